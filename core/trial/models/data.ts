// What do the models read, and is it possible at all? Bins of counts, graded days, several people's bins.
import type { CountBin, GradedDay } from '../trial.js'

export type CountData = readonly CountBin[]
export type GradedData = readonly GradedDay[]
/** For the hierarchical model: one list of bins a person. */
export type PeopleData = readonly CountData[]

const wrong = (index: number, field: string, value: unknown, right: string): never => {
  throw new RangeError(`Entry ${index + 1} of the trial has ${field} ${String(value)}; it must be ${right}`)
}

function checkShared(entry: CountBin | GradedDay, index: number): void {
  if (entry.arm !== 0 && entry.arm !== 1) wrong(index, 'arm', entry.arm, '0 or 1')
  if (!Number.isFinite(entry.week)) wrong(index, 'week', entry.week, 'a number')
  if (!(Math.abs(entry.season) <= 1)) wrong(index, 'season', entry.season, 'from -1 to 1')
}

/** Throws RangeError on counts that cannot be: negative, broken, on no observed day; for nights, more than there were nights. */
export function checkCounts(bins: CountData, nights = false): void {
  bins.forEach((bin, index) => {
    checkShared(bin, index)
    if (!(bin.days > 0 && Number.isFinite(bin.days))) wrong(index, 'days', bin.days, 'above 0')
    if (!(Number.isInteger(bin.count) && bin.count >= 0)) wrong(index, 'count', bin.count, 'a whole number, 0 or more')
    if (nights && !Number.isInteger(bin.days)) wrong(index, 'days', bin.days, 'a whole number of nights')
    if (nights && bin.count > bin.days) wrong(index, 'count', bin.count, `at most the ${bin.days} nights observed`)
  })
}

/** Throws RangeError on marks outside 0 to 10. */
export function checkGrades(days: GradedData): void {
  days.forEach((day, index) => {
    checkShared(day, index)
    if (!(day.value >= 0 && day.value <= 10)) wrong(index, 'value', day.value, 'from 0 to 10')
  })
}
