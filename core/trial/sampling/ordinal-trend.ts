// Did severity change, day by day on its scale of 0 to 10?
import type { EffectPrior, Fit, GradedDay } from '../trial.js'
import { draw, fitOf, quickPlan } from './fit.js'
import { gradesOf } from './grades.js'
import { inOrder } from './latent.js'
import { regression } from './regression.js'
import type { Target } from './target.js'

/** logit P(grade > g) = log O_g + effect arm + trend week + season, each O_g the odds of more than g under A at mid-trial. */
export function ordinalTrend(days: readonly GradedDay[], prior: EffectPrior): Target {
  const { linear, likelihood, rows } = gradesOf(inOrder(days), prior)
  return regression(linear, likelihood, rows)
}

/** The posterior by Hamiltonian Monte Carlo; the same seed gives the same. The effect is a log odds ratio. */
export const fitOrdinalTrend = (days: readonly GradedDay[], prior: EffectPrior, seed: number): Fit =>
  fitOf('ordinal-trend', draw(ordinalTrend(days, prior), seed, quickPlan))
