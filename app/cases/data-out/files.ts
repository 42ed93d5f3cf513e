// How does the diary leave? As tables, as JSON, as a calendar: what stands, on the days asked for.
import type { Entry } from '@charley/core'
import { crampCalendar } from '../../export/cramp-calendar.js'
import { entryHeading, entryLines, foodHeading, foodLines } from '../../export/csv/write.js'
import { jsonPieces } from '../../export/json.js'
import type { Store } from '../../store/index.js'
import { restsOf } from './rests.js'
import { checkedDays, standingEntries, type Span } from './standing.js'

/** So many rows are made at a time. */
const ROWS = 2000

async function* tableOf(
  pages: AsyncIterable<readonly Entry[]>,
  heading: string,
  lines: (entries: readonly Entry[]) => string,
): AsyncGenerator<string> {
  yield heading
  for await (const page of pages)
    for (let from = 0; from < page.length; from += ROWS) {
      const text = lines(page.slice(from, from + ROWS))
      if (text !== '') yield text
    }
}

/** One row an entry, one column a field, one column a nutrient; the first piece is the heading. */
export async function* exportCsv(store: Store, person: string, span: Span = {}): AsyncGenerator<string> {
  checkedDays(span)
  const rests = await restsOf(store, person)
  yield* tableOf(standingEntries(store, person, span), entryHeading, (entries) => entryLines(entries, rests))
}

/** One row a food, drink or supplement that was taken, with all its nutrients. */
export async function* exportFoodsCsv(store: Store, person: string, span: Span = {}): AsyncGenerator<string> {
  checkedDays(span)
  yield* tableOf(standingEntries(store, person, span), foodHeading, foodLines)
}

/** One document, one entry a line, every field as it is kept. */
export async function* exportJson(store: Store, person: string, span: Span = {}): AsyncGenerator<string> {
  checkedDays(span)
  yield* jsonPieces(standingEntries(store, person, span), await restsOf(store, person))
}

/** Cramps as a calendar file (RFC 5545): each at its moment. */
export async function exportCalendar(store: Store, person: string, span: Span = {}): Promise<string> {
  const entries: Entry[] = []
  for await (const page of standingEntries(store, person, span)) entries.push(...page.filter(({ kind }) => kind === 'cramp'))
  return crampCalendar(entries)
}
