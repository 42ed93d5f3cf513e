// The urgency room's door: red flags before anything else.
export { screen, type FiredRule, type Urgency } from './screen.js'
