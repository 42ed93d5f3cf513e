// What is in a week's food, a day? Added up here anew, with what the figures leave open kept as a range.
import { groupFigures } from '../../knowledge/intake/group-figures.js'
import { supplementFigures } from '../../knowledge/intake/supplement-figures.js'
import type { Food, FoodNutrientId } from '../../knowledge/types/index.js'
import { perDay, type Eaten } from './week.js'

/** A day. Unknown figures count as none, as the middle of their group, and as its 95th centile. */
export interface Range {
  readonly low: number
  readonly best: number
  readonly high: number
}

const nothing: Range = { low: 0, best: 0, high: 0 }
export const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high })

/** So much of one food, in its unit. */
export function inFood(food: Food, amount: number, nutrient: FoodNutrientId): Range {
  const base = food.unit === 'piece' ? amount : amount / 100
  const known = food.amounts[nutrient]?.value
  if (known !== undefined) return { low: known * base, best: known * base, high: known * base }
  if (food.group === 'supplements') {
    const { value, high } = supplementFigures[nutrient]
    return { low: 0, best: value * base, high: high * base }
  }
  const { per100g } = groupFigures[food.group].figures[nutrient]
  const hundreds = food.unit === 'piece' ? (groupFigures[food.group].portionG.value * amount) / 100 : base
  return { low: 0, best: per100g.value * hundreds, high: per100g.high * hundreds }
}

export const sumOf = (week: readonly Eaten[], nutrient: FoodNutrientId): Range =>
  week.map((one) => inFood(one.food, perDay(one), nutrient)).reduce(plus, nothing)
