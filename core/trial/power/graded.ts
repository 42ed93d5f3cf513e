// Can a trial of marks succeed, how bad the worst cramp was or how well one slept? In closed form: the difference is nearly normal.
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import type { EffectPrior } from '../trial.js'

/**
 * Variance of the log odds ratio of a proportional-odds comparison of two equal arms: 12 / (n (1 − Σ π³)), n marks in all and π the
 * shares of the grades (Whitehead 1993, Statistics in Medicine 12:2257, with n for n + 1).
 */
export function logOddsVariance(marks: number, grades: readonly number[]): number {
  const ties = grades.reduce((sum, share) => sum + share ** 3, 0)
  return 12 / (marks * Math.max(1e-6, 1 - ties))
}

/**
 * The chance that P(effect < below) comes out at `atLeast` or more, when the estimate is normal about the truth. Prior and estimate are
 * weighed by their precision. For "above", turn all signs.
 */
export function normalChance(
  truth: number,
  variance: number,
  prior: Pick<EffectPrior, 'mean' | 'sd'>,
  below: number,
  atLeast: number,
): number {
  const priorPrecision = 1 / (prior.sd * prior.sd)
  const precision = priorPrecision + 1 / variance
  // Success when the posterior's mean lies so far below the cut; solved for the estimate.
  const highest = below - normalQuantile(atLeast, 0, 1) / Math.sqrt(precision)
  const estimate = (highest * precision - prior.mean * priorPrecision) * variance
  return normalCdf(estimate, truth, Math.sqrt(variance))
}
