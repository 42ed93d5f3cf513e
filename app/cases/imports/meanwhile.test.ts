// What if an import is undone, deleted, stopped or left without room while it comes in? A real store, and what happens between two writes.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { written } from '../../import/files.fixture.js'
import { openStore, StoreError, type Store } from '../../store/index.js'
import { dryRun, imports, takeIn, undoImport } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-meanwhile-'))
const store: Store = await openStore({ data: join(folder, 'all.db') })
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const options = { zone: 'Europe/London', now: new Date('2026-11-23T12:00:00Z') }
const rows = Array.from({ length: 600 }, (_, index) => `2026-01-01,${index}`).join('\n')
const path = written('many.csv', `Date,Magnesium (mg)\n${rows}\n`)
/** Another one in each test: they share a file. */
let person = ''
let people = 0
beforeEach(() => void (person = `person ${++people}`))

/** The store, with something that happens after the first write; or instead of the second. */
function disturbed({ after, instead }: { readonly after?: (id: string) => Promise<unknown>; readonly instead?: Error }): Store {
  let writes = 0
  const write: Store['imports']['write'] = async (id, drafts, recorded) => {
    if (++writes === 2 && instead) throw instead
    await store.imports.write(id, drafts, recorded)
    if (writes === 1) await after?.(id)
  }
  return { ...store, imports: { ...store.imports, write } }
}
const standing = () => store.diary.count(person)

describe('an import that is disturbed', () => {
  it('undone meanwhile stays undone: nothing more of it comes in', async () => {
    const store2 = disturbed({ after: (id) => undoImport(store, person, id) })
    await expect(takeIn(store2, person, path, options)).rejects.toMatchObject({
      fault: 'conflict',
      message: expect.stringMatching(/undone or deleted/),
    })
    expect(await store.diary.current({ person })).toEqual([])
    expect(await imports(store, person)).toMatchObject([{ state: 'undone', entries: 500, undone: { removed: 500 } }])
  })

  it('undone while its last piece slips in, that piece is undone too', async () => {
    let marks = 0
    const { import: id } = await takeIn(store, person, written('few.csv', 'Date,Magnesium (mg)\n2026-01-01,5\n'), options)
    const draft = {
      id: crypto.randomUUID(),
      person,
      kind: 'cramp',
      at: '2026-01-01T02:00:00Z',
      zone: 'UTC',
      payload: {},
    } as const
    const mark: Store['imports']['mark'] = async (...given) => {
      if (given[1] === 'undone' && ++marks === 1) await store.imports.write(id!, [{ draft }], '2026-01-01T03:00:00Z')
      await store.imports.mark(...given)
    }
    expect(await undoImport({ ...store, imports: { ...store.imports, mark } }, person, id!)).toMatchObject({ removed: 2 })
    expect(await store.diary.current({ person })).toEqual([])
    expect(await imports(store, person)).toMatchObject([{ state: 'undone', undone: { removed: 2 } }])
  })

  it('deleted meanwhile leaves nothing behind', async () => {
    const everything = async () => {
      const { mark } = await store.concerned({ person })
      await store.erase({ person }, mark)
    }
    await expect(takeIn(disturbed({ after: everything }), person, path, options)).rejects.toMatchObject({ fault: 'conflict' })
    expect(await standing()).toBe(0)
    expect(await imports(store, person)).toEqual([])
  })

  it('without room on the disk says so, and what is in already; the same file goes on', async () => {
    const full = disturbed({ instead: new StoreError('full', 'There is no room left on the disk.') })
    await expect(takeIn(full, person, path, options)).rejects.toMatchObject({
      fault: 'full',
      message: expect.stringMatching(
        /^There is no room left on the disk\. What came in before that is in the diary as an unfinished import/,
      ),
    })
    const [{ id }] = (await imports(store, person)) as [{ id: string }]
    expect((await takeIn(store, person, path, options)).import).toBe(id)
    expect(await standing()).toBe(600)
  })

  it('by a fault of ours in the middle is unfinished, and can be undone', async () => {
    const faulty = disturbed({ instead: new TypeError('nobody foresaw this') })
    await expect(takeIn(faulty, person, path, options)).rejects.toMatchObject({
      code: 'inside-half',
      message: expect.stringMatching(/unfinished import/),
    })
    const [{ id, state }] = (await imports(store, person)) as [{ id: string; state: string }]
    expect(state).toBe('unfinished')
    expect(await undoImport(store, person, id)).toMatchObject({ removed: 500 })
  })

  it('stopped while the file is still looked at says that it was stopped', async () => {
    const stop = new AbortController()
    const stopping = { ...options, signal: stop.signal, onProgress: () => stop.abort() }
    await expect(dryRun(store, person, path, stopping)).rejects.toMatchObject({
      code: 'stopped',
      message: expect.stringMatching(/^Stopped/),
    })
  })
})
