// How is a table of text read, a line at a time, however long it is? And which cell of a line is which column?
import { addAbortSignal, type Readable } from 'node:stream'
import Papa from 'papaparse'
import { ImportError } from './errors.js'

export interface TextShape {
  readonly delimiter: string
  readonly quote: string
  readonly encoding: BufferEncoding
}

/** As FoodData Central and the survey write. */
export const commas: TextShape = { delimiter: ',', quote: '"', encoding: 'utf8' }
/** As SR writes: ^ between the cells, ~ around texts, ISO-8859-1. */
export const carets: TextShape = { delimiter: '^', quote: '~', encoding: 'latin1' }

/** Takes a line; false stops the reading. */
export type OnRow = (cells: readonly string[]) => boolean | void

/** Reads a stream of text to its end, line by line. Rejects with what the stream fails with. */
export function readText(stream: Readable, shape: TextShape, onRow: OnRow, signal?: AbortSignal): Promise<void> {
  if (signal) addAbortSignal(signal, stream)
  stream.setEncoding(shape.encoding)
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(stream, {
      delimiter: shape.delimiter,
      quoteChar: shape.quote,
      skipEmptyLines: true,
      // The mark that Excel puts first would hide the quote after it.
      beforeFirstChunk: (chunk) => chunk.replace(/^\uFEFF/, ''),
      chunk: ({ data }, parser) => {
        for (const cells of data) {
          if (onRow(cells) !== false) continue
          parser.abort()
          stream.destroy()
          return
        }
      },
      complete: () => resolve(),
      error: reject,
    })
  })
}

/** Where the columns of a table are: by name, whatever their order and case; a list of names takes the first that is there. */
export interface Heads {
  /** The place of a column that must be there. Throws `ImportError('incomplete')`. */
  readonly need: (name: string) => number
  /** The place of a column that may be missing, or -1. */
  readonly find: (...names: readonly string[]) => number
  readonly width: number
}

export function headsOf(cells: readonly string[], file: string): Heads {
  const places = new Map(cells.map((cell, index) => [cell.trim().toLowerCase(), index]))
  const find = (...names: readonly string[]) => {
    for (const name of names) {
      const place = places.get(name.toLowerCase())
      if (place !== undefined) return place
    }
    return -1
  }
  return {
    width: cells.length,
    find,
    need: (name) => {
      const place = find(name)
      if (place >= 0) return place
      const there = cells.slice(0, 12).join(', ').slice(0, 200)
      throw new ImportError('incomplete', `${file} has no column "${name}"; its columns are ${there}. Nothing was changed.`)
    },
  }
}

/** Reads a table whose first line names the columns: `begin` finds its places in them, and gives what takes the lines. */
export async function readTable(
  stream: Readable,
  file: string,
  begin: (heads: Heads) => (cells: readonly string[]) => void,
  broken: () => void,
  signal?: AbortSignal,
): Promise<void> {
  let heads: Heads | undefined
  let take: (cells: readonly string[]) => void = () => undefined
  await readText(
    stream,
    commas,
    (cells) => {
      if (heads === undefined) take = begin((heads = headsOf(cells, file)))
      else if (cells.length === heads.width) take(cells)
      else broken()
    },
    signal,
  )
  if (heads === undefined) throw new ImportError('incomplete', `${file} is empty. Nothing was changed.`)
}
