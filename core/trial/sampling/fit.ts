// What does a sample say, in the shape that all models share?
import { marginalFromDraws } from '../models/from-draws.js'
import { lazily } from '../models/lazily.js'
import { logitScale, logScale, ratesOf, type Scale } from '../models/rates.js'
import type { Fit, ModelId } from '../trial.js'
import { type Plan, type Sample, sample } from './sample.js'
import type { Target } from './target.js'

/** Who has drawn 1,000 independent times knows a mean to a thirtieth of its spread, and the 2.5 % point to a twelfth. */
export const usualPlan: Plan = {
  chains: 4,
  warmUp: [20, 30, 40, 30],
  draws: 300,
  more: 100,
  most: 3200,
  effective: 1000,
  rHat: 1.01,
  reach: 1.6,
}

/** For what only stands beside the deciding model: enough for the ends of an answer (knowledge/trial/reporting), and quick. */
export const quickPlan: Plan = { ...usualPlan, draws: 150, more: 50, effective: 500 }

/** All chains of one name, one after another. */
function joined(chains: readonly Float64Array[]): Float64Array {
  const length = chains[0]!.length
  const all = new Float64Array(chains.length * length)
  chains.forEach((chain, c) => all.set(chain, c * length))
  return all
}

/**
 * The fit of one model from draws of its target.
 * @param scale of level and effect, where the model has a level: then rates stand beside the target's own figures.
 */
export function fitOf(model: ModelId, drawn: Sample, scale?: Scale): Fit {
  const all = Object.fromEntries(Object.entries(drawn.draws).map(([name, chains]) => [name, joined(chains)]))
  const { effect, level, ...others } = all
  const own = Object.fromEntries(Object.entries(others).map(([name, draws]) => [name, () => marginalFromDraws(draws)]))
  const joint = () => ({ level: level!, effect: effect!, weight: new Float64Array(effect!.length).fill(1) })
  const { nightsRatio, ...rates } = ratesOf(joint, scale ?? logScale)
  return {
    model,
    how: 'hmc',
    effect: marginalFromDraws(effect!),
    others: lazily({ ...own, ...(scale && rates), ...(scale === logitScale && { nightsRatio }) }),
    effective: drawn.effective,
    rHat: drawn.rHat,
  }
}

/** Draws from a target as every fit does. */
export const draw = (target: Target, seed: number, plan = usualPlan): Sample => sample(target, seed, plan)
