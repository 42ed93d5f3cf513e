// What has been written, and what of it stands now? The append-only log of entries.
import type { Draft } from '@charley/core'
import { StoreError, type DiaryStore } from '../port.js'
import { planAppend, type Standing } from './append.js'
import { inOneWrite, rowsOf, run, type Connection } from './connection.js'
import { putBack } from './put-back.js'
import { entryOf, momentOf, versions } from './versions.js'

/** Few enough for one statement, whose values SQLite limits to 32,766. */
const atOnce = 500
const pageOfEverything = 1000

export function chunksOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / atOnce) }, (_, index) => items.slice(index * atOnce, (index + 1) * atOnce))
}

/** The log as one who writes into it must see it. */
export function logOf({ db, raw }: Connection) {
  /** What the log knows of the ids that these drafts name. */
  function lookUp(drafts: readonly Draft[]): ReadonlyMap<string, Standing> {
    const ids = [...new Set(drafts.flatMap(({ id, replaces }) => (replaces === undefined ? [id] : [id, replaces])))]
    const rows = chunksOf(ids).flatMap((some) =>
      rowsOf(
        raw,
        versions(db)
          .leftJoin('entries as newer', 'newer.replaces', 'entry.seq')
          .select('newer.seq as newer')
          .where('entry.id', 'in', some),
      ),
    )
    return new Map(rows.map(({ newer, ...version }) => [version.id, { version, replaced: newer !== null }]))
  }

  const lastPlace = (): number => rowsOf(raw, db.selectFrom('entries').select('seq').orderBy('seq', 'desc').limit(1))[0]?.seq ?? 0
  return { lookUp, lastPlace }
}

export function diaryStore(connection: Connection): DiaryStore {
  const { db, raw } = connection
  const { lookUp, lastPlace } = logOf(connection)

  return {
    append: (drafts, recorded) =>
      inOneWrite(connection, () => {
        const { rows, entries } = planAppend(drafts, recorded, { known: lookUp(drafts), last: lastPlace() })
        for (const some of chunksOf(rows)) run(raw, db.insertInto('entries').values(some))
        return entries
      }),

    current: async ({ person, from, to, kinds }) => {
      let query = versions(db)
        .where('entry.person', '=', person)
        .where('entry.payload', 'is not', null)
        .where(({ not, exists, selectFrom }) =>
          not(exists(selectFrom('entries as newer').select('newer.seq').whereRef('newer.replaces', '=', 'entry.seq'))),
        )
        .orderBy('entry.moment')
        .orderBy('entry.thing')
      if (from !== undefined) query = query.where('entry.moment', '>=', momentOf(from))
      if (to !== undefined) query = query.where('entry.moment', '<', momentOf(to))
      if (kinds) query = query.where('entry.kind', 'in', kinds)
      return (await query.execute()).map(entryOf)
    },

    entry: async (id) => {
      const found = await versions(db).where('entry.id', '=', id).executeTakeFirst()
      return found && entryOf(found)
    },

    history: async (id) => {
      const thing = db.selectFrom('entries').select('thing').where('id', '=', id)
      return (await versions(db).where('entry.thing', '=', thing).orderBy('entry.seq').execute()).map(entryOf)
    },

    everything: async (person, after) => {
      const seen =
        after === undefined
          ? undefined
          : await db.selectFrom('entries').select(['seq', 'person']).where('id', '=', after).executeTakeFirst()
      if (after !== undefined && seen?.person !== person)
        throw new StoreError('unknown-entry', `There is no entry ${after} to go on from.`)
      const page = versions(db)
        .where('entry.person', '=', person)
        .where('entry.seq', '>', seen?.seq ?? 0)
      return (await page.orderBy('entry.seq').limit(pageOfEverything).execute()).map(entryOf)
    },

    latest: async (person, limit) => {
      const newest = versions(db).where('entry.person', '=', person).orderBy('entry.seq', 'desc').limit(limit)
      return (await newest.execute()).map(entryOf)
    },

    count: async (person) => {
      const counted = db
        .selectFrom('entries')
        .select(({ fn }) => fn.countAll<number>().as('entries'))
        .where('person', '=', person)
      return (await counted.executeTakeFirstOrThrow()).entries
    },

    putBack: (entries, options) => putBack(connection, { lookUp, lastPlace }, entries, options),
  }
}
