// @charley/core/fix: what to do about it. Behind a door of its own, for the interview needs none of it.
export * from './fix/index.js'
export * from './plan/index.js'
export { cardOf, type CardWords, type CdsCard, type Suggestion, type Verdict } from './guard/index.js'
export { canBeSetAside, type Override } from './person/index.js'
export { guardWords } from './words/en/guard.js'
export { cardWords } from './words/en/guard-card.js'
export { fixWords } from './words/en/fix.js'
export { fixPageWords } from './words/en/page-fix.js'
export { planPageWords } from './words/en/page-plan.js'
export {
  assumesText,
  changeLine,
  changeShort,
  isOnlyUnknown,
  neededFor,
  nutrientInside,
  nutrientName,
  timesText,
  unreachedText,
  wishText,
} from './words/en/plan.js'
