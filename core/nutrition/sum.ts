// What does it add up to? Sums that know what they do not know.
import { foodNutrientIds, type FoodNutrientId } from '../knowledge/types/index.js'
import { guess, weightOf } from './guess.js'
import type { Item } from './items.js'
import type { Sum, Sums } from './report.js'

/** Smallest first, so that the order of eating changes nothing, not even the last digit. */
const total = (values: readonly number[]) => values.toSorted((a, b) => a - b).reduce((sum, value) => sum + value, 0)

/** The share, of what each item weighs in `by`, that lies in items which pass. */
function share(items: readonly Item[], by: readonly number[], passes: (item: Item) => boolean): number {
  const known = total(by.filter((_, index) => passes(items[index]!)))
  return Math.min(1, known / total(by))
}

const firstWithAny = (...measures: readonly (readonly number[])[]) =>
  measures.find((values) => values.some((value) => value > 0)) ?? []

/** Names with the largest possible amount first; one name once. */
function namesOf(unknown: readonly { readonly name: string; readonly high: number }[]): readonly string[] {
  const most = new Map<string, number>()
  for (const { name, high } of unknown) most.set(name, (most.get(name) ?? 0) + high)
  return [...most].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name)
}

function sumOf(nutrient: FoodNutrientId, items: readonly Item[], by: readonly number[]): Sum {
  const knowns: number[] = []
  const unknown: { readonly name: string; readonly best: number; readonly high: number }[] = []
  for (const item of items) {
    const amount = item.amounts[nutrient]
    if (amount) knowns.push(amount.value)
    else unknown.push({ name: item.name, ...guess(item, nutrient) })
  }
  const known = total(knowns)
  return {
    known,
    low: known,
    best: known + total(unknown.map(({ best }) => best)),
    high: known + total(unknown.map(({ high }) => high)),
    coverage: unknown.length === 0 ? 1 : share(items, by, ({ amounts }) => amounts[nutrient] !== undefined),
    unknown: namesOf(unknown),
  }
}

/**
 * Every nutrient of these things together. Coverage is the known share of the energy (an unknown energy counts by its best guess);
 * of the weight for water and where nothing has energy; of the number of things where nothing has weight either.
 */
export function sumAmounts(items: readonly Item[]): Sums {
  const energies = items.map((item) => Math.max(0, item.amounts.energyKcal?.value ?? guess(item, 'energyKcal').best))
  const heavy = firstWithAny(
    items.map(weightOf),
    items.map(({ count }) => count),
    items.map(() => 1),
  )
  const by = firstWithAny(energies, heavy)
  return Object.fromEntries(
    foodNutrientIds.map((nutrient) => [nutrient, sumOf(nutrient, items, nutrient === 'waterG' ? heavy : by)]),
  ) as unknown as Sums
}
