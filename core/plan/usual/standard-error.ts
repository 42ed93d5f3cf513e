// How far may the mean of so few days lie from what is usual? By the person's own days, and by those of such people while they are few.
import type { Entry } from '../../diary/entry.js'
import { planPolicy } from '../../knowledge/plan/index.js'
import { foodNutrientIds, type FoodNutrientId } from '../../knowledge/types/index.js'
import { itemsOf, type GroupOf } from '../../nutrition/items.js'
import type { LifeStage } from '../../nutrition/report.js'
import { sumAmounts } from '../../nutrition/sum.js'
import { spreadOf, swingOf } from '../../nutrition/variation.js'

/**
 * Standard error of the daily mean of each nutrient from food, in its unit: SD ÷ √days, the variance being the pooled one of such
 * people and the person's own, weighted by the days behind each (the pooled one counts for `withinPersonWeight` days). Absent where
 * neither is known.
 */
export function standardErrors(
  days: readonly (readonly Entry[])[],
  groupOf: GroupOf,
  life: LifeStage,
): Readonly<Partial<Record<FoodNutrientId, number>>> {
  const totals = days.map((entries) => sumAmounts(itemsOf(entries, groupOf).filter(({ from }) => from === 'food')))
  const weight = planPolicy.withinPersonWeight.value
  return Object.fromEntries(
    foodNutrientIds.flatMap((nutrient) => {
      const values = totals.map((sums) => sums[nutrient].best)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
      const pooled = swingOf(nutrient, life)?.sd.value ?? spreadOf(nutrient, life)?.within.value
      const behind = (pooled === undefined ? 0 : weight) + values.length - 1
      if (behind <= 0) return []
      const variance = ((pooled ?? 0) ** 2 * (pooled === undefined ? 0 : weight) + squares) / behind
      return [[nutrient, Math.sqrt(variance / values.length)] as const]
    }),
  )
}
