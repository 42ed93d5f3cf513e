// Can it be said more simply? "Eleven times a week" becomes "twice a day" where nothing is lost by it.
import { planPolicy } from '../../knowledge/plan/index.js'
import { keepsLimits, meets } from './keeps.js'
import { reachedBy, type Problem } from './problem.js'

const said = new Set(planPolicy.timesPeopleSay.map(({ value }) => value))
const SMALL = 1e-9

/**
 * Moves single lines to numbers of times that people say, while every limit is kept, no aim falls, and what the portions cost more is
 * less than an odd number does. Locked lines stay. The same input gives the same answer: line by line, until nothing moves.
 */
export function sayable(
  problem: Problem,
  found: ReadonlyMap<number, number>,
  { portion }: { readonly portion: readonly number[] },
): ReadonlyMap<number, number> {
  const floors = reachedBy(problem, found).map((reached) => Math.min(1, reached) - SMALL)
  const odd = (count: number) => (said.has(count) ? 0 : planPolicy.costOfOdd.value)
  let times = found
  for (let moved = true; moved;) {
    moved = false
    for (const [line, count] of times) {
      if (problem.locked.has(line)) continue
      for (const other of said) {
        const cost = (other - count) * portion[line]! + odd(other) - odd(count)
        if (cost >= -SMALL) continue
        const tried = new Map(times).set(line, other)
        if (!keepsLimits(problem, tried) || !meets(problem, floors, tried)) continue
        times = tried
        moved = true
        break
      }
    }
  }
  return times
}
