// What is usual for this person, before anything is tried? Rate, scatter and how alike neighbouring weeks are, shrunken where the diary is short.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import { completeDates, datesBetween, daysAfter, localTime, nightOf, standingOf, type Entry } from '../../diary/index.js'
import { intake } from '../../knowledge/intake/index.js'
import { powerPolicy } from '../../knowledge/trial/policy.js'

/** Usual figures, each drawn towards what is usual for people as far as the diary is short. */
export interface Usual {
  /** Days that were looked at, and on how many of them cramps are known; cramps on those. */
  readonly days: number
  readonly observed: number
  readonly cramps: number
  /** Cramps a week, with the 90 % band of what the diary leaves open. */
  readonly perWeek: { readonly value: number; readonly low: number; readonly high: number }
  /** Weekly counts vary as mean + dispersion × mean². */
  readonly dispersion: number
  /** Between neighbouring weeks, of what varies beyond chance. */
  readonly correlation: number
  readonly nightsPerWeek: number
  /** Shares of days by their worst cramp, 0 to 10. */
  readonly grades: readonly number[]
  /** Marks of sleep that were found; sd of a night in points, and correlation with the next. */
  readonly sleep: { readonly marks: number; readonly sd: number; readonly correlation: number }
}

interface Seen {
  readonly days: number
  /** By week: days known and cramps on them. */
  readonly weeks: readonly { readonly days: number; readonly count: number }[]
  readonly nights: { readonly known: number; readonly with: number }
  /** How many days had which worst cramp, 0 to 10. */
  readonly grades: readonly number[]
  /** Marks in the order of the nights, a gap where nobody gave one. */
  readonly sleep: readonly (number | undefined)[]
}

const WEEK = 7
const GRADES = 11

/** From the diary of the last weeks (`powerPolicy.historyDays`) up to and with `upTo`, a local date. One person's entries. */
export function usualOf(entries: readonly Entry[], upTo: string): Usual {
  const dates = datesBetween(daysAfter(upTo, 1 - powerPolicy.historyDays.value), upTo)
  const complete = completeDates(entries).cramp
  const onDate = new Map<string, (number | undefined)[]>()
  const nights = new Set<string>()
  for (const { at, zone, payload } of standingOf(entries, 'cramp')) {
    const time = localTime(at, zone)
    onDate.set(time.date, [...(onDate.get(time.date) ?? []), payload.severity])
    const night = nightOf(time)
    if (night !== undefined) nights.add(night)
  }
  const known = dates.filter((date) => complete.has(date))
  const first = known[0]
  const weeks = Array.from({ length: Math.ceil(dates.length / WEEK) }, (_, week) => {
    const some = dates.slice(week * WEEK, (week + 1) * WEEK).filter((date) => complete.has(date))
    return { days: some.length, count: some.reduce((sum, date) => sum + (onDate.get(date)?.length ?? 0), 0) }
  })
  const knownNights = known.filter((date) => complete.has(daysAfter(date, 1)))
  const grades = Array.from({ length: GRADES }, () => 0)
  for (const date of known) {
    const severities = onDate.get(date) ?? []
    const rated = severities.flatMap((severity) => severity ?? [])
    if (severities.length === 0 || rated.length > 0) grades[Math.round(Math.max(0, ...rated))]!++
  }
  return usualOfSeen({
    days: first === undefined ? 0 : datesBetween(first, upTo).length,
    weeks,
    nights: { known: knownNights.length, with: knownNights.filter((date) => nights.has(date)).length },
    grades,
    sleep: marksOf(entries, dates),
  })
}

/** Where somebody only says how many cramps a week they have: as sure as four weeks of diary. Throws RangeError below 0. */
export function usualFrom(perWeek: number): Usual {
  if (!(perWeek >= 0 && Number.isFinite(perWeek)))
    throw new RangeError(`Cramps a week are ${perWeek}; it must be a number of 0 or more`)
  const nothing = {
    days: 0,
    weeks: [],
    nights: { known: 0, with: 0 },
    grades: Array.from({ length: GRADES }, () => 0),
    sleep: [],
  }
  return usualOfSeen(nothing, perWeek)
}

function marksOf(entries: readonly Entry[], dates: readonly string[]): Seen['sleep'] {
  const marks = new Map<string, number>()
  for (const { at, zone, payload } of standingOf(entries, 'sleep')) {
    if (payload.quality === undefined) continue
    const { date, hour } = localTime(at, zone)
    marks.set(hour >= intake.limits.reading.nightFrom.value ? date : daysAfter(date, -1), payload.quality)
  }
  return dates.map((date) => marks.get(date))
}

