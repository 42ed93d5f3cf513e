// The same breakfast as that day? Each thing of a meal once more, with an id of its own, at another moment.
import type { Entry, Meal } from '@charley/core'
import type { Store } from '../../store/index.js'
import { Refused } from '../refused.js'
import { checkedDate } from './moments.js'
import { entriesOn } from './span.js'
import { draftOf, keepEntries } from './write.js'

/** What was eaten, drunk and taken at this meal of this date. */
export async function mealOn(store: Store, person: string, date: string, meal: Meal): Promise<readonly Entry[]> {
  const eaten = await entriesOn(store, person, checkedDate(date, 'date'), date, ['food', 'drink', 'supplement'])
  return eaten.filter(({ payload }) => payload && 'meal' in payload && payload.meal === meal)
}

/** Writes a meal of one date down once more, at the moment given. Throws Refused where there is no such meal. */
export async function copyMeal(
  store: Store,
  person: string,
  { date, meal, at, zone }: { readonly date: string; readonly meal: Meal; readonly at: string; readonly zone: string },
  now: Date = new Date(),
): Promise<readonly Entry[]> {
  const eaten = await mealOn(store, person, date, meal)
  if (eaten.length === 0) throw new Refused('unknown', `Nothing is written down as ${meal} on ${date}.`)
  const drafts = eaten.flatMap(({ kind, payload }) => (payload ? [draftOf(kind, payload, { person, at, zone })] : []))
  return keepEntries(store, drafts, now)
}
