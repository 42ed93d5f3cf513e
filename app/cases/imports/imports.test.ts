// Does a file come in once, whatever happens, and go out whole? A real store and real files.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { cronometer, written, zipped } from '../../import/files.fixture.js'
import { openStore, type Store } from '../../store/index.js'
import { exportCsv, exportJson } from '../data-out/index.js'
import { keepEntries, keepProfile, profileOn, rewritten, takeBackEntry } from '../index.js'
import { dryRun, imports, takeIn, undoImport } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-imports-'))
const open: Store[] = []
afterAll(async () => {
  await Promise.all(open.map((store) => store.close()))
  rmSync(folder, { recursive: true })
})
let diaries = 0
const newPlace = () => join(folder, `${diaries++}.db`)
async function newStore(data = newPlace()): Promise<Store> {
  const store = await openStore({ data })
  open.push(store)
  return store
}

async function gathered<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

const options = { zone: 'Europe/London', now: new Date('2026-11-23T12:00:00Z') }
const standing = (store: Store) => store.diary.current({ person: 'me' })
const counts = ({
  kinds,
}: {
  kinds: readonly { kind: string; fresh: number; changed: number; there: number; yours: number }[]
}) => Object.fromEntries(kinds.map(({ kind, fresh, changed, there, yours }) => [kind, [fresh, changed, there, yours]]))
const all = (store: Store, path: string) => takeIn(store, 'me', path, options)

