// How are foods kept? One list of editions, and for each edition tables of its own: they can be filled unseen and thrown away whole.
import { sql, type Generated, type Migration } from 'kysely'

/**
 * `staged`: being brought in, seen by nobody. `current`: what searches see; at most one of an id. `retired`: replaced or dropped,
 * its tables waiting to be cleared away.
 */
export type EditionState = 'staged' | 'current' | 'retired'

export interface FoodEditionsTable {
  /** Never used twice: what is remembered of an edition under its key stays true for good. */
  readonly key: Generated<number>
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly rank: number
  readonly foods: number
  readonly state: EditionState
  /** Milliseconds since 1970 of the last sign of life of the one who brings it in. */
  readonly touched: number
  /** Of the built-in table: a digest of its content. */
  readonly digest: string | null
}

export interface FoodTables {
  readonly food_editions: FoodEditionsTable
}

const statements = [
  `create table food_editions (
    key integer primary key autoincrement,
    id text not null,
    title text not null,
    publisher text not null,
    date text not null,
    rank integer not null,
    foods integer not null,
    state text not null check (state in ('staged', 'current', 'retired')),
    touched integer not null,
    digest text
  ) strict`,
  `create unique index food_editions_by_id on food_editions (id) where state = 'current'`,
]

export const migration002Foods: Migration = {
  up: async (db) => {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}

/** The names of one edition's tables. */
export const tablesOf = (key: number) => ({
  foods: `foods_${key}`,
  /** Words of everyday foods, by where they stand in the name. */
  words: `food_words_${key}`,
  wordList: `food_word_list_${key}`,
  /** Words of branded foods, names and brands together: millions of them, so only what finds them is kept. */
  brandWords: `food_brand_words_${key}`,
  /** Ids and barcodes. An ordinary index would be written all over at every step, for they come in no order; this one is not. */
  keys: `food_keys_${key}`,
})

/**
 * The statements that make one edition's tables. The word tables keep no text; their row number is plainness × 2^32 + the food's
 * number, so that what SQLite finds first is what is plainest, without sorting.
 */
export function makeTables(key: number): readonly string[] {
  const names = tablesOf(key)
  return [
    `create table ${names.foods} (
      n integer primary key,
      id text not null,
      name text not null,
      others text,
      food_group text not null,
      unit text not null,
      amounts text not null,
      portions text,
      brand text,
      barcode text,
      form text
    ) strict`,
    `create virtual table ${names.words} using fts5 (
      head, rest, others, content = '', columnsize = 0, detail = column, prefix = '1 2 3', tokenize = 'ascii'
    )`,
    `create virtual table ${names.wordList} using fts5vocab (${names.words}, row)`,
    `create virtual table ${names.brandWords} using fts5 (
      words, content = '', columnsize = 0, detail = none, prefix = '2 3', tokenize = 'ascii'
    )`,
    `create virtual table ${names.keys} using fts5 (key, content = '', columnsize = 0, detail = none, tokenize = 'ascii')`,
  ]
}
