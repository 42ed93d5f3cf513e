// Which tables does this file have, and which are missing? Never touches a file of a newer Charley or of another program.
import { Migrator, type Migration } from 'kysely'
import { rollback, type Connection, type Raw } from './connection.js'
import { newer, notOurs } from './faults.js'
import { migration002Foods } from './food-tables.js'
import { applicationId, migration001Diary } from './migrations/001-diary.js'
import { migration003Imports } from './migrations/003-imports.js'

/** In order of their names. Once released, a migration is never edited: a change is a new one. */
const migrations: Readonly<Record<string, Migration>> = {
  '001-diary': migration001Diary,
  '002-foods': migration002Foods,
  '003-imports': migration003Imports,
}

/**
 * The names of the migrations this file has had. Kysely's own table is the one truth about the file's version: a name in it that we
 * do not know was put there by a newer Charley. (`user_version` would be a second truth, so it stays unused.) Throws StoreError.
 */
function migrationsOf(raw: Raw, file: string): readonly string[] {
  const numbers = (query: string) => Object.values(raw.prepare(query).all()[0] as object)
  // All in one look: another process may be making the tables just now.
  raw.exec('begin')
  try {
    const [mark] = numbers('pragma application_id')
    const tables = (raw.prepare(`select name from sqlite_schema where type = 'table'`).all() as { name: string }[]).map(
      ({ name }) => name,
    )
    const foreign = mark === 0 ? tables.some((name) => !name.startsWith('kysely_migration')) : mark !== applicationId
    if (foreign) throw notOurs(file)
    if (!tables.includes('kysely_migration')) return []
    const names = (raw.prepare('select name from kysely_migration').all() as { name: string }[]).map(({ name }) => name)
    if (names.some((name) => !(name in migrations))) throw newer(file)
    return names
  } finally {
    rollback(raw)
  }
}

/**
 * Turns the file's write-ahead log on: readers never wait for the writer, and a commit is one flush. It stays on for good.
 * The switch needs the file for itself, and SQLite does not always wait for that when two processes start at once.
 */
async function useLog(raw: Raw): Promise<void> {
  for (let tries = 50; ; tries--) {
    try {
      raw.pragma('journal_mode = wal')
      return
    } catch (error) {
      if (tries === 0 || !(error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY')) throw error
      await new Promise((resolve) => setTimeout(resolve, 20 + 80 * Math.random()))
    }
  }
}

/**
 * Brings the file up to date. Safe when two processes start at once: the first takes the write lock, the second waits and finds
 * nothing left to do. All missing migrations are one transaction. Throws StoreError for a file that must be left alone.
 */
export async function migrate({ db, raw }: Connection, file: string): Promise<void> {
  const had = migrationsOf(raw, file)
  if (Object.keys(migrations).every((name) => had.includes(name))) return
  await useLog(raw)
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } }).migrateToLatest()
  if (error !== undefined) throw error
}
