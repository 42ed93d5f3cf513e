// What does somebody usually eat, by the complete days of the diary? Each food with its portion and how often a week.
import type { Eaten, Entry } from '../../diary/entry.js'
import { localDate } from '../../diary/dates.js'
import { standing } from '../../diary/standing.js'
import type { Food, FoodGroup, Portion } from '../../knowledge/types/index.js'
import type { LifeStage } from '../../nutrition/report.js'
import type { UsualDiet, UsualFood } from '../plan.js'
import { ownFood } from './own-food.js'
import { standardErrors } from './standard-error.js'

const DAYS_A_WEEK = 7
const groupOfKind = { food: 'other', drink: 'drinks', supplement: 'supplements' } as const satisfies Record<string, FoodGroup>
type Kind = keyof typeof groupOfKind

interface Taken {
  readonly kind: Kind
  readonly eaten: Eaten
}

/** What belongs together: one food in one unit; without a food, one name; and what was eaten in an unsaid amount, apart. */
function keyOf({ kind, eaten: { foodId, name, quantity } }: Taken, known: boolean): string {
  if (known && foodId !== undefined) return foodId
  const what = foodId ?? `${kind}:${name.trim().toLowerCase()}`
  return quantity === undefined ? `${what}?` : `${what}/${quantity.unit}`
}

/** The measure it is most often eaten in; without household measures, what is taken at once on average. */
function portionOf(takings: readonly Eaten[], unit: string, total: number): Portion {
  const times = new Map<string, { readonly portion: Portion; readonly count: number }>()
  for (const { portion, quantity } of takings) {
    if (!portion || !quantity || !(portion.count > 0) || !(quantity.value > 0)) continue
    const own: Portion = { label: portion.label, size: quantity.value / portion.count }
    const id = `${own.label}/${own.size.toPrecision(9)}`
    times.set(id, { portion: own, count: (times.get(id)?.count ?? 0) + 1 })
  }
  const [most] = [...times].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1))
  if (most) return most[1].portion
  const size = total / takings.length
  return { label: `${Number(size.toPrecision(3))} ${unit}`, size }
}

/** Foods with how often they were taken, in a fixed order. */
function usualFoods(taken: readonly Taken[], foodById: (id: string) => Food | undefined, days: number): readonly UsualFood[] {
  const found = new Map<string, { readonly food: Food | undefined; readonly kind: Kind; readonly takings: Eaten[] }>()
  for (const one of taken) {
    const { foodId, quantity } = one.eaten
    const food = foodId === undefined ? undefined : foodById(foodId)
    const known = food !== undefined && quantity?.unit === food.unit
    const key = keyOf(one, known)
    const group = found.get(key) ?? { food: known ? food : undefined, kind: one.kind, takings: [] }
    group.takings.push(one.eaten)
    found.set(key, group)
  }
  return [...found].flatMap(([key, { food, kind, takings }]): readonly UsualFood[] => {
    const listed = takings[0]?.foodId === undefined ? undefined : foodById(takings[0].foodId)
    const own = ownFood(key, listed?.group ?? groupOfKind[kind], takings)
    const portion = portionOf(takings, own.food.unit, own.total)
    if (!(portion.size > 0)) return []
    return [{ key, food: food ?? own.food, portion, timesPerWeek: ((own.total / portion.size) * DAYS_A_WEEK) / days }]
  })
}

const isTaken = (entry: Entry): boolean =>
  entry.payload !== null && (entry.kind === 'food' || entry.kind === 'drink' || entry.kind === 'supplement')

/**
 * The mean of the complete days as foods, portions and times a week. `completeDates` (yyyy-mm-dd) are those on which no food, drink or
 * supplement is missing; other days are passed over. `foodById` finds the foods of the tables at hand; what it does not know is made
 * into a food from the diary's own figures. `life` tells how far days of such people lie apart, which counts while days are few.
 * Throws a RangeError without a complete date.
 */
export function usualDiet(
  entries: readonly Entry[],
  completeDates: readonly string[],
  foodById: (id: string) => Food | undefined,
  life: LifeStage,
): UsualDiet {
  const dates = [...new Set(completeDates)].toSorted()
  if (dates.length === 0) throw new RangeError('completeDates is empty; a usual diet needs at least one complete day')
  const byDate = new Map<string, Entry[]>(dates.map((date) => [date, []]))
  for (const entry of standing(entries)) {
    if (isTaken(entry)) byDate.get(localDate(entry.at, entry.zone))?.push(entry)
  }
  const days = [...byDate.values()]
  // Sorted, so that the order in which entries come in changes nothing.
  const taken = days
    .flat()
    .toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
    .map((entry) => ({ kind: entry.kind as Kind, eaten: entry.payload as Eaten }))
  return {
    origin: 'diary',
    days: dates.length,
    foods: usualFoods(
      taken.filter(({ kind }) => kind !== 'supplement'),
      foodById,
      dates.length,
    ),
    supplements: usualFoods(
      taken.filter(({ kind }) => kind === 'supplement'),
      foodById,
      dates.length,
    ),
    standardError: standardErrors(days, (id) => foodById(id)?.group, life),
  }
}
