// How is a table read that no app we know wrote? By its columns, guessed where their names leave no doubt, else as the person says.
import {
  exchangeWords,
  genericTable,
  guessColumns,
  isEnough,
  isMeaning,
  isWhen,
  meanings,
  type Meaning,
  type Shared,
} from '@charley/core/exchange'
import { ColumnsNeeded, FileProblem } from './errors.js'
import { contextOf, foundIn, runningKeys } from './known-tables.js'
import type { ColumnsAsked, FormatReader, ReadContext, Source } from './reader.js'
import { survey, tableIn, type Table } from './table.js'

const words = exchangeWords.problems
const PERHAPS = 0.1

/** The only table of a source; tables beside each other are not put together by guessing. */
async function onlyTable(source: Source): Promise<Table | undefined> {
  const tables: Table[] = []
  for (const file of source.files) {
    if (source.files.length > 1 && !/\.(?:csv|tsv|txt)$/i.test(file.name)) continue
    const table = await tableIn(source, file)
    if (table && table.heading.length > 1) tables.push(table)
    if (tables.length > 1) return undefined
  }
  return tables[0]
}

const asked = ({ heading, examples }: Table): ColumnsAsked => ({
  names: heading,
  examples,
  guess: guessColumns(heading),
  meanings,
})

/** What the person said, checked; or what the names say. */
function columnsOf(table: Table, { columns }: ReadContext): Readonly<Record<string, string>> {
  if (columns === undefined || Object.keys(columns).length === 0) return guessColumns(table.heading)
  const folded = new Map(table.heading.map((name) => [name.trim().toLowerCase(), name]))
  return Object.fromEntries(
    Object.entries(columns).map(([said, meaning]) => {
      const name = folded.get(said.trim().toLowerCase())
      if (name === undefined) throw new FileProblem('no-such-column', words['no-such-column'](table.file.name, said.slice(0, 60)))
      if (!isMeaning(meaning))
        throw new FileProblem('no-such-meaning', words['no-such-meaning'](meaning.slice(0, 60), meanings.join(', ')))
      return [name, meaning]
    }),
  )
}

export const anyTable: FormatReader = {
  id: 'table',
  recognise: async (source) => ((await onlyTable(source)) ? PERHAPS : 0),
  columns: async (source) => asked((await onlyTable(source))!),
  async *read(source, context) {
    const table = (await onlyTable(source))!
    const columns = columnsOf(table, context)
    const known = Object.values(columns).filter(isMeaning)
    if (!isEnough(known)) throw new ColumnsNeeded(asked(table), words.columns(table.file.name))
    const when = Object.keys(columns).find((name) => isWhen(columns[name] as Meaning))!
    const surveyed = await survey(table, when.trim(), context)
    if (columns[when] === 'at' && surveyed.order === 'either')
      throw new ColumnsNeeded(asked(table), words['date-order'](table.file.name))
    const shared: Shared = { foodDays: new Set() }
    const rows = { ...contextOf(table, surveyed, context, runningKeys(), shared), columns }
    yield* foundIn(table, surveyed, genericTable(table.heading, rows), context, (bytes) => context.progress?.(bytes))
  },
}
