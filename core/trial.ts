// @charley/core/trial: did it work? Behind a door of its own, for neither the interview nor the diary needs it.
export * from './trial/index.js'
export * from './words/en/trial.js'
export { centStates, centText } from './words/en/trial-cent.js'
export { changeText, chanceText, smallChance } from './words/en/trial-amounts.js'
export { trialPageWords } from './words/en/page-trial.js'
export { trialResultPageWords } from './words/en/page-trial-result.js'
export { trialDesignWords } from './words/en/page-trial-design.js'
export { patternPageWords } from './words/en/page-patterns.js'
export {
  differenceText,
  exposureText,
  exposureTitle,
  lagText,
  patternSentences,
  rangeText,
  timesInTen,
  unjudgedGroups,
  unseenText,
} from './words/en/patterns.js'
