// What does "200 mg" on a supplement mean? So much of its own nutrient in each piece; of a mineral, the element and not the salt.
import { conversions } from '../../knowledge/intake/conversions.js'
import { mostInOnePiece, sameStrength } from '../../knowledge/intake/units.js'
import { foodNutrientIds, type Amounts, type Food, type FoodNutrientId } from '../../knowledge/types/index.js'
import { isWholeName } from './fold.js'
import { doseAnywhere, doseUnitOf } from './measures.js'
import type { DoseUnit, LinePart } from './part.js'

export interface Dose {
  readonly value: number
  readonly unit: DoseUnit
}

// The longer name first: "vitamin d" stands within no other, "calcium" may stand beside it.
const named: readonly (readonly [FoodNutrientId, RegExp])[] = [
  ['magnesiumMg', /\bmagnesium\b/],
  ['potassiumMg', /\bpotassium\b/],
  ['calciumMg', /\bcalcium\b/],
  ['ironMg', /\b(?:iron|ferrous)\b/],
  ['zincMg', /\bzinc\b/],
  ['sodiumMg', /\b(?:sodium|salt)\b/],
  ['phosphorusMg', /\bphosph(?:orus|ate)\b/],
  ['vitaminB12Ug', /\b(?:b[ -]?12|\w*cobalamin)\b/],
  ['vitaminB6Mg', /\b(?:b[ -]?6|pyridox\w+)\b/],
  ['thiaminMg', /\b(?:b[ -]?1|thiamine?|benfotiamine)\b/],
  ['folicAcidUg', /\b(?:folic acid|folate|methylfolate|b[ -]?9)\b/],
  ['vitaminDUg', /\b(?:vit(?:amin)?\.? ?d|d[ -]?[23]|\w+calciferol)\b/],
  ['vitaminKUg', /\b(?:vit(?:amin)?\.? ?k|k[ -]?[12])\b/],
  ['vitaminCMg', /\b(?:vit(?:amin)?\.? ?c|ascorb\w+)\b/],
  ['caffeineMg', /\bcaffeine\b/],
]
/** Folic acid is counted as folate too: the two rise together. */
const pairs: readonly (readonly FoodNutrientId[])[] = [['folicAcidUg', 'folateDfeUg']]

type Mineral = keyof typeof mostInOnePiece
export const isMineral = (id: FoodNutrientId): id is Mineral => id in mostInOnePiece

/** The part's dose; of a product that is counted in pieces, a weight is a dose as well: "1 g vitamin C". */
export function doseOf(part: LinePart, food: Food): Dose | undefined {
  if (part.dose) return part.dose
  if (food.unit !== 'piece' || !part.amount) return undefined
  const { value, unit } = part.amount
  return unit === 'g' || unit === 'mg' || unit === 'µg' ? { value, unit } : undefined
}

/** The nutrients of which there is some. */
export const holds = ({ amounts }: Food): readonly FoodNutrientId[] =>
  foodNutrientIds.filter((id) => (amounts[id]?.value ?? 0) > 0)

/** Which nutrient the dose is of: the one named by the person, else the only one, else the first named by the product. */
export function doseNutrient(words: string, food: Food): FoodNutrientId | undefined {
  const inside = holds(food)
  const first = (text: string) => named.find(([id, pattern]) => pattern.test(text.toLowerCase()) && inside.includes(id))?.[0]
  const linked = pairs.find((pair) => inside.length === pair.length && pair.every((id) => inside.includes(id)))
  return first(words) ?? (inside.length === 1 ? inside[0] : linked?.[0]) ?? first([food.name, ...food.alsoKnownAs].join(' '))
}

const perMilligram: Readonly<Record<'µg' | 'mg' | 'g', number>> = { µg: 0.001, mg: 1, g: 1000 }

/** A dose in the unit of the nutrient; undefined for international units of anything but vitamin D. */
export function inUnitOfNutrient({ value, unit }: Dose, nutrient: FoodNutrientId): number | undefined {
  if (unit === 'IU') return nutrient === 'vitaminDUg' ? value / conversions.iuPerUgVitaminD.value : undefined
  const own = nutrient.endsWith('Ug') ? 'µg' : nutrient.endsWith('Mg') ? 'mg' : 'g'
  return (value * perMilligram[unit]) / perMilligram[own]
}

const alike = (one: number, other: number) => Math.abs(one - other) <= sameStrength.value * Math.max(one, other)

