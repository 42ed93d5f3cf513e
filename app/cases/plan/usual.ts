// What does this person usually eat, as far as the diary tells? Foods, portions and times a week of its complete days.
import { daysAfter, type DayCategory } from '@charley/core'
import { usualDiet, type UsualDiet } from '@charley/core/fix'
import type { Store } from '../../store/index.js'
import { foodIdsIn } from '../foods/groups.js'
import { checkedDate } from '../diary/moments.js'
import { stageOn } from '../diary/profile.js'
import { completeOn, entriesOn } from '../diary/span.js'
import { wrong } from '../refused.js'

const needed: readonly DayCategory[] = ['food', 'drink', 'supplement']
const mostDays = 366

export interface UsualAnswer {
  /** Undefined when no day of the span is complete. */
  readonly usual?: UsualDiet
  /** Complete days of food, drink and supplements in the span. */
  readonly days: number
}

/** The usual diet by the complete days among the last so many up to `until` (yyyy-mm-dd). Throws Refused for a wrong span. */
export async function usualEaten(store: Store, person: string, until: string, span: number): Promise<UsualAnswer> {
  if (!Number.isInteger(span) || span < 1 || span > mostDays)
    throw wrong('days', `${span} days cannot be looked at.`, `Write a whole number from 1 to ${mostDays}.`)
  const last = checkedDate(until, 'until')
  const first = daysAfter(last, 1 - span)
  const [entries, complete, { stage }] = await Promise.all([
    entriesOn(store, person, first, last, ['food', 'drink', 'supplement']),
    completeOn(store, person, first, last),
    stageOn(store, person, `${last}T12:00:00Z`),
  ])
  const dates = [...complete.food].filter(
    (date) => date >= first && date <= last && needed.every((category) => complete[category].has(date)),
  )
  if (dates.length === 0) return { days: 0 }
  const foods = new Map((await store.foods.byIds(foodIdsIn(entries))).map((food) => [food.id, food]))
  return { usual: usualDiet(entries, dates, (id) => foods.get(id), stage), days: dates.length }
}
