// What in the diary goes with the cramps? Days beside nights, with lags, against what luck alone would show.
export * from './association.js'
export { associationsOf, type DiarySpan } from './associations-of.js'
export { associate, type Series, type Tested } from './associate.js'
export { patternPolicy } from '../../knowledge/trial/patterns.js'