/** The strengths printed in a name: "Magnesium citrate 200 mg". */
function strengthsIn(name: string): readonly { readonly text: string; readonly dose: Dose }[] {
  const pattern = new RegExp(doseAnywhere.source, 'gi')
  return [...name.matchAll(pattern)].flatMap(({ 0: text, groups }) => {
    const unit = doseUnitOf((groups?.['unit'] ?? '').toLowerCase())
    return unit ? [{ text, dose: { value: Number((groups?.['figure'] ?? '').replaceAll(',', '')), unit } }] : []
  })
}
const inMilligrams = ({ value, unit }: Dose) => (unit === 'IU' ? undefined : value * perMilligram[unit])

/**
 * Is this product of that strength? `figure`: it holds so much of the nutrient itself. `salt`: its name prints that weight, which is
 * its salt's ("Ferrous sulfate 200 mg" holds 65 mg of iron). Undefined: it is of another.
 */
export function strengthMatch(food: Food, dose: Dose, words: string): 'figure' | 'salt' | undefined {
  const nutrient = doseNutrient(words, food)
  const amount = nutrient && food.amounts[nutrient]?.value
  const wanted = nutrient && inUnitOfNutrient(dose, nutrient)
  if (amount !== undefined && wanted !== undefined && alike(amount, wanted)) return 'figure'
  const printed = strengthsIn(food.name).some(({ dose: one }) => {
    const [left, right] = [inMilligrams(one), inMilligrams(dose)]
    return left !== undefined && right !== undefined && alike(left, right)
  })
  if (!printed) return undefined
  return nutrient && isMineral(nutrient) ? 'salt' : 'figure'
}

/** How far off a product's strength is, either way: 0 when it is the dose, and beyond all where it holds none of it. */
export function strengthDistance(food: Food, dose: Dose, words: string): number {
  if (strengthMatch(food, dose, words)) return 0
  const nutrient = doseNutrient(words, food)
  const amount = nutrient && food.amounts[nutrient]?.value
  const wanted = nutrient && inUnitOfNutrient(dose, nutrient)
  return amount && wanted ? Math.abs(Math.log(amount / wanted)) : Infinity
}

/** More than any piece holds of the mineral itself: the weight of a salt, and of which hydrate nobody said. */
export function isSaltWeight(dose: Dose, nutrient: FoodNutrientId): boolean {
  const value = inUnitOfNutrient(dose, nutrient)
  return isMineral(nutrient) && value !== undefined && value > mostInOnePiece[nutrient].value
}

/**
 * What one piece holds at another strength than the table's. The dosed nutrient is the dose (`label`), what cannot be there stays
 * nil, and whatever else the table's product holds is unknown. Undefined when nobody can say of which nutrient the dose is.
 */
export function atStrength(
  food: Food,
  dose: Dose,
  words: string,
): { readonly nutrient: FoodNutrientId; readonly amounts: Amounts } | undefined {
  const nutrient = doseNutrient(words, food)
  const wanted = nutrient && inUnitOfNutrient(dose, nutrient)
  const base = nutrient && food.amounts[nutrient]?.value
  if (nutrient === undefined || wanted === undefined || base === undefined) return undefined
  const moved = pairs.find((pair) => pair.includes(nutrient)) ?? [nutrient]
  const amounts = foodNutrientIds.flatMap((id) => {
    const amount = food.amounts[id]
    if (!amount || (amount.value > 0 && !moved.includes(id))) return []
    return [[id, amount.value > 0 ? { value: (amount.value * wanted) / base, kind: 'label' as const } : amount] as const]
  })
  return { nutrient, amounts: Object.fromEntries(amounts) }
}

/** The product's name with the dose that was said in place of its own; strengths of its other nutrients, now unknown, go. */
export function nameAtStrength(food: Food, dose: Dose, nutrient: FoodNutrientId): string {
  const said = `${dose.value} ${dose.unit}`
  const own = food.amounts[nutrient]?.value
  let name = food.name
  for (const { text, dose: printed } of strengthsIn(food.name)) {
    const value = inUnitOfNutrient(printed, nutrient)
    const isOwn = value !== undefined && own !== undefined && alike(value, own)
    name = name.replace(text.trim(), isOwn ? said : '')
  }
  const tidy = name.replace(/\s+/g, ' ').replace(/\s+,/g, ',').trim()
  return tidy.includes(said) ? tidy : `${tidy} ${said}`
}

/** Do the words name it, whatever strength is printed beside the name: "vitamin d" names "Vitamin D 1000 IU"? */
export const isNamed = (words: string, food: Food): boolean =>
  [food.name, ...food.alsoKnownAs].some((name) =>
    isWholeName(
      words,
      strengthsIn(name).reduce((rest, { text }) => rest.replace(text.trim(), ''), name),
    ),
  )
