// What goes into a backup? Everything ever written, own foods and recipes, settings and imports; the official tables by name only.
import { leavingWords } from '@charley/core/exchange'
import type { Entry } from '@charley/core'
import type { NamedTable } from '../../export/backup/manifest.js'
import { packBackup, type PartSource } from '../../export/backup/pack.js'
import type { Store } from '../../store/index.js'
import { version } from '../../version.js'
import { importPieces } from './restore-imports.js'

/** The release of the person's own foods and recipes. */
export const OWN_FOODS = 'own'
/** The setting that remembers which tables a backup named that was put back here. */
export const REMEMBERED_TABLES = 'tables-of-backup'

const lineOf = (value: unknown): string => `${JSON.stringify(value)}\n`

function withoutPerson(entry: Entry): string {
  const { person: _, ...rest } = entry
  return lineOf(rest)
}

/** Every entry, in order of writing; whose diary it is does not stand in it, so that it can be put back under another name. */
async function* entryPieces({ diary }: Store, person: string): AsyncGenerator<string> {
  let after: string | undefined
  for (;;) {
    const page: readonly Entry[] = await diary.everything(person, after)
    if (page.length === 0) return
    yield page.map(withoutPerson).join('')
    after = page.at(-1)!.id
  }
}

/** The release first, then its foods. */
async function* foodPieces({ foods }: Store): AsyncGenerator<string> {
  const release = (await foods.releases()).find(({ id }) => id === OWN_FOODS)
  if (!release) return
  const { foods: _, ...own } = release
  yield lineOf({ release: own })
  for (const food of await foods.all(OWN_FOODS)) yield lineOf({ food })
}

async function* settingPieces(store: Store): AsyncGenerator<string> {
  for (const setting of await store.settings()) if (setting.name !== REMEMBERED_TABLES) yield lineOf(setting)
}

const isTable = (value: unknown): value is NamedTable => typeof value === 'object' && value !== null && 'id' in value

/** The tables a backup named that was put back here: a copy of the copy names them too. */
export async function rememberedTables(store: Store): Promise<readonly NamedTable[]> {
  const kept: unknown = JSON.parse((await store.setting(REMEMBERED_TABLES)) ?? '[]')
  return Array.isArray(kept) ? kept.filter(isTable) : []
}

async function namedTables(store: Store): Promise<readonly NamedTable[]> {
  const here = (await store.foods.releases()).filter(({ id }) => id !== OWN_FOODS)
  const tables = [...(await rememberedTables(store)), ...here].map(({ id, title, publisher, date }): NamedTable => ({
    id,
    title,
    publisher,
    date,
  }))
  return [...new Map(tables.map((table) => [table.id, table])).values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

/** The backup as a zip, in pieces: as much is in memory as one page of entries. */
export async function* writeBackup(store: Store, person: string): AsyncGenerator<Uint8Array> {
  const parts: readonly PartSource[] = [
    { name: 'README.txt', pieces: [leavingWords.readme] },
    { name: 'entries.ndjson', pieces: entryPieces(store, person) },
    { name: 'foods.ndjson', pieces: foodPieces(store) },
    { name: 'settings.ndjson', pieces: settingPieces(store) },
    { name: 'imports.ndjson', pieces: importPieces(store, person) },
  ]
  yield* packBackup(parts, { program: version, tables: await namedTables(store) })
}
