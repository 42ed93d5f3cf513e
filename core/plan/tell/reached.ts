// What does a plan reach of each aim? The amount before and after with its doubt, the share of the target, and the chance of reaching it.
import type { Estimate } from '../../nutrition/report.js'
import type { Reached } from '../plan.js'
import { allOf, type Prepared } from '../ready/prepare.js'
import { at } from '../ready/sums.js'
import type { Aim } from '../search/problem.js'
import type { Draws } from './draw.js'
import { amountsOf, type Line } from './week.js'

/** 90 % of a normal lies within this many standard deviations. */
const Z90 = 1.6448536269514722
const [FIFTH, NINETY_FIFTH] = [0.05, 0.95]

/** The value with the middle 90 % of the draws, which always holds it. */
function banded(value: number, drawn: Float64Array): Estimate {
  const sorted = drawn.toSorted()
  const centile = (p: number) => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))]!
  return { value, low: Math.min(value, centile(FIFTH)), high: Math.max(value, centile(NINETY_FIFTH)) }
}

/** The share of draws at or above the target, with the 90 % score interval of a share of so many (Wilson 1927). */
function chance(drawn: Float64Array, target: number): Estimate {
  const n = drawn.length
  const share = drawn.filter((value) => value >= target).length / n
  const z2 = (Z90 * Z90) / n
  const centre = (share + z2 / 2) / (1 + z2)
  const half = (Z90 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n))) / (1 + z2)
  return { value: share, low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) }
}

/** The account of one aim under these lines, without the reason why it may be missed. */
export function reachedOf(
  prepared: Prepared,
  { nutrient, target, is, base }: Aim,
  lines: readonly Line[],
  draws: Draws,
): Reached {
  const index = at[nutrient]
  const now = allOf(prepared.day, 'best')[index]!
  const more = (which: 'best' | 'aim') => lines.reduce((sum, { candidate, times }) => sum + candidate[which][index]! * times, 0)
  const drawn = draws(nutrient, lines.flatMap(amountsOf))
  return {
    nutrient,
    target,
    targetIs: is,
    before: banded(now, drawn.before),
    after: banded(now + more('best'), drawn.after),
    reached: base + more('aim') / target,
    chanceBefore: chance(drawn.before, target),
    chanceAfter: chance(drawn.after, target),
  }
}
