// How does a release grow by one food? A new edition with all that was there and the new one, shown only if nobody was faster.
import { isDeepStrictEqual } from 'node:util'
import type { Food, FoodRelease } from '@charley/core'
import type { Connection } from './connection.js'
import { currentEditions, inOneLook } from './food-editions.js'
import { foodOf, type FoodRow } from './food-rows.js'
import { tablesOf } from './food-tables.js'
import { writeEdition } from './food-writer.js'

/** Another program changed the release meanwhile: what was read of it is old. */
class Overtaken extends Error {}

const MOST_TRIES = 20

/** What the release holds now, and the key of its edition; nothing where it is not there yet. */
export const standingOf = (connection: Connection, release: string) =>
  inOneLook(connection, () => {
    const { raw } = connection
    const edition = currentEditions(raw).find(({ id }) => id === release)
    if (edition === undefined) return { key: undefined, foods: [] }
    const rows = raw.prepare(`select * from ${tablesOf(edition.key).foods} order by n`).all() as FoodRow[]
    return { key: edition.key, foods: rows.map((row) => foodOf(row, edition.id)) }
  })

/**
 * Adds foods to a release, in place of those with the same ids. An edition is never changed, for searches remember it; so all of the
 * release is written anew, which suits some hundreds of foods of one's own and not a table of thousands.
 */
export async function keepFoods(connection: Connection, release: FoodRelease, foods: readonly Food[]): Promise<void> {
  for (let tries = MOST_TRIES; ; tries--) {
    const before = await standingOf(connection, release.id)
    const there = new Map(before.foods.map((food) => [food.id, food]))
    if (foods.every((food) => isDeepStrictEqual(there.get(food.id), food))) return
    const replaces = (id: string) => {
      if (id !== release.id) return false
      if (currentEditions(connection.raw).find((edition) => edition.id === id)?.key !== before.key) throw new Overtaken()
      return true
    }
    const writer = await writeEdition(connection, release, { replaces })
    try {
      await writer.put([...new Map([...before.foods, ...foods].map((food) => [food.id, food])).values()])
      await writer.commit()
      return
    } catch (error) {
      await writer.abandon()
      if (!(error instanceof Overtaken) || tries === 0) throw error
    }
  }
}
