// What goes into the diary for a part and the food it was found to be? The amount in the food's unit, and its nutrients.
import { milkAdded } from '../../knowledge/intake/units.js'
import type { Amounts, Food } from '../../knowledge/types/index.js'
import type { Eaten } from '../entry.js'
import { atStrength, doseNutrient, doseOf, isMineral, isSaltWeight, nameAtStrength, strengthMatch } from './dose.js'
import { howMuch, type AmountProblem, type Assumption, type HowMuch } from './how-much.js'
import type { KitchenSystem, LinePart } from './part.js'

export interface EatenRead {
  readonly eaten: Eaten
  readonly assumed: readonly Assumption[]
  /** Why there is no amount; the entry then says that it was eaten, and nothing of how much. */
  readonly problem?: AmountProblem
}

/** Amounts of so many times as much. Linear: unknown stays unknown, nil stays nil. */
export const timesAmounts = (amounts: Amounts, factor: number): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([id, { value, kind }]) => [id, { value: value * factor, kind }]))

/** The nutrients in a quantity of a food: its figures are per 100 g or ml, or per piece. */
export const amountsIn = (food: Food, quantity: number): Amounts =>
  timesAmounts(food.amounts, food.unit === 'piece' ? quantity : quantity / 100)

/** Which kind of entry a food makes. */
export function kindOf(food: Food): 'food' | 'drink' | 'supplement' {
  if (food.group === 'supplements' || food.unit === 'piece') return 'supplement'
  if (['drinks', 'waters', 'alcohol', 'plant-drinks'].includes(food.group)) return 'drink'
  return food.unit === 'ml' && ['milk-and-dairy', 'sports-and-clinical'].includes(food.group) ? 'drink' : 'food'
}

/**
 * Turns a part of a line, with the food that its words mean, into what a diary keeps. `after` is the food of the part before it,
 * for milk that goes into something. Call it again with another food when the person chooses one. Never throws.
 */
export function eatenOf(
  part: LinePart,
  food: Food,
  options: { readonly system?: KitchenSystem; readonly after?: Food } = {},
): EatenRead {
  const base = {
    foodId: food.id,
    name: food.name,
    ...(part.meal && { meal: part.meal }),
    ...(food.form !== undefined && { form: food.form }),
  }
  const dose = doseOf(part, food)
  const much = added(part, food, options.after) ?? howMuch(withDoseAsWeight(part, food), food, options.system ?? 'uk')
  const { quantity, portion, assumed, problem } = much
  if (problem !== undefined || quantity === undefined)
    return { eaten: { ...base, amounts: {} }, assumed, ...(problem && { problem }) }
  const plain = { ...base, ...(portion && { portion }), quantity }
  if (food.unit !== 'piece' || !dose) return { eaten: { ...plain, amounts: amountsIn(food, quantity.value) }, assumed }

  const nutrient = doseNutrient(part.words, food)
  const match = strengthMatch(food, dose, part.words)
  const range = assumed.filter((one) => one !== 'usual-portion')
  const said: readonly Assumption[] = [
    ...range,
    ...(quantity.value === 1 ? [] : (['each'] as const)),
    ...(nutrient && isMineral(nutrient) ? ([match === 'salt' ? 'salt-weight' : 'elemental'] as const) : []),
  ]
  if (match) return { eaten: { ...plain, amounts: amountsIn(food, quantity.value) }, assumed: said }
  if (nutrient && isSaltWeight(dose, nutrient)) return { eaten: { ...base, amounts: {} }, assumed: range, problem: 'salt' }
  const other = atStrength(food, dose, part.words)
  if (!other) return { eaten: { ...base, amounts: {} }, assumed: range, problem: 'dose' }
  // Not the table's product: its id would bring back the wrong strength later.
  const { foodId: _, portion: __, ...nameless } = { portion, ...plain }
  return {
    eaten: {
      ...nameless,
      name: nameAtStrength(food, dose, other.nutrient),
      amounts: timesAmounts(other.amounts, quantity.value),
    },
    assumed: [...said, 'strength-changed'],
  }
}

/** "500 mg salt": of a food that is weighed, a dose is a weight. */
function withDoseAsWeight(part: LinePart, food: Food): LinePart {
  if (food.unit === 'piece' || !part.dose || part.amount || part.dose.unit === 'IU') return part
  const { dose, ...rest } = part
  return { ...rest, amount: { value: dose.value, unit: dose.unit as 'g' | 'mg' | 'µg' } }
}

/** "tea with milk": as much as goes into it, when nobody said how much. */
function added(part: LinePart, food: Food, after: Food | undefined): HowMuch | undefined {
  const says = part.count !== undefined || part.measure !== undefined || part.amount !== undefined
  const isMilk = food.unit === 'ml' && ['milk-and-dairy', 'plant-drinks'].includes(food.group)
  if (part.added !== true || says || !isMilk) return undefined
  if (after?.group === 'drinks') return { quantity: { value: milkAdded.toDrink.value, unit: 'ml' }, assumed: ['milk-in-drink'] }
  if (after?.group !== 'breakfast-cereals') return undefined
  return { quantity: { value: milkAdded.toCereal.value, unit: 'ml' }, assumed: ['milk-on-cereal'] }
}