/** `said`: what the person says of their rate, taken for what is usual in place of what is usual for people. */
function usualOfSeen({ days, weeks, nights, grades, sleep }: Seen, said?: number): Usual {
  const policy = powerPolicy
  const observed = weeks.reduce((sum, week) => sum + week.days, 0)
  const cramps = weeks.reduce((sum, week) => sum + week.count, 0)
  // A gamma prior that weighs so many weeks of diary; what somebody says themselves weighs more.
  const weight = said === undefined ? policy.usualWeight.value : policy.saidWeight.value
  const shape = cramps + (said ?? policy.usualPerWeek.value) * weight
  const exposure = observed / WEEK + weight
  const perWeek = shape / exposure
  const { dispersion, correlation } = scatterOf(weeks, perWeek)
  // Weeks that vary beyond chance tell less of the mean.
  const band = gammaBand(Math.max(0.1, shape / (1 + dispersion * perWeek)))
  const nightChance = -Math.expm1(-perWeek / WEEK)
  const nightsWith = nights.with + nightChance * WEEK * policy.usualWeight.value
  const nightChances = nightsWith / (nights.known + WEEK * policy.usualWeight.value)
  return {
    days,
    observed,
    cramps,
    perWeek: { value: perWeek, low: perWeek * band.low, high: perWeek * band.high },
    dispersion,
    correlation,
    nightsPerWeek: WEEK * nightChances,
    grades: gradesOf(grades, nightChance),
    sleep: sleepOf(sleep),
  }
}

/**
 * By moments, from weeks of which enough days are known: Σ((y − m)² − m) / Σ m² for the dispersion, Σ r r' / Σ m m' over neighbours for
 * what they share. Each is averaged with the policy's figure by weeks; a week of few cramps tells little of scatter, (μ/(1+μ))² of one.
 */
function scatterOf(weeks: Seen['weeks'], perWeek: number): { readonly dispersion: number; readonly correlation: number } {
  const { dispersion, dispersionWeight, correlation, correlationWeight, leastDaysOfWeek } = powerPolicy
  const used = weeks.map(({ days, count }) => {
    const mean = (perWeek * days) / WEEK
    return days >= leastDaysOfWeek.value && mean > 0 ? { mean, rest: count - mean } : undefined
  })
  const some = used.flatMap((week) => week ?? [])
  const told = some.length * (perWeek / (1 + perWeek)) ** 2
  const beyond = some.reduce((sum, { mean, rest }) => sum + rest * rest - mean, 0)
  const square = some.reduce((sum, { mean }) => sum + mean * mean, 0)
  const seen = square > 0 ? Math.max(0, (beyond / square) * (some.length / Math.max(1, some.length - 1))) : 0
  const between = (value: number, weight: number, seenValue: number) => (weight * value + told * seenValue) / (weight + told)
  const spread = between(dispersion.value, dispersionWeight.value, seen)
  const neighbours = used.slice(1).flatMap((week, at) => {
    const before = used[at]
    return week && before ? [{ rest: week.rest * before.rest, mean: week.mean * before.mean }] : []
  })
  const scale = neighbours.reduce((sum, { mean }) => sum + mean, 0) * spread
  const alike = scale > 0 ? neighbours.reduce((sum, { rest }) => sum + rest, 0) / scale : 0
  const most = 0.9
  return {
    dispersion: spread,
    correlation: between(correlation.value, correlationWeight.value, Math.min(most, Math.max(0, alike))),
  }
}

/** The middle 90 % of a gamma of this shape, as a share of its mean (Wilson and Hilferty 1931). */
function gammaBand(shape: number): { readonly low: number; readonly high: number } {
  const at = (p: number) => Math.max(0, 1 - 1 / (9 * shape) + normalQuantile(p, 0, 1) / (3 * Math.sqrt(shape))) ** 3
  return { low: at(0.05), high: at(0.95) }
}

/** Shares of the grades: days without a cramp as the rate has it, the rest spread evenly, weighed in with what was seen. */
function gradesOf(seen: readonly number[], crampDay: number): readonly number[] {
  const weight = powerPolicy.gradesWeight.value
  const all = seen.reduce((sum, count) => sum + count, 0) + weight
  return seen.map((count, grade) => (count + weight * (grade === 0 ? 1 - crampDay : crampDay / (GRADES - 1))) / all)
}

function sleepOf(sleep: Seen['sleep']): Usual['sleep'] {
  const { sleepSd, sleepCorrelation, sleepWeight } = powerPolicy
  const marks = sleep.flatMap((mark) => mark ?? [])
  const mean = marks.reduce((sum, mark) => sum + mark, 0) / Math.max(1, marks.length)
  const squares = marks.reduce((sum, mark) => sum + (mark - mean) ** 2, 0)
  const variance = (sleepWeight.value * sleepSd.value ** 2 + squares) / (sleepWeight.value + Math.max(0, marks.length - 1))
  const neighbours = sleep.slice(1).flatMap((mark, at) => {
    const before = sleep[at]
    return mark !== undefined && before !== undefined ? [(mark - mean) * (before - mean)] : []
  })
  const alike = neighbours.reduce((sum, each) => sum + each, 0) / Math.max(1e-9, neighbours.length * variance)
  const told = neighbours.length
  const correlation =
    (sleepWeight.value * sleepCorrelation.value + told * Math.min(0.9, Math.max(0, told > 0 ? alike : 0))) /
    (sleepWeight.value + told)
  return { marks: marks.length, sd: Math.sqrt(variance), correlation }
}
