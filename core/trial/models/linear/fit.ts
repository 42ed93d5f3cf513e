// What do the log-linear and logistic models say? Effect, rates under both arms, what is avoided, trend, season and dispersion.
import type { EffectPrior, Fit, ModelId } from '../../trial.js'
import type { CountData } from '../data.js'
import { designOf } from '../design.js'
import { lazily } from '../lazily.js'
import { logitScale, logScale, ratesOf } from '../rates.js'
import { dispersionMarginal } from './dispersion.js'
import { jointOf, marginalOf, posteriorOf } from './posterior.js'

/** The four models of counts and the one of nights in which something other than the arms may count, or more scatter than chance. */
const models = {
  'poisson-trend': { kind: 'poisson', over: 'time' },
  'negative-binomial': { kind: 'negative-binomial', over: 'arms' },
  'negative-binomial-trend': { kind: 'negative-binomial', over: 'time' },
  'binomial-trend': { kind: 'binomial', over: 'time' },
} as const satisfies Partial<Record<ModelId, unknown>>
export type LinearModel = keyof typeof models

/**
 * log rate (or log odds) = level + effect·arm + trend·week + season·(season less its mean); counts Poisson or negative binomial with
 * exposure by days observed, nights binomial. Exact to about 1e-6: a sum over a lattice, no draws.
 */
export function fitLinear(model: LinearModel, bins: CountData, prior: EffectPrior): Fit {
  const { kind, over } = models[model]
  const nights = kind === 'binomial'
  const posterior = posteriorOf(designOf(bins, prior, nights ? 'logitNight' : 'logRate', over), kind)
  const { marginal, masses } = marginalOf(posterior, ['effect'])
  const { nightsRatio, ...rates } = ratesOf(() => jointOf(posterior), nights ? logitScale : logScale)
  const own = (column: 'trend' | 'season') =>
    posterior.design.columns.includes(column) ? { [column]: () => marginalOf(posterior, [column]).marginal } : {}
  const { dispersionStep } = posterior
  return {
    model,
    how: 'grid',
    effect: marginal,
    others: lazily({
      ...rates,
      ...(nights && { nightsRatio }),
      ...own('trend'),
      ...own('season'),
      ...(dispersionStep !== undefined && { dispersion: () => dispersionMarginal(dispersionStep, masses) }),
    }),
  }
}
