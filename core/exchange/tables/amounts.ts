// How much of each nutrient does a row hold, and how much was eaten? Blank is unknown and stays away.
import { intake } from '../../knowledge/intake/index.js'
import { volumes, weights } from '../../knowledge/intake/units.js'
import type { Eaten } from '../../diary/entry.js'
import type { Amounts, FoodNutrientId } from '../../knowledge/types/index.js'
import { figureIn, isBlank } from './figures.js'
import type { NutrientColumn } from './nutrient-columns.js'

const FIGURES = 9
const tidied = (value: number): number => Number(value.toPrecision(FIGURES))

/** By place in the row. */
export type NutrientPlaces = readonly (readonly [place: number, column: NutrientColumn])[]

export function nutrientPlaces(
  heading: readonly string[],
  columnOf: (name: string) => NutrientColumn | undefined,
): NutrientPlaces {
  const seen = new Set<FoodNutrientId>()
  return heading.flatMap((name, place) => {
    const column = columnOf(name)
    if (!column || seen.has(column.id)) return []
    seen.add(column.id)
    return [[place, column] as const]
  })
}

/** Undefined where a figure cannot be read. */
export function amountsIn(cells: readonly string[], places: NutrientPlaces, decimal: '.' | ','): Amounts | undefined {
  const amounts: [FoodNutrientId, { value: number; kind: 'label' }][] = []
  for (const [place, { id, factor }] of places) {
    const text = cells[place] ?? ''
    if (isBlank(text)) continue
    const value = figureIn(text, decimal)
    if (value === undefined) return undefined
    amounts.push([id, { value: tidied(value * factor), kind: 'label' }])
  }
  return Object.fromEntries(amounts)
}

const grams: Readonly<Record<string, number>> = {
  g: 1,
  gram: 1,
  grams: 1,
  kg: 1000,
  mg: 1e-3,
  oz: weights.oz.value,
  lb: weights.lb.value,
  lbs: weights.lb.value,
}
const millilitres: Readonly<Record<string, number>> = {
  ml: 1,
  milliliters: 1,
  millilitres: 1,
  l: 1000,
  liter: 1000,
  litre: 1000,
  'fl oz': volumes['fl oz'].us.value,
  'fluid ounces': volumes['fl oz'].us.value,
}

const mostPortions = intake.limits.diary.portions.high.value

/**
 * "8.00 fl oz", "1.00 full recipe", "2.00 x 2.0 slices": how many of which portion, and grams or millilitres where the unit is one. Nobody
 * eats 2,000 portions, but many drink "2000 ml": a count that is none gives no portion, and nothing at all where the unit says nothing.
 */
export function portionIn(text: string): Pick<Eaten, 'portion' | 'quantity'> {
  const found = /^\s*([\d.,]+)\s*(?:x\s+)?(.*)$/.exec(text)
  const count = found ? figureIn(found[1]!) : undefined
  const label = found?.[2]?.trim() ?? ''
  if (count === undefined || label === '') return {}
  const unit = label.toLowerCase()
  const portion = count <= mostPortions ? { portion: { label, count } } : {}
  if (Object.hasOwn(grams, unit)) return { ...portion, quantity: { value: tidied(count * grams[unit]!), unit: 'g' } }
  if (Object.hasOwn(millilitres, unit)) return { ...portion, quantity: { value: tidied(count * millilitres[unit]!), unit: 'ml' } }
  return portion
}
