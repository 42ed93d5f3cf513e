// What is in a dish of one's own? Its ingredients added up and spread over the weight of the finished dish; unknown stays unknown.
import { amountsIn, foodNutrientIds, type Amounts, type Food, type FoodNutrientId, type Portion } from '@charley/core'
import type { Store } from '../../store/index.js'
import { unfit, type Wrong } from '../refused.js'
import { keepOwn } from './own.js'

export interface Ingredient {
  readonly food: Food
  /** In the food's unit. */
  readonly quantity: number
}

export interface Dish {
  readonly amounts: Amounts
  /** Grams of the finished dish. */
  readonly weightG: number
}

const PER = 100

/** Millilitres count as grams; a tablet weighs next to nothing. */
const weightIn = ({ food, quantity }: Ingredient): number => (food.unit === 'piece' ? 0 : quantity)

/** The nutrient in all of them together; undefined when it is unknown of any. */
function sumOf(ingredients: readonly Ingredient[], nutrient: FoodNutrientId): number | undefined {
  const each = ingredients.map(({ food, quantity }) => amountsIn(food, quantity)[nutrient]?.value)
  return each.reduce((sum, value) => (sum === undefined || value === undefined ? undefined : sum + value), 0)
}

/**
 * The figures of a dish per 100 g. Where the finished dish was weighed, the difference is water that boiled off or was taken up; all
 * else stays. What heat destroys (vitamin C, thiamin, folate, B6) is not taken off: `recipe` says that the figure is reckoned.
 */
export function dishOf(ingredients: readonly Ingredient[], cookedG?: number): Dish {
  const raw = ingredients.reduce((sum, one) => sum + weightIn(one), 0)
  const weightG = cookedG ?? raw
  const figures = foodNutrientIds.flatMap((nutrient) => {
    const sum = sumOf(ingredients, nutrient)
    if (sum === undefined) return []
    const total = nutrient === 'waterG' ? sum + weightG - raw : sum
    // More than all its water went: fat ran off, or the scales were off. How much water is left, nobody knows.
    return total < 0 ? [] : [[nutrient, { value: (total / weightG) * PER, kind: 'recipe' as const }] as const]
  })
  return { amounts: Object.fromEntries(figures), weightG }
}

const MOST_INGREDIENTS = 100
const MOST_GRAMS = 100_000
const MOST_PORTIONS = 1000
const MOST_NAME = 300

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isBetween = (value: unknown, most: number): value is number => typeof value === 'number' && value > 0 && value <= most
const nameWrong = (name: unknown): readonly Wrong[] =>
  typeof name === 'string' && name.trim() !== '' && name.length <= MOST_NAME
    ? []
    : [{ field: 'name', what: 'The dish has no name.', remedy: `Write one of at most ${MOST_NAME} characters.` }]
const figureWrong = (field: string, value: unknown, most: number, what: string): readonly Wrong[] =>
  value === undefined || isBetween(value, most)
    ? []
    : [{ field, what: `${what} is ${JSON.stringify(value)?.slice(0, 40)}.`, remedy: `Write a number above 0, at most ${most}.` }]

async function ingredientsOf({ foods }: Store, list: unknown): Promise<readonly Ingredient[]> {
  if (!Array.isArray(list) || list.length === 0 || list.length > MOST_INGREDIENTS)
    throw unfit([
      { field: 'ingredients', what: 'A dish has 1 to 100 ingredients.', remedy: 'Write a list of { "foodId", "quantity" }.' },
    ])
  const given = list.map((one: unknown) => (isRecord(one) ? one : {}))
  const ids = given.flatMap(({ foodId }) => (typeof foodId === 'string' ? [foodId] : []))
  const found = new Map((await foods.byIds(ids)).map((food) => [food.id, food]))
  const wrongs: Wrong[] = []
  const ingredients = given.flatMap(({ foodId, quantity }, index): readonly Ingredient[] => {
    const food = typeof foodId === 'string' ? found.get(foodId) : undefined
    const field = `ingredients[${index}]`
    if (!food)
      wrongs.push({
        field: `${field}.foodId`,
        what: `No food here has the id ${String(JSON.stringify(foodId)).slice(0, 80)}.`,
        remedy: 'Search for the food and take its id.',
      })
    if (!isBetween(quantity, MOST_GRAMS))
      wrongs.push({
        field: `${field}.quantity`,
        what: `Ingredient ${index + 1} has no amount.`,
        remedy: `Write how much of it, in the food's unit: a number above 0, at most ${MOST_GRAMS}.`,
      })
    return food && isBetween(quantity, MOST_GRAMS) ? [{ food, quantity }] : []
  })
  if (wrongs.length > 0) throw unfit(wrongs)
  return ingredients
}

/** The usual portion first. */
const portionsOf = (weightG: number, portions: number | undefined): readonly Portion[] => [
  ...(portions === undefined ? [] : [{ label: '1 portion', size: weightG / portions }]),
  ...(portions === 1 ? [] : [{ label: 'the whole dish', size: weightG }]),
]

/** Reads a recipe and keeps the dish among the own foods. Throws Refused with everything that must be put right. */
export async function keepRecipe(store: Store, input: unknown, now: Date = new Date()): Promise<Food> {
  const { name, ingredients, cookedG, portions } = isRecord(input) ? input : {}
  const wrongs = [
    ...nameWrong(name),
    ...figureWrong('cookedG', cookedG, MOST_GRAMS, 'The weight of the finished dish'),
    ...figureWrong('portions', portions, MOST_PORTIONS, 'The number of portions'),
  ]
  if (wrongs.length > 0) throw unfit(wrongs)
  const dish = dishOf(await ingredientsOf(store, ingredients), cookedG as number | undefined)
  if (dish.weightG === 0)
    throw unfit([
      { field: 'ingredients', what: 'Tablets alone make no dish.', remedy: 'Add something that weighs, or give its weight.' },
    ])
  const made = portionsOf(dish.weightG, portions as number | undefined)
  return keepOwn(store, { name: String(name).trim(), group: 'dishes', unit: 'g', amounts: dish.amounts, portions: made }, now)
}
