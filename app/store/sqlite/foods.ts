// Where do the foods live? In the same file as the diary, one edition of a table beside the other.
import { createHash } from 'node:crypto'
import type { Food } from '@charley/core'
import { builtInFoods, builtInRelease } from '@charley/core/foods'
import type { FoodKeeper, FoodStore } from '../port.js'
import { inOneWrite, type Connection, type Raw } from './connection.js'
import { currentEditions, inOneLook, retire, sweep, type Edition } from './food-editions.js'
import { keepFoods, standingOf } from './food-keep.js'
import { barcodeKey, foodOf, idKey, type FoodRow } from './food-rows.js'
import { searchMemory } from './food-search-memory.js'
import { searchFoods } from './food-search.js'
import { tablesOf } from './food-tables.js'
import { writeEdition } from './food-writer.js'

/** So many ids are looked up at once. */
const AT_ONCE = 200

function foodsByKeys(raw: Raw, editions: readonly Edition[], keys: readonly string[]): readonly Food[] {
  return editions.flatMap((edition) => {
    const { foods, keys: table } = tablesOf(edition.key)
    const find = raw.prepare(`select * from ${foods} where n in (select rowid from ${table} where ${table} match ?) order by n`)
    const rows: FoodRow[] = []
    for (let from = 0; from < keys.length; from += AT_ONCE)
      rows.push(...(find.all(keys.slice(from, from + AT_ONCE).join(' OR ')) as FoodRow[]))
    return rows.map((row) => foodOf(row, edition.id))
  })
}

/** In the order asked for; where two releases know a food, the first of them tells of it. */
function foodsByIds(raw: Raw, editions: readonly Edition[], ids: readonly string[]): readonly Food[] {
  const found = new Map<string, Food>()
  for (const food of foodsByKeys(raw, editions, ids.map(idKey))) if (!found.has(food.id)) found.set(food.id, food)
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The food tables of this file. `db` and `raw` are the same connection. */
export function foodStore(db: Connection['db'], raw: Raw): FoodStore & FoodKeeper {
  const connection: Connection = { db, raw }
  const memory = searchMemory()
  const look = <Result>(work: (editions: readonly Edition[]) => Result): Promise<Result> =>
    inOneLook(connection, () => work(currentEditions(raw)))
  return {
    releases: () =>
      look((editions) =>
        editions.map(({ id, title, publisher, date, rank, foods }) => ({ id, title, publisher, date, rank, foods })),
      ),
    bringIn: (release) => writeEdition(connection, release),
    keep: (release, foods) => keepFoods(connection, release, foods),
    all: async (release) => (await standingOf(connection, release)).foods,
    drop: async (release) => {
      await inOneWrite(connection, () => {
        for (const { key, id } of currentEditions(raw)) if (id === release) retire(raw, key)
      })
      await sweep(connection)
    },
    byIds: (ids) => look((editions) => foodsByIds(raw, editions, ids)),
    byBarcode: (barcode) => {
      const key = barcodeKey(barcode)
      return look((editions) => (key === undefined ? [] : foodsByKeys(raw, editions, [key])))
    },
    search: (query) => look((editions) => searchFoods(raw, memory, editions, query)),
  }
}

/** Any edition of the built-in table: only one of them is ever shown. */
const isBuiltIn = (id: string) => id.replace(/-.*$/, '') === builtInRelease.id.replace(/-.*$/, '')

/** Puts the built-in foods into the file when they are not there yet, or not as this Charley has them. */
export async function seedBuiltIn(db: Connection['db'], raw: Raw): Promise<void> {
  const connection: Connection = { db, raw }
  const digest = createHash('sha256')
    .update(JSON.stringify([builtInRelease, builtInFoods]))
    .digest('hex')
  if (await inOneLook(connection, () => currentEditions(raw).some((edition) => edition.digest === digest))) return
  const writer = await writeEdition(connection, builtInRelease, { replaces: isBuiltIn, digest })
  await writer.put(builtInFoods)
  await writer.commit()
}
