// How much of a food was that, in the food's own unit? By weight, by a portion of the food, or by a kitchen measure, and said how.
import type { Food, FoodUnit } from '../../knowledge/types/index.js'
import { inUnitOf, metric, readPortion, usualMeasure, type PortionRead } from './kitchen.js'
import type { HouseholdMeasure, KitchenSystem, LinePart } from './part.js'

/**
 * What the reading took for granted:
 * - `usual-portion`: no amount was said, or none that fits; the food's usual portion stands.
 * - `household-measure`: a glass, mug, handful … of the usual size, the food having no such portion.
 * - `fluid-ounces`: ounces of a drink are fluid.
 * - `middle-of-range`: "2-3" is two and a half.
 * - `each`: the weight or dose is of each one, not of all together.
 * - `elemental`: the milligrams are of the mineral, as labels in the EU and the US state them, not of its salt.
 * - `salt-weight`: the milligrams are the weight of the salt, as this product prints them; its mineral is by the table.
 * - `strength-changed`: the product in the table is of another strength; only the nutrient with the dose is known.
 * - `milk-in-drink`, `milk-on-cereal`: nobody measures it.
 */
export type Assumption =
  | 'usual-portion'
  | 'household-measure'
  | 'fluid-ounces'
  | 'middle-of-range'
  | 'each'
  | 'elemental'
  | 'salt-weight'
  | 'strength-changed'
  | 'milk-in-drink'
  | 'milk-on-cereal'

/**
 * Why there is no amount. `unit`: this food cannot be counted so. `no-portion`: the food has none. `dose`: of which nutrient, is not
 * said. `salt`: more than a piece can hold of the mineral itself, so it is the weight of a salt; the label tells the mineral.
 */
export type AmountProblem = 'unit' | 'no-portion' | 'dose' | 'salt'

export interface HowMuch {
  readonly quantity?: { readonly value: number; readonly unit: FoodUnit }
  readonly portion?: { readonly label: string; readonly count: number }
  readonly assumed: readonly Assumption[]
  readonly problem?: AmountProblem
}

/** A share of the whole, whatever the food: the usual portion is meant. */
const shares: readonly HouseholdMeasure[] = ['portion', 'plate', 'bowl', 'piece']
/** One whole is counted in these only when there is nothing whole to count. */
const cuts: readonly HouseholdMeasure[] = [
  'slice',
  'piece',
  'wedge',
  'square',
  'clove',
  'stick',
  'rasher',
  'bar',
  'fillet',
  'cob',
]

/** The amount that the part says, in the food's unit. Scales with the count; never throws. */
export function howMuch(part: LinePart, food: Food, system: KitchenSystem): HowMuch {
  const assumed: readonly Assumption[] = part.range ? ['middle-of-range'] : []
  if (food.unit === 'piece') return pieces(part, food, assumed)
  return part.amount ? byAmount(part, part.amount, food, system, assumed) : byPortion(part, food, system, assumed)
}

function pieces(part: LinePart, food: Food, assumed: readonly Assumption[]): HowMuch {
  if (part.amount && !['g', 'mg', 'µg'].includes(part.amount.unit)) return { assumed, problem: 'unit' }
  const count = part.count ?? 1
  const label = food.portions[0]
  return {
    quantity: { value: count, unit: 'piece' },
    ...(label && { portion: { label: label.label, count: count / label.size } }),
    assumed: part.count === undefined && part.measure === undefined ? [...assumed, 'usual-portion'] : assumed,
  }
}

function byAmount(
  part: LinePart,
  amount: NonNullable<LinePart['amount']>,
  food: Food,
  system: KitchenSystem,
  before: readonly Assumption[],
): HowMuch {
  const many = part.count !== undefined && part.count !== 1
  // Of what is poured, ounces are fluid.
  const fluid = amount.unit === 'oz' && food.unit === 'ml'
  const value = inUnitOf(food, metric(fluid ? { ...amount, unit: 'fl oz' } : amount, system))
  const assumed: readonly Assumption[] = [
    ...before,
    ...(many ? (['each'] as const) : []),
    ...(fluid ? (['fluid-ounces'] as const) : []),
  ]
  if (value === undefined) return { assumed, problem: 'unit' }
  return { quantity: { value: value * (part.count ?? 1), unit: food.unit }, assumed }
}

function byPortion(part: LinePart, food: Food, system: KitchenSystem, assumed: readonly Assumption[]): HowMuch {
  const reads = ofKitchen(food.portions.map(readPortion), system)
  const count = part.count ?? 1
  const take = ({ portion, each }: PortionRead, more: readonly Assumption[] = []): HowMuch => ({
    quantity: { value: count * each, unit: food.unit },
    portion: { label: portion.label, count: (count * each) / portion.size },
    assumed: [...assumed, ...more],
  })
  const { measure, size } = part
  if (measure !== undefined) {
    const fitting = sized(
      reads.filter((read) => read.measure === measure),
      size,
    )
    if (fitting) return take(fitting)
    const one = usualMeasure(measure, food, system)
    const held = one && inUnitOf(food, one)
    if (held !== undefined)
      return { quantity: { value: count * held, unit: food.unit }, assumed: [...assumed, 'household-measure'] }
    const usual = shares.includes(measure) ? sized(reads, size) : undefined
    if (usual) return take({ ...usual, each: usual.portion.size }, ['usual-portion'])
    return { assumed, problem: reads.length === 0 ? 'no-portion' : 'unit' }
  }
  const [usual] = reads
  if (!usual) return { assumed, problem: 'no-portion' }
  const bySize = size === undefined ? undefined : reads.find((read) => read.size === size)
  if (bySize) return take(bySize)
  if (part.count === undefined) return take({ ...usual, each: usual.portion.size }, ['usual-portion'])
  const whole = reads.find((read) => read.measure === undefined && read.amount === undefined)
  if (whole) return take(whole, size === undefined ? [] : ['usual-portion'])
  const cut = reads.find((read) => read.measure !== undefined && cuts.includes(read.measure))
  return cut ? take(cut, ['usual-portion']) : take({ ...usual, each: usual.portion.size }, ['usual-portion'])
}

/** "1 American can" goes first in an American kitchen, and last in a British one. */
const ofKitchen = (reads: readonly PortionRead[], system: KitchenSystem): readonly PortionRead[] => {
  const american = reads.filter(({ portion }) => portion.label.includes('American'))
  const others = reads.filter((read) => !american.includes(read))
  return system === 'us' ? [...american, ...others] : [...others, ...american]
}

const sized = (reads: readonly PortionRead[], size: LinePart['size']): PortionRead | undefined =>
  reads.find((read) => size !== undefined && read.size === size) ?? reads[0]
