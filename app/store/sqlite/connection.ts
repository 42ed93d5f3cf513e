// How is one SQLite file opened, and how do Kysely and plain calls share it? libsql's traps are dealt with here.
import Database from 'libsql'
import {
  Kysely,
  SqliteAdapter,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type Compilable,
  type Dialect,
} from 'kysely'
import type { Tables } from './tables.js'

export type Raw = Database.Database

/** One connection, spoken to in two ways. */
export interface Connection {
  readonly db: Kysely<Tables>
  readonly raw: Raw
}

/**
 * A commit is on the disk when it returns: synchronous=full flushes the log at every commit, fullfsync asks macOS to empty the
 * drive's own cache as well (elsewhere it does nothing). Who finds the file busy waits up to five seconds.
 */
const settings = ['busy_timeout = 5000', 'synchronous = full', 'fullfsync = on', 'foreign_keys = on', 'trusted_schema = off']

/**
 * Kysely's SQLite dialect with two changes. Transactions take the write lock at once: one that starts by reading and then writes
 * fails, without waiting, when another process wrote in between. And a rollback is skipped where SQLite has already rolled back by
 * itself (a full disk): its own error would hide the real one. Tables are made within the transaction, which SQLite can.
 */
function dialect(raw: Raw): Dialect {
  return {
    createAdapter: () => Object.defineProperty(new SqliteAdapter(), 'supportsTransactionalDdl', { value: true }),
    createDriver: () =>
      Object.assign(new SqliteDriver({ database: raw }), {
        beginTransaction: async () => void raw.exec('begin immediate'),
        rollbackTransaction: async () => rollback(raw),
      }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  }
}

/** Ends a transaction without writing; SQLite may have ended it by itself already. */
export function rollback(raw: Raw): void {
  if (raw.inTransaction) raw.exec('rollback')
}

/** Opens the file, and writes nothing into it yet. */
export function connect(file: string): Connection {
  const raw = new Database(file)
  try {
    for (const setting of settings) raw.pragma(setting)
  } catch (error) {
    raw.close()
    throw error
  }
  return { raw, db: new Kysely<Tables>({ dialect: dialect(raw) }) }
}

/** The rows of a typed query, read at once. */
export function rowsOf<Row>(raw: Raw, query: Compilable<Row>): readonly Row[] {
  const { sql, parameters } = query.compile()
  return raw.prepare(sql).all(parameters) as Row[]
}

/** Runs a typed query that returns nothing, at once. */
export function run(raw: Raw, query: Compilable): void {
  const { sql, parameters } = query.compile()
  raw.prepare(sql).run(parameters)
}

/**
 * All that `work` writes, or none of it; on the disk when the promise resolves. `work` may not wait for anything: so nobody else who
 * uses this connection can write into the same transaction, and Kysely's lock keeps out the transactions that do wait.
 */
export const inOneWrite = <Result>({ db, raw }: Connection, work: () => Result): Promise<Result> =>
  db.connection().execute(async () => {
    raw.exec('begin immediate')
    try {
      const result = work()
      raw.exec('commit')
      return result
    } catch (error) {
      rollback(raw)
      throw error
    }
  })

/** The same for work that waits in between, on `raw` alone: nobody else in this process reads or writes meanwhile. */
export const inOneLongWrite = <Result>({ db, raw }: Connection, work: () => Promise<Result>): Promise<Result> =>
  db.connection().execute(async () => {
    raw.exec('begin immediate')
    try {
      const result = await work()
      raw.exec('commit')
      return result
    } catch (error) {
      rollback(raw)
      throw error
    }
  })
