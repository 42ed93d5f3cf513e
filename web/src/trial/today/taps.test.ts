import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Draft } from '@charley/core'
import { closeDrafts, crampDrafts, saidOn, sleepDraft, takenDraft, worstDraft } from './taps.js'

beforeAll(() => void vi.useFakeTimers({ now: Date.parse('2026-11-23T18:00:00Z'), toFake: ['Date'] }))
afterAll(() => void vi.useRealTimers())
const trial = '0b9f6f0e-6a1c-4f0e-9d53-1d2f3a4b5c6d'
const date = '2026-11-20'
/** What stands after these drafts were written one after another. */
const written = (...all: readonly Draft[]): readonly Draft[] => {
  const replaced = new Set(all.flatMap(({ replaces }) => replaces ?? []))
  return all.filter(({ id, payload }) => !replaced.has(id) && payload !== null)
}

test('done, and then partly: the second stands in the place of the first', () => {
  const first = takenDraft([], trial, date, 'all')
  expect(first).toMatchObject([{ kind: 'trial-day', payload: { trial, date, taken: 'all' } }])
  const second = takenDraft(first, trial, date, 'some')
  expect(second[0]?.replaces).toBe(first[0]?.id)
  expect(saidOn(written(...first, ...second), trial, date).taken).toBe('some')
  expect(takenDraft(second, trial, date, 'some')).toEqual([])
})

test('what was done in another trial says nothing of this one', () => {
  const other = takenDraft([], 'another', date, 'none')
  expect(saidOn(other, trial, date).taken).toBeUndefined()
  expect(takenDraft(other, trial, date, 'all')[0]?.replaces).toBeUndefined()
})

test('so many cramps and no more: only those not yet there are added, and the day is closed', () => {
  const two = crampDrafts([], date, 2)
  expect(two.map(({ kind }) => kind)).toEqual(['cramp', 'cramp', 'day-complete'])
  const three = crampDrafts(two, date, 3)
  expect(three.map(({ kind }) => kind)).toEqual(['cramp'])
  const fewer = crampDrafts(two, date, 1)
  expect(fewer, 'a cramp that stands there is never taken away by a count').toEqual([])
})

test('a cramp without a time stands in the small hours of its own day, in the zone where one is', () => {
  const [cramp] = crampDrafts([], date, 1)
  const hour = new Intl.DateTimeFormat('en-GB', { timeZone: cramp?.zone ?? 'UTC', hour: '2-digit', day: '2-digit' })
  expect(hour.format(new Date(cramp?.at ?? ''))).toBe('20, 03')
})

test('none is not the same as not said: zero cramps close the day, and it can be opened again', () => {
  const none = crampDrafts([], date, 0)
  expect(none).toMatchObject([{ kind: 'day-complete', payload: { date, category: 'cramp', complete: true } }])
  const open = closeDrafts(none, date, false)
  expect(open).toMatchObject([{ replaces: none[0]?.id, payload: { complete: false } }])
  expect(closeDrafts(none, date, true)).toEqual([])
})

test('how bad the worst was is said of one cramp, and said again of the same one', () => {
  const cramps = crampDrafts([], date, 2)
  const six = worstDraft(cramps, 6)
  expect(six).toHaveLength(1)
  const four = worstDraft(written(...cramps, ...six), 4)
  expect(four[0]?.replaces).toBe(six[0]?.id)
  expect(saidOn(written(...cramps, ...six, ...four), trial, date).worst).toBe(4)
  expect(worstDraft([], 6)).toEqual([])
})

test('a mark of sleep keeps the hours that were written down before', () => {
  const slept: Draft = {
    id: 'x',
    person: 'me',
    kind: 'sleep',
    at: `${date}T07:00:00Z`,
    zone: 'UTC',
    payload: { minutes: 400, quality: 3 },
  }
  expect(sleepDraft([slept], date, 8)).toMatchObject([{ replaces: 'x', payload: { minutes: 400, quality: 8 } }])
})
