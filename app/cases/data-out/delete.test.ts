import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openStore, type Store } from '../../store/index.js'
import { draft, eaten, uuid } from '../diary.fixture.js'
import { keepOwnFood } from '../foods/own.js'
import { keepFavourites, recentIds } from '../foods/recents.js'
import { takeBackEntry } from '../diary/write.js'
import { deleteForGood, deletionWish, planDeletion, type DeletionWish } from './delete.js'
import { ownStores } from './stores.fixture.js'

const { fresh } = ownStores()
const noon = '2026-11-23T12:00:00Z'
const now = new Date(noon)

/** Every byte of the diary's files, as somebody with the disk in hand would read them. */
const bytesOf = (file: string): string =>
  [file, `${file}-wal`, `${file}-shm`].map((path) => (existsSync(path) ? readFileSync(path, 'latin1') : '')).join('')
const times = (file: string, text: string): number => bytesOf(file).split(text).length - 1

const write = (store: Store, ...drafts: readonly ReturnType<typeof draft>[]) => store.diary.append(drafts, now.toISOString())

async function gone(store: Store, wish: DeletionWish) {
  const plan = await planDeletion(store, 'me', wish)
  return { plan, proof: await deleteForGood(store, 'me', wish, plan.token) }
}

describe('one thing', () => {
  test('goes with all its versions, also where it filled pages; the rest stays', async () => {
    const { store, file } = await fresh()
    const [first, second] = [uuid(), uuid()]
    const long = 'MARKERLONG'.repeat(2000)
    await write(
      store,
      draft('note', noon, { text: 'MARKERONE of the first' }, { id: first }),
      draft('note', noon, { text: long }, { id: second, replaces: first }),
      draft('note', noon, { text: 'stays here' }),
    )
    expect(times(file, 'MARKER')).toBeGreaterThan(1000)
    const { plan, proof } = await gone(store, { what: 'one', id: first })
    expect(plan).toMatchObject({ things: 1, entries: 2 })
    expect(plan.sentences[0]).toContain('all its 2 versions')
    expect(proof).toMatchObject({ before: { entries: 2 }, after: { entries: 0 }, found: 0, stayElsewhere: 0, isHeld: false })
    expect(proof.lookedFor).toBeGreaterThan(3)
    expect(proof.sentences.join(' ')).toMatch(/every byte of .*db.* none is left/)
    for (const text of ['MARKER', first, second]) expect(times(file, text), text).toBe(0)
    expect(times(file, 'stays here')).toBeGreaterThan(0)
    expect(await store.diary.current({ person: 'me' })).toMatchObject([{ payload: { text: 'stays here' } }])
    await expect(planDeletion(store, 'me', { what: 'one', id: second })).rejects.toMatchObject({ reason: 'unknown' })
  })

  test('a thing that was taken back long ago is still there, and can go', async () => {
    const { store, file } = await fresh()
    const id = uuid()
    await write(store, draft('note', noon, { text: 'MARKERBACK taken back' }, { id }))
    await takeBackEntry(store, 'me', id)
    expect(times(file, 'MARKERBACK')).toBeGreaterThan(0)
    expect((await gone(store, { what: 'one', id })).proof).toMatchObject({ before: { entries: 2 }, found: 0 })
    expect(times(file, 'MARKERBACK')).toBe(0)
  })
})

test('one kind goes, and what it shares with others is told apart', async () => {
  const { store, file } = await fresh()
  await write(
    store,
    ...Array.from({ length: 300 }, (_, index) => draft('cramp', noon, { side: 'left', note: `MARKERCRAMP number ${index}` })),
    draft('cramp', noon, { note: 'a text of both kinds' }),
    draft('note', noon, { text: 'a text of both kinds' }),
  )
  const { plan, proof } = await gone(store, { what: 'kind', kind: 'cramp' })
  expect(plan.sentences[0]).toBe('301 cramps would go for good.')
  expect(proof).toMatchObject({ before: { entries: 301 }, after: { entries: 0 }, found: 0, stayElsewhere: 1 })
  expect(proof.sentences.join(' ')).toContain('1 text stands rightly in something that stays')
  expect(times(file, 'MARKERCRAMP')).toBe(0)
  expect(await store.diary.count('me')).toBe(1)
})

async function filled() {
  const { store, file } = await fresh()
  await write(
    store,
    draft('food', noon, { ...eaten('banana', 126, 'breakfast'), name: 'MARKERFOOD banana' }),
    draft('trial', noon, {
      trial: uuid(),
      protocol: 'MARKERPLAN '.repeat(900),
      secret: 'ab'.repeat(32),
      commitment: 'cd'.repeat(32),
    }),
  )
  await keepOwnFood(store, { name: 'MARKEROWN bar', unit: 'g', amounts: {}, portions: [{ label: 'MARKERBAR', size: 40 }] }, now)
  await keepFavourites(store, ['charley:MARKERFAVOURITE'])
  const id = uuid()
  const imported = draft('note', noon, { text: 'MARKERIMPORTED text' })
  const head = {
    id,
    person: 'me',
    name: 'MARKERFILE.csv',
    format: 'bearable',
    sha256: 'ef'.repeat(32),
    bytes: 7,
    zone: 'UTC',
    begun: noon,
  }
  await store.imports.begin(head)
  await store.imports.write(id, [{ draft: imported, rest: { column: 'MARKERREST of a row' } }], noon)
  await store.imports.mark(id, 'taken', { ended: noon, report: { dropped: ['MARKERDROPPED row'] } })
  return { store, file, imported }
}

