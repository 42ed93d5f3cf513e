// What is in so much of a food, and what does a week of foods come to a day? With the margin that uncertain figures ask for.
import { groupFigures } from '../../knowledge/intake/group-figures.js'
import { supplementFigures } from '../../knowledge/intake/supplement-figures.js'
import { compositionSpread, planPolicy } from '../../knowledge/plan/index.js'
import { foodNutrientIds, type Food, type FoodNutrientId } from '../../knowledge/types/index.js'
import { normalCdf } from '../../nutrition/normal.js'
import type { UsualFood } from '../plan.js'

/** One number for each nutrient, in the order of `foodNutrientIds`. Shared: nobody writes into it. */
export type Row = Float64Array

export const at: Readonly<Record<FoodNutrientId, number>> = Object.fromEntries(
  foodNutrientIds.map((id, index) => [id, index]),
) as Record<FoodNutrientId, number>

export const DAYS_A_WEEK = 7

export const rowOf = (value: (nutrient: FoodNutrientId, index: number) => number): Row =>
  Float64Array.from(foodNutrientIds, (nutrient, index) => value(nutrient, index))

/** What one amount of a food holds of one nutrient. Unknown: none at least, the middle of its group, its 95th centile at most. */
export interface Figure {
  readonly known: boolean
  readonly best: number
  readonly high: number
  /** Coefficient of variation of a known figure. */
  readonly cv: number
}

/** The food's own multiple of its base (100 g, 100 ml, one piece), and that in which its group's figures are counted. */
function multiples(food: Food, amount: number): { readonly own: number; readonly group: number } {
  if (food.unit !== 'piece') return { own: amount / 100, group: amount / 100 }
  return { own: amount, group: food.group === 'supplements' ? amount : (groupFigures[food.group].portionG.value * amount) / 100 }
}

export function figureOf(food: Food, amount: number, nutrient: FoodNutrientId): Figure {
  const { own, group } = multiples(food, amount)
  const figure = food.amounts[nutrient]
  if (figure) {
    const best = figure.value * own
    return { known: true, best, high: best, cv: compositionSpread(nutrient, figure.kind, food.group).value }
  }
  const { value, high } =
    food.group === 'supplements' ? supplementFigures[nutrient] : groupFigures[food.group].figures[nutrient].per100g
  return { known: false, best: value * group, high: high * group, cv: 0 }
}

/** The z below which a standard normal lies with probability `p`, by halving. */
function quantile(p: number): number {
  let [low, high] = [-8, 8]
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (normalCdf(middle) < p) low = middle
    else high = middle
  }
  return (low + high) / 2
}

const zAim = quantile(planPolicy.aimCentile.value)
const zLimit = quantile(planPolicy.limitCentile.value)

/** SD of the logarithm of a log-normal with this coefficient of variation. */
export const logSd = (cv: number): number => Math.sqrt(Math.log1p(cv * cv))

/** A centile of a log-normal figure over its mean. */
const centile = (z: number, cv: number): number => {
  const sd = logSd(cv)
  return Math.exp(z * sd - (sd * sd) / 2)
}

/** One amount of a food: as best known, as little as is reckoned with for aims, and as much for limits. */
export interface Figures {
  readonly best: Row
  readonly aim: Row
  readonly limit: Row
}

/** The table's figure is the mean of such foods; aims take its 25th centile (unknown: none), limits its 75th (unknown: the most). */
export function figuresOf(food: Food, amount: number): Figures {
  const figures = foodNutrientIds.map((nutrient) => figureOf(food, amount, nutrient))
  return {
    best: rowOf((_, index) => figures[index]!.best),
    aim: rowOf((_, index) => {
      const { known, best, cv } = figures[index]!
      return known ? best * Math.min(1, centile(zAim, cv)) : 0
    }),
    limit: rowOf((_, index) => {
      const { known, best, high, cv } = figures[index]!
      return known ? best * Math.max(1, centile(zLimit, cv)) : high
    }),
  }
}

/** Of one food as it is usually eaten, in its unit a day. */
export const perDay = ({ portion, timesPerWeek }: UsualFood): number => (portion.size * timesPerWeek) / DAYS_A_WEEK

/**
 * A day of usual foods. Errors of different foods are independent, so the margin of the whole is the root of their squares, far less
 * than every food at its own centile.
 */
export function dayOf(foods: readonly UsualFood[]): Figures {
  const eaten = foods.map((one) => foodNutrientIds.map((nutrient) => figureOf(one.food, perDay(one), nutrient)))
  const sum = (index: number, of: (figure: Figure) => number) => eaten.reduce((total, figures) => total + of(figures[index]!), 0)
  const sd = rowOf((_, index) => Math.sqrt(sum(index, ({ best, cv }) => (best * cv) ** 2)))
  return {
    best: rowOf((_, index) => sum(index, ({ best }) => best)),
    aim: rowOf((_, index) => Math.max(0, sum(index, ({ known, best }) => (known ? best : 0)) + zAim * sd[index]!)),
    limit: rowOf((_, index) => sum(index, ({ high }) => high) + zLimit * sd[index]!),
  }
}

export const dailyEnergy = (foods: readonly UsualFood[]): number =>
  foods.reduce((sum, one) => sum + figureOf(one.food, perDay(one), 'energyKcal').best, 0)
