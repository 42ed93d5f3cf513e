// The guard room's door: the one gate between what helps in general and what may be suggested to this person.
export { cardOf, type CardWords, type CdsCard, type Coding } from './card.js'
export type { Permission } from './gate.js'
export { guard } from './guard.js'
export { guardAction } from './guard-action.js'
export type { Apart, Suggestion, SupplementNutrient, Verdict } from './suggestion.js'
