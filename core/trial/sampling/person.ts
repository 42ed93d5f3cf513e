// What do one person's counts say, given the effect on that person?
import { trialPriors } from '../../knowledge/trial/priors.js'
import { designOf } from '../models/design.js'
import type { CountBin, EffectPrior } from '../trial.js'
import { inOrder } from './latent.js'
import { linearOf } from './linear.js'
import { negativeBinomial } from './negative-binomial.js'
import { log } from './steady.js'

export interface Person {
  /** Parameters of one's own beside the effect: turned level, trend, season, and last the root of the dispersion (signless). */
  readonly own: number
  /** Near the effect on this person alone. */
  readonly guess: { readonly mean: number; readonly sd: number }
  /** Log density given the effect; sets `gradient` of the own parameters, which start at `from` of `at`. */
  readonly density: (effect: number, at: Float64Array, from: number, gradient: Float64Array) => number
  /** After each call: the slope by the effect, alone in its array. */
  readonly byEffect: Float64Array
}

/** The columns with the effect last and without a prior, so that the others are turned given the effect. */
function effectLast(bins: readonly CountBin[], prior: EffectPrior) {
  const design = designOf(bins, prior, 'logRate', 'time')
  const size = design.columns.length
  const order = [...design.columns.keys()].filter((j) => design.columns[j] !== 'effect')
  order.push(design.columns.indexOf('effect'))
  const pick = (values: Float64Array) => Float64Array.from(order, (j) => values[j]!)
  return {
    guess: pick(design.priorSd),
    columns: {
      columns: order.map((j) => design.columns[j]!),
      x: Float64Array.from({ length: bins.length * size }, (_, i) => design.x[Math.floor(i / size) * size + order[i % size]!]!),
      priorMean: pick(design.priorMean),
      priorSd: pick(design.priorSd).fill(Infinity, size - 1),
    },
  }
}

export function personOf(trial: readonly CountBin[], prior: EffectPrior): Person {
  const bins = inOrder(trial)
  const likelihood = negativeBinomial(
    bins.map(({ count }) => count),
    trialPriors.dispersion.value,
  )
  const offset = Float64Array.from(bins, ({ days }) => log(days))
  const { columns, guess } = effectLast(bins, prior)
  const linear = linearOf(columns, offset, likelihood.information, { guess })
  const own = columns.columns.length
  const last = own - 1
  const turned = new Float64Array(own)
  const slopes = new Float64Array(own)
  const predictor = new Float64Array(bins.length)
  const slope = new Float64Array(bins.length)
  const byEffect = new Float64Array(1)
  // The last coefficient depends on the last turned one alone: mean + sd × turned.
  linear.coefficients(turned, slopes)
  const mean = slopes[last]!
  turned[last] = 1
  linear.coefficients(turned, slopes)
  const sd = slopes[last]! - mean
  return {
    own,
    guess: { mean, sd },
    byEffect,
    density: (effect, at, from, gradient) => {
      for (let j = 0; j < last; j++) turned[j] = at[from + j]!
      turned[last] = (effect - mean) / sd
      linear.predict(turned, predictor)
      const sum = likelihood.density(predictor, at, from + last, slope, gradient) + linear.density(turned, slope, slopes)
      for (let j = 0; j < last; j++) gradient[from + j] = slopes[j]!
      byEffect[0] = slopes[last]! / sd
      return sum
    },
  }
}
