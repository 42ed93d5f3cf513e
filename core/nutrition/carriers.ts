// Which foods carry a nutrient, and which would close the gap?
import type { Entry } from '../diary/entry.js'
import type { Food, FoodNutrientId } from '../knowledge/types/index.js'
import { itemsOf } from './items.js'
import type { Adequacy } from './report.js'

/**
 * Things eaten by their share of what is known, largest first; those of one name together; `amount` is that of a day, over so many
 * days. Things without a known amount above zero carry nothing and are left out.
 */
export function carriers(entries: readonly Entry[], nutrient: FoodNutrientId, days = 1): Adequacy['carriers'] {
  const amounts = new Map<string, number>()
  for (const { name, amounts: figures } of itemsOf(entries)) {
    const value = figures[nutrient]?.value ?? 0
    if (value > 0) amounts.set(name, (amounts.get(name) ?? 0) + value)
  }
  const all = [...amounts.values()].reduce((sum, value) => sum + value, 0)
  return [...amounts]
    .map(([name, amount]) => ({ name, share: amount / all, amount: amount / days }))
    .sort((a, b) => b.amount - a.amount || (a.name < b.name ? -1 : 1))
}

/** A food that would help: what its usual portion brings, and how much of the gap that is. */
export interface Closer {
  readonly food: Food
  readonly portion: string
  readonly amount: number
  /** Of the gap; 1 and over closes it with one portion. */
  readonly share: number
  readonly energyKcal?: number
}

/**
 * Of the foods given, those whose usual portion is known to hold some of it, the most first. `gap` is in the nutrient's unit.
 * @throws RangeError when there is no gap.
 */
export function closers(foods: readonly Food[], nutrient: FoodNutrientId, gap: number): readonly Closer[] {
  if (!(gap > 0)) throw new RangeError(`The gap of ${nutrient} is ${gap}; it must be above 0.`)
  return foods
    .flatMap((food): readonly Closer[] => {
      const [portion] = food.portions
      if (portion === undefined) return []
      const base = food.unit === 'piece' ? portion.size : portion.size / 100
      const amount = (food.amounts[nutrient]?.value ?? 0) * base
      const energy = food.amounts.energyKcal
      if (amount <= 0) return []
      return [{ food, portion: portion.label, amount, share: amount / gap, ...(energy && { energyKcal: energy.value * base }) }]
    })
    .sort((a, b) => b.amount - a.amount || (a.food.name < b.food.name ? -1 : 1))
}
