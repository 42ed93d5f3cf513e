// How is a table read from a file, however large or hostile? Its heading from the beginning, its rows one at a time, its dates looked at first.
import {
  csvCutter,
  CsvTrouble,
  delimiterOf,
  exchangeWords,
  isParted,
  ordersOf,
  type CsvRecord,
  type DateOrder,
} from '@charley/core/exchange'
import { FileProblem } from './errors.js'
import { limits } from './open/limits.js'
import type { ReadContext, Source, SourceFile } from './reader.js'
import { encodingOf, textOf, type Encoding } from './text.js'

const words = exchangeWords.problems
const number = (value: number) => value.toLocaleString('en-GB')

export interface Table {
  readonly file: SourceFile
  readonly encoding: Encoding
  readonly delimiter: string
  readonly heading: readonly string[]
  /** The first rows. */
  readonly examples: readonly (readonly string[])[]
}

const EXAMPLES = 5
const cutter = (delimiter: string) => csvCutter(delimiter, { letters: limits.recordLetters, openQuotes: limits.openQuotes })

/** The heading of a file that is a table; undefined for what is none. */
export async function tableIn(source: Source, file: SourceFile): Promise<Table | undefined> {
  const head = await source.head(file)
  const encoding = encodingOf(head)
  if (encoding === undefined) return undefined
  const text = new TextDecoder(encoding).decode(head, { stream: true })
  if (/^\s*[<{[]/.test(text)) return undefined
  const delimiter = delimiterOf(text)
  const cut = cutter(delimiter)
  try {
    const whole = head.length >= file.bytes
    const records = [...cut.push(text), ...(whole ? cut.end() : [])]
    const [first, ...rows] = records
    if (!first || !('cells' in first)) return undefined
    const examples = rows.flatMap((row) => ('cells' in row ? [row.cells] : [])).slice(0, EXAMPLES)
    const heading = first.cells.slice(0, limits.columns + 1).map((name) => name.replace(/^\ufeff/, ''))
    return { file, encoding, delimiter, heading, examples }
  } catch (error) {
    if (error instanceof CsvTrouble) return undefined
    throw error
  }
}

function asProblem(error: unknown, name: string): unknown {
  if (!(error instanceof CsvTrouble)) return error
  return new FileProblem(error.code, words[error.code](name, number(error.line)), error)
}

/** Every record after the heading. Throws FileProblem for what no export holds. */
async function* recordsOf(
  table: Table,
  options: { readonly strict?: boolean; readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void },
): AsyncGenerator<readonly CsvRecord[]> {
  const { file, encoding, delimiter, heading } = table
  if (heading.length > limits.columns)
    throw new FileProblem('too-many-columns', words['too-many-columns'](file.name, number(limits.columns)))
  const cut = cutter(delimiter)
  let rows = 0
  let isHeading = true
  const counted = (records: readonly CsvRecord[]) => {
    rows += records.length
    if (rows > limits.rows) throw new FileProblem('too-many-rows', words['too-many-rows'](file.name, number(limits.rows)))
    if (!isHeading || records.length === 0) return records
    isHeading = false
    return records.slice(1)
  }
  try {
    for await (const text of textOf(file, encoding, options)) yield counted(cut.push(text))
    yield counted(cut.end())
  } catch (error) {
    throw asProblem(error, file.name)
  }
}

export interface Surveyed {
  readonly encoding: Encoding
  /** `either`: every date of the column can be read in two ways. Undefined: none needs it, or they contradict each other. */
  readonly order?: DateOrder | 'either'
}

async function look(table: Table, place: number, strict: boolean, context: ReadContext): Promise<Surveyed['order']> {
  const orders = new Set<DateOrder>(['day-first', 'month-first'])
  let parted = false
  const options = { strict, ...(context.signal && { signal: context.signal }) }
  for await (const records of recordsOf(table, options)) {
    for (const record of records) {
      const cell = 'cells' in record ? (record.cells[place] ?? '') : ''
      if (!isParted(cell)) continue
      const possible = ordersOf(cell)
      if (possible.length === 0) continue
      parted = true
      for (const order of orders) if (!possible.includes(order)) orders.delete(order)
    }
  }
  if (!parted || orders.size === 0) return undefined
  return orders.size === 2 ? 'either' : [...orders][0]
}

const isUnreadable = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'

/** Reads the table once, to learn its letters and how its dates are written. `dates`: the column's name. */
export async function survey(table: Table, dates: string, context: ReadContext): Promise<Surveyed> {
  const place = table.heading.findIndex((name) => name.trim().toLowerCase() === dates.toLowerCase())
  try {
    const order = await look(table, place, true, context)
    return { encoding: table.encoding, ...(order !== undefined && { order }) }
  } catch (error) {
    if (!isUnreadable(error) || table.encoding !== 'utf-8') throw error
    const encoding = 'windows-1252'
    const order = await look({ ...table, encoding }, place, false, context)
    return { encoding, ...(order !== undefined && { order }) }
  }
}

export type TableRow =
  | { readonly line: number; readonly cells: readonly string[] }
  | { readonly line: number; readonly broken: string }

/** Each row; one with too many cells or with letters that are none is broken. */
export async function* rowsIn(table: Table, context: ReadContext, onBytes?: (bytes: number) => void): AsyncGenerator<TableRow> {
  const options = { ...(context.signal && { signal: context.signal }), ...(onBytes && { onBytes }) }
  for await (const records of recordsOf(table, options)) {
    for (const record of records) {
      if ('broken' in record) yield record
      else if (record.cells.length > table.heading.length + 1 || record.cells.some((cell) => cell.includes('\0')))
        yield { line: record.line, broken: record.cells.slice(0, EXAMPLES).join(', ') }
      else yield record
    }
  }
}
