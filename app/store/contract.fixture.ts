// What must any store do, whatever stands behind it? One set of tests, to be run on every database.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Draft, Entry } from '@charley/core'
import type { Store, StoreFault } from './port.js'
import { diaryModel, doings } from './model.fixture.js'

const recorded = '2026-11-23T06:00:00Z'

/** A cramp of "me" at 02:10 UTC, unless told otherwise. */
export function draft(id: string, changes: Partial<Draft> = {}): Draft {
  const at = '2026-11-23T02:10:00Z'
  return { id, person: 'me', kind: 'cramp', at, zone: 'Europe/London', payload: { muscle: 'calf' }, ...changes } as Draft
}

const fault = (expected: StoreFault) => expect.objectContaining({ name: 'StoreError', fault: expected })
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id)

async function everyPage(store: Store, person: string): Promise<readonly Entry[]> {
  const all: Entry[] = []
  for (;;) {
    const page = await store.diary.everything(person, all.at(-1)?.id)
    if (page.length === 0) return all
    all.push(...page)
  }
}

/** `make` opens a new and empty store; every test closes its own. */
export function contract(name: string, make: () => Promise<Store>): void {
  describe(`a store on ${name}`, () => {
    let store: Store
    beforeEach(async () => void (store = await make()))
    afterEach(() => store.close())

    const write = (...drafts: readonly Draft[]) => store.diary.append(drafts, recorded)
    const now = async (person = 'me') => ids(await store.diary.current({ person }))

    describe('append', () => {
      it('gives back what was handed in, letter for letter, with the moment it was written down', async () => {
        const handedIn = [
          draft('a', {
            at: '2026-11-23T02:10Z',
            payload: { note: 'tab\tnul\u0000 half \ud800 “quote” \u2028 🌙', severity: 7.5 },
          }),
          draft('b', { at: '2026-11-23T02:10:00.123456789Z', kind: 'note', payload: { text: '' } }),
          draft('c', { person: "Zoë'; drop table entries --", zone: 'America/Argentina/ComodRivadavia' }),
        ]
        const expected = handedIn.map((one) => ({ ...one, recorded }))
        expect(await write(...handedIn)).toEqual(expected)
        expect(await Promise.all(['a', 'b', 'c'].map((id) => store.diary.entry(id)))).toEqual(expected)
      })

      it('writes all or nothing', async () => {
        await expect(write(draft('a'), draft('b'), draft('c', { replaces: 'nobody' }))).rejects.toEqual(fault('unknown-entry'))
        expect(await now()).toEqual([])
        expect(await store.diary.entry('a')).toBeUndefined()
      })

      it('writes once what is sent twice, and keeps the first moment of writing', async () => {
        await write(draft('a', { payload: { muscle: 'calf', minutes: 3 } }))
        const again = await store.diary.append([draft('a', { payload: { minutes: 3, muscle: 'calf' } })], '2026-11-24T06:00:00Z')
        expect(again).toEqual([{ ...draft('a', { payload: { minutes: 3, muscle: 'calf' } }), recorded }])
        expect(await everyPage(store, 'me')).toHaveLength(1)
      })

      it('takes sending twice for what it is even when the entry was changed since', async () => {
        await write(draft('a'), draft('b', { replaces: 'a', payload: null }))
        expect(ids(await write(draft('a'), draft('b', { replaces: 'a', payload: null })))).toEqual(['a', 'b'])
        expect(await now()).toEqual([])
      })

      it.each<[string, Partial<Draft>]>([
        ['payload', { payload: { muscle: 'foot' } }],
        ['no payload', { payload: null, replaces: 'z' }],
        ['moment', { at: '2026-11-23T02:11:00Z' }],
        ['zone', { zone: 'Europe/Paris' }],
        ['person', { person: 'you' }],
        ['replaced entry', { replaces: 'z' }],
      ])('refuses an id that is taken by an entry with another %s', async (_, changes) => {
        await write(draft('z'), draft('a'))
        await expect(write(draft('b'), draft('a', changes))).rejects.toEqual(fault('conflict'))
        expect(await now()).toEqual(['z', 'a'])
      })

      it('holds one batch to the same rules', async () => {
        expect(ids(await write(draft('a'), draft('a')))).toEqual(['a', 'a'])
        await expect(write(draft('b'), draft('b', { zone: 'UTC' }))).rejects.toEqual(fault('conflict'))
        await expect(write(draft('c'), draft('d', { replaces: 'c' }), draft('e', { replaces: 'c' }))).rejects.toEqual(
          fault('conflict'),
        )
        expect(await now()).toEqual(['a'])
      })

      it('takes nothing as nothing', async () => {
        expect(await write()).toEqual([])
      })

      it.each<[string, Partial<Draft>]>([
        ['a moment on 30 February', { at: '2026-02-30T10:00:00Z' }],
        ['a moment with an offset', { at: '2026-11-23T02:10:00+01:00' }],
        ['no zone', { zone: '' }],
        ['an id that SQLite would cut short', { id: 'a\u0000b' }],
        ['a payload left out', { payload: undefined as never }],
      ])('refuses %s, which could not come back as it is', async (_, changes) => {
        await expect(write(draft('a', changes))).rejects.toThrow(RangeError)
        expect(await everyPage(store, 'me')).toEqual([])
      })

      it('writes thousands in one go', async () => {
        const many = Array.from({ length: 2345 }, (_, index) => draft(`entry-${index}`))
        expect(ids(await write(...many))).toEqual(ids(many as Entry[]))
        expect(ids(await everyPage(store, 'me'))).toEqual(ids(many as Entry[]))
        expect(await store.diary.everything('me')).toHaveLength(1000)
      })
    })

    describe('edit, removal, undo', () => {
      it('shows the newest version in the old place', async () => {
        await write(draft('a'), draft('b'), draft('a2', { replaces: 'a', payload: { muscle: 'foot' } }))
        expect(await now()).toEqual(['a2', 'b'])
      })

      it('moves an entry to another moment', async () => {
        await write(draft('a'), draft('b', { at: '2026-11-23T05:00:00Z' }))
        await write(draft('a2', { replaces: 'a', at: '2026-11-25T00:00:00Z' }))
        expect(await now()).toEqual(['b', 'a2'])
        expect(ids(await store.diary.current({ person: 'me', to: '2026-11-24T00:00:00Z' }))).toEqual(['b'])
      })

      it('takes an entry back, and brings it back', async () => {
        await write(draft('a'))
        await write(draft('gone', { replaces: 'a', payload: null }))
        expect(await now()).toEqual([])
        await write(draft('back', { replaces: 'gone' }))
        expect(await now()).toEqual(['back'])
        expect(ids(await store.diary.history('gone'))).toEqual(['a', 'gone', 'back'])
      })

      it('lets only one of two changes to the same version stand', async () => {
        await write(draft('a'))
        const both = await Promise.allSettled([write(draft('b', { replaces: 'a' })), write(draft('c', { replaces: 'a' }))])
        expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
        const refused = both.find((one) => one.status === 'rejected')
        expect(refused?.reason).toEqual(fault('conflict'))
        expect(refused?.reason.message).toContain('was changed or taken back meanwhile')
        expect(await now()).toHaveLength(1)
      })

      it('refuses to replace what is not there, is another person’s, or is of another kind', async () => {
        await write(draft('a'), draft('theirs', { person: 'you' }))
        await expect(write(draft('b', { replaces: 'nobody' }))).rejects.toEqual(fault('unknown-entry'))
        await expect(write(draft('b', { replaces: 'b' }))).rejects.toEqual(fault('unknown-entry'))
        await expect(write(draft('b', { replaces: 'theirs' }))).rejects.toEqual(fault('unknown-entry'))
        await expect(write(draft('b', { replaces: 'a', kind: 'note', payload: { text: '' } }))).rejects.toEqual(fault('conflict'))
        await expect(write(draft('b', { payload: null }))).rejects.toEqual(fault('unknown-entry'))
      })
    })

    describe('reading', () => {
      it('cuts a window from (with it) to (without it), by moment and not by writing', async () => {
        await write(
          draft('late', { at: '2026-11-24T00:00:00Z' }),
          draft('noon', { at: '2026-11-23T12:00:00.000Z' }),
          draft('start', { at: '2026-11-23T00:00Z' }),
          draft('before', { at: '2026-11-22T23:59:59.999Z' }),
          draft('old', { at: '1969-07-20T20:17:40Z' }),
        )
        const day = { person: 'me', from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' }
        expect(ids(await store.diary.current(day))).toEqual(['start', 'noon'])
        expect(await now()).toEqual(['old', 'before', 'start', 'noon', 'late'])
        await expect(store.diary.current({ person: 'me', from: 'yesterday' })).rejects.toThrow(RangeError)
      })

      it('keeps people and kinds apart', async () => {
        await write(draft('a'), draft('b', { kind: 'note', payload: { text: 'x' } }), draft('c', { person: 'you' }))
        expect(ids(await store.diary.current({ person: 'me', kinds: ['note', 'food'] }))).toEqual(['b'])
        expect(await store.diary.current({ person: 'me', kinds: [] })).toEqual([])
        expect(await now('you')).toEqual(['c'])
        expect(await now('nobody')).toEqual([])
        expect(ids(await everyPage(store, 'me'))).toEqual(['a', 'b'])
      })

      it('knows nothing of an entry that was never written', async () => {
        expect(await store.diary.entry('nobody')).toBeUndefined()
        expect(await store.diary.history('nobody')).toEqual([])
        await expect(store.diary.everything('me', 'nobody')).rejects.toEqual(fault('unknown-entry'))
        await write(draft('theirs', { person: 'you' }))
        await expect(store.diary.everything('me', 'theirs')).rejects.toEqual(fault('unknown-entry'))
      })

      it('shows the whole log, the replaced and the removals with it', async () => {
        await write(draft('a'), draft('b', { replaces: 'a', payload: null }), draft('c', { at: '2020-01-01T00:00:00Z' }))
        expect(ids(await everyPage(store, 'me'))).toEqual(['a', 'b', 'c'])
      })
    })

    it('tells what was written last, and how much there is, every version counted', async () => {
      await write(draft('a'), draft('b', { at: '2020-01-01T00:00:00Z' }))
      await write(draft('c', { replaces: 'a' }), draft('d', { person: 'you' }))
      expect(ids(await store.diary.latest('me', 2))).toEqual(['c', 'b'])
      expect(ids(await store.diary.latest('me', 9))).toEqual(['c', 'b', 'a'])
      expect(await store.diary.latest('nobody', 9)).toEqual([])
      expect(await Promise.all(['me', 'you', 'nobody'].map((person) => store.diary.count(person)))).toEqual([3, 1, 0])
    })

    it('keeps settings, and the last value of each', async () => {
      expect(await store.setting('zone')).toBeUndefined()
      await store.keepSetting('zone', 'Europe/London')
      await store.keepSetting('favourites', '[]')
      await store.keepSetting('zone', 'Europe/Paris')
      expect([await store.setting('zone'), await store.setting('favourites')]).toEqual(['Europe/Paris', '[]'])
    })

    it('does what a plain list of entries would do, whatever is written, changed and taken back', async () => {
      await fc.assert(
        fc.asyncProperty(doings, async (batches) => {
          const fresh = await make()
          const model = diaryModel()
          try {
            for (const { drafts, window } of batches) {
              const [said, wanted] = [
                await outcome(() => fresh.diary.append(drafts, recorded)),
                await outcome(async () => model.append(drafts, recorded)),
              ]
              expect(said).toEqual(wanted)
              expect(await fresh.diary.current(window)).toEqual(model.current(window))
            }
            for (const person of ['me', 'you']) expect(await everyPage(fresh, person)).toEqual(model.everything(person))
            for (const id of model.ids()) expect(await fresh.diary.history(id)).toEqual(model.history(id))
          } finally {
            await fresh.close()
          }
        }),
        { numRuns: 60 },
      )
    })
  })
}

/** What came of it: the entries, or the name of the fault. */
async function outcome(work: () => Promise<readonly Entry[]>): Promise<readonly Entry[] | string> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Error && 'fault' in error) return String(error.fault)
    throw error
  }
}
