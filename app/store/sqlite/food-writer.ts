// How is an edition of a food table brought in? Unseen, in short writes between which others get their turn; then shown at one stroke.
import type { Food, FoodRelease } from '@charley/core'
import type { FoodWriter } from '../port.js'
import { inOneWrite, type Connection } from './connection.js'
import { retire, show, stage, sweep, touch } from './food-editions.js'
import { barcodeKey, idKey, rowOf } from './food-rows.js'
import { parseName, plainnessStep } from './food-search-names.js'
import { wordsOf } from './food-search-words.js'
import { tablesOf } from './food-tables.js'

/** So many foods take less than a tenth of a second to write. */
const FOODS_A_WRITE = 1000
/** Pages of the word tables that are put in order in one write. */
const MERGED_A_WRITE = 300
const PLACES = 2 ** 32
/** Foods of a release ranked so high are everyday ones, even where they name a brand: the built-in and the person's own. */
const EVERYDAY_RANK = 0

/** The number by which the word tables know a food: the plainest first. */
const wordRow = (plainness: number, n: number) => plainness * PLACES + n
export const foodNumber = (wordRow: number): number => wordRow % PLACES

/** A food ready to be written. */
interface Ready {
  readonly n: number
  readonly values: readonly (string | null)[]
  readonly keys: string
  readonly row: number
  /** Words of the head, the rest and the other names; or, of a branded food, all its words at once. */
  readonly words: readonly [string, string, string] | string
}

function readyFood(food: Food, n: number, release: FoodRelease): Ready {
  const { id, name, others, food_group, unit, amounts, portions, brand, barcode, form } = rowOf(food, release.id)
  const parsed = parseName(name)
  const words = parsed.words.map(({ word }) => word)
  const inHead = (i: number) => parsed.parts[i]! <= 1
  const branded = brand !== null && release.rank > EVERYDAY_RANK
  return {
    n,
    values: [id, name, others, food_group, unit, amounts, portions, brand, barcode, form],
    keys: [idKey(id), barcode === null ? undefined : barcodeKey(barcode)].join(' '),
    row: wordRow(plainnessStep(parsed), n),
    words: branded
      ? [...words, ...wordsOf(brand)].join(' ')
      : [
          words.filter((_, i) => inHead(i)).join(' '),
          words.filter((_, i) => !inHead(i)).join(' '),
          [...food.alsoKnownAs, brand ?? ''].map((other) => wordsOf(other).join(' ')).join(' '),
        ],
  }
}

/** Lets whoever waits for the file, in this process or another, have it. */
const giveWay = () => new Promise((resolve) => setImmediate(resolve))

/** What a release takes the place of, and what tells its content from another's. */
export interface EditionOptions {
  readonly replaces?: (id: string) => boolean
  readonly digest?: string
}

/** Takes in one edition. No id may come twice. */
export async function writeEdition(
  connection: Connection,
  release: FoodRelease,
  options: EditionOptions = {},
): Promise<FoodWriter> {
  const { raw } = connection
  await sweep(connection)
  const key = await stage(connection, release)
  const names = tablesOf(key)
  let waiting: Food[] = []
  let count = 0
  let next = 1
  let state: 'open' | 'failed' | 'over' = 'open'

  /** After a failure nothing can be committed: some foods would be missing, and nobody would know. */
  async function step(work: () => Promise<void>): Promise<void> {
    if (state !== 'open')
      throw new Error(
        `nothing more can be put into the release ${release.id}: it is committed, given up or failed; bring it in anew`,
      )
    state = 'failed'
    await work()
    state = 'open'
  }

  async function write(): Promise<void> {
    const foods = waiting.map((food) => readyFood(food, next++, release))
    waiting = []
    await inOneWrite(connection, () => {
      touch(raw, key)
      const put = raw.prepare(`insert into ${names.foods} values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)
      const keys = raw.prepare(`insert into ${names.keys} (rowid, key) values (?, ?)`)
      const words = raw.prepare(`insert into ${names.words} (rowid, head, rest, others) values (?, ?, ?, ?)`)
      const brandWords = raw.prepare(`insert into ${names.brandWords} (rowid, words) values (?, ?)`)
      for (const food of foods) {
        put.run([food.n, ...food.values])
        keys.run([food.n, food.keys])
      }
      // In the order of their rows: SQLite would write a piece of index for each food that comes out of order.
      for (const food of foods.toSorted((a, b) => a.row - b.row)) {
        if (typeof food.words === 'string') brandWords.run([food.row, food.words])
        else words.run([food.row, ...food.words])
      }
      count += foods.length
    })
    await giveWay()
  }

  /** Puts an index in order a little at a time, until there is nothing left to do. */
  async function inOrder(table: string): Promise<void> {
    const changes = () => (raw.prepare(`select total_changes() as n`).all() as { n: number }[])[0]!.n
    let first = true
    let did = true
    while (did) {
      did = await inOneWrite(connection, () => {
        touch(raw, key)
        const before = changes()
        // A negative first number makes SQLite merge everything into one; positive ones go on with that.
        raw.prepare(`insert into ${table} (${table}, rank) values ('merge', ?)`).run(first ? -MERGED_A_WRITE : MERGED_A_WRITE)
        return changes() - before > 1
      })
      first = false
      await giveWay()
    }
  }

  return {
    put: (foods) =>
      step(async () => {
        for (const food of foods) {
          waiting.push(food)
          if (waiting.length === FOODS_A_WRITE) await write()
        }
      }),
    commit: async () => {
      await step(async () => {
        if (waiting.length > 0) await write()
        for (const table of [names.words, names.brandWords, names.keys]) await inOrder(table)
        const { replaces = (id) => id === release.id, digest = null } = options
        await inOneWrite(connection, () => show(raw, key, count, replaces, digest))
      })
      state = 'over'
      await sweep(connection)
    },
    abandon: async () => {
      if (state === 'over') return
      state = 'over'
      waiting = []
      await inOneWrite(connection, () => retire(raw, key))
      await sweep(connection)
    },
  }
}
