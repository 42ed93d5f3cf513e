// The guard room's door: the one gate between what helps in general and what may be suggested to this person.
export { guard, type Permission, type Verdict } from './guard.js'
