// What was eaten? Entries of the diary as things with figures, of which some are unknown.
import type { Entry, Meal } from '../diary/entry.js'
import type { Amounts, FoodGroup } from '../knowledge/types/index.js'

/** One thing eaten, drunk or taken. */
export interface Item {
  readonly name: string
  readonly from: 'food' | 'supplement'
  readonly meal: Meal | 'unsaid'
  readonly group: FoodGroup
  /** Absent where the quantity was not said, or was counted in pieces. */
  readonly weightG?: number
  /** How many pieces or portions, where there is no weight. */
  readonly count: number
  /** In the whole amount taken; absent is unknown. */
  readonly amounts: Amounts
}

/** Which group a food belongs to, by its id; undefined where nobody knows. */
export type GroupOf = (foodId: string) => FoodGroup | undefined

const noGroup: GroupOf = () => undefined

/**
 * The things eaten among these entries (other kinds, and entries taken back, are passed over). A food eaten in an unsaid quantity has
 * no known figure; a quick add of bare nutrients (no food) has those it names. Millilitres count as grams.
 */
export const itemsOf = (entries: readonly Entry[], groupOf: GroupOf = noGroup): readonly Item[] =>
  entries.flatMap((entry): readonly Item[] => {
    if ((entry.kind !== 'food' && entry.kind !== 'drink' && entry.kind !== 'supplement') || entry.payload === null) return []
    const { foodId, name, quantity, portion, meal = 'unsaid', amounts } = entry.payload
    const usual = { food: 'other', drink: 'drinks', supplement: 'supplements' } as const
    const sized = quantity !== undefined || foodId === undefined
    return [
      {
        name,
        from: entry.kind === 'supplement' ? 'supplement' : 'food',
        meal,
        group: (foodId === undefined ? undefined : groupOf(foodId)) ?? usual[entry.kind],
        ...(quantity && quantity.unit !== 'piece' && { weightG: quantity.value }),
        count: quantity?.unit === 'piece' ? quantity.value : (portion?.count ?? 1),
        amounts: sized ? amounts : {},
      },
    ]
  })
