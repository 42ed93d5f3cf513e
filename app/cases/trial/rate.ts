// How is it usually with this person? Cramps of the last weeks on the days that were closed, and what the chances are worked out from.
import { completeDates, daysAfter, datesBetween, localTime, nightOf, standingOf, type Entry } from '@charley/core'
import { usualOf, type Usual } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { dateOf, entriesOn, SAID_WITHIN_DAYS } from '../diary/span.js'
import type { Clock } from './clock.js'

/** Days, or nights, of which it is known, and cramps, or nights with one, on them. */
interface Bin {
  readonly days: number
  readonly count: number
}

export interface OwnRate {
  /** Local dates, both counted. */
  readonly from: string
  readonly to: string
  readonly days: number
  readonly observed: number
  /** On the days observed. */
  readonly cramps: number
  /** Absent where no day was closed. */
  readonly perWeek?: number
  /** Seven days each, those with at least one known. */
  readonly weeks: readonly Bin[]
  readonly nights: readonly Bin[]
  /** What `powerOf` reads: drawn towards what is usual for people as far as the diary is short. */
  readonly usual: Usual
}

const WEEK = 7
const YEAR = 366

function inWeeks(dates: readonly string[], known: (date: string) => boolean, countOn: (date: string) => number): readonly Bin[] {
  return Array.from({ length: Math.ceil(dates.length / WEEK) }, (_, week) => {
    const some = dates.slice(week * WEEK, (week + 1) * WEEK).filter(known)
    return { days: some.length, count: some.reduce((sum, date) => sum + countOn(date), 0) }
  }).filter(({ days }) => days > 0)
}

function rateIn(entries: readonly Entry[], usual: Usual, to: string): OwnRate {
  const from = daysAfter(to, 1 - Math.max(1, usual.days))
  const dates = datesBetween(from, to)
  const complete = completeDates(entries).cramp
  const cramps = standingOf(entries, 'cramp')
  const onDate = new Map<string, number>()
  for (const cramp of cramps) onDate.set(dateOf(cramp), (onDate.get(dateOf(cramp)) ?? 0) + 1)
  const inNight = new Set(cramps.flatMap(({ at, zone }) => nightOf(localTime(at, zone)) ?? []))
  const weeks = inWeeks(
    dates,
    (date) => complete.has(date),
    (date) => onDate.get(date) ?? 0,
  )
  const nights = inWeeks(
    dates,
    (date) => complete.has(date) && complete.has(daysAfter(date, 1)),
    (date) => Number(inNight.has(date)),
  )
  const sum = (of: keyof Bin) => weeks.reduce((all, bin) => all + bin[of], 0)
  const [observed, count] = [sum('days'), sum('count')]
  return {
    from,
    to,
    days: dates.length,
    observed,
    cramps: count,
    ...(observed > 0 && { perWeek: (count / observed) * WEEK }),
    weeks,
    nights,
    usual,
  }
}

/** The rate of this diary up to the day of the one who asks. */
export async function ownRate(store: Store, person: string, { date }: Clock): Promise<OwnRate> {
  const from = daysAfter(date, -YEAR)
  const [lived, closed] = await Promise.all([
    entriesOn(store, person, from, date, ['cramp', 'sleep']),
    entriesOn(store, person, from, daysAfter(date, SAID_WITHIN_DAYS), ['day-complete']),
  ])
  const entries = [...lived, ...closed]
  return rateIn(entries, usualOf(entries, date), date)
}
