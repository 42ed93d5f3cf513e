// Made-up entries for tests: a thing eaten with the figures given, exercise, and whole days of them.
import type { Eaten, Entry, EntryOf, Exercise } from '../diary/entry.js'
import type { FoodNutrientId } from '../knowledge/types/index.js'
import { dayTotals } from './day-totals.js'
import type { DayTotals } from './report.js'

type Figures = Readonly<Partial<Record<FoodNutrientId, number>>>

const stamp = { person: 'me', zone: 'Europe/London', recorded: '2026-11-23T23:00:00Z' }

export const ate = (
  kind: 'food' | 'drink' | 'supplement',
  name: string,
  figures: Figures,
  more: Partial<Eaten> & { readonly at?: string } = {},
): Entry => {
  const { at = '2026-11-23T12:00:00Z', ...rest } = more
  const amounts = Object.fromEntries(Object.entries(figures).map(([id, value]) => [id, { value, kind: 'label' as const }]))
  return { ...stamp, id: `${kind}-${name}-${at}`, kind, at, payload: { name, amounts, ...rest } }
}

export const moved = (at: string, payload: Exercise): EntryOf<'exercise'> => ({ ...stamp, id: at, kind: 'exercise', at, payload })

const everything = { food: true, drink: true, supplement: true }

/** A complete day on which just these entries stand. */
export const dayOf = (entries: readonly Entry[], complete: boolean = true): DayTotals =>
  dayTotals('2026-11-23', entries, complete ? everything : { ...everything, drink: false })

/** A complete day of food that holds this much of one nutrient. */
export const dayWith = (nutrient: FoodNutrientId, amount: number): DayTotals =>
  dayOf([ate('food', 'meal', { energyKcal: 2000, [nutrient]: amount })])
