// What might an unknown figure be? What foods of the same group usually hold, and at most.
import { groupFigures } from '../knowledge/intake/group-figures.js'
import { supplementFigures } from '../knowledge/intake/supplement-figures.js'
import type { FoodNutrientId, Known } from '../knowledge/types/index.js'
import type { Item } from './items.js'

export interface Guess {
  /** The middle of the group. */
  readonly best: number
  /** As much as such foods ever hold: the group's 95th centile. */
  readonly high: number
}

const scaled = (known: Known, factor: number): Guess => ({ best: known.value * factor, high: known.high * factor })

/** By weight where it is known, else by energy where that is known, else by the portions that people usually take of such a food. */
export function guess(item: Item, nutrient: FoodNutrientId): Guess {
  if (item.group === 'supplements') return scaled(supplementFigures[nutrient], item.count)
  const { figures, portionG } = groupFigures[item.group]
  const { per100g, per100kcal } = figures[nutrient]
  if (item.weightG !== undefined) return scaled(per100g, item.weightG / 100)
  const energy = item.amounts.energyKcal?.value ?? 0
  if (per100kcal && energy > 0) return scaled(per100kcal, energy / 100)
  return {
    best: (per100g.value * portionG.value * item.count) / 100,
    high: (per100g.high * portionG.high * item.count) / 100,
  }
}

/** Grams of the item, guessed where nobody said. Supplements count as weightless. */
export const weightOf = (item: Item): number =>
  item.weightG ?? (item.group === 'supplements' ? 0 : groupFigures[item.group].portionG.value * item.count)
