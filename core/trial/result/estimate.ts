// What does a fit say in plain numbers? Ratios as ratios, sleep in points, with the chances that a person asks for.
import { densityCurve, ratioOf } from '../models/index.js'
import type { DecisionRule, EffectPrior, Estimate, Fit, Marginal, Outcome } from '../trial.js'

/** Sleep is told in points, everything else as a ratio. */
export const isRatio = (outcome: Outcome): boolean => outcome !== 'sleep'

/** The middle 95 % and the chances of better, worthwhile and worse by the sealed rule. */
export function estimateOf(
  { model, how, effect, effective, rHat }: Fit,
  outcome: Outcome,
  worthwhile: DecisionRule['worthwhile'],
): Estimate {
  const ratio = isRatio(outcome)
  const told = ratio ? ratioOf(effect) : effect
  const below = effect.below(0)
  return {
    model,
    how,
    mean: told.mean,
    sd: told.sd,
    low: told.quantile(0.025),
    middle: told.quantile(0.5),
    high: told.quantile(0.975),
    better: ratio ? below : 1 - below,
    worthwhile: ratio ? effect.below(Math.log(worthwhile)) : 1 - effect.below(worthwhile),
    worse: ratio ? 1 - below : below,
    curve: densityCurve(effect),
    ...(effective !== undefined && { effective }),
    ...(rHat !== undefined && { rHat }),
  }
}

/** The same posterior, moved by so much on its own scale. */
export function shifted({ mean, sd, quantile, below, density, ratio }: Marginal, by: number): Marginal {
  const times = Math.exp(by)
  return {
    mean: mean + by,
    sd,
    quantile: (p) => quantile(p) + by,
    below: (x) => below(x - by),
    ...(density && { density: (x: number) => density(x - by) }),
    ...(ratio && { ratio: { mean: ratio.mean * times, sd: ratio.sd * times } }),
  }
}

/** Points of a drawn prior, and how many of its sd they reach to either side. */
const POINTS = 81
const REACH = 3.5

/** The prior, drawn on the scale of `Estimate.curve`. */
export const priorCurve = ({ mean, sd }: EffectPrior): Estimate['curve'] =>
  Array.from({ length: POINTS }, (_, i) => {
    const z = REACH * ((2 * i) / (POINTS - 1) - 1)
    return { x: mean + sd * z, density: Math.exp((-z * z) / 2) / (sd * Math.sqrt(2 * Math.PI)) }
  })
