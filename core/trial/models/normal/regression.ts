// How do marks hang on treatment, level, trend and season? Given sd and correlation of the noise all of it is normal, in closed form.
import { trialPriors } from '../../../knowledge/trial/priors.js'
import type { EffectPrior, GradedDay } from '../../trial.js'
import type { GradedData } from '../data.js'
import { centredSeason } from '../design.js'
import { cholesky, inverse, logDeterminant, solve } from '../linear/matrix.js'

const WEEK = 7

export interface Regression {
  readonly columns: readonly string[]
  readonly priorMean: Float64Array
  readonly priorSd: Float64Array
  /** Rows of the columns, then the mark less the prior mean of the level, in the order of the nights. */
  readonly rows: readonly Float64Array[]
  /** Days since the night before it. */
  readonly gaps: readonly number[]
}

export function regressionOf(days: GradedData, prior: EffectPrior): Regression {
  const { sleep } = trialPriors
  const sorted = [...days].sort((a, b) => a.week - b.week)
  const season = centredSeason(sorted)
  const seasonal = season.some((value) => value !== 0)
  const gaps = sorted.slice(1).map((day, i) => Math.round((day.week - sorted[i]!.week) * WEEK))
  const twice = gaps.findIndex((gap) => gap < 1)
  if (twice >= 0) throw new RangeError(`Week ${sorted[twice]!.week} of the trial has two marks for one night; it must have one`)
  const row = (day: GradedDay, i: number) =>
    Float64Array.of(day.arm, 1, day.week, ...(seasonal ? [season[i]!] : []), day.value - sleep.mean.value)
  return {
    columns: ['effect', 'meanA', 'trend', ...(seasonal ? ['season'] : [])],
    priorMean: Float64Array.of(prior.mean, 0, 0, ...(seasonal ? [0] : [])),
    priorSd: Float64Array.of(prior.sd, sleep.meanSd.value, sleep.trend.value, ...(seasonal ? [sleep.season.value] : [])),
    rows: sorted.map(row),
    gaps,
  }
}

/** Given sd and correlation of the noise: the linear part's mean and covariance, and how likely the marks then are. */
export interface Given {
  readonly mean: Float64Array
  readonly covariance: Float64Array
  readonly logEvidence: number
}

/**
 * Noise of a night: an AR(1) of stationary `sd`, of which `correlation`^d is left after d nights, and the rounding to whole points. A Kalman
 * filter (Harvey 1989, section 3.4) frees the marks, and the columns alike, of what the nights before say; what is left is independent.
 */
export function given({ priorMean, priorSd, rows, gaps }: Regression, sd: number, correlation: number): Given {
  const p = priorMean.length
  const width = p + 1
  const rounding = trialPriors.sleep.rounding.value
  const variance = sd * sd
  const state = new Float64Array(width)
  const left = new Float64Array(width)
  const squares = new Float64Array(width * width)
  let spread = variance
  let logs = 0
  for (let i = 0; i < rows.length; i++) {
    if (i > 0) {
      const kept = correlation === 0 ? 0 : correlation ** gaps[i - 1]!
      spread = kept * kept * spread + variance * (1 - kept * kept)
      for (let k = 0; k < width; k++) state[k]! *= kept
    }
    const total = spread + rounding
    const row = rows[i]!
    logs += Math.log(total)
    for (let k = 0; k < width; k++) {
      left[k] = row[k]! - state[k]!
      state[k]! += (spread / total) * left[k]!
      for (let j = 0; j <= k; j++) squares[k * width + j]! += (left[k]! * left[j]!) / total
    }
    spread *= rounding / total
  }
  const a = new Float64Array(p * p)
  const b = new Float64Array(p)
  let constant = squares[width * width - 1]!
  for (let k = 0; k < p; k++) {
    for (let j = 0; j < p; j++) a[k * p + j] = squares[Math.max(k, j) * width + Math.min(k, j)]!
    a[k * p + k]! += priorSd[k]! ** -2
    b[k] = squares[p * width + k]! + priorMean[k]! / priorSd[k]! ** 2
    constant += (priorMean[k]! / priorSd[k]!) ** 2
  }
  const l = cholesky(a, p)
  const mean = solve(l, b)
  const fitted = mean.reduce((sum, value, k) => sum + value * b[k]!, 0)
  return { mean, covariance: inverse(l, p), logEvidence: -(logs + constant - fitted + logDeterminant(l, p)) / 2 }
}
