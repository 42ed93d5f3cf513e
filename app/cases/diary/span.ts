// What stands in the diary on these days, and of which categories did the person say that nothing is missing?
import { anywhereBounds, completeDates, daysAfter, localDate, type DayCategory, type Entry, type EntryKind } from '@charley/core'
import type { Store } from '../../store/index.js'

/** A day is called complete on that day or within so many days after it; later than that nobody remembers. */
export const SAID_WITHIN_DAYS = 60

/** The local date on which it was lived. */
export const dateOf = ({ at, zone }: Pick<Entry, 'at' | 'zone'>): string => localDate(at, zone)

/** What stands on these local dates, both counted, by moment. Each entry counts on the date of the zone it was lived in. */
export async function entriesOn(
  { diary }: Store,
  person: string,
  from: string,
  to: string,
  kinds?: readonly EntryKind[],
): Promise<readonly Entry[]> {
  const bounds = { from: anywhereBounds(from).from, to: anywhereBounds(to).to }
  const found = await diary.current({ person, ...bounds, ...(kinds && { kinds }) })
  return found.filter((entry) => {
    const date = dateOf(entry)
    return date >= from && date <= to
  })
}

/** The same entries by their date. */
export function byDate(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const days = new Map<string, Entry[]>()
  for (const entry of entries) {
    const date = dateOf(entry)
    const day = days.get(date)
    if (day) day.push(entry)
    else days.set(date, [entry])
  }
  return days
}

/** For each category, the dates among these of which the person said that nothing is missing. */
export async function completeOn(
  { diary }: Store,
  person: string,
  from: string,
  to: string,
): Promise<Readonly<Record<DayCategory, ReadonlySet<string>>>> {
  const bounds = { from: anywhereBounds(from).from, to: anywhereBounds(daysAfter(to, SAID_WITHIN_DAYS)).to }
  return completeDates(await diary.current({ person, ...bounds, kinds: ['day-complete'] }))
}
