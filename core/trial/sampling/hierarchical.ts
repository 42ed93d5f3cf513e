// Did it work for several people, and how differently? Their trials in one model; only their effects are tied to one another.
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { CountBin, EffectPrior, Fit } from '../trial.js'
import { draw, fitOf } from './fit.js'
import { personOf } from './person.js'
import type { Target } from './target.js'

/** How different people's effects are taken to be for the first guess at the common one: the prior's own spread, squared. */
const guessVariance = () => trialPriors.between.value * trialPriors.between.value

/**
 * Each person's counts as in negative-binomial-trend with numbers of their own; effect_i ~ N(effect, between²), between half-normal.
 * Parameters in this order: effect | between, for each person z_i = (effect_i − effect)/between and their own, and z of the next person.
 */
export function hierarchical(people: readonly (readonly CountBin[])[], prior: EffectPrior): Target {
  const persons = people.map((bins) => personOf(bins, prior))
  const spread = trialPriors.between.value
  const weights = persons.map(({ guess }) => 1 / (guess.sd * guess.sd + guessVariance()))
  const priorWeight = 1 / (prior.sd * prior.sd)
  const information = weights.reduce((sum, weight) => sum + weight, priorWeight)
  const centre = persons.reduce((sum, { guess }, p) => sum + weights[p]! * guess.mean, prior.mean * priorWeight) / information
  const scale = Math.sqrt(1 / information)
  const starts: number[] = []
  let size = 2
  for (const person of persons) {
    starts.push(size)
    size += 1 + person.own
  }
  const nextAt = size
  size += 1
  const signless = [1, ...persons.map(({ own }, p) => starts[p]! + own)]

  const density = (at: Float64Array, gradient: Float64Array) => {
    const effect = centre + scale * at[0]!
    const between = spread * at[1]!
    const off = (effect - prior.mean) / prior.sd
    let sum = -0.5 * (off * off + at[1]! * at[1]! + at[nextAt]! * at[nextAt]!)
    gradient[nextAt] = -at[nextAt]!
    let byEffect = -off / prior.sd
    let byBetween = 0
    for (let p = 0; p < persons.length; p++) {
      const start = starts[p]!
      const z = at[start]!
      const person = persons[p]!
      sum += person.density(effect + between * z, at, start + 1, gradient) - 0.5 * z * z
      const slope = person.byEffect[0]!
      byEffect += slope
      byBetween += slope * z
      gradient[start] = slope * between - z
    }
    gradient[0] = byEffect * scale
    gradient[1] = byBetween * spread - at[1]!
    return sum
  }

  return {
    size,
    together: 1,
    normalFrom: nextAt,
    signless,
    density,
    names: ['effect', 'between', 'next', ...persons.map((_, p) => `effect${p}`)],
    read: (at, into) => {
      const effect = centre + scale * at[0]!
      const between = spread * at[1]!
      into[0] = effect
      into[1] = Math.abs(between)
      into[2] = effect + between * at[nextAt]!
      starts.forEach((start, p) => {
        into[3 + p] = effect + between * at[start]!
      })
    },
  }
}

/** The posterior by Hamiltonian Monte Carlo; `others`: "between", "next" (one more person's effect), "effect0" … in the order given. */
export const fitHierarchical = (people: readonly (readonly CountBin[])[], prior: EffectPrior, seed: number): Fit =>
  fitOf('hierarchical', draw(hierarchical(people, prior), seed))
