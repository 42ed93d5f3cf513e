// What would the answer be, had one started elsewhere? The same data under another prior of the effect, without fitting anew.
import { tableOf } from '../models/table.js'
import type { EffectPrior, Marginal } from '../trial.js'

/** Points of the posterior that are weighed anew, and how much of it they leave out at either end. */
const POINTS = 1200
const OUTSIDE = 1e-9

/**
 * Bayes' rule again: the posterior density, divided by the prior that went in and multiplied by the other. Exact as far as the density is,
 * for the prior of the effect is independent of all other priors. Throws RangeError on a posterior without a density.
 */
export function underPrior({ density, quantile }: Marginal, went: EffectPrior, other: EffectPrior): Marginal {
  if (!density) throw new RangeError('A posterior without a density cannot be weighed anew; take one that the models made')
  const from = quantile(OUTSIDE)
  const step = (quantile(1 - OUTSIDE) - from) / (POINTS - 1)
  const places = Float64Array.from({ length: POINTS }, (_, i) => from + i * step)
  const shift = (x: number) => ((x - went.mean) / went.sd) ** 2 / 2 - ((x - other.mean) / other.sd) ** 2 / 2
  const most = places.reduce((top, x) => Math.max(top, shift(x)), -Infinity)
  return tableOf(
    from,
    step,
    places.map((x) => density(x) * Math.exp(shift(x) - most)),
  )
}
