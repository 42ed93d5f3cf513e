// How many grams or millilitres is that? Units by law, vessels by custom; from volume to weight only by the food's own portions.
import { handful, knob, pinch, vessels, volumes, weights } from '../../knowledge/intake/units.js'
import type { Food, FoodGroup, Portion } from '../../knowledge/types/index.js'
import { measuresIn } from './measures.js'
import type { AmountUnit, HouseholdMeasure, KitchenSystem, LinePart } from './part.js'
import { readPart } from './read-part.js'

export interface Metric {
  readonly value: number
  readonly unit: 'g' | 'ml'
}

/** An amount in grams or millilitres. */
export function metric({ value, unit }: { readonly value: number; readonly unit: AmountUnit }, system: KitchenSystem): Metric {
  const g = (factor: number): Metric => ({ value: value * factor, unit: 'g' })
  const ml = (factor: number): Metric => ({ value: value * factor, unit: 'ml' })
  switch (unit) {
    case 'µg':
      return g(1e-6)
    case 'mg':
      return g(1e-3)
    case 'g':
      return g(1)
    case 'kg':
      return g(1000)
    case 'oz':
    case 'lb':
      return g(weights[unit].value)
    case 'ml':
      return ml(1)
    case 'cl':
      return ml(10)
    case 'dl':
      return ml(100)
    case 'l':
      return ml(1000)
    default:
      return ml(volumes[unit][system].value)
  }
}

const spoons = ['cup', 'tablespoon', 'teaspoon'] as const
const isSpoon = (measure: HouseholdMeasure): measure is (typeof spoons)[number] => spoons.some((one) => one === measure)
const isVessel = (measure: HouseholdMeasure): measure is keyof typeof vessels => measure in vessels

const byHand: readonly FoodGroup[] = ['nuts-and-seeds', 'snacks', 'fruit', 'breakfast-cereals', 'sweets']

/** What one of a kitchen measure holds, where the food itself does not say; undefined where nobody could. */
export function usualMeasure(measure: HouseholdMeasure, food: Food, system: KitchenSystem): Metric | undefined {
  if (isSpoon(measure)) return { value: volumes[measure][system].value, unit: 'ml' }
  // A can or a bottle of a drink has a usual size; a can of tuna has another.
  const pouredOnly = ['can', 'bottle', 'shot'].includes(measure) && food.unit !== 'ml'
  if (isVessel(measure)) return pouredOnly ? undefined : { value: vessels[measure][system].value, unit: 'ml' }
  if (measure === 'handful' && byHand.includes(food.group)) return { value: handful.value, unit: 'g' }
  if (measure === 'pinch') return { value: pinch.value, unit: 'g' }
  if (measure === 'knob' && food.group === 'fats') return { value: knob.value, unit: 'g' }
  return undefined
}

/** A portion's label read like a part of a line: "half a cup, sliced" is half of one cup. */
export type PortionRead = Pick<LinePart, 'measure' | 'size' | 'amount'> & { readonly portion: Portion; readonly each: number }

export function readPortion(portion: Portion): PortionRead {
  const { count = 1, amount } = readPart(`${portion.label} x`.replace(/ x$/, ' thing'))
  return { portion, each: portion.size / (count > 0 ? count : 1), ...measuresIn(portion.label), ...(amount && { amount }) }
}

/** Grams per millilitre, by the food's own portions in spoons, cups or fluid ounces. Those of the USDA are American. */
function density(food: Food): number | undefined {
  for (const { portion, each, measure, amount } of food.portions.map(readPortion)) {
    const volume = amount && metric(amount, 'us')
    if (volume?.unit === 'ml') return portion.size / volume.value
    if (measure && isSpoon(measure)) return each / volumes[measure].us.value
  }
  return undefined
}

/** Brings grams or millilitres to the food's own unit; undefined when the food does not say how heavy a spoon of it is. */
export function inUnitOf(food: Food, { value, unit }: Metric): number | undefined {
  if (food.unit === unit) return value
  if (food.unit !== 'g' || unit !== 'ml') return undefined
  const gramsPerMl = density(food)
  return gramsPerMl === undefined ? undefined : value * gramsPerMl
}
