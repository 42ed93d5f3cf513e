// For the tests of what leaves and comes back: real stores on the disk, quickly made, and backups as bytes.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openStore, type Store } from '../../store/index.js'
import fc from 'fast-check'
import type { Draft } from '@charley/core'
import { drafts } from '../../../core/diary/diary.fixture.js'
import { uuid } from '../diary.fixture.js'
import { writeBackup } from './backup.js'

let made = 0

/** A folder of its own, with stores that were opened once: the built-in foods are in, so that they are not put in every time. */
export function ownStores() {
  const folder = mkdtempSync(join(tmpdir(), 'charley-out-'))
  const unused = join(folder, 'unused.db')
  const ready = openStore({ data: unused }).then((store) => store.close())
  const open: Store[] = []
  afterAll(async () => {
    await Promise.all(open.map((store) => store.close()))
    rmSync(folder, { recursive: true })
  })
  return {
    place: (name: string) => join(folder, name),
    /** An empty store, and where its file lies. */
    fresh: async (): Promise<{ readonly store: Store; readonly file: string }> => {
      await ready
      const file = join(folder, `${++made}.db`)
      copyFileSync(unused, file)
      const store = await openStore({ data: file })
      open.push(store)
      return { store, file }
    },
    /** Bytes as a file on the disk. */
    onDisk: (bytes: Uint8Array): string => {
      const path = join(folder, `${++made}.zip`)
      writeFileSync(path, bytes)
      return path
    },
  }
}

export async function backupOf(store: Store, person = 'me'): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of writeBackup(store, person)) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** Of one person, each a new thing with an id of its own; the same ones for the same seed. */
export const sampled = (count: number, seed: number): readonly Draft[] =>
  fc.sample(drafts, { numRuns: count, seed }).map((one) => {
    const { replaces: _, ...rest } = one
    return { ...rest, person: 'me', id: uuid() } as Draft
  })

/** Written down one after the other, a second apart. */
export async function fill(store: Store, some: readonly Draft[]): Promise<void> {
  let second = 0
  for (const one of some) await store.diary.append([one], new Date(Date.UTC(2026, 10, 23, 6, 0, second++)).toISOString())
}

/** A food of one's own. */
export const snack = {
  name: 'My own bar',
  unit: 'g',
  amounts: { magnesiumMg: { value: 60, kind: 'label' } },
  portions: [{ label: '1 bar', size: 40 }],
}
