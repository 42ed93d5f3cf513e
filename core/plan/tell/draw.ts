// What might really be eaten, before and with the plan? Food figures and days drawn anew, seeded: the same request gives the same draws.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { planPolicy } from '../../knowledge/plan/index.js'
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import { normalCdf } from '../../nutrition/normal.js'
import { spreadOf } from '../../nutrition/variation.js'
import type { PlanRequest } from '../plan.js'
import { figureOf, logSd, perDay } from '../ready/sums.js'
import type { Amount } from './week.js'

/** Intake of one nutrient a day, from everything, in each draw. */
export interface Drawn {
  readonly before: Float64Array
  readonly after: Float64Array
}

/** 95 % of a normal lies below this many standard deviations. */
const Z95 = 1.6448536269514722
const HALF = 0.5
const NINETY_FIFTH = 0.95

/** FNV-1a, 32 bits. */
function hash(text: string, seed: number): number {
  let h = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/** Standard normals by Box and Muller (1958), from a stream of the address's own. */
function normals(address: string, seed: number, count: number): Float64Array {
  const generator = xoroshiro128plus(hash(address, seed))
  const values = new Float64Array(count)
  for (let i = 0; i < count; i += 2) {
    const radius = Math.sqrt(-2 * Math.log(1 - uniformFloat64(generator)))
    const angle = 2 * Math.PI * uniformFloat64(generator)
    values[i] = radius * Math.cos(angle)
    if (i + 1 < count) values[i + 1] = radius * Math.sin(angle)
  }
  return values
}

/**
 * One figure from a normal number. Known: log-normal about the table's mean. Unknown: half of the group lies below its middle and one
 * in twenty above its 95th centile; where the middle is none, half have none.
 */
function figureAt(z: number, figure: ReturnType<typeof figureOf>): number {
  const { known, best, high, cv } = figure
  if (known) {
    const sd = logSd(cv)
    return best * Math.exp(sd * z - (sd * sd) / 2)
  }
  if (best > 0) return best * Math.exp((Math.log(Math.max(1, high / best)) / Z95) * z)
  const centile = normalCdf(z)
  return centile <= HALF ? 0 : high * Math.min(1, (centile - HALF) / (NINETY_FIFTH - HALF))
}

/** How far the mean of the days seen may lie from what is usual; of a typical diet, how far people lie apart. */
const daysError = ({ usual, life }: PlanRequest, nutrient: FoodNutrientId): number =>
  usual.origin === 'diary' ? (usual.standardError?.[nutrient] ?? 0) : (spreadOf(nutrient, life)?.between.value ?? 0)

/** Draws for one request; a food's figure is the same before and after, and in every line it stands in. */
export function drawsFor(request: PlanRequest, seed: number) {
  const count = planPolicy.draws.value
  const streams = new Map<string, Float64Array>()
  const stream = (address: string): Float64Array => {
    const found = streams.get(address) ?? normals(address, seed, count)
    streams.set(address, found)
    return found
  }
  const { foods, supplements } = request.usual
  const add = (sums: Float64Array, nutrient: FoodNutrientId, { food, perDay: amount }: Amount) => {
    const unit = figureOf(food, 1, nutrient)
    if (unit.high === 0) return
    const z = stream(`${food.id}/${nutrient}`)
    for (let i = 0; i < count; i++) sums[i]! += figureAt(z[i]!, unit) * amount
  }
  const usual = new Map<FoodNutrientId, Float64Array>()
  const usually = (nutrient: FoodNutrientId): Float64Array => {
    const known = usual.get(nutrient)
    if (known) return known
    const sums = new Float64Array(count)
    for (const one of [...foods, ...supplements]) add(sums, nutrient, { food: one.food, perDay: perDay(one) })
    usual.set(nutrient, sums)
    return sums
  }
  return (nutrient: FoodNutrientId, changed: readonly Amount[]): Drawn => {
    const before = usually(nutrient).slice()
    const after = before.slice()
    for (const one of changed) add(after, nutrient, one)
    const error = daysError(request, nutrient)
    const z = stream(`days/${nutrient}`)
    for (let i = 0; i < count; i++) {
      before[i] = Math.max(0, before[i]! + error * z[i]!)
      after[i] = Math.max(0, after[i]! + error * z[i]!)
    }
    return { before, after }
  }
}

export type Draws = ReturnType<typeof drawsFor>
