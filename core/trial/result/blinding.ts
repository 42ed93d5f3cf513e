// Did the person see through the boxes? The guesses, and how often closed eyes would do as well.
import type { Arm } from '../trial.js'
import type { Blinding, TrialRecord } from './result.js'

/**
 * The guesses stay as they are and each pair's coin is tossed anew: a pair guessed as one A and one B is right twice or never, so the
 * guesses within a pair do not count as two.
 */
export function blindingOf({ sealed, guesses }: TrialRecord, armOf: (period: number) => Arm | undefined): Blinding {
  const hits = guesses.flatMap(({ period, arm }) => {
    const truth = armOf(period)
    return truth === undefined ? [] : [{ pair: Math.floor(period / 2), right: Number(truth === arm) }]
  })
  const right = hits.reduce((sum, hit) => sum + hit.right, 0)
  const planned = sealed.protocol.blinded
  if (hits.length === 0) return { planned, guessed: 0, right: 0 }
  const pairs = new Map<number, { right: number; all: number }>()
  for (const hit of hits) {
    const { right: before, all } = pairs.get(hit.pair) ?? { right: 0, all: 0 }
    pairs.set(hit.pair, { right: before + hit.right, all: all + 1 })
  }
  let chances: readonly number[] = [1]
  for (const pair of pairs.values()) {
    const next = Array.from({ length: chances.length + pair.all }, () => 0)
    chances.forEach((chance, count) => {
      for (const hit of [pair.right, pair.all - pair.right]) next[count + hit] = next[count + hit]! + chance / 2
    })
    chances = next
  }
  return { planned, guessed: hits.length, right, byChance: chances.slice(right).reduce((sum, chance) => sum + chance, 0) }
}
