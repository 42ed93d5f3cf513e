// Did severity change, when good and bad spells of days last?
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { EffectPrior, Fit, GradedDay } from '../trial.js'
import { draw, fitOf } from './fit.js'
import { gradesOf } from './grades.js'
import { inOrder, wanderingOf } from './latent.js'
import { regression } from './regression.js'
import type { Target } from './target.js'

const DAYS = 7

/** As ordinal-trend, and sd u more: u a stationary AR(1) by the gaps between days. */
export function ordinalAr1(days: readonly GradedDay[], prior: EffectPrior): Target {
  const order = inOrder(days)
  const { linear, likelihood, rows } = gradesOf(order, prior)
  return regression(linear, likelihood, rows, wanderingOf(order, DAYS, trialPriors.correlationDay))
}

/** The posterior by Hamiltonian Monte Carlo; the same seed gives the same. The effect is a log odds ratio. */
export const fitOrdinalAr1 = (days: readonly GradedDay[], prior: EffectPrior, seed: number): Fit =>
  fitOf('ordinal-ar1', draw(ordinalAr1(days, prior), seed))
