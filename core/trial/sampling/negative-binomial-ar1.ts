// Did the counts of a week change, when good and bad spells last and vary more than chance? The main model of a trial.
import { trialPriors } from '../../knowledge/trial/priors.js'
import { designOf } from '../models/design.js'
import { logScale } from '../models/rates.js'
import type { CountBin, EffectPrior, Fit } from '../trial.js'
import { draw, fitOf } from './fit.js'
import { inOrder, wanderingOf } from './latent.js'
import { linearOf } from './linear.js'
import { negativeBinomial } from './negative-binomial.js'
import { regression } from './regression.js'
import { log } from './steady.js'
import type { Target } from './target.js'

/** count ~ NegativeBinomial(days × exp(level + effect arm + trend week + season + sd u), r); u a stationary AR(1) by the gaps between weeks. */
export function negativeBinomialAr1(bins: readonly CountBin[], prior: EffectPrior): Target {
  const rows = inOrder(bins)
  const likelihood = negativeBinomial(
    rows.map(({ count }) => count),
    trialPriors.dispersion.value,
  )
  const offset = Float64Array.from(rows, ({ days }) => log(days))
  const linear = linearOf(designOf(rows, prior, 'logRate', 'time'), offset, likelihood.information)
  return regression(linear, likelihood, rows.length, wanderingOf(rows, 1, trialPriors.correlationWeek))
}

/** The posterior by Hamiltonian Monte Carlo; the same seed gives the same. */
export const fitNegativeBinomialAr1 = (bins: readonly CountBin[], prior: EffectPrior, seed: number): Fit =>
  fitOf('negative-binomial-ar1', draw(negativeBinomialAr1(bins, prior), seed), logScale)
