// How would trials come out, if the truth were known? Many are played through, pair by pair, with bad weeks that follow bad weeks.
import { randomOf } from './random.js'
import type { Stretch } from './schedule.js'

export interface Truth {
  /** Cramps a day under A; for nights the hazard, so that a night has one with chance 1 − e^−hazard. */
  readonly rate: number
  /** The same under B. */
  readonly tried: number
}

export interface Play {
  readonly stretches: readonly Stretch[]
  /** Days from the start of one pair to the start of the next. */
  readonly pairDays: number
  readonly pairs: number
  /** Of the days that count, how many get written down. */
  readonly observedShare: number
  /** Variance and week-to-week correlation of the slow ups and downs of the rate, about a mean of 1. */
  readonly dispersion: number
  readonly correlation: number
  readonly truths: readonly Truth[]
  readonly nights: boolean
  readonly replicates: number
}

/** What was counted after each pair, all pairs before it included. */
export interface Played {
  /** Counts of A and of B under truth `truth` after `pairs` pairs: at [replicate × pairs of the play + pairs − 1]. */
  readonly A: readonly Int32Array[]
  readonly B: readonly Int32Array[]
  /** Days (or nights) observed in each arm after so many pairs: at [pairs − 1], the same in both arms. */
  readonly observed: readonly number[]
}

const WEEK = 7

/**
 * The slow ups and downs are a lognormal AR(1) of mean 1: log g is normal, with the correlation of neighbouring weeks, so that counts
 * of a week have the mean and the variance (μ + dispersion μ²) of the negative binomial. The same ups and downs serve every truth.
 */
export function play(
  { stretches, pairDays, pairs, observedShare, dispersion, correlation, truths, nights, replicates }: Play,
  seed: number,
): Played {
  const random = randomOf(seed)
  const sd = Math.sqrt(Math.log1p(dispersion))
  const observed = observedDays(stretches, pairs, observedShare)
  const half = stretches.length / 2
  const gaps = stretches.map(({ middle }, at) => {
    const before = at === 0 ? stretches.at(-1)!.middle - pairDays : stretches[at - 1]!.middle
    return Math.pow(correlation, (middle - before) / WEEK)
  })
  const fresh = gaps.map((kept) => Math.sqrt(1 - kept * kept))
  const [A, B] = [truths.map(() => new Int32Array(replicates * pairs)), truths.map(() => new Int32Array(replicates * pairs))]
  const level = new Float64Array(stretches.length).fill(1)
  /** In the period that begins with this stretch. */
  const counted = (from: number, daily: number, days: readonly number[]): number => {
    let sum = 0
    for (let at = from; at < from + half; at++) {
      const rate = daily * level[at]!
      sum += nights ? random.binomial(days[at]!, rate) : rate * days[at]!
    }
    return nights ? sum : random.poisson(sum)
  }
  for (let replicate = 0; replicate < replicates; replicate++) {
    let slow = sd > 0 ? random.normal() : 0
    for (let pair = 0; pair < pairs; pair++) {
      const days = observed.stretches[pair]!
      if (sd > 0) {
        for (let at = 0; at < level.length; at++) {
          slow = gaps[at]! * slow + fresh[at]! * random.normal()
          level[at] = Math.exp(sd * slow - (sd * sd) / 2)
        }
      }
      const triedFirst = random.uniform() < 0.5
      const place = replicate * pairs + pair
      for (let truth = 0; truth < truths.length; truth++) {
        const { rate, tried } = truths[truth]!
        const first = counted(0, triedFirst ? tried : rate, days)
        const second = counted(half, triedFirst ? rate : tried, days)
        A[truth]![place] = (pair === 0 ? 0 : A[truth]![place - 1]!) + (triedFirst ? second : first)
        B[truth]![place] = (pair === 0 ? 0 : B[truth]![place - 1]!) + (triedFirst ? first : second)
      }
    }
  }
  return { A, B, observed: observed.perArm }
}

/** Whole days that get written down, spread evenly, the same in both periods of a pair. */
function observedDays(stretches: readonly Stretch[], pairs: number, share: number) {
  const half = stretches.slice(0, stretches.length / 2)
  let [planned, seen] = [0, 0]
  const perPair = Array.from({ length: pairs }, () => {
    const days = half.map((stretch) => {
      planned += stretch.days
      const now = Math.round(planned * share) - seen
      seen += now
      return now
    })
    return { days: [...days, ...days], perArm: seen }
  })
  return { stretches: perPair.map(({ days }) => days), perArm: perPair.map(({ perArm }) => perArm) }
}
