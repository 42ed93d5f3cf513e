// How is somebody else's SQLite file opened safely? A copy of it, looked at only: real tables, real columns, nothing of its own run.
import { createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import Database from 'libsql'
import type { SourceFile } from '../reader.js'
import { HealthConnectProblem } from './problem.js'

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
const textIn = (row: unknown, column: string): string => String((row as Row)[column] ?? '')

function damaged<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new HealthConnectProblem('unreadable', error)
  }
}

/** Of a copy in a folder of its own, for SQLite may write beside what it opens; `close` removes it. */
export async function lookInto(file: SourceFile, signal?: AbortSignal): Promise<Looked> {
  const folder = await mkdtemp(join(tmpdir(), 'charley-health-'))
  const remove = () => rm(folder, { recursive: true, force: true })
  try {
    await chmod(folder, 0o700)
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
    database.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE 'CREATE TABLE%'").all(),
  )
  const tables = new Set(all.map((row) => textIn(row, 'name')))
  /** Without computed columns. */
  const columnsOf = (table: string): ReadonlySet<string> =>
    new Set(
      damaged(() => database.prepare(`PRAGMA table_xinfo(${quoted(table)})`).all())
        .filter((row) => textIn(row, 'hidden') === '0')
        .map((row) => textIn(row, 'name')),
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
      const statement = damaged(() => database.prepare(`SELECT ${columns.map(quoted).join()} FROM ${quoted(table)}${order}`))
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
