// How are the exports of apps that write tables read? Each table of a file or zip by its heading, in the order their formats need.
import { createHash } from 'node:crypto'
import {
  bearable,
  cronometer,
  dropped,
  exchangeWords,
  loseIt,
  myFitnessPal,
  tableOf,
  type Found,
  type KnownTable,
  type Shared,
  type TableContext,
  type TakeRow,
} from '@charley/core/exchange'
import type { FormatReader, ReadContext, Source } from './reader.js'
import { rowsIn, survey, tableIn, type Surveyed, type Table } from './table.js'

const DIGEST_LETTERS = 22

/** Numbers each text that comes again: true duplicates stay, and the same file gives the same keys. */
export function runningKeys(): (text: string) => string {
  const seen = new Map<string, number>()
  return (text) => {
    // A digest is short; half a million rows would fill the memory.
    const digest = createHash('sha256').update(text).digest('base64').slice(0, DIGEST_LETTERS)
    const count = (seen.get(digest) ?? 0) + 1
    seen.set(digest, count)
    return count === 1 ? text : `${text}\t#${count}`
  }
}

/** What the rows of a table share; of dates that can be read in two ways these apps put the month first. */
export const contextOf = (
  table: Table,
  { order }: Surveyed,
  context: ReadContext,
  key: (text: string) => string,
  shared: Shared,
): TableContext => ({
  zone: context.zone,
  ...(order !== undefined && { order: order === 'either' ? 'month-first' : order }),
  decimal: table.delimiter === ';' ? ',' : '.',
  words: exchangeWords.names,
  columns: context.columns ?? {},
  key,
  shared,
})

/** Every row of a table as what is found in it. */
export async function* foundIn(
  table: Table,
  { encoding }: Surveyed,
  take: TakeRow,
  context: ReadContext,
  onBytes: (bytes: number) => void,
): AsyncGenerator<Found> {
  const read = { ...table, encoding }
  const remark = encoding === 'windows-1252' ? 'old-encoding' : undefined
  for await (const row of rowsIn(read, context, onBytes)) {
    const place = { file: table.file.name, at: String(row.line) }
    if ('broken' in row) yield dropped('not-read', place, row.broken)
    else
      for (const found of take(row.cells, place))
        yield remark !== undefined && found.what === 'entry' ? { ...found, remarks: [...(found.remarks ?? []), remark] } : found
  }
}

const SURE = 0.9

interface Sorted {
  readonly found: readonly (readonly [Table, KnownTable])[]
  /** Tables beside them that this app writes too, or another one, and that hold nothing for Charley. */
  readonly others: readonly Table[]
}

async function known(source: Source, tables: readonly KnownTable[]): Promise<Sorted> {
  const found: (readonly [Table, KnownTable])[] = []
  const others: Table[] = []
  for (const file of source.files) {
    if (/\.(?:jpe?g|png|pdf|gpx|xml|db)$/i.test(file.name)) continue
    const table = await tableIn(source, file)
    const which = table && tableOf(tables, table.heading)
    if (table && which) found.push([table, which])
    else if (table && table.heading.length > 1) others.push(table)
  }
  return { found: found.toSorted(([, a], [, b]) => tables.indexOf(a) - tables.indexOf(b)), others }
}

function reader(id: string, tables: readonly KnownTable[], certain: (found: readonly KnownTable[]) => number): FormatReader {
  return {
    id,
    recognise: async (source) => {
      const { found } = await known(source, tables)
      return found.length === 0 ? 0 : certain(found.map(([, which]) => which))
    },
    async *read(source, context) {
      const shared: Shared = { foodDays: new Set() }
      const key = runningKeys()
      let before = 0
      const { found, others } = await known(source, tables)
      for (const [table, which] of found) {
        const surveyed = await survey(table, which.dates, context)
        const take = which.begin(table.heading, contextOf(table, surveyed, context, key, shared))
        const start = before
        yield* foundIn(table, surveyed, take, context, (bytes) => context.progress?.(start + bytes))
        before += table.file.bytes
      }
      for (const { file, heading } of others) yield dropped('not-ours', { file: file.name, at: '1' }, heading.join(', '))
    },
  }
}

/** A table of weights alone may be anybody's, and its unit has to be asked for. */
const unlessBare = (found: readonly KnownTable[]) =>
  found.every(({ id }) => id === 'measurement' || id === 'weights') ? 0.05 : SURE

export const knownTables: readonly FormatReader[] = [
  reader('cronometer', cronometer, () => SURE),
  reader('my-fitness-pal', myFitnessPal, unlessBare),
  reader('bearable', bearable, () => SURE),
  reader('lose-it', loseIt, unlessBare),
]