describe('bringing a file in', () => {
  let store: Store
  beforeEach(async () => void (store = await newStore()))

  it('shows what would come in and writes nothing; then takes in just that, keeping what has no place', async () => {
    const path = zipped('export.zip', cronometer)
    const { report } = await dryRun(store, 'me', path, options)
    expect(await store.diary.count('me')).toBe(0)
    expect(await imports(store, 'me')).toEqual([])
    expect(report).toMatchObject({
      format: 'cronometer',
      dropped: [
        { why: 'not-ours', count: 1 },
        { why: 'not-read', count: 1 },
      ],
    })
    expect(counts(report)).toEqual({
      food: [2, 0, 0, 0],
      drink: [1, 0, 0, 0],
      supplement: [2, 0, 0, 0],
      'day-complete': [4, 0, 0, 0],
      measure: [3, 0, 0, 0],
      exercise: [1, 0, 0, 0],
      note: [1, 0, 0, 0],
    })
    const taken = await all(store, path)
    expect(taken.report).toEqual(report)
    expect(await standing(store)).toHaveLength(14)
    expect(await imports(store, 'me')).toMatchObject([
      { id: taken.import, state: 'taken', entries: 14, from: '2026-11-01', to: '2026-11-02' },
    ])
    const [{ entries = [] } = {}] = await gathered(store.imports.everything('me'))
    expect(entries.map(({ rest }) => rest)).toContainEqual({ 'Oxalate (mg)': '1.5' })
  })

  it('adds nothing the second time, and not even an import', async () => {
    const path = zipped('export.zip', cronometer)
    await all(store, path)
    const before = await standing(store)
    const again = await all(store, path)
    expect(again.import).toBeUndefined()
    expect(Object.values(counts(again.report)).every(([fresh, changed]) => fresh === 0 && changed === 0)).toBe(true)
    expect(await standing(store)).toEqual(before)
    expect(await imports(store, 'me')).toHaveLength(1)
  })

  it('goes out whole, and stands again when it is taken in again', async () => {
    const path = zipped('export.zip', cronometer)
    const contents = async () => (await standing(store)).map(({ kind, at, payload }) => ({ kind, at, payload }))
    const first = await all(store, path)
    const before = await contents()
    for (let round = 0; round < 3; round++) {
      const [{ id }] = (await imports(store, 'me')) as [{ id: string }]
      expect(await undoImport(store, 'me', id)).toMatchObject({ removed: 14, restored: 0, kept: 0, gone: 0 })
      expect(await standing(store)).toEqual([])
      const again = await all(store, path)
      expect(again.import).not.toBe(first.import)
      expect(await contents()).toEqual(before)
    }
  })

  it('keeps what the person changed or took back since, when it is undone and when it comes again', async () => {
    const path = zipped('export.zip', cronometer)
    const { import: id } = await all(store, path)
    const entries = await standing(store)
    const [note, run] = ['note', 'exercise'].map((kind) => entries.find((entry) => entry.kind === kind)!)
    await keepEntries(store, [rewritten(note!, { text: 'Mine' })])
    await takeBackEntry(store, 'me', run!.id)
    const again = await all(store, path)
    expect(counts(again.report)).toMatchObject({ note: [0, 0, 0, 1], exercise: [0, 0, 0, 1] })
    expect(await undoImport(store, 'me', id!)).toMatchObject({ removed: 12, kept: 1, gone: 1 })
    expect((await standing(store)).map(({ payload }) => payload)).toEqual([{ text: 'Mine' }])
  })

  it('takes the newer figures of the same thing, and undoing brings the older ones back', async () => {
    const servings = cronometer['servings.csv']
    await all(store, written('old.csv', servings))
    const newer = await all(store, written('new.csv', servings.replace('55.20', '60.00')))
    expect(counts(newer.report)).toMatchObject({ food: [0, 1, 0, 0], drink: [0, 0, 1, 0] })
    const magnesium = async () =>
      (await standing(store)).flatMap(({ payload }) =>
        payload && 'amounts' in payload ? [payload.amounts.magnesiumMg?.value] : [],
      )
    expect(await magnesium()).toContain(60)
    expect(await undoImport(store, 'me', newer.import!)).toMatchObject({ removed: 0, restored: 1 })
    expect(await magnesium()).toContain(55.2)
    expect(await standing(store)).toHaveLength(4)
  })

  it('refuses the future and the impossible, and takes one id once', async () => {
    const line = (id: string, at: string, minutes: number) =>
      JSON.stringify({ id, person: 'x', kind: 'cramp', at, zone: 'UTC', payload: { minutes }, recorded: at })
    const [one, two, three] = ['1', '2', '3'].map((n) => `0000000${n}-0000-4000-8000-000000000000`)
    const at = '2026-11-01T02:00:00Z'
    const path = written(
      'own.json',
      `{"format":"charley-diary","version":1,"entries":[\n${[line(one!, at, 3), line(one!, at, 4), line(two!, '2027-01-01T00:00:00Z', 3), line(three!, at, 99_999), 'broken'].join(',\n')}\n]}\n`,
    )
    const { report } = await all(store, path)
    expect(counts(report)).toEqual({ cramp: [1, 0, 0, 0] })
    expect(report.dropped.map(({ why, count }) => [why, count])).toEqual([
      ['twice', 1],
      ['future', 1],
      ['impossible', 1],
      ['not-read', 1],
    ])
  })

  it('knows its own entries in its own export', async () => {
    await all(store, zipped('export.zip', cronometer))
    const csv = (await gathered(exportCsv(store, 'me'))).join('')
    const again = await all(store, written('charley.csv', csv))
    expect(again.report.format).toBe('charley-csv')
    expect(again.import).toBeUndefined()
    const json = (await gathered(exportJson(store, 'me'))).join('')
    for (const [name, text] of [
      ['charley.csv', csv],
      ['charley.json', json],
    ] as const) {
      const other = await newStore()
      await all(other, written(name, text))
      expect((await standing(other)).map(({ id, payload }) => ({ id, payload }))).toEqual(
        (await standing(store)).map(({ id, payload }) => ({ id, payload })),
      )
      // And what had no place goes on beside them.
      expect((await gathered(exportCsv(other, 'me'))).join('')).toContain('Oxalate (mg)')
    }
  })

  it('only fills in what the profile lacks', async () => {
    await keepProfile(store, 'me', { birthYear: 1950 }, options.now)
    const entry = {
      id: '00000000-0000-4000-8000-000000000009',
      kind: 'profile',
      at: '2020-01-01T00:00:00Z',
      zone: 'UTC',
      payload: { birthYear: 1960, sex: 'female' },
    }
    const path = written('own.json', `{"format":"charley-diary","version":1,"entries":[\n${JSON.stringify(entry)}\n]}\n`)
    const { import: id } = await all(store, path)
    const now = async () => profileOn(store, 'me', '2026-11-24T00:00:00Z')
    expect(await now()).toEqual({ birthYear: 1950, sex: 'female' })
    expect((await all(store, path)).import).toBeUndefined()
    await undoImport(store, 'me', id!)
    expect(await now()).toEqual({ birthYear: 1950 })
  })

  it('stops when told, and goes on under the same id', async () => {
    const rows = Array.from({ length: 1100 }, (_, index) => `2026-01-01,${index}`).join('\n')
    const path = written('many.csv', `Date,Magnesium (mg)\n${rows}\n`)
    const stop = new AbortController()
    const write = store.imports.write
    const stopping = {
      ...store,
      imports: { ...store.imports, write: async (...given: Parameters<typeof write>) => (await write(...given), stop.abort()) },
    }
    await expect(takeIn(stopping, 'me', path, { ...options, signal: stop.signal })).rejects.toMatchObject({
      code: 'stopped-half',
      message: expect.stringContaining('unfinished import'),
    })
    const [{ id, state }] = (await imports(store, 'me')) as [{ id: string; state: string }]
    expect(state).toBe('unfinished')
    expect((await dryRun(store, 'me', path, options)).report.goesOn).toBe(id)
    expect((await all(store, path)).import).toBe(id)
    expect(await imports(store, 'me')).toMatchObject([{ id, state: 'taken', entries: 1100 }])
  })

  it('says so when a file is torn in the middle, and what to do', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => `2026-01-01,${index}`).join('\n')
    // Longer than the pieces in which files are read, so that the rows before it are in by then.
    const path = written('torn.csv', `Date,Magnesium (mg)\n${rows}\n${'2026-01-02,1\n'.repeat(25_000)}${'x'.repeat(1_100_000)}`)
    const sentence = { code: 'line-too-long', message: expect.stringMatching(/million letters.*Nothing was changed\.$/) }
    await expect(all(store, path)).rejects.toMatchObject(sentence)
    // It was looked through before anything was written.
    expect(await imports(store, 'me')).toEqual([])
  })

  it('can be put back from a backup, and is the same', async () => {
    const taken = await all(store, zipped('export.zip', cronometer))
    await undoImport(store, 'me', taken.import!)
    const records = await gathered(store.imports.everything('me'))
    const other = await newStore()
    const source = async function* () {
      yield* records
    }
    await other.imports.putBack('me', source())
    await other.imports.putBack('me', source())
    expect(await gathered(other.imports.everything('me'))).toEqual(records)
  })
})
