// What did one day bring? Its food, its supplements, both together, and each meal.
import type { DayCategory, Entry } from '../diary/entry.js'
import { itemsOf, type GroupOf, type Item } from './items.js'
import type { DayTotals } from './report.js'
import { sumAmounts } from './sum.js'

const needed: readonly DayCategory[] = ['food', 'drink', 'supplement']
const meals = ['breakfast', 'lunch', 'dinner', 'snack', 'unsaid'] as const

/**
 * The totals of one local date (yyyy-mm-dd) from the entries that stand on it: the newest version of each, none taken back twice.
 * The day is complete when the person said so of food, drink and supplements alike. `byMeal` holds food and drink only, and only the
 * meals that were eaten. `groupOf` tells the group of a food, for figures that are unknown.
 */
export function dayTotals(
  date: string,
  entries: readonly Entry[],
  complete: Readonly<Partial<Record<DayCategory, boolean>>>,
  groupOf?: GroupOf,
): DayTotals {
  const items = itemsOf(entries, groupOf)
  const food = items.filter(({ from }) => from === 'food')
  const of = (meal: Item['meal']) => food.filter((item) => item.meal === meal)
  return {
    date,
    complete: needed.every((category) => complete[category] === true),
    food: sumAmounts(food),
    supplements: sumAmounts(items.filter(({ from }) => from === 'supplement')),
    all: sumAmounts(items),
    byMeal: Object.fromEntries(meals.flatMap((meal) => (of(meal).length === 0 ? [] : [[meal, sumAmounts(of(meal))]]))),
  }
}
