// Which cramps were there, and what stood in the hours before each?
import { anywhereBounds, beforeCramps, daysAfter, knowledge, type CrampAndBefore } from '@charley/core'
import type { Store } from '../../store/index.js'
import { checkedSpan } from './moments.js'
import { dateOf } from './span.js'

const DAY_HOURS = 24

/** The cramps on these local dates, both counted, each with what was written down for the hours before it. */
export async function crampsWithBefore(
  store: Store,
  person: string,
  from: string,
  to: string,
): Promise<readonly CrampAndBefore[]> {
  const span = checkedSpan(from, to)
  const earlier = Math.ceil(knowledge.intake.limits.reading.hoursBefore.value / DAY_HOURS)
  const bounds = { from: anywhereBounds(daysAfter(span.from, -earlier)).from, to: anywhereBounds(span.to).to }
  const entries = await store.diary.current({ person, ...bounds })
  return beforeCramps(entries).filter(({ entry }) => {
    const date = dateOf(entry)
    return date >= span.from && date <= span.to
  })
}
