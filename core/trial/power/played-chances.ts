// How often would a trial of cramps, or of nights with one, succeed? Thousands are played through and judged.
import { powerPolicy } from '../../knowledge/trial/policy.js'
import { criticalOf } from './critical.js'
import { play } from './play.js'
import type { Chance, PowerRequest } from './power.js'
import { slowVariance, stretchesOf } from './schedule.js'

/** The chance for the effect with this index after so many pairs. */
type ChanceAt = (effect: number, pairs: number) => Chance
export interface Chances {
  readonly shown: ChanceAt
  readonly adopted: ChanceAt
}

const WEEK = 7

/**
 * Plays trials of up to `most` pairs through. Every length is the beginning of the longest, so that one play serves all. They are judged
 * as a model would that knows the scatter: it is the person's own, so a short trial will see a little less than this says.
 */
export function playedChances(
  {
    usual,
    outcome,
    periodDays,
    washoutDays,
    prior,
    rule,
    observedShare,
  }: PowerRequest & { readonly outcome: 'cramps' | 'cramp-nights' },
  effects: readonly number[],
  most: number,
  seed: number,
): Chances {
  const nights = outcome === 'cramp-nights'
  const replicates = powerPolicy.replicates.value
  const stretches = stretchesOf({ periodDays, washoutDays })
  const { dispersion, correlation } = usual
  const { A, B, observed } = play(
    {
      stretches,
      pairDays: 2 * periodDays,
      pairs: most,
      observedShare: observedShare ?? powerPolicy.observedShare.value,
      dispersion,
      correlation,
      truths: effects.map((effect) => truthOf(usual, nights, effect)),
      nights,
      replicates,
    },
    seed,
  )
  const variance = Math.log1p(dispersion)
  const kernel = (days: number) => Math.expm1(variance * Math.pow(correlation, days / WEEK))
  /** The smallest total of any truth after so many pairs. */
  const leastAt = (pairs: number): number => {
    let least = Infinity
    for (const truth of A.keys())
      for (let at = pairs - 1; at < replicates * most; at += most) least = Math.min(least, A[truth]![at]! + B[truth]![at]!)
    return least
  }
  const borderAt = (pairs: number, below: number, atLeast: number) =>
    criticalOf({
      prior,
      slow: slowVariance(stretches, pairs, kernel),
      below,
      atLeast,
      least: leastAt(pairs),
      ...(nights && { nights: observed[pairs - 1]! }),
    })
  const chanceOf = (below: number, atLeast: number): ChanceAt => {
    const borders = new Map<number, (total: number) => number>()
    return (effect, pairs) => {
      const border = borders.get(pairs) ?? borderAt(pairs, below, atLeast)
      borders.set(pairs, border)
      let successes = 0
      for (let at = pairs - 1; at < replicates * most; at += most) {
        const [inA, inB] = [A[effect]![at]!, B[effect]![at]!]
        if (inB <= border(inA + inB)) successes++
      }
      return withError(successes, replicates)
    }
  }
  return { shown: chanceOf(0, powerPolicy.shownAt.value), adopted: chanceOf(Math.log(rule.worthwhile), rule.adoptAt) }
}

function truthOf({ perWeek, nightsPerWeek }: PowerRequest['usual'], nights: boolean, effect: number) {
  if (!nights) return { rate: perWeek.value / WEEK, tried: (perWeek.value / WEEK) * effect }
  const chance = Math.min(0.999, nightsPerWeek / WEEK)
  return { rate: -Math.log1p(-chance), tried: -Math.log1p(-Math.min(0.999, chance * effect)) }
}

/** Successes out of so many, with the standard error; never quite none, for none of thousands is no proof of never. */
function withError(successes: number, of: number): Chance {
  const value = successes / of
  const shrunken = (successes + 1) / (of + 2)
  return { value, error: Math.sqrt((shrunken * (1 - shrunken)) / of) }
}