describe('everything', () => {
  test('goes: entries, own foods, settings, imports, and what is remembered; the tables stay', async () => {
    const { store, file } = await filled()
    expect(await recentIds(store, 'me')).toEqual(['charley:banana'])
    const { plan, proof } = await gone(store, { what: 'all' })
    expect(plan).toMatchObject({ things: 3, entries: 3, foods: 1, settings: 1, imports: 1, isShared: false })
    expect(proof).toMatchObject({
      before: { entries: 3, foods: 1, settings: 1, imports: 1 },
      after: { entries: 0, foods: 0, settings: 0, imports: 0 },
      found: 0,
      isHeld: false,
    })
    expect(bytesOf(file)).not.toMatch(/MARKER|markerown/i)
    expect(await recentIds(store, 'me')).toEqual([])
    expect((await store.foods.releases()).map(({ id }) => id)).toEqual([expect.stringMatching(/^charley/)])
    expect(await store.foods.search({ text: 'banana' })).not.toEqual([])
    await expect(planDeletion(store, 'me', { what: 'all' })).rejects.toMatchObject({ reason: 'unknown' })
    await store.close()
    expect(bytesOf(file)).not.toMatch(/MARKER/)
    // The guard of the log stands again.
    const again = await openStore({ data: file })
    await write(again, draft('note', noon, { text: 'a new beginning' }))
    expect(await again.diary.count('me')).toBe(1)
    await again.close()
  })

  test('one kind takes the rest of its rows and the report with it, and an import of which nothing is left', async () => {
    const { store, file } = await filled()
    expect((await gone(store, { what: 'kind', kind: 'note' })).proof.found).toBe(0)
    expect(bytesOf(file)).not.toMatch(/MARKERIMPORTED|MARKERREST|MARKERDROPPED|MARKERFILE/)
    expect(bytesOf(file)).toMatch(/MARKERFOOD/)
    expect(await store.imports.list('me')).toEqual([])
  })

  test('in a file of several people touches only one of them', async () => {
    const { store, file } = await filled()
    await write(store, draft('note', noon, { text: 'THEIRS stays' }, { person: 'you' }))
    const { plan, proof } = await gone(store, { what: 'all' })
    expect(plan).toMatchObject({ isShared: true, foods: 0, settings: 0, imports: 1 })
    expect(plan.sentences.join(' ')).toContain('Others keep their diary')
    expect(proof.found).toBe(0)
    expect(bytesOf(file)).not.toMatch(/MARKER(FOOD|PLAN|IMPORTED|REST|DROPPED|FILE)/)
    expect(bytesOf(file)).toMatch(/THEIRS stays/)
    expect(await store.foods.all('own')).toHaveLength(1)
    expect(await store.diary.count('you')).toBe(1)
  })
})

describe('the lock', () => {
  test('a token is good only while nothing of it changes', async () => {
    const { store } = await fresh()
    await write(store, draft('note', noon, { text: 'one' }))
    const { token } = await planDeletion(store, 'me', { what: 'kind', kind: 'note' })
    await write(store, draft('cramp', noon, {}))
    await write(store, draft('note', noon, { text: 'two' }))
    await expect(deleteForGood(store, 'me', { what: 'kind', kind: 'note' }, token)).rejects.toMatchObject({ fault: 'conflict' })
    const cramp = await planDeletion(store, 'me', { what: 'kind', kind: 'cramp' })
    await expect(deleteForGood(store, 'me', { what: 'all' }, cramp.token)).rejects.toMatchObject({ fault: 'conflict' })
    expect(await store.diary.count('me')).toBe(3)
  })

  test('a reader in another program that holds the file is told, and nothing false is said', async () => {
    const { store, file } = await fresh()
    await write(store, draft('note', noon, { text: 'MARKERHELD text' }))
    const { default: Database } = await import('libsql')
    const other = new Database(file)
    other.exec('begin')
    other.prepare('select count(*) from entries').all()
    const { proof } = await gone(store, { what: 'kind', kind: 'note' })
    expect(proof.isHeld).toBe(true)
    expect(proof.found).toBeGreaterThan(0)
    expect(proof.sentences.join(' ')).toMatch(/were found.*Another program has the file open/s)
    other.exec('rollback')
    other.close()
  })

  test.each([[undefined], [{}], [{ what: 'some' }], [{ what: 'one' }], [{ what: 'kind', kind: 'spell' }]])(
    '%j is no wish',
    (body) => {
      expect(() => deletionWish(body)).toThrow(expect.objectContaining({ reason: 'unfit' }))
    },
  )
})
