// Did nights with a cramp become rarer or more frequent, when good and bad spells last?
import { trialPriors } from '../../knowledge/trial/priors.js'
import { designOf } from '../models/design.js'
import { logitScale } from '../models/rates.js'
import type { CountBin, EffectPrior, Fit } from '../trial.js'
import { binomial } from './binomial.js'
import { draw, fitOf } from './fit.js'
import { inOrder, wanderingOf } from './latent.js'
import { linearOf } from './linear.js'
import { regression } from './regression.js'
import type { Target } from './target.js'

/** count ~ Binomial(nights, logit⁻¹(level + effect arm + trend week + season + sd u)); u a stationary AR(1) by the gaps between weeks. */
export function binomialAr1(bins: readonly CountBin[], prior: EffectPrior): Target {
  const rows = inOrder(bins)
  const likelihood = binomial(
    rows.map(({ count }) => count),
    rows.map(({ days }) => days),
  )
  const linear = linearOf(designOf(rows, prior, 'logitNight', 'time'), new Float64Array(rows.length), likelihood.information)
  return regression(linear, likelihood, rows.length, wanderingOf(rows, 1, trialPriors.correlationWeek))
}

/** The posterior by Hamiltonian Monte Carlo; the same seed gives the same. */
export const fitBinomialAr1 = (bins: readonly CountBin[], prior: EffectPrior, seed: number): Fit =>
  fitOf('binomial-ar1', draw(binomialAr1(bins, prior), seed), logitScale)
