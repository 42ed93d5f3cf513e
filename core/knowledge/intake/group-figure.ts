// How is what foods of one group usually hold written down? As centiles over the foods of the group, for use where a food's own figure is unknown.
import { derived, foodNutrientIds, type FoodNutrientId, type Known } from '../types/index.js'

/** 5th, 50th and 95th centile. */
type Centiles = readonly [p5: number, p50: number, p95: number]

export interface GroupFigure {
  readonly per100g: Known
  /** Absent where hardly any food of the group has energy (waters). */
  readonly per100kcal?: Known
}

export interface GroupFigures {
  /** How many foods stand behind the figures. */
  readonly foods: number
  /** Grams that people usually take of such a food at once. */
  readonly portionG: Known
  readonly figures: Readonly<Record<FoodNutrientId, GroupFigure>>
}

const SOURCE = ['fndds-2017-2018']

/**
 * One group of the generated table. A line of `text` is a nutrient, its three centiles per 100 g, and its three per 100 kcal where
 * there are such.
 */
export function group(foods: number, portion: Centiles, text: string): GroupFigures {
  const known = ([p5, p50, p95]: Centiles, what: string) =>
    derived(p50, [p5, p95], `5th, 50th and 95th centile ${what} over ${foods} foods, each counted once`, SOURCE)
  const rows = new Map(text.split('\n').map((line) => [line.split(' ', 1)[0], line.split(' ').slice(1).map(Number)]))
  const figure = (id: FoodNutrientId): GroupFigure => {
    const [a, b, c, d, e, f] = rows.get(id) ?? []
    if (a === undefined || b === undefined || c === undefined) throw new Error(`No figures of ${id} in a group of foods.`)
    const per100g = known([a, b, c], 'per 100 g')
    return d === undefined || e === undefined || f === undefined
      ? { per100g }
      : { per100g, per100kcal: known([d, e, f], 'per 100 kcal') }
  }
  return {
    foods,
    portionG: known(portion, 'of the weight where no quantity was said'),
    figures: Object.fromEntries(foodNutrientIds.map((id) => [id, figure(id)])) as GroupFigures['figures'],
  }
}
