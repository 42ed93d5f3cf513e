// What entry do the figures of one food make? Energy and nutrients as the app has them; plain water and counted drinks are drinks.
import { devices } from '../../knowledge/intake/devices.js'
import { intake } from '../../knowledge/intake/index.js'
import type { Amount, FoodNutrientId } from '../../knowledge/types/index.js'
import type { Eaten, Meal } from '../../diary/entry.js'
import type { Found } from '../exchange.js'
import { lettersRemark, nameOr } from '../phone/context.js'
import { inUnit, tidy } from '../phone/units.js'
import { instantOf } from '../phone/zones.js'
import type { AppleContext } from './context.js'
import { dietary } from './types.js'

/** A figure as it stands in the file. */
export interface Stated {
  readonly type: string
  readonly value: number
  readonly unit: string
}

export interface Portion {
  readonly name?: string
  readonly stated: readonly Stated[]
  /** Of the food, without its name and zone. */
  readonly metadata: Readonly<Record<string, string>>
}

export interface Where {
  readonly source: string
  readonly ms: number
  readonly zone: string
}

const DRINKS = 'HKQuantityTypeIdentifierNumberOfAlcoholicBeverages'
const mealNames: Readonly<Record<string, Meal>> = {
  breakfast: 'breakfast',
  lunch: 'lunch',
  dinner: 'dinner',
  supper: 'dinner',
  snack: 'snack',
  snacks: 'snack',
}

/** Apps name the key as they please ("Meal", "HKFoodMeal"). */
const mealOf = (metadata: Portion['metadata']): Meal | undefined => {
  const said =
    Object.entries(metadata)
      .find(([key]) => /meal/i.test(key))?.[1]
      .trim()
      .toLowerCase() ?? ''
  return Object.hasOwn(mealNames, said) ? mealNames[said] : undefined
}

interface Sums {
  readonly amounts: Partial<Record<FoodNutrientId, number>>
  readonly rest: Record<string, string>
  readonly drinks: number
  /** One kind of figure stands there more than once. */
  readonly several: boolean
}

function summed(stated: readonly Stated[], { ms }: Where, { dropped }: AppleContext): Sums {
  const amounts: Partial<Record<FoodNutrientId, number>> = {}
  const rest: Record<string, string> = {}
  const types = new Set<string>()
  let drinks = 0
  for (const { type, value, unit } of stated) {
    types.add(type)
    const known = dietary.get(type)
    const read = known && inUnit(value, unit, known.unit)
    if (read === undefined) dropped.add('not-read', `${type} ${unit}`, instantOf(ms))
    else if (read < 0) dropped.add('impossible', type, instantOf(ms))
    else if (type === DRINKS) drinks += read
    else if (known?.nutrient) amounts[known.nutrient] = (amounts[known.nutrient] ?? 0) + read * (known.times ?? 1)
    else rest[type] = rest[type] === undefined ? `${value} ${unit}` : `${rest[type]} + ${value} ${unit}`
  }
  return { amounts, rest, drinks, several: types.size < stated.length }
}

/** Without what no meal can hold, which is told. */
function possible(amounts: Sums['amounts'], { ms }: Where, { dropped }: AppleContext): Partial<Record<FoodNutrientId, Amount>> {
  const kept = Object.entries(amounts).flatMap(([id, value]) => {
    const nutrient = id as FoodNutrientId
    if (value <= intake.limits.amounts[nutrient].high.value)
      return [[nutrient, { value: tidy(value), kind: 'label' as const }] as const]
    dropped.add('impossible', `${nutrient} ${tidy(value)}`, instantOf(ms))
    return []
  })
  return Object.fromEntries(kept)
}

/** Water with nothing to eat in it: caffeine, minerals and vitamins may be dissolved, energy may not. */
const isDrink = ({ amounts, drinks }: Sums): boolean => {
  const eaten = ['energyKcal', 'proteinG', 'fatG', 'carbohydrateG'] as const
  return drinks > 0 || (amounts.waterG !== undefined && eaten.every((id) => !amounts[id]))
}

const alcohol = (drinks: number): Amount => ({ value: tidy(drinks * devices.standardDrinkG.value), kind: 'imputed' })

/** `seen` counts foods of one name at one moment, so that two of them stay two. */
export function* eatenEntry(portion: Portion, where: Where, seen: Map<string, number>, context: AppleContext): Generator<Found> {
  const sums = summed(portion.stated, where, context)
  const amounts = possible(sums.amounts, where, context)
  if (Object.keys(amounts).length === 0 && sums.drinks === 0) {
    // Something was left, but nothing that the diary follows.
    if (Object.keys(sums.rest).length > 0) context.dropped.add('not-ours', Object.keys(sums.rest).join(', '), instantOf(where.ms))
    return
  }
  const { names } = context
  const drink = isDrink(sums)
  const water = drink && sums.drinks === 0
  const onlyWater = water && Object.keys(amounts).length === 1
  const otherwise = onlyWater ? names.water : sums.drinks > 0 ? names.alcohol : nameOr(where.source, names.meal)
  const name = nameOr(portion.name, otherwise)
  const meal = mealOf(portion.metadata)
  const millilitres = amounts.waterG?.value
  const payload: Eaten = {
    name,
    ...(sums.drinks > 0 && { portion: { label: names.drink, count: tidy(sums.drinks) } }),
    ...(water && millilitres !== undefined && { quantity: { value: millilitres, unit: 'ml' } }),
    ...(meal && { meal }),
    amounts: { ...amounts, ...(sums.drinks > 0 && { alcoholG: alcohol(sums.drinks) }) },
  }
  const count = (seen.get(name) ?? 0) + 1
  seen.set(name, count)
  const unnamed = portion.name === undefined && !drink
  const remarks = [
    ...(unnamed ? ['name-not-in-file'] : []),
    ...(sums.several && !onlyWater ? ['several-foods-at-once'] : []),
    ...(sums.drinks > 0 ? ['standard-drinks'] : []),
    ...lettersRemark(name, where.source),
  ]
  const rest = { ...sums.rest, ...portion.metadata, ...(where.source !== '' && { sourceName: where.source }) }
  yield {
    what: 'entry',
    draft: { kind: drink ? 'drink' : 'food', at: instantOf(where.ms), zone: where.zone, payload },
    place: { file: context.file, at: instantOf(where.ms) },
    key: `apple/eaten/${where.source}/${instantOf(where.ms)}/${portion.name ?? ''}${count > 1 ? `/${count}` : ''}`,
    ...(Object.keys(rest).length > 0 && { rest }),
    ...(remarks.length > 0 && { remarks }),
  }
}
