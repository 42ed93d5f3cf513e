// How are chances played through? Uniform, normal, Poisson and binomial numbers from one seed, the same on every machine.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

export interface Random {
  readonly uniform: () => number
  readonly normal: () => number
  /** Mean 0 or more. */
  readonly poisson: (mean: number) => number
  /** Successes in `trials`, each with chance 1 − e^−hazard. */
  readonly binomial: (trials: number, hazard: number) => number
}

/** e^−mean must not vanish. */
const MOST_AT_ONCE = 500

export function randomOf(seed: number): Random {
  const generator = xoroshiro128plus(seed)
  const uniform = () => uniformFloat64(generator)
  let spare: number | undefined
  /** Box and Muller (1958). */
  const normal = () => {
    if (spare !== undefined) {
      const kept = spare
      spare = undefined
      return kept
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()))
    const angle = 2 * Math.PI * uniform()
    spare = radius * Math.sin(angle)
    return radius * Math.cos(angle)
  }
  /** By inversion: the chances are added up until they pass one uniform number. */
  const poisson = (mean: number): number => {
    if (mean > MOST_AT_ONCE) return poisson(MOST_AT_ONCE) + poisson(mean - MOST_AT_ONCE)
    let left = uniform()
    let chance = Math.exp(-mean)
    let count = 0
    while (left > chance && chance > 0) {
      left -= chance
      count++
      chance *= mean / count
    }
    return count
  }
  const binomial = (trials: number, hazard: number): number => {
    let left = uniform()
    let chance = Math.exp(-hazard * trials)
    const odds = Math.expm1(hazard)
    let count = 0
    while (left > chance && count < trials) {
      left -= chance
      chance *= (odds * (trials - count)) / (count + 1)
      count++
    }
    return count
  }
  return { uniform, normal, poisson, binomial }
}
