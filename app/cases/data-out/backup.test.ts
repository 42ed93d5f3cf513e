import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Draft } from '@charley/core'
import { drafts } from '../../../core/diary/diary.fixture.js'
import type { Store } from '../../store/index.js'
import { draft, uuid } from '../diary.fixture.js'
import { keepOwnFood } from '../foods/own.js'
import { keepFavourites } from '../foods/recents.js'
import { lookAtBackup, restoreBackup } from './restore.js'
import { backupOf, fill, ownStores, snack } from './stores.fixture.js'

const { fresh, onDisk } = ownStores()

/** Of one person; each may change or take back one before it. */
const histories = fc.array(fc.tuple(drafts, fc.nat({ max: 3 }), fc.boolean()), { maxLength: 14 }).map((chosen) => {
  const made: Draft[] = []
  for (const [{ replaces: _, ...one }, back, gone] of chosen) {
    const former = back === 0 ? undefined : made.at(-back)
    const isFree = former && !made.some(({ replaces }) => replaces === former.id)
    const own = { ...one, person: 'me', id: uuid() } as Draft
    made.push(
      former && isFree
        ? ({ ...own, kind: former.kind, payload: gone ? null : former.payload, replaces: former.id } as Draft)
        : own,
    )
  }
  return made
})

const noon = '2026-11-23T12:00:00Z'

async function imported(store: Store): Promise<void> {
  const id = uuid()
  const head = {
    id,
    person: 'me',
    name: 'x.csv',
    format: 'bearable',
    sha256: 'ef'.repeat(32),
    bytes: 7,
    zone: 'UTC',
    begun: noon,
  }
  await store.imports.begin(head)
  await store.imports.write(id, [{ draft: draft('note', noon, { text: 'brought in' }), rest: { mood: '7' } }], noon)
  await store.imports.mark(id, 'taken', { ended: noon, report: { b: 1, a: [null, 'x'] } })
}

test('put back into an empty diary, it makes the same backup again, byte for byte', async () => {
  await fc.assert(
    fc.asyncProperty(histories, async (some) => {
      const [one, other] = [await fresh(), await fresh()]
      await fill(one.store, some)
      await keepOwnFood(one.store, snack, new Date(noon))
      await keepFavourites(one.store, ['charley:banana'])
      await imported(one.store)
      const bytes = await backupOf(one.store)
      expect((await backupOf(one.store)).equals(bytes)).toBe(true)
      const report = await restoreBackup(other.store, 'me', onDisk(bytes))
      expect(report.parts.map(({ part, added }) => [part, added])).toEqual([
        ['entries', some.length + 1],
        ['foods', 1],
        ['settings', 1],
        ['imports', 1],
      ])
      expect((await backupOf(other.store)).equals(bytes)).toBe(true)
      expect(await other.store.diary.current({ person: 'me' })).toEqual(await one.store.diary.current({ person: 'me' }))
      expect(await other.store.foods.all('own')).toEqual(await one.store.foods.all('own'))
      await Promise.all([one.store.close(), other.store.close()])
    }),
    { numRuns: 5 },
  )
})

