import { beforeAll, describe, expect, test } from 'vitest'
import { emptyCase, localDate, type Entry } from '@charley/core'
import { readFhir } from '@charley/core/exchange'
import { readEntriesCsv } from '../../export/csv/read.js'
import type { Store } from '../../store/index.js'
import { draft, uuid } from '../diary.fixture.js'
import { exportCalendar, exportCsv, exportFhir, exportFoodsCsv, exportJson } from './index.js'
import { summaryOf } from './summary.js'
import { ownStores, sampled } from './stores.fixture.js'

const { fresh } = ownStores()
const noon = '2026-11-23T12:00:00Z'

async function text(pieces: AsyncIterable<string>): Promise<string> {
  let all = ''
  for await (const piece of pieces) all += piece
  return all
}
const entriesIn = (json: string) => (JSON.parse(json) as { entries: readonly Entry[] }).entries

describe('everything that stands, out and in again', () => {
  let store: Store
  let stands: readonly Entry[]
  beforeAll(async () => {
    ;({ store } = await fresh())
    const made = sampled(120, 11)
    const trials = made.filter(({ kind }) => kind === 'trial')
    // Every trial among them has ended, so that nothing is held back.
    const ends = trials.map(({ payload }) =>
      draft('trial-end', noon, { trial: (payload as { trial: string }).trial, why: 'finished' }),
    )
    await store.diary.append([...made, ...ends], '2026-11-23T06:00:00.123Z')
    await store.diary.append(
      [
        draft(
          'note',
          noon,
          { text: 'second thoughts' },
          { replaces: (await store.diary.append([draft('note', noon, { text: 'first' })], noon))[0]!.id },
        ),
      ],
      noon,
    )
    stands = await store.diary.current({ person: 'me' })
  })

  test('as CSV and as JSON every entry is what it was', async () => {
    expect(stands.length).toBeGreaterThan(115)
    expect(readEntriesCsv(await text(exportCsv(store, 'me')), 'me')).toEqual(stands)
    expect(entriesIn(await text(exportJson(store, 'me')))).toEqual(stands)
  })

  test('days cut it where those who lived them saw the date change', async () => {
    const dates = stands.map(({ at, zone }) => localDate(at, zone)).toSorted()
    const [from, to] = [dates[30]!, dates[80]!]
    const inside = stands.filter(({ at, zone }) => localDate(at, zone) >= from && localDate(at, zone) <= to)
    expect(entriesIn(await text(exportJson(store, 'me', { from, to })))).toEqual(inside)
    expect(entriesIn(await text(exportJson(store, 'me', { from: to })))).toEqual(
      stands.filter(({ at, zone }) => localDate(at, zone) >= to),
    )
    expect(readEntriesCsv(await text(exportCsv(store, 'me', { from: '2101-01-01' })), 'me')).toEqual([])
    for (const span of [{ from: '2026-02-30' }, { from: '2026-11-02', to: '2026-11-01' }])
      await expect(text(exportCsv(store, 'me', span))).rejects.toMatchObject({ reason: 'unfit' })
  })

  test('as FHIR the Bundle is one JSON document, and its resources read back', async () => {
    const now = new Date('2101-01-01T00:00:00Z')
    const bundle = JSON.parse(await text(exportFhir(store, 'me', { case: emptyCase }, now))) as {
      entry: { resource: { resourceType: string } }[]
    }
    const types = new Set(bundle.entry.map(({ resource }) => resource.resourceType))
    expect([...types]).toEqual(expect.arrayContaining(['Patient', 'Observation', 'RiskAssessment']))
    expect(bundle.entry.filter(({ resource }) => resource.resourceType === 'Patient')).toHaveLength(1)
    const found = [...readFhir(bundle, { file: 'x.json', zone: 'UTC', now: now.toISOString() })]
    const kinds = (kind: Entry['kind']) => found.filter((one) => one.what === 'entry' && one.draft.kind === kind).length
    for (const kind of ['food', 'drink', 'cramp', 'lab', 'sleep', 'note'] as const)
      expect(kinds(kind), kind).toBe(stands.filter((entry) => entry.kind === kind).length)
    expect(JSON.stringify(bundle)).not.toMatch(/trial-guess|"secret"/)
  })

  test('what is here, by kind', async () => {
    const { kinds, entries } = await summaryOf(store, 'me')
    expect(entries).toBe(stands.length + 1)
    expect(kinds.reduce((sum, { count }) => sum + count, 0)).toBe(stands.length)
    expect(kinds.every(({ from, to }) => from! <= to!)).toBe(true)
  })
})

test('an empty diary is a heading, an empty list, an empty calendar', async () => {
  const { store } = await fresh()
  expect((await text(exportCsv(store, 'me'))).split('\r\n')).toHaveLength(2)
  expect((await text(exportFoodsCsv(store, 'me'))).split('\r\n')).toHaveLength(2)
  expect(JSON.parse(await text(exportJson(store, 'me')))).toEqual({ format: 'charley-diary', version: 1, entries: [] })
  expect(await exportCalendar(store, 'me')).toMatch(/^BEGIN:VCALENDAR[\s\S]*END:VCALENDAR/)
  expect(await summaryOf(store, 'me')).toEqual({ kinds: [], entries: 0 })
})

test('cramps as a calendar: each at its moment, under a name that tells strangers little', async () => {
  const { store } = await fresh()
  await store.diary.append(
    [
      draft('cramp', '2026-11-23T02:10:00Z', {
        side: 'left',
        muscle: 'calf',
        minutes: 4,
        severity: 7,
        note: `\u0000a; b, c\\\n${'é😀'.repeat(40)}`,
      }),
      draft('note', noon, { text: 'not in it' }),
    ],
    noon,
  )
  const calendar = await exportCalendar(store, 'me')
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1)
  expect(calendar).toMatch(/DTSTART:20261123T021000Z[\s\S]*DTEND:20261123T021400Z/)
  expect(calendar).toContain('SUMMARY:Cramp')
  expect(await exportCalendar(store, 'me')).toBe(calendar)
  // RFC 5545, 3.1: 75 octets a line at most; 3.3.11: no control characters in a text.
  for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(calendar).toMatch(/^[\P{Cc}\t\r\n]*$/u)
})

test('what an import had no place for leaves with its entry; the secret of a running trial does not leave', async () => {
  const { store } = await fresh()
  const [id, secret] = [uuid(), 'ab'.repeat(32)]
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
  await store.imports.write(id, [{ draft: draft('note', noon, { text: 'x' }), rest: { mood: '=7' } }], noon)
  await store.diary.append([draft('trial', noon, { trial: uuid(), protocol: '{}', secret, commitment: 'cd'.repeat(32) })], noon)
  const [csv, json] = [await text(exportCsv(store, 'me')), await text(exportJson(store, 'me'))]
  expect(csv).toContain('"{""mood"":""=7""}"')
  expect(entriesIn(json).find(({ kind }) => kind === 'note')).toMatchObject({ rest: { mood: '=7' } })
  for (const file of [csv, json, await text(exportFhir(store, 'me'))]) expect(file).not.toContain(secret)
})
