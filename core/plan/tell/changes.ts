// What does each line of a plan do? What it adds with its doubt, what the plan would reach without it, and what the guard says with it.
import type { Verdict } from '../../guard/suggestion.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { Case } from '../../person/case.js'
import type { Change, Gain } from '../plan.js'
import { verdictOfLess, verdictOfMore } from '../ready/allowed.js'
import { figureOf } from '../ready/sums.js'
import type { Aim } from '../search/problem.js'
import { amountsOf, type Line } from './week.js'

/** 90 % of a normal lies within this many standard deviations. */
const Z90 = 1.6448536269514722

/** Told of every line beside the aims: what people ask next. */
const alsoTold: readonly FoodNutrientId[] = ['energyKcal', 'sodiumMg']

/** What a line adds to a day, net; foods err independently, and an unknown figure lies between none and the most. */
function gainOf(line: Line, nutrient: FoodNutrientId): Gain {
  let [value, variance, open, most] = [0, 0, 0, 0]
  for (const { food, perDay } of amountsOf(line)) {
    const { known, best, high, cv } = figureOf(food, Math.abs(perDay), nutrient)
    const sign = Math.sign(perDay)
    value += sign * best
    if (known) variance += (best * cv) ** 2
    else if (sign > 0) [open, most] = [open + best, most + high - best]
    else [open, most] = [open + high - best, most + best]
  }
  const half = Z90 * Math.sqrt(variance)
  return { nutrient, perDay: { value, low: value - half - open, high: value + half + most } }
}

/** Both ends of a swap are allowed; what goes with either goes with the line. */
function together(a: Verdict, b: Verdict): Verdict {
  const unique = <T>(one: readonly T[], other: readonly T[]): readonly T[] => [...new Set([...one, ...other])]
  return {
    permission: a.permission === 'allowed' ? b.permission : a.permission,
    because: unique(a.because, b.because),
    rules: unique(a.rules, b.rules),
    open: unique(a.open, b.open),
    whom: unique(a.whom, b.whom),
    apart: [...a.apart, ...b.apart],
    cautions: unique(a.cautions, b.cautions),
  }
}

export function verdictOfLine(person: Case, { candidate, times }: Line): Verdict {
  const { kind, food, usual, portion, nearness } = candidate
  const more = food && verdictOfMore(person, food, portion, times, nearness === 'eaten')
  const less = usual && (kind === 'less' || kind === 'swap') && verdictOfLess(person, usual.food, usual.portion, times)
  if (more && less) return together(more, less)
  const verdict = more || less
  if (!verdict) throw new Error(`The line "${candidate.id}" neither adds nor takes away`)
  return verdict
}

/** A line without what hangs on the other lines. */
export function offerOf(person: Case, aims: readonly Aim[], line: Line): Omit<Change, 'without'> {
  const { id, kind, food, usual, portion, nearness } = line.candidate
  const told = [
    ...aims.map(({ nutrient }) => nutrient),
    ...alsoTold.filter((one) => aims.every(({ nutrient }) => nutrient !== one)),
  ]
  return {
    id,
    kind,
    ...(food ? { food } : {}),
    ...(usual ? { usual } : {}),
    portion,
    timesPerWeek: line.times,
    gains: told.map((nutrient) => gainOf(line, nutrient)),
    nearness,
    verdict: verdictOfLine(person, line),
  }
}

/** Every line of a plan; `reached` is what the whole reaches of each aim. */
export const changesOf = (
  person: Case,
  aims: readonly Aim[],
  lines: readonly Line[],
  indexOf: (line: Line) => number,
  reached: readonly number[],
): readonly Change[] =>
  lines.map((line) => ({
    ...offerOf(person, aims, line),
    without: aims.flatMap(({ nutrient, gains }, aim) => {
      const gain = gains[indexOf(line)]! * line.times
      return gain > 0 ? [{ nutrient, reached: reached[aim]! - gain }] : []
    }),
  }))