describe('into a diary that is not empty', () => {
  const [a, b, c] = [uuid(), uuid(), uuid()]
  const note = (id: string, text: string, more: object = {}) => draft('note', noon, { text }, { id, ...more })

  test('what is there stays, what is new is added, twice is once, and a look writes nothing', async () => {
    const [one, other] = [await fresh(), await fresh()]
    await fill(one.store, [note(a, 'both'), note(b, 'only in the backup'), note(uuid(), 'changed', { replaces: b })])
    await fill(other.store, [note(a, 'both'), note(c, 'only here')])
    const path = onDisk(await backupOf(one.store))
    const before = await backupOf(other.store)
    const looked = await lookAtBackup(other.store, 'me', path)
    expect(looked).toMatchObject({ restored: false, kinds: [{ kind: 'note', total: 3, added: 2, there: 1, conflicts: 0 }] })
    expect((await backupOf(other.store)).equals(before)).toBe(true)
    expect(await restoreBackup(other.store, 'me', path)).toEqual({ ...looked, restored: true })
    const texts = async () =>
      (await other.store.diary.current({ person: 'me' })).map((entry) => (entry.payload as { text: string }).text)
    expect(await texts()).toEqual(['both', 'only here', 'changed'])
    const after = await backupOf(other.store)
    expect(await restoreBackup(other.store, 'me', path)).toMatchObject({ parts: [{ added: 0, there: 3 }, {}, {}, {}] })
    expect((await backupOf(other.store)).equals(after)).toBe(true)
  })

  test('what was changed on both sides is told, and what stands here stays', async () => {
    const [one, other] = [await fresh(), await fresh()]
    const there = uuid()
    await fill(one.store, [
      note(a, 'both'),
      note(there, 'there', { replaces: a }),
      note(uuid(), 'there again', { replaces: there }),
    ])
    await fill(other.store, [note(a, 'both'), note(uuid(), 'here', { replaces: a })])
    await keepOwnFood(one.store, snack, new Date(noon))
    await keepOwnFood(other.store, { ...snack, portions: [] }, new Date(noon))
    await keepFavourites(one.store, ['charley:banana'])
    await keepFavourites(other.store, ['charley:egg-boiled'])
    const report = await restoreBackup(other.store, 'me', onDisk(await backupOf(one.store)))
    expect(report.parts).toMatchObject([{ there: 1, conflicts: 2 }, { conflicts: 1 }, { conflicts: 1 }, {}])
    expect(report.conflicts).toMatchObject([
      { part: 'entries', id: there, why: 'changed-here', kind: 'note', name: 'there' },
      { part: 'entries', why: 'changed-here' },
      { part: 'foods', why: 'other-content', name: 'My own bar' },
      { part: 'settings', name: 'favourite-foods' },
    ])
    expect(await other.store.diary.current({ person: 'me' })).toMatchObject([{ payload: { text: 'here' } }])
    expect((await other.store.foods.all('own'))[0]?.portions).toEqual([])
  })

  test('somebody else’s diary in the same file is neither in the backup nor touched, and the name may be another', async () => {
    const [one, other] = [await fresh(), await fresh()]
    await fill(one.store, [note(a, 'mine'), note(b, 'theirs', { person: 'you' })])
    const bytes = await backupOf(one.store)
    expect(strFromU8(unzipSync(bytes)['entries.ndjson']!)).not.toMatch(/theirs|"me"/)
    await restoreBackup(other.store, 'Zoë', onDisk(bytes))
    expect(await other.store.diary.current({ person: 'Zoë' })).toMatchObject([
      { id: a, person: 'Zoë', payload: { text: 'mine' } },
    ])
  })

  test('tables that are not here are named, and are named again in the next backup', async () => {
    const [one, other] = [await fresh(), await fresh()]
    const release = { id: 'fndds-2021', title: 'FNDDS 2021–2023', publisher: 'USDA', date: '2024', rank: 1 }
    await (await one.store.foods.bringIn(release)).commit()
    await fill(one.store, [note(a, 'x')])
    const bytes = await backupOf(one.store)
    const report = await restoreBackup(other.store, 'me', onDisk(bytes))
    expect(report.missingTables).toEqual([{ id: 'fndds-2021', title: 'FNDDS 2021–2023' }])
    expect((await backupOf(other.store)).equals(bytes)).toBe(true)
  })
})

test('the order of a running trial is in the backup, and the backup says so', async () => {
  const { store } = await fresh()
  const secret = 'ab'.repeat(32)
  await fill(store, [draft('trial', noon, { trial: uuid(), protocol: '{}', secret, commitment: 'cd'.repeat(32) })])
  const files = unzipSync(await backupOf(store))
  expect(strFromU8(files['entries.ndjson']!)).toContain(secret)
  expect(strFromU8(files['README.txt']!)).toMatch(/not encrypted.*hidden order of a trial/s)
})
