// What of the diary goes into a file that others may read? What stands, on the days asked for, without the secrets of running trials.
import { anywhereBounds, standingOf, type Entry } from '@charley/core'
import type { Store } from '../../store/index.js'
import { checkedDate } from '../diary/moments.js'
import { withoutSecrets } from '../diary/sealed.js'
import { dateOf } from '../diary/span.js'
import { wrong } from '../refused.js'

/** Local dates, both counted; left out, from the first or to the last. */
export interface Span {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** So many months are read at a time: a busy quarter is a few thousand entries. */
const MONTHS = 3
const YEAR_MONTHS = 12
/** Months since the year 0, of an instant; and the instant at which one begins. */
const monthOf = (at: string): number => Number(at.slice(0, 4)) * YEAR_MONTHS + Number(at.slice(5, 7)) - 1
const beginOf = (month: number): string =>
  `${String(Math.floor(month / YEAR_MONTHS)).padStart(4, '0')}-${String((month % YEAR_MONTHS) + 1).padStart(2, '0')}-01T00:00:00Z`

/** Throws Refused for what is no date, or for days in the wrong order. */
export function checkedDays({ from, to }: Span): Span {
  const [first, last] = [from && checkedDate(from, 'from'), to && checkedDate(to, 'to')]
  if (first && last && first > last)
    throw wrong('from', `The first day (${first}) is after the last (${last}).`, 'Give the earlier day first.')
  return { from: first, to: last }
}

/** A function that tells whether an entry lies on these days. Most lie so far inside that their zone makes no difference. */
function within({ from, to }: Span): (entry: Entry) => boolean {
  const [first, last] = [from && anywhereBounds(from), to && anywhereBounds(to)]
  return (entry) => {
    const { at } = entry
    if (first && at < first.from) return false
    if (last && at >= last.to) return false
    const isSure = (!first || at >= first.to) && (!last || at < last.from)
    if (isSure) return true
    const date = dateOf(entry)
    return (!from || date >= from) && (!to || date <= to)
  }
}

/** Those trials whose seal was opened: their order is no secret any more. */
async function opened({ diary }: Store, person: string): Promise<ReadonlySet<string>> {
  const ends = standingOf(await diary.current({ person, kinds: ['trial-end'] }), 'trial-end')
  return new Set(ends.map(({ payload }) => payload.trial))
}

/** By moment, a few months at a time. Throws Refused before anything is read. */
export async function* standingEntries(store: Store, person: string, span: Span = {}): AsyncGenerator<readonly Entry[]> {
  const days = checkedDays(span)
  const isWithin = within(days)
  const open = await opened(store, person)
  const shown = (entry: Entry): Entry =>
    entry.kind === 'trial' && !open.has(entry.payload?.trial ?? '') ? withoutSecrets([entry])[0]! : entry
  const { first, last } = await store.concerned({ person })
  if (first === undefined || last === undefined) return
  const [from, to] = [days.from && anywhereBounds(days.from).from, days.to && anywhereBounds(days.to).to]
  const begin = monthOf(from && from > first ? from : first)
  const end = monthOf(to && to < last ? to : last)
  for (let month = begin; month <= end; month += MONTHS) {
    const found = await store.diary.current({ person, from: beginOf(month), to: beginOf(month + MONTHS) })
    const page = found.filter(isWithin).map(shown)
    if (page.length > 0) yield page
  }
}
