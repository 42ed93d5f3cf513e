// A process that writes into a diary and says what was acknowledged: the one that tests kill, race and run out of room.
import { rmSync, writeSync } from 'node:fs'
import type { Draft } from '@charley/core'
import { openStore, StoreError, type Store } from './index.js'

const [task, file = '', name = '', count = '1'] = process.argv.slice(2)

/** At once, so that what was said before a kill can be read after it. */
const say = (...words: readonly (string | number)[]) => writeSync(1, `${words.join(' ')}\n`)

/** A batch of one to five; its size stands in every id, so that a half-written one can be told. */
function batch(number: number, weight = 40): readonly Draft[] {
  const size = 1 + (number % 5)
  const text = `${name} ${number} `.repeat(weight)
  return Array.from({ length: size }, (_, index): Draft => {
    const id = `${name}-${number}-${index}-of-${size}`
    return { id, person: 'me', kind: 'note', at: '2026-11-23T02:10:00Z', zone: 'UTC', payload: { text: `${id} ${text}` } }
  })
}

/** Every third batch also changes an entry of the one before it, or takes it back. */
function withChanges(number: number): readonly Draft[] {
  const drafts = batch(number)
  if (number % 3 !== 2) return drafts
  const former = batch(number - 1)[0]!
  const changed = { ...drafts[0]!, replaces: former.id } as Draft
  return [number % 2 === 0 ? ({ ...changed, payload: null } as Draft) : changed, ...drafts.slice(1)]
}

async function write(store: Store, number: number, drafts = withChanges(number)): Promise<void> {
  const written = await store.diary.append(drafts, '2026-11-23T06:00:00Z')
  say('saved', ...written.map(({ id }) => id))
}

/** Writes until the store refuses; then says whether all that was acknowledged is there. */
async function fill(store: Store, ballast: string): Promise<void> {
  let entries = 0
  try {
    for (let number = 0; ; number++) {
      await write(store, number, batch(number, 400))
      entries += batch(number).length
    }
  } catch (error) {
    tell(error)
  }
  say('there', (await store.diary.current({ person: 'me' })).length, 'of', entries)
  if (ballast === '') return
  rmSync(ballast)
  await write(store, 1_000_000)
}

function tell(error: unknown): void {
  if (!(error instanceof StoreError)) throw error
  say('fault', error.fault, error.message)
}

try {
  const store = await openStore({ data: file })
  say('open')
  if (task === 'for ever') for (let number = 0; ; number++) await write(store, number)
  if (task === 'batches') for (let number = 0; number < Number(count); number++) await write(store, number)
  if (task === 'fill') await fill(store, name)
  await store.close()
  say('closed')
} catch (error) {
  tell(error)
}
