import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Entry } from '@charley/core'
import { keepOwnFood } from '../foods/own.js'
import { lookAtBackup, restoreBackup } from './restore.js'
import { backupOf, fill, ownStores, sampled, snack } from './stores.fixture.js'

const { fresh, onDisk } = ownStores()
const noon = '2026-11-23T12:00:00Z'

describe('a backup that is not whole is refused with a sentence, and nothing is written', async () => {
  const { store } = await fresh()
  const target = await fresh()
  await fill(store, sampled(20, 7))
  await keepOwnFood(store, snack, new Date(noon))
  const bytes = await backupOf(store)
  const files = unzipSync(bytes)
  const empty = await backupOf(target.store)

  async function isRefused(changed: Uint8Array, said: RegExp): Promise<void> {
    const path = onDisk(changed)
    for (const go of [lookAtBackup, restoreBackup])
      await expect(go(target.store, 'me', path)).rejects.toMatchObject({
        name: 'Refused',
        reason: 'unfit',
        message: expect.stringMatching(said),
      })
    expect((await backupOf(target.store)).equals(empty)).toBe(true)
  }
  const zipped = (changes: Readonly<Record<string, Uint8Array | undefined>>) =>
    zipSync(Object.fromEntries(Object.entries({ ...files, ...changes }).flatMap(([name, data]) => (data ? [[name, data]] : []))))
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
    parts: { name: string; sha256: string; records: number; bytes: number }[]
  }
  const listed = (change: object) => strToU8(JSON.stringify({ ...manifest, ...change }))
  /** A part with other content and a list that agrees with it: only what stands in it is wrong. */
  function forged(name: string, text: string): Uint8Array {
    const data = strToU8(text)
    const sha256 = createHash('sha256').update(data).digest('hex')
    const part = { name, sha256, bytes: data.length, records: text.split('\n').length - 1 }
    return zipped({
      [name]: data,
      'manifest.json': listed({ parts: manifest.parts.map((one) => (one.name === name ? part : one)) }),
    })
  }
  const lines = strFromU8(files['entries.ndjson']!)
  const changedEntry = (change: object) =>
    forged('entries.ndjson', `${JSON.stringify({ ...(JSON.parse(lines.split('\n')[0]!) as Entry), ...change })}\n`)

  test('a bit that fell over anywhere', async () => {
    const original = await lookAtBackup(target.store, 'me', onDisk(bytes))
    let refused = 0
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
        const changed = Buffer.from(bytes)
        changed[at]! ^= 1 << bit
        try {
          // A date or a flag of the zip that nobody reads may change; what was written in the diary may not.
          expect(await lookAtBackup(target.store, 'me', onDisk(changed))).toEqual(original)
        } catch (error) {
          expect(error).toMatchObject({ name: 'Refused', message: expect.stringMatching(/damaged|no backup/) })
          refused++
        }
      }),
      { numRuns: 60 },
    )
    expect(refused).toBeGreaterThan(30)
  })

  test.each([0, 1, 20, 0.25, 0.5, 0.9, 0.999])('cut off at %d of it', (at) =>
    isRefused(bytes.subarray(0, at < 1 ? Math.floor(at * bytes.length) : at), /damaged/),
  )
  test('a wrong checksum', () =>
    isRefused(
      zipped({ 'manifest.json': listed({ parts: manifest.parts.map((part) => ({ ...part, sha256: '0'.repeat(64) })) }) }),
      /checksum of README/,
    ))
  test('a line changed, the list not', () =>
    isRefused(
      zipped({ 'entries.ndjson': strToU8(lines.replace('"zone"', '"zonf"')) }),
      /checksum of entries|not right|cannot be read/,
    ))
  test('a line too few', () =>
    isRefused(zipped({ 'entries.ndjson': strToU8(lines.split('\n').slice(1).join('\n')) }), /not as long/))
  test('made by a newer Charley', () => isRefused(zipped({ 'manifest.json': listed({ version: 2 }) }), /newer Charley/))
  test('a list that is none', () => isRefused(zipped({ 'manifest.json': strToU8('{') }), /list of parts/))
  test('a list with strange parts', () =>
    isRefused(zipped({ 'manifest.json': listed({ parts: [{ name: '../x' }] }) }), /list of parts/))
  test('a part missing', () => isRefused(zipped({ 'foods.ndjson': undefined }), /foods.ndjson is missing/))
  test.each(['extra.txt', '../../etc/passwd', '/abs'])('a part that does not belong in it: %s', (name) =>
    isRefused(zipped({ [name]: strToU8('x') }), /does not belong|cannot be read/),
  )
  test('another zip, another file, nothing', async () => {
    await isRefused(zipSync({ 'hello.txt': strToU8('hello') }), /no backup/)
    await isRefused(zipSync({ 'manifest.json': strToU8('{"format":"other"}') }), /no backup|list of parts/)
    await isRefused(strToU8('something else altogether'), /damaged/)
    await isRefused(new Uint8Array(0), /damaged/)
  })
  test('a bomb: some kilobytes that would be 12 megabytes', () =>
    isRefused(zipped({ 'entries.ndjson': new Uint8Array(12 * 1024 * 1024) }), /larger than any backup/))
  test('a bomb within one part’s own bounds: a line without an end', () =>
    isRefused(forged('settings.ndjson', ' '.repeat(3_000_000)), /damaged/))

  test.each<[string, object]>([
    ['an unknown kind', { kind: 'spell' }],
    ['a strange payload', { kind: 'note', payload: { text: 7 } }],
    ['a field that is none', { kind: 'note', payload: { text: 'x', __proto__x: 1 } }],
    ['a person of its own', { person: 'you' }],
    ['no moment of writing', { recorded: 'yesterday' }],
    ['30 February', { at: '2026-02-30T10:00:00Z' }],
    ['a time with an offset', { at: '2026-02-20T10:00:00+01:00' }],
    ['an id in capitals', { id: 'ABCDEF00-0000-4000-8000-00000000000A' }],
    ['a former that is nowhere', { kind: 'note', payload: { text: 'x' }, replaces: '00000000-0000-4000-8000-ffffffffffff' }],
  ])('an entry with %s, in a file that is whole otherwise', (_, change) => isRefused(changedEntry(change), /damaged/))
  test('foods and settings that are none', async () => {
    const [release, food] = strFromU8(files['foods.ndjson']!).split('\n')
    const one = JSON.parse(food!) as { food: object }
    const wrong = (change: object) =>
      forged('foods.ndjson', `${release}\n${JSON.stringify({ food: { ...one.food, ...change } })}\n`)
    await isRefused(wrong({ id: 'charley:banana' }), /line 2 of foods/)
    await isRefused(wrong({ amounts: { magnesiumMg: { value: 'much', kind: 'label' } } }), /line 2 of foods/)
    await isRefused(wrong({ group: 'weapons' }), /line 2 of foods/)
    await isRefused(forged('settings.ndjson', '{"name":"x","value":"{"}\n'), /line 1 of settings/)
  })
})
