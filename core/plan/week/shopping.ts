// What is there to buy for a plan? Whole household portions and their weight, by group of food.
import type { Food, FoodGroup, FoodUnit, Portion } from '../../knowledge/types/index.js'
import type { CheckedPlan } from '../plan.js'

export interface ShoppingLine {
  readonly food: Food
  readonly portion: Portion
  /** Portions more than before (for `buyLess`: fewer). */
  readonly times: number
  /** The same in the food's unit. */
  readonly amount: number
  readonly unit: FoodUnit
}

export interface Shopping {
  readonly weeks: number
  readonly groups: readonly { readonly group: FoodGroup; readonly lines: readonly ShoppingLine[] }[]
  /** What is eaten now and is bought less of. */
  readonly buyLess: readonly ShoppingLine[]
}

const line = (food: Food, portion: Portion, times: number): ShoppingLine => ({
  food,
  portion,
  times,
  amount: times * portion.size,
  unit: food.unit,
})

/** Lines of the same food in the same portion are one. */
function together(lines: readonly ShoppingLine[]): readonly ShoppingLine[] {
  const found = new Map<string, ShoppingLine>()
  for (const each of lines) {
    const key = JSON.stringify([each.food.id, each.portion.label, each.portion.size])
    found.set(key, line(each.food, each.portion, each.times + (found.get(key)?.times ?? 0)))
  }
  return [...found.values()].toSorted((a, b) => (a.food.name < b.food.name ? -1 : a.food.name > b.food.name ? 1 : 0))
}

/**
 * What a plan asks to buy over so many weeks, by group of food, each group and food once, and what is bought less of.
 * Throws a RangeError when `weeks` is no whole number above 0.
 */
export function shoppingList(plan: CheckedPlan, weeks = 1): Shopping {
  if (!Number.isInteger(weeks) || weeks < 1) throw new RangeError(`weeks is ${weeks}; it must be a whole number from 1 up`)
  const more = plan.changes.flatMap(({ food, portion, timesPerWeek }) =>
    food ? [line(food, portion, timesPerWeek * weeks)] : [],
  )
  const less = plan.changes.flatMap(({ kind, usual, timesPerWeek }) =>
    usual && (kind === 'less' || kind === 'swap') ? [line(usual.food, usual.portion, timesPerWeek * weeks)] : [],
  )
  const groups = [...new Set(more.map(({ food }) => food.group))].toSorted()
  return {
    weeks,
    groups: groups.map((group) => ({ group, lines: together(more.filter(({ food }) => food.group === group)) })),
    buyLess: together(less),
  }
}
