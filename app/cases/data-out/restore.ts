// How does a backup come back? First looked at and told, then put back: what is there stays, what clashes is told, a damaged one is refused.
import { isDeepStrictEqual } from 'node:util'
import { described, type EntryKind } from '@charley/core'
import { BadBackup, openBackup, type OpenBackup } from '../../export/backup/open.js'
import type { LeftOutWhy, PutBack, Store, Tally } from '../../store/index.js'
import { Refused } from '../refused.js'
import { OWN_FOODS, rememberedTables, REMEMBERED_TABLES } from './backup.js'
import { drain, entryPages, ownFoodsIn, settingsIn, type OwnFoods, type Setting } from './restore-checks.js'
import { importRecords, tallyOfImports } from './restore-imports.js'

export type RestoredPart = 'entries' | 'foods' | 'settings' | 'imports'

export interface Clash {
  readonly part: RestoredPart
  readonly id: string
  readonly why: 'other-content' | 'changed-here'
  readonly kind?: EntryKind
  readonly at?: string
  readonly name?: string
}

export interface RestoreReport {
  /** False: only looked; nothing was written. */
  readonly restored: boolean
  /** The Charley that wrote the backup. */
  readonly program: string
  readonly parts: readonly (Tally & { readonly part: RestoredPart })[]
  readonly kinds: readonly (Tally & { readonly kind: EntryKind })[]
  /** What is here stays in place of these; at most a hundred are told. */
  readonly conflicts: readonly Clash[]
  /** Food tables that were there and are not here. */
  readonly missingTables: readonly { readonly id: string; readonly title: string }[]
}

const MOST_TOLD = 100

const sum = (tallies: readonly Tally[]): Tally => ({
  total: tallies.reduce((all, { total }) => all + total, 0),
  added: tallies.reduce((all, { added }) => all + added, 0),
  there: tallies.reduce((all, { there }) => all + there, 0),
  conflicts: tallies.reduce((all, { conflicts }) => all + conflicts, 0),
})

const onTheWire = (why: LeftOutWhy): Clash['why'] => (why === 'other-content' ? 'other-content' : 'changed-here')

const clashes = ({ leftOut }: PutBack): readonly Clash[] =>
  leftOut.map(({ entry: { id, kind, at, payload }, entry, why }) => ({
    part: 'entries',
    id,
    why: onTheWire(why),
    kind,
    at,
    ...(payload !== null && { name: described(entry).name }),
  }))

interface Weighed<Item> {
  readonly tally: Tally
  readonly fresh: readonly Item[]
  readonly clashes: readonly Clash[]
}

function weigh<Item extends object>(
  part: RestoredPart,
  items: readonly Item[],
  here: readonly Item[],
  idOf: (item: Item) => string,
): Weighed<Item> {
  const known = new Map(here.map((item) => [idOf(item), item]))
  const fresh = items.filter((item) => !known.has(idOf(item)))
  const other = items.filter((item) => known.has(idOf(item)) && !isDeepStrictEqual(known.get(idOf(item)), item))
  const there = items.length - fresh.length - other.length
  return {
    tally: { total: items.length, added: fresh.length, there, conflicts: other.length },
    fresh,
    clashes: other.map((item) => ({
      part,
      id: idOf(item),
      why: 'other-content',
      name: 'name' in item ? String(item.name) : idOf(item),
    })),
  }
}

const later = (one: string, other: string | undefined): string => (other !== undefined && other > one ? other : one)

async function keepFoods(store: Store, { release }: OwnFoods, fresh: OwnFoods['foods']): Promise<void> {
  if (!release || fresh.length === 0) return
  const here = (await store.foods.releases()).find(({ id }) => id === OWN_FOODS)
  await store.foods.keep({ ...release, date: later(release.date, here?.date) }, fresh)
}

async function tablesNotHere(store: Store, { manifest }: OpenBackup) {
  const here = new Set((await store.foods.releases()).map(({ id }) => id))
  return manifest.tables.filter(({ id }) => !here.has(id))
}

async function rememberTables(store: Store, missing: OpenBackup['manifest']['tables']): Promise<void> {
  const before = await rememberedTables(store)
  const tables = [...new Map([...before, ...missing].map((table) => [table.id, table])).values()]
  if (tables.length > before.length) await store.keepSetting(REMEMBERED_TABLES, JSON.stringify(tables))
}

async function putBack(store: Store, person: string, backup: OpenBackup, dry: boolean): Promise<RestoreReport> {
  const { manifest } = backup
  await drain(backup, 'README.txt')
  const [own, settings] = [await ownFoodsIn(backup), await settingsIn(backup)]
  const imports = await tallyOfImports(store, backup, person)
  const foods = weigh('foods', own.foods, await store.foods.all(OWN_FOODS), ({ id }) => id)
  const kept = weigh<Setting>('settings', settings, await store.settings(), ({ name }) => name)
  const entries = await store.diary.putBack(entryPages(backup, person), { dry })
  const missing = await tablesNotHere(store, backup)
  if (!dry) {
    await keepFoods(store, own, foods.fresh)
    for (const { name, value } of kept.fresh) await store.keepSetting(name, value)
    await store.imports.putBack(person, importRecords(backup, person))
    await rememberTables(store, missing)
  }
  const kinds = Object.entries(entries.kinds).map(([kind, tally]) => ({ kind: kind as EntryKind, ...tally }))
  return {
    restored: !dry,
    program: manifest.program,
    parts: [
      { part: 'entries', ...sum(kinds) },
      { part: 'foods', ...foods.tally },
      { part: 'settings', ...kept.tally },
      { part: 'imports', ...imports },
    ],
    kinds,
    conflicts: [...clashes(entries), ...foods.clashes, ...kept.clashes].slice(0, MOST_TOLD),
    missingTables: missing.map(({ id, title }) => ({ id, title })),
  }
}

async function withBackup<Result>(path: string, work: (backup: OpenBackup) => Promise<Result>): Promise<Result> {
  try {
    const backup = await openBackup(path)
    try {
      return await work(backup)
    } finally {
      backup.close()
    }
  } catch (error) {
    throw error instanceof BadBackup ? new Refused('unfit', error.message) : error
  }
}

/** What would be put back, what is here already, what differs. Nothing is written. Throws Refused for a file that is no whole backup. */
export const lookAtBackup = (store: Store, person: string, path: string): Promise<RestoreReport> =>
  withBackup(path, (backup) => putBack(store, person, backup, true))

/**
 * Puts back what is not here. The entries are one write, which ends only when their part has been read to its end and its checksum agrees;
 * all other parts are read before it, and written after. Throws Refused as looking does.
 */
export const restoreBackup = (store: Store, person: string, path: string): Promise<RestoreReport> =>
  withBackup(path, (backup) => putBack(store, person, backup, false))
