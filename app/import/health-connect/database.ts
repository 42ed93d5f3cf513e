// How is somebody else's SQLite file opened safely? A copy of it, looked at only: real tables, real columns, nothing of its own run.
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { exchangeWords } from '@charley/core/exchange'
import Database from 'libsql'
import { FileProblem } from '../errors.js'
import { limits } from '../open/limits.js'
import { ownFolder } from '../open/temporary.js'
import type { SourceFile } from '../reader.js'
import { healthConnectProblem } from './problem.js'

export type Row = Readonly<Record<string, unknown>>

export interface Looked {
  /** How many rows it has; undefined where there is no such table. */
  readonly count: (table: string) => number | undefined
  /** The wanted columns, as far as they are there, row by row; nothing where there is no such table. */
  readonly rows: (table: string, wanted: readonly string[], orderBy?: string) => Generator<Row>
  readonly tables: () => readonly string[]
  readonly close: () => Promise<void>
}

const MAGIC = 'SQLite format 3\0'
export const isSqlite = (head: Uint8Array): boolean => Buffer.from(head.subarray(0, MAGIC.length)).toString('latin1') === MAGIC

/** Nothing that the file brings may run or be written. */
const settings = ['trusted_schema = OFF', 'query_only = ON', 'cell_size_check = ON', 'mmap_size = 0']

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/**
 * As its bytes where it is text. The driver ends the whole process at text that is not UTF-8, and SQLite lets anything stand as text.
 * @see app/import/corpus, where such a file is kept
 */
const harmless = (column: string): string =>
  `CASE typeof(${quoted(column)}) WHEN 'text' THEN CAST(${quoted(column)} AS BLOB) ELSE ${quoted(column)} END AS ${quoted(column)}`

/** The driver gives bytes as an ArrayBuffer. */
export const bytesOf = (value: unknown): Buffer | undefined =>
  value instanceof ArrayBuffer || value instanceof Uint8Array ? Buffer.from(value as ArrayBuffer) : undefined
/** Letters that cannot be read become �. */
export const textOf = (value: unknown): string | undefined => bytesOf(value)?.toString('utf8')
const nameIn = (row: unknown): string => textOf((row as Row)['name']) ?? ''

function damaged<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw healthConnectProblem('unreadable', error)
  }
}

/** Of a copy in a folder of its own, for SQLite may write beside what it opens; `close` removes it. */
export async function lookInto(file: SourceFile, signal?: AbortSignal): Promise<Looked> {
  if (file.bytes > limits.onDiskBytes) throw new FileProblem('too-large', exchangeWords.problems['too-large'](file.name, '4 GB'))
  const folder = await ownFolder('health')
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    const path = join(folder, 'export.db')
    await pipeline(await file.open(), createWriteStream(path, { mode: 0o600 }), ...(signal ? [{ signal }] : []))
    const looked = damaged(() => opened(path))
    return {
      ...looked,
      close: async () => {
        looked.close()
        await remove()
      },
    }
  } catch (error) {
    await remove()
    throw error
  }
}

function opened(path: string) {
  const database = new Database(path)
  for (const setting of settings) database.pragma(setting)
  // Views and virtual tables would compute; tables only hold.
  const all = damaged(() =>
    database
      .prepare("SELECT CAST(name AS BLOB) AS name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'")
      .all(),
  )
  const tables = new Set(all.map(nameIn))
  /** Without computed columns. */
  const columnsOf = (table: string): ReadonlySet<string> =>
    new Set(
      damaged(() =>
        database.prepare('SELECT CAST(name AS BLOB) AS name FROM pragma_table_xinfo(?) WHERE hidden = 0').all(table),
      ).map(nameIn),
    )
  return {
    tables: () => [...tables],
    count: (table: string) =>
      tables.has(table)
        ? damaged(() => Number((database.prepare(`SELECT count(*) AS n FROM ${quoted(table)}`).get() as Row)['n']))
        : undefined,
    *rows(table: string, wanted: readonly string[], orderBy?: string): Generator<Row> {
      if (!tables.has(table)) return
      const there = columnsOf(table)
      const columns = wanted.filter((column) => there.has(column))
      if (columns.length === 0) return
      const order = orderBy !== undefined && there.has(orderBy) ? ` ORDER BY ${quoted(orderBy)}` : ''
      const statement = damaged(() => database.prepare(`SELECT ${columns.map(harmless).join()} FROM ${quoted(table)}${order}`))
      const rows = damaged(() => statement.iterate()) as IterableIterator<Row>
      for (;;) {
        const next = damaged(() => rows.next())
        if (next.done) return
        yield next.value
      }
    },
    close: () => {
      database.close()
    },
  }
}
