// How many cramps a week, and are they getting more or fewer? With the interval that the count and its scatter leave open.
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { CrampCount } from '../diary/index.js'
import { reportPolicy } from '../knowledge/report/policy.js'
import type { CrampPart, Interval } from './report.js'

const WEEK = 7
const z = (): number => normalQuantile((1 + reportPolicy.confidence.value) / 2, 0, 1)

interface Bin {
  readonly days: number
  readonly count: number
}

/** Cramps on the days observed; those of other days would count cramps and never their absence. */
const binsOf = (weeks: readonly CrampCount[]): readonly Bin[] =>
  weeks.flatMap(({ observed, perWeek }) =>
    observed > 0 ? [{ days: observed, count: Math.round(((perWeek ?? 0) * observed) / WEEK) }] : [],
  )

const total = (bins: readonly Bin[]): Bin => ({
  days: bins.reduce((sum, { days }) => sum + days, 0),
  count: bins.reduce((sum, { count }) => sum + count, 0),
})

/** Variance over mean of weekly counts (Pearson's χ² over its degrees of freedom), never below that of pure chance. */
function scatter(groups: readonly (readonly Bin[])[]): number {
  const parts = groups.filter((bins) => total(bins).count > 0)
  const weeks = parts.reduce((sum, bins) => sum + bins.length, 0)
  if (weeks < reportPolicy.scatterWeeks.value || weeks <= parts.length) return 1
  const square = parts.reduce((sum, bins) => {
    const { days, count } = total(bins)
    return bins.reduce((inner, bin) => {
      const mean = (count / days) * bin.days
      return inner + (bin.count - mean) ** 2 / mean
    }, sum)
  }, 0)
  return Math.max(1, square / (weeks - parts.length))
}

/**
 * Byar's approximation to the exact limits of a Poisson count (Breslow and Day 1987, formula 2.9), for counts that scatter `times` as
 * much: count and time are both divided by it. Per week.
 */
export function rateInterval({ days, count }: Bin, times = 1): Interval {
  const [events, weeks] = [count / times, days / WEEK / times]
  const end = (of: number, sign: 1 | -1) => of * (1 - 1 / (9 * of) + (sign * z()) / (3 * Math.sqrt(of))) ** 3
  return {
    value: (count / days) * WEEK,
    low: events > 0 ? Math.max(0, end(events, -1)) / weeks : 0,
    high: end(events + 1, 1) / weeks,
  }
}

/** Cramps a week over all weeks; undefined where no day is known. */
export function weeklyRate(weeks: readonly CrampCount[]): Interval | undefined {
  const bins = binsOf(weeks)
  return bins.length === 0 ? undefined : rateInterval(total(bins), scatter([bins]))
}

/** The last half of the weeks against the first: a ratio of rates with the usual interval of its logarithm. */
export function trendOf(weeks: readonly CrampCount[]): CrampPart['trend'] {
  const middle = Math.floor(weeks.length / 2)
  const halves = [binsOf(weeks.slice(0, middle)), binsOf(weeks.slice(weeks.length - middle))] as const
  const [first, last] = [total(halves[0]), total(halves[1])]
  const { trendDaysOfHalf, trendCramps, halfCount } = reportPolicy
  if (Math.min(first.days, last.days) < trendDaysOfHalf.value || first.count + last.count < trendCramps.value) return undefined
  const [a, b] = [first.count + halfCount.value, last.count + halfCount.value]
  const log = Math.log(b / last.days / (a / first.days))
  const spread = z() * Math.sqrt(scatter(halves) * (1 / a + 1 / b))
  const ratio = { value: Math.exp(log), low: Math.exp(log - spread), high: Math.exp(log + spread) }
  return {
    first: (first.count / first.days) * WEEK,
    last: (last.count / last.days) * WEEK,
    ratio,
    way: ratio.high < 1 ? 'falling' : ratio.low > 1 ? 'rising' : 'not-clear',
  }
}
