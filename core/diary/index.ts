// What is written in a diary, and what does it come to? Entries, local days, and what was before each cramp.
export * from './entry.js'
export { beforeCramps, type Before, type CrampAndBefore } from './before-cramps.js'
export { completeDates, dayCategoriesComplete } from './complete.js'
export { crampSummary, nightOf, type CrampCount, type CrampSummary } from './cramp-summary.js'
export {
  anywhereBounds,
  dayBounds,
  datesBetween,
  daysAfter,
  isDate,
  isZone,
  localDate,
  localTime,
  monthWeeks,
  toInstant,
  type CalendarDay,
  type LocalTime,
} from './dates.js'
export * from './draft/index.js'
export { replacing, takeBack, undo, type Moment } from './edit.js'
export * from './line/index.js'
export { standing, standingOf, type Standing } from './standing.js'
