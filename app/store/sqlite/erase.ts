// How does something leave the file for good? Taken out, the file written anew without it, and every byte looked through afterwards.
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { StoreError, type Concerned, type Erased, type Erasure, type Store } from '../port.js'
import { inOneWrite, type Connection, type Raw } from './connection.js'
import { currentEditions, inOneLook, retire, sweep } from './food-editions.js'
import { takeOutImports, textsOfImports } from './erase-imports.js'
import { textsIn, textsOfEntries, thatStay } from './erase-texts.js'
import { finder, searchFile } from './find-bytes.js'
import { tablesOf } from './food-tables.js'

/** The release that holds the foods and recipes of one's own. */
const OWN = 'own'
/** How often, and how long each time, a reader of another program is waited for. */
const CHECKPOINTS = 10
const WAIT_MS = 50

interface Where {
  readonly sql: string
  readonly given: readonly unknown[]
  readonly isAll: boolean
}

function whereOf({ person, thing, kind }: Erasure): Where {
  if (thing !== undefined)
    return { sql: 'thing = (select thing from entries where id = ?) and person = ?', given: [thing, person], isAll: false }
  return kind === undefined
    ? { sql: 'person = ?', given: [person], isAll: true }
    : { sql: 'person = ? and kind = ?', given: [person, kind], isAll: false }
}

const oneRow = (raw: Raw, query: string, given: readonly unknown[]): Readonly<Record<string, number | string | null>> =>
  (raw.prepare(query).all(...given) as Record<string, number | string | null>[])[0] ?? {}

/** What it concerns, read within a look or a write. */
function concernedNow(raw: Raw, erasure: Erasure): Concerned {
  const { sql, given, isAll } = whereOf(erasure)
  const found = oneRow(
    raw,
    `select count(*) as entries, count(distinct thing) as things, max(seq) as newest, min(moment) as first, max(moment) as last
     from entries where ${sql}`,
    given,
  )
  const isShared =
    oneRow(raw, 'select exists (select 1 from entries where person <> ?) as others', [erasure.person])['others'] === 1
  const own = isAll && !isShared ? currentEditions(raw).find(({ id }) => id === OWN) : undefined
  const settings =
    isAll && !isShared ? (raw.prepare('select name, value from settings order by name').all() as object[]) : ([] as object[])
  const imports = isAll ? Number(oneRow(raw, 'select count(*) as n from imports where person = ?', [erasure.person])['n']) : 0
  const moment = (at: unknown) => (typeof at === 'number' ? new Date(at).toISOString() : undefined)
  const [first, last] = [moment(found['first']), moment(found['last'])]
  const counts = { things: Number(found['things']), entries: Number(found['entries']), foods: own?.foods ?? 0 }
  const mark = createHash('sha256')
    .update(JSON.stringify([erasure, counts, found['newest'], own?.key, settings, imports, isShared]))
    .digest('hex')
  return {
    ...counts,
    ...(first !== undefined && { first }),
    ...(last !== undefined && { last }),
    settings: settings.length,
    imports,
    isShared,
    mark,
  }
}

/** By what it would be noticed: read before it goes. */
function textsOf(raw: Raw, erasure: Erasure, { isShared }: Concerned): Set<string> {
  const { sql, given, isAll } = whereOf(erasure)
  const texts = textsOfEntries(raw, sql, given)
  for (const text of textsOfImports(raw, sql, given, erasure)) texts.add(text)
  if (!isAll || isShared) return texts
  const settings = raw.prepare('select value from settings').all() as { value: string }[]
  const own = currentEditions(raw).find(({ id }) => id === OWN)
  const foods = own
    ? (raw.prepare(`select id, name, portions from ${tablesOf(own.key).foods}`).all() as Record<string, string>[])
    : []
  for (const { value } of settings) for (const text of textsIn(value)) texts.add(text)
  for (const { id = '', name = '', portions } of foods) for (const text of [id, name, ...textsIn(portions ?? '')]) texts.add(text)
  return texts
}

/** Lifts the guard that keeps entries from going, for this one write. */
function withoutGuard(raw: Raw, work: () => void): void {
  const { sql } = oneRow(raw, `select sql from sqlite_schema where name = 'entries_never_go'`, [])
  raw.exec('drop trigger entries_never_go')
  work()
  raw.exec(String(sql))
}

function takeOut(raw: Raw, erasure: Erasure, { isShared }: Concerned): void {
  const { sql, given, isAll } = whereOf(erasure)
  takeOutImports(raw, erasure, sql, given)
  withoutGuard(raw, () => void raw.prepare(`delete from entries where ${sql}`).run(...given))
  if (!isAll || isShared) return
  raw.exec('delete from settings')
  for (const { key, id } of currentEditions(raw)) if (id === OWN) retire(raw, key)
}

const changed = () =>
  new StoreError('conflict', 'Something of it was changed meanwhile. Nothing was deleted. Look at what would go once more.')

/** Empties the log into the file and cuts it off; another program that is reading may be in the way. */
async function emptyLog(raw: Raw): Promise<boolean> {
  const [usual] = Object.values(oneRow(raw, 'pragma busy_timeout', []))
  raw.pragma(`busy_timeout = ${WAIT_MS}`)
  try {
    return await emptied(raw)
  } finally {
    raw.pragma(`busy_timeout = ${usual}`)
  }
}

async function emptied(raw: Raw): Promise<boolean> {
  for (let tries = CHECKPOINTS; ; tries--) {
    const [done] = raw.prepare('pragma wal_checkpoint(truncate)').all() as { busy: number }[]
    if (done?.busy === 0) return true
    if (tries === 0) return false
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS))
  }
}

/** The file written anew with only what is in it: pages given back keep no bytes, and neither does the log. True when all of it was done. */
const writtenAnew = ({ db, raw }: Connection): Promise<boolean> =>
  db.connection().execute(async () => {
    raw.exec('vacuum')
    return emptyLog(raw)
  })

async function lookThrough(connection: Connection, file: string, texts: ReadonlySet<string>) {
  const looking = finder(texts)
  const found = new Set<string>()
  const files: { name: string; bytes: number }[] = []
  for (const path of [file, `${file}-wal`, `${file}-shm`]) {
    const bytes = await searchFile(path, looking, found)
    if (bytes !== undefined) files.push({ name: basename(path), bytes })
  }
  const stay = found.size === 0 ? found : await inOneLook(connection, () => thatStay(connection.raw, found))
  return { files, lookedFor: looking.size, stayElsewhere: stay.size, found: found.size - stay.size }
}

/** What a store does to be rid of something. `file`: where it lies. */
export function eraser(connection: Connection, file: string): Pick<Store, 'concerned' | 'erase'> {
  const { raw } = connection
  const look = (erasure: Erasure) => inOneLook(connection, () => concernedNow(raw, erasure))
  return {
    concerned: look,
    erase: async (erasure, mark): Promise<Erased> => {
      raw.pragma('secure_delete = on')
      const { before, texts } = await inOneWrite(connection, () => {
        const before = concernedNow(raw, erasure)
        if (before.mark !== mark) throw changed()
        const texts = textsOf(raw, erasure, before)
        takeOut(raw, erasure, before)
        return { before, texts }
      })
      await sweep(connection)
      const isDone = await writtenAnew(connection)
      return { before, after: await look(erasure), ...(await lookThrough(connection, file, texts)), isHeld: !isDone }
    },
  }
}
