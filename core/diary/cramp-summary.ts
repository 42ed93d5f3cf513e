// How many cramps were there, how bad, and on how many days does anyone know? What was not logged is missing, never none.
import { intake } from '../knowledge/intake/index.js'
import { completeDates } from './complete.js'
import { datesBetween, daysAfter, localTime, type LocalTime } from './dates.js'
import type { Entry } from './entry.js'
import { standingOf, type Standing } from './standing.js'

export interface CrampCount {
  /** Local dates, both counted. */
  readonly from: string
  readonly to: string
  readonly days: number
  /** Days of which the person said that no cramp is missing. */
  readonly observed: number
  /** Days with neither that word nor a cramp: nobody knows. */
  readonly notLogged: number
  /** All that were written down, on whatever day. */
  readonly cramps: number
  /** Cramps a week on the days observed; absent when there are none. Other days would count cramps and never their absence. */
  readonly perWeek?: number
}

export interface CrampSummary extends CrampCount {
  /** Nights (by the evening they began) with at least one cramp. */
  readonly nights: number
  readonly worst?: { readonly severity: number; readonly entry: Standing<'cramp'> }
  /** Cramps of which nobody said how bad they were. */
  readonly unrated: number
  /** Seven days each from `from` on; the last may be shorter. */
  readonly weeks: readonly CrampCount[]
}

const WEEK = 7

/** A cramp belongs to the local date of the zone in which it was lived. Throws RangeError on what is no date. */
export function crampSummary(entries: readonly Entry[], from: string, to: string): CrampSummary {
  const dates = datesBetween(from, to)
  const inside = new Set(dates)
  const cramps = standingOf(entries, 'cramp').flatMap((entry) => {
    const time = localTime(entry.at, entry.zone)
    return inside.has(time.date) ? [{ entry, time }] : []
  })
  const complete = completeDates(entries).cramp
  const onDate = new Map<string, number>()
  for (const { time } of cramps) onDate.set(time.date, (onDate.get(time.date) ?? 0) + 1)
  const rated = cramps.flatMap(({ entry }) =>
    entry.payload.severity === undefined ? [] : [{ severity: entry.payload.severity, entry }],
  )
  const worst = rated.reduce<(typeof rated)[number] | undefined>(
    (most, one) => (most && most.severity >= one.severity ? most : one),
    undefined,
  )
  const weeks = Array.from({ length: Math.ceil(dates.length / WEEK) }, (_, week) => dates.slice(week * WEEK, (week + 1) * WEEK))
  const count = (some: readonly string[]) => counted(some, complete, (date) => onDate.get(date) ?? 0)
  return {
    ...count(dates),
    from,
    to,
    nights: new Set(cramps.flatMap(({ time }) => nightOf(time) ?? [])).size,
    ...(worst && { worst }),
    unrated: cramps.length - rated.length,
    weeks: weeks.map(count),
  }
}

function counted(dates: readonly string[], complete: ReadonlySet<string>, crampsOn: (date: string) => number): CrampCount {
  const total = (some: readonly string[]) => some.reduce((sum, date) => sum + crampsOn(date), 0)
  const observed = dates.filter((date) => complete.has(date))
  return {
    from: dates[0] ?? '',
    to: dates.at(-1) ?? '',
    days: dates.length,
    observed: observed.length,
    notLogged: dates.filter((date) => !complete.has(date) && crampsOn(date) === 0).length,
    cramps: total(dates),
    ...(observed.length > 0 && { perWeek: (total(observed) / observed.length) * WEEK }),
  }
}

/** The date on whose evening the night began in which this was; undefined by day. */
export function nightOf({ date, hour }: LocalTime): string | undefined {
  const { nightFrom, nightTo } = intake.limits.reading
  if (hour >= nightFrom.value) return date
  return hour < nightTo.value ? daysAfter(date, -1) : undefined
}
