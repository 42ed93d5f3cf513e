// What are the quantiles of a posterior whose distribution function and density can be reckoned at any place?
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { Marginal } from '../trial.js'
import { checkShare } from './table.js'

/** All but the quantiles. */
export interface Formula extends Omit<Marginal, 'quantile'> {
  readonly density: (x: number) => number
}

const ROUNDS = 200
/** Nearer than this, in standard deviations, is near enough. */
const NEAR = 1e-12

/** Newton's steps from where a normal would have it, never past a place already known to be too far. */
export function marginalFromCdf(formula: Formula): Marginal & Formula {
  const { mean, sd, below, density } = formula
  const quantile = (p: number) => {
    checkShare(p)
    let [low, high] = [-Infinity, Infinity]
    let x = mean + sd * normalQuantile(p, 0, 1)
    for (let round = 0; round < ROUNDS; round++) {
      const off = below(x) - p
      if (off < 0) low = x
      else high = x
      let next = x - Math.max(-sd, Math.min(sd, off / density(x)))
      if (!(next > low && next < high)) next = low > -Infinity && high < Infinity ? (low + high) / 2 : x + (off < 0 ? sd : -sd)
      const moved = Math.abs(next - x)
      x = next
      if (moved < NEAR * sd) break
    }
    return x
  }
  return { ...formula, quantile }
}

/** Normals with weights that need not sum to one: what is left when a Gaussian part has been integrated out at every node of a grid. */
export interface Part {
  readonly weight: number
  readonly mean: number
  readonly sd: number
}

const ROOT_TAU = Math.sqrt(2 * Math.PI)

export function marginalFromMixture(parts: readonly Part[]): Marginal & Formula {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0)
  const over = (f: (part: Part) => number) => parts.reduce((sum, part) => sum + part.weight * f(part), 0) / total
  const mean = over((part) => part.mean)
  return marginalFromCdf({
    mean,
    sd: Math.sqrt(over((part) => part.sd ** 2 + (part.mean - mean) ** 2)),
    below: (x) => over((part) => normalCdf(x, part.mean, part.sd)),
    density: (x) => over((part) => Math.exp(-(((x - part.mean) / part.sd) ** 2) / 2) / (part.sd * ROOT_TAU)),
  })
}
