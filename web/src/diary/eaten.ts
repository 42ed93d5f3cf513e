// What is in what was eaten? The figures of a food times the quantity; an unknown figure stays unknown.
import { amountsIn, timesAmounts, type Eaten, type Food, type FoodUnit, type kindOf, type Meal } from '@charley/core'

export type EatenKind = ReturnType<typeof kindOf>

/** Figures stand for this much of the food's unit. */
const base: Readonly<Record<FoodUnit, number>> = { g: 100, ml: 100, piece: 1 }

export interface Portioned {
  readonly quantity?: { readonly value: number; readonly unit: FoodUnit }
  readonly portion?: { readonly label: string; readonly count: number }
}

/** A food as taken. Without a quantity every figure of it is unknown. */
export function eatenOf(food: Food, { quantity, portion }: Portioned, meal?: Meal): Eaten {
  return {
    foodId: food.id,
    name: food.name,
    ...(portion && { portion }),
    ...(quantity && { quantity }),
    ...(meal && { meal }),
    amounts: quantity ? amountsIn(food, quantity.value) : {},
    ...(food.form !== undefined && { form: food.form }),
  }
}

/** The food as its own entry remembers it, for when the food itself cannot be fetched. */
export function foodFrom(eaten: Eaten): Food | undefined {
  const { foodId, quantity, portion, name, amounts, form } = eaten
  if (foodId === undefined || quantity === undefined || quantity.value <= 0) return undefined
  return {
    id: foodId,
    release: '',
    name,
    alsoKnownAs: [],
    group: 'other',
    unit: quantity.unit,
    amounts: timesAmounts(amounts, base[quantity.unit] / quantity.value),
    portions: portion ? [{ label: portion.label, size: quantity.value / portion.count }] : [],
    ...(form !== undefined && { form }),
  }
}

/** The usual portion, once; by the base amount where the table gives none. */
export function usualPortion(food: Food): Portioned {
  const [first] = food.portions
  if (first) return { portion: { label: first.label, count: 1 }, quantity: { value: first.size, unit: food.unit } }
  return { quantity: { value: base[food.unit], unit: food.unit } }
}

/** What comes from the tap; its id never changes. */
export const tapWaterId = 'charley:water'

const mealFrom: readonly (readonly [hour: number, meal: Meal])[] = [
  [4, 'breakfast'],
  [11, 'lunch'],
  [15, 'snack'],
  [17, 'dinner'],
  [21, 'snack'],
]
/** The meal people usually have at this hour (hh:mm): a proposal that a tap changes. */
export const mealAt = (time: string): Meal => mealFrom.findLast(([hour]) => Number(time.slice(0, 2)) >= hour)?.[1] ?? 'snack'

/** The hour to propose for a meal of another day. */
export const usualTime: Readonly<Record<Meal, string>> = { breakfast: '08:00', lunch: '12:30', snack: '16:00', dinner: '19:00' }
