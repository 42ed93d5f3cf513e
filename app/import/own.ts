// How are Charley's own exports read? The table row by row, the JSON line by line; every entry keeps its id, so what stands stays.
import { Buffer } from 'node:buffer'
import { dropped, type Found, type FoundDraft, type Place } from '@charley/core/exchange'
import type { Draft } from '@charley/core'
import { entryOfRow, isOurTable } from '../export/csv/read.js'
import { limits } from './open/limits.js'
import type { FormatReader } from './reader.js'
import { rowsIn, tableIn } from './table.js'
import { textOf } from './text.js'

const SURE = 1

/** What was kept beside an entry: texts by the names of their columns. */
function restIn(given: unknown): { readonly rest?: Readonly<Record<string, string>> } {
  const isRest =
    typeof given === 'object' &&
    given !== null &&
    !Array.isArray(given) &&
    Object.values(given).every((text) => typeof text === 'string')
  return isRest && Object.keys(given).length > 0 ? { rest: given as Readonly<Record<string, string>> } : {}
}

/** Of a cell; one that somebody spoilt in a spreadsheet does not cost the entry. */
function restCell(cell: string | undefined): unknown {
  try {
    return cell === undefined || cell === '' ? undefined : (JSON.parse(cell) as unknown)
  } catch {
    return undefined
  }
}

/** An entry as found; its own id is its key. */
function found(entry: unknown, place: Place, rest?: unknown): Found {
  if (typeof entry !== 'object' || entry === null || !('id' in entry) || !('kind' in entry) || !('payload' in entry))
    return dropped('not-read', place, JSON.stringify(entry)?.slice(0, 160) ?? '')
  const { id, kind, at, zone, payload } = entry as Draft
  if (payload === null) return dropped('taken-back', place, String(kind))
  return { what: 'entry', draft: { kind, at, zone, payload } as FoundDraft, place, key: String(id), ...restIn(rest) }
}

export const charleyCsv: FormatReader = {
  id: 'charley-csv',
  recognise: async (source) => {
    const [file] = source.files
    if (source.files.length !== 1 || !file) return 0
    const table = await tableIn(source, file)
    return table && isOurTable(table.heading) ? SURE : 0
  },
  async *read(source, context) {
    const table = (await tableIn(source, source.files[0]!))!
    for await (const row of rowsIn(table, context, context.progress)) {
      const place = { file: table.file.name, at: String(row.line) }
      if ('broken' in row) {
        yield dropped('not-read', place, row.broken)
        continue
      }
      try {
        const cells = Object.fromEntries(table.heading.map((name, index) => [name, row.cells[index] ?? '']))
        yield found(entryOfRow(cells, 'me'), place, restCell(cells['rest_json']))
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        yield dropped('not-read', place, row.cells.slice(0, 5).join(', '))
      }
    }
  },
}

/** As it is written out: one entry a line. */
async function* lines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let left = ''
  for await (const text of texts) {
    const parts = (left + text).split('\n')
    left = parts.pop()!
    if (left.length > limits.recordLetters) left = left.slice(0, limits.recordLetters)
    yield* parts
  }
  yield left
}

export const charleyJson: FormatReader = {
  id: 'charley-json',
  recognise: async (source) => {
    const [file] = source.files
    if (source.files.length !== 1 || !file) return 0
    const head = Buffer.from(await source.head(file)).toString('utf8')
    return /^\ufeff?\s*\{\s*"format"\s*:\s*"charley-diary"/.test(head) ? SURE : 0
  },
  async *read(source, context) {
    const file = source.files[0]!
    let at = 0
    const options = { ...(context.signal && { signal: context.signal }), ...(context.progress && { onBytes: context.progress }) }
    for await (const line of lines(textOf(file, 'utf-8', options))) {
      at++
      const bare = line.trim().replace(/,$/, '')
      // Opening and closing lines of the document.
      if (bare === '' || /^\]\s*\}?$/.test(bare) || /^\{\s*"format"/.test(bare)) continue
      const place = { file: file.name, at: String(at) }
      try {
        const entry = JSON.parse(bare) as unknown
        yield found(entry, place, (entry as { rest?: unknown } | null)?.rest)
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        yield dropped('not-read', place, bare.slice(0, 160))
      }
    }
  },
}
