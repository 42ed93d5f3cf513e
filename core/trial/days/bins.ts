// What do the models read of a trial's days? At most a week of one period taken together, or one graded day; observed days only.
import { datesBetween } from '../../diary/index.js'
import { seasonPeakDay } from '../../knowledge/trial/policy.js'
import { firstDay, lastDay, spansOf } from '../design/periods.js'
import type { CountBin, GradedDay, Protocol, TrialDay } from '../trial.js'

const WEEK = 7
const YEAR = 365.25
const MS_PER_DAY = 86_400_000

/** Days since 1970 began. */
const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY
const dayOfYear = (date: string): number => dayNumber(date) - dayNumber(`${date.slice(0, 4)}-01-01`) + 1
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

interface Clock {
  /** Weeks since the middle of the randomised days. */
  readonly week: (date: string) => number
  readonly season: (date: string) => number
}
function clockOf(protocol: Protocol): Clock {
  const middle = (dayNumber(firstDay(protocol)) + dayNumber(lastDay(protocol))) / 2
  return {
    week: (date) => (dayNumber(date) - middle) / WEEK,
    season: (date) =>
      protocol.hemisphere === 0
        ? 0
        : Math.cos((2 * Math.PI * (dayOfYear(date) - seasonPeakDay.value)) / YEAR) * protocol.hemisphere,
  }
}

type Counted = TrialDay & { readonly arm: NonNullable<TrialDay['arm']> }
const counts = (day: TrialDay): day is Counted => day.arm !== null && !day.washout

function grouped<T>(all: readonly T[], keyOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

const meanTaken = (days: readonly TrialDay[]): { readonly taken?: number } => {
  const said = days.flatMap(({ taken }) => taken ?? [])
  return said.length > 0 ? { taken: mean(said) } : {}
}

/**
 * Counts for the models, in the order of the days. What counts of a period is cut into equal parts of at most a week. Run-in, washout
 * and days that nobody closed are left out; a night is observed when the day of its evening and the day of its morning are.
 */
export function countBins(
  days: readonly TrialDay[],
  protocol: Protocol,
  outcome: 'cramps' | 'cramp-nights',
): readonly CountBin[] {
  const { week, season } = clockOf(protocol)
  const known = ({ observed, crampNight }: TrialDay) => observed && (outcome === 'cramps' || crampNight !== undefined)
  const inPeriods = grouped(days.filter(counts), ({ period }) => period)
  return spansOf(protocol).flatMap(({ period, to }) => {
    const inPeriod = inPeriods.get(period) ?? []
    const [first] = inPeriod
    if (!first) return []
    const planned = dayNumber(to) - dayNumber(first.date) + 1
    const part = planned / Math.ceil(planned / WEEK)
    const parts = grouped(inPeriod.filter(known), ({ date }) => Math.floor((dayNumber(date) - dayNumber(first.date)) / part))
    return [...parts.values()].map((some): CountBin => ({
      week: mean(some.map(({ date }) => week(date))),
      arm: first.arm === 'B' ? 1 : 0,
      days: some.length,
      count: some.reduce((sum, { cramps, crampNight }) => sum + (outcome === 'cramps' ? cramps : Number(crampNight)), 0),
      season: mean(some.map(({ date }) => season(date))),
      ...meanTaken(some),
      period,
    }))
  })
}

/** Days with a mark, in their order. Severity only of days that somebody closed; sleep wherever somebody gave it a mark. */
export function gradedDays(days: readonly TrialDay[], protocol: Protocol, outcome: 'severity' | 'sleep'): readonly GradedDay[] {
  const { week, season } = clockOf(protocol)
  return days.filter(counts).flatMap((day): readonly GradedDay[] => {
    const value = outcome === 'sleep' ? day.sleep : day.observed ? day.severity : undefined
    if (value === undefined) return []
    const { date, arm, taken, period } = day
    return [
      {
        week: week(date),
        arm: arm === 'B' ? 1 : 0,
        value,
        season: season(date),
        ...(taken !== undefined && { taken }),
        period,
      },
    ]
  })
}

/** How many days a trial has from its start to its end, the run-in counted. */
export const daysOf = (protocol: Protocol): number => datesBetween(protocol.start, lastDay(protocol)).length
