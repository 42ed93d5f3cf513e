// From how few cramps in B on is a trial a success? Worked out for each total once, from the exact conditional likelihood.
import gammaln from '@stdlib/math-base-special-gammaln'
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import type { EffectPrior } from '../trial.js'

export interface Asked {
  readonly prior: Pick<EffectPrior, 'mean' | 'sd'>
  /** Variance that slow ups and downs add to the difference of the arms' logs; 0 for pure chance. */
  readonly slow: number
  /** The chance that the effect lies below this (log scale) … */
  readonly below: number
  /** … must be at least so high. */
  readonly atLeast: number
  /** Nights: how many were observed in each arm. Absent for counts, where days are alike in both arms. */
  readonly nights?: number
  /** The smallest total that will be asked for. */
  readonly least?: number
}

/** The effect is looked at on a grid of this step, so far to each side of the cut: ratios from 1 in 400 to 400. */
const STEP = 0.04
const SIDE = 150
const POINTS = 2 * SIDE + 1

/**
 * The log of what the likelihood e^(β inB) is divided by, on the grid. Counts: each cramp falls in B with chance e^β / (1 + e^β), days
 * being alike in both arms. Nights: Σ_k C(N,k) C(N,n−k) e^βk, the non-central hypergeometric law, by Horner's rule from the end where
 * its terms are small.
 */
function normaliserOn(grid: Float64Array, nights: number | undefined): (total: number) => Float64Array {
  if (nights === undefined) {
    const one = grid.map((beta) => Math.log1p(Math.exp(beta)))
    const all = new Float64Array(POINTS)
    return (total) => {
      for (let at = 0; at < POINTS; at++) all[at] = total * one[at]!
      return all
    }
  }
  const choices = Array.from({ length: nights + 1 }, (_, k) => gammaln(nights + 1) - gammaln(k + 1) - gammaln(nights - k + 1))
  const steps = grid.map((beta) => Math.exp(-Math.abs(beta)))
  const all = new Float64Array(POINTS)
  return (total) => {
    const [from, to] = [Math.max(0, total - nights), Math.min(total, nights)]
    const logs = Array.from({ length: to - from + 1 }, (_, at) => choices[from + at]! + choices[total - from - at]!)
    const most = Math.max(...logs)
    const parts = Float64Array.from(logs, (log) => Math.exp(log - most))
    const turned = parts.toReversed()
    const last = parts.length - 1
    for (let at = 0; at < POINTS; at++) {
      const [beta, step] = [grid[at]!, steps[at]!]
      const terms = beta > 0 ? turned : parts
      let sum = 0
      for (let term = last; term >= 0; term--) sum = sum * step + terms[term]!
      all[at] = Math.log(sum) + beta * (beta > 0 ? to : from)
    }
    return all
  }
}

/**
 * Tells the most that B may have of a total for success; below the least possible where even that is not enough. The slow ups and downs
 * e ~ N(0, slow) stand between the effect b and what is seen, β = b + e: the posterior of β is summed on the grid, and b given β is normal.
 */
export function criticalOf({ prior, slow, below, atLeast, nights, least = 0 }: Asked): (total: number) => number {
  const grid = Float64Array.from({ length: POINTS }, (_, at) => below + (at - SIDE) * STEP)
  const variance = prior.sd * prior.sd + slow
  const log = grid.map((beta) => -((beta - prior.mean) ** 2) / (2 * variance))
  const drawn = (prior.sd * prior.sd) / variance
  const left = prior.sd * Math.sqrt(slow / variance)
  const under = grid.map((beta, at) =>
    slow > 0 ? normalCdf(below, prior.mean + drawn * (beta - prior.mean), left) : at < SIDE ? 1 : at > SIDE ? 0 : 0.5,
  )
  const values = new Float64Array(POINTS)
  const normaliser = normaliserOn(grid, nights)
  /** P(effect < below | inB of the total in B). */
  const chance = (inB: number, norm: Float64Array): number => {
    let top = -Infinity
    for (let at = 0; at < POINTS; at++) top = Math.max(top, (values[at] = inB * grid[at]! - norm[at]! + log[at]!))
    let [all, part] = [0, 0]
    for (let at = 0; at < POINTS; at++) {
      const value = (values[at] = Math.exp(values[at]! - top))
      all += value
      part += value * under[at]!
    }
    // A sum that breaks off at the cut needs the first term of Euler and Maclaurin.
    if (slow === 0) part -= (values[SIDE + 1]! - values[SIDE - 1]!) / 24
    return part / all
  }
  const succeeds = (inB: number, total: number) => chance(inB, normaliser(total)) >= atLeast
  /** The border of each total from the least one on. */
  const borders: number[] = []
  return (total) => {
    if (total < least) throw new RangeError(`A total of ${total} was asked for; the least was to be ${least}`)
    if (borders.length === 0) borders.push(firstBorder(least, nights, succeeds))
    // One more in A never undoes a success, one less in B neither: so a border is that of one total less, or one higher.
    while (borders.length <= total - least) {
      const all = least + borders.length
      const before = borders.at(-1)!
      const possible = before + 1 <= Math.min(all, nights ?? all)
      borders.push(possible && succeeds(before + 1, all) ? before + 1 : before)
    }
    return borders[total - least]!
  }
}

/** By halving: the fewer in B, the likelier a success. */
function firstBorder(total: number, nights: number | undefined, succeeds: (inB: number, total: number) => boolean): number {
  let low = nights === undefined ? -1 : Math.max(0, total - nights) - 1
  let high = Math.min(total, nights ?? total) + 1
  while (high - low > 1) {
    const between = (low + high) >> 1
    if (succeeds(between, total)) low = between
    else high = between
  }
  return low
}
