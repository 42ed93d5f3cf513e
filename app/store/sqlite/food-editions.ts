// Which editions of food tables are there, and how does one come and go? Always in short steps, so that nobody has to wait.
import type { FoodRelease } from '@charley/core'
import { inOneWrite, rollback, type Connection, type Raw } from './connection.js'
import { makeTables, tablesOf } from './food-tables.js'

export interface Edition extends FoodRelease {
  readonly key: number
  readonly foods: number
  readonly digest: string | null
}

/** Who has not given a sign for so long brings nothing in any more: its process was ended. */
const FORGOTTEN_AFTER_MS = 6 * 60 * 60 * 1000
const CLEARED_AT_ONCE = 5000

/** What searches see, the first ranks first. */
export const currentEditions = (raw: Raw): readonly Edition[] =>
  raw
    .prepare(
      `select key, id, title, publisher, date, rank, foods, digest from food_editions where state = 'current' order by rank, id`,
    )
    .all() as Edition[]

/** One look at the file: nothing that another process does meanwhile shows in it. `work` may not wait for anything. */
export const inOneLook = <Result>({ db, raw }: Connection, work: () => Result): Promise<Result> =>
  db.connection().execute(async () => {
    raw.exec('begin')
    try {
      return work()
    } finally {
      rollback(raw)
    }
  })

/** Makes the tables for a new edition, which nobody sees yet. */
export const stage = (connection: Connection, release: FoodRelease): Promise<number> =>
  inOneWrite(connection, () => {
    const { raw } = connection
    const { id, title, publisher, date, rank } = release
    const { lastInsertRowid } = raw
      .prepare(
        `insert into food_editions (id, title, publisher, date, rank, foods, state, touched) values (?, ?, ?, ?, ?, 0, 'staged', ?)`,
      )
      .run(id, title, publisher, date, rank, Date.now())
    const key = Number(lastInsertRowid)
    for (const statement of makeTables(key)) raw.exec(statement)
    return key
  })

/** Shows the staged edition in place of those that it replaces. Part of one write. */
export function show(raw: Raw, key: number, foods: number, replaces: (id: string) => boolean, digest: string | null): void {
  touch(raw, key)
  for (const edition of currentEditions(raw)) if (replaces(edition.id)) retire(raw, edition.key)
  raw.prepare(`update food_editions set state = 'current', foods = ?, digest = ? where key = ?`).run(foods, digest, key)
}

/** Says that the staged edition is still being brought in. Part of one write. */
export function touch(raw: Raw, key: number): void {
  const { changes } = raw.prepare(`update food_editions set touched = ? where key = ? and state = 'staged'`).run(Date.now(), key)
  if (changes === 0) throw gone()
}

const gone = () =>
  new Error(
    'What was brought in so far is no longer there: it stood unfinished for too long, or was given up. Please bring it in again.',
  )

/** Hides an edition; `sweep` throws it away. Part of one write. */
export const retire = (raw: Raw, key: number): void =>
  void raw.prepare(`update food_editions set state = 'retired' where key = ?`).run(key)

/** Throws away what is retired, and what was begun by a process that is gone. Many short writes; may be broken off anywhere. */
export async function sweep(connection: Connection): Promise<void> {
  const { raw } = connection
  const keys = await inOneWrite(connection, () => {
    raw
      .prepare(`update food_editions set state = 'retired' where state = 'staged' and touched < ?`)
      .run(Date.now() - FORGOTTEN_AFTER_MS)
    return (raw.prepare(`select key from food_editions where state = 'retired'`).all() as { key: number }[]).map(({ key }) => key)
  })
  for (const key of keys) {
    const { foods, words, brandWords, wordList, keys: keyTable } = tablesOf(key)
    // Rows go a few at a time, for dropping a table of millions would hold everybody else up. The full-text tables keep theirs in
    // `_data`; the first ten say how the table is built, and without them SQLite could not even drop it.
    for (const [table, column, from] of [
      [foods, 'n', 0],
      [`${keyTable}_data`, 'id', 10],
      [`${words}_data`, 'id', 10],
      [`${brandWords}_data`, 'id', 10],
    ] as const) {
      let left = true
      while (left) {
        left = await inOneWrite(connection, () => {
          const [there] = raw.prepare(`select 1 from sqlite_schema where name = ?`).all(table)
          if (there === undefined) return false
          const some = `select ${column} from ${table} where ${column} > ${from} order by ${column} limit ${CLEARED_AT_ONCE}`
          return raw.prepare(`delete from ${table} where ${column} in (${some})`).run().changes > 0
        })
        await new Promise(setImmediate)
      }
    }
    await inOneWrite(connection, () => {
      for (const table of [wordList, words, brandWords, foods, keyTable]) raw.exec(`drop table if exists ${table}`)
      raw.prepare(`delete from food_editions where key = ?`).run(key)
    })
  }
}
