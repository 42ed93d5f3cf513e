// What in this diary goes with the cramps? The days of a span read from the store, and looked at together.
import { anywhereBounds, daysAfter } from '@charley/core'
import { associationsOf, lags, patternPolicy, type Associations } from '@charley/core/trial'
import type { Store } from '../store/index.js'
import { checkedDate, checkedSpan } from './diary/moments.js'
import { SAID_WITHIN_DAYS } from './diary/span.js'
import { groupsOf } from './foods/groups.js'

export interface PatternQuestion {
  /** The first local date; half a year before the last when not said. */
  readonly from?: string
  /** The last local date, counted. */
  readonly to: string
}

/** What goes with the cramps of these local dates, both counted. Throws Refused for dates that cannot be. */
export async function patternsOf(store: Store, person: string, { from, to }: PatternQuestion): Promise<Associations> {
  const last = checkedDate(to, 'to')
  const span = checkedSpan(from ?? daysAfter(last, 1 - patternPolicy.days.value), last)
  const bounds = {
    from: anywhereBounds(daysAfter(span.from, -Math.max(...lags))).from,
    to: anywhereBounds(daysAfter(span.to, 1)).to,
  }
  // That nothing is missing of a day may be said weeks after it, and a trial may have begun long before.
  const [lived, said, trials] = await Promise.all([
    store.diary.current({ person, ...bounds }),
    store.diary.current({
      person,
      from: bounds.from,
      to: anywhereBounds(daysAfter(span.to, SAID_WITHIN_DAYS + 1)).to,
      kinds: ['day-complete'],
    }),
    store.diary.current({ person, kinds: ['trial', 'trial-end'] }),
  ])
  const entries = new Map([...lived, ...said, ...trials].map((entry) => [entry.id, entry]))
  return associationsOf([...entries.values()], span, await groupsOf(store, lived))
}
