// What do the complete days say of one nutrient, from food and from supplements?
import type { FoodNutrientId } from '../knowledge/types/index.js'
import type { DayTotals, Sum } from './report.js'

type Part = 'low' | 'best' | 'high'

/** The same figure with unknowns taken as none, at their best guess, and at most. */
export type Figure = Readonly<Record<Part, number>>

export interface Gathered {
  readonly days: number
  /** All sources together. */
  readonly mean: Sum
  readonly food: readonly Figure[]
  /** Mean of a day; what is taken daily counts as a constant (IOM 2000). */
  readonly supplement: Figure
  /** Variance of that mean, of supplements not taken alike every day. */
  readonly supplementVariance: number
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

/** The mean of a day's sums. Its coverage is that of all the energy eaten. */
function meanSum(sums: readonly Sum[], energies: readonly number[]): Sum {
  const part = (name: 'known' | Part) => meanOf(sums.map((sum) => sum[name]))
  const energy = energies.reduce((a, b) => a + b, 0)
  const coverage = sums.reduce(
    (sum, one, day) => sum + one.coverage * (energy > 0 ? energies[day]! / energy : 1 / sums.length),
    0,
  )
  return {
    known: part('known'),
    low: part('low'),
    best: part('best'),
    high: part('high'),
    coverage: Math.min(1, coverage),
    unknown: [...new Set(sums.flatMap(({ unknown }) => unknown))],
  }
}

/** Undefined without a complete day. */
export function gather(nutrient: FoodNutrientId, all: readonly DayTotals[]): Gathered | undefined {
  const days = all.filter(({ complete }) => complete)
  if (days.length === 0) return undefined
  const doses = days.map(({ supplements }) => supplements[nutrient])
  const supplement = {
    low: meanOf(doses.map(({ low }) => low)),
    best: meanOf(doses.map(({ best }) => best)),
    high: meanOf(doses.map(({ high }) => high)),
  }
  const squares = doses.reduce((sum, { best }) => sum + (best - supplement.best) ** 2, 0)
  return {
    days: days.length,
    mean: meanSum(
      days.map(({ all }) => all[nutrient]),
      days.map(({ all }) => all.energyKcal.best),
    ),
    food: days.map(({ food }) => food[nutrient]),
    supplement,
    supplementVariance: days.length < 2 ? 0 : squares / (days.length - 1) / days.length,
  }
}
