// How is something eaten, for which there is no food in any table, written as a food? With the figures that the diary keeps of it.
import {
  foodNutrientIds,
  type Amount,
  type Amounts,
  type Food,
  type FoodGroup,
  type FoodNutrientId,
} from '../../knowledge/types/index.js'
import type { Eaten } from '../../diary/entry.js'

/** The release of foods made from a diary's own figures. */
const RELEASE = 'diary'
const PER = 100

export interface OwnFood {
  readonly food: Food
  /** All of it that was eaten, in the food's unit. */
  readonly total: number
}

/** One figure over several takings: known only where every taking knows it. */
function together(takings: readonly Eaten[], nutrient: FoodNutrientId, base: number): Amount | undefined {
  const figures = takings.map(({ amounts }) => amounts[nutrient])
  const first = figures[0]
  if (!first || figures.includes(undefined)) return undefined
  return { value: figures.reduce((sum, figure) => sum + (figure?.value ?? 0), 0) / base, kind: first.kind }
}

/**
 * Takings of the same thing as one food. With a weight or volume, per 100 of it; else a piece is what was taken at once, whose figures
 * are those of a quick add, and unknown where a known food was eaten in an unsaid amount.
 */
export function ownFood(key: string, group: FoodGroup, takings: readonly Eaten[]): OwnFood {
  const [first] = takings
  const unit = first?.quantity?.unit ?? 'piece'
  const total = takings.reduce((sum, { quantity }) => sum + (quantity?.value ?? 1), 0)
  const sized = takings.every(({ foodId, quantity }) => quantity !== undefined || foodId === undefined)
  const base = unit === 'piece' ? total : total / PER
  const amounts: Amounts =
    sized && base > 0
      ? Object.fromEntries(
          foodNutrientIds.flatMap((nutrient) => {
            const amount = together(takings, nutrient, base)
            return amount ? [[nutrient, amount]] : []
          }),
        )
      : {}
  return {
    total,
    food: {
      id: first?.foodId ?? `${RELEASE}:${key}`,
      release: RELEASE,
      name: first?.name ?? key,
      alsoKnownAs: [],
      group,
      unit,
      amounts,
      portions: [],
      ...(first?.form === undefined ? {} : { form: first.form }),
    },
  }
}
