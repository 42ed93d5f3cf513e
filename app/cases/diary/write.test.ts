import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate, localTime } from '@charley/core'
import fc from 'fast-check'
import type { Store } from '../../store/index.js'
import { draft, eaten, fullDay, openAt, tempData, uuid } from '../diary.fixture.js'
import { calendarMonth } from './calendar.js'
import { copyMeal } from './copy-meal.js'
import { crampsWithBefore } from './cramps.js'
import { openDay } from './day.js'
import { instantAt } from './moments.js'
import { historyOf, keepEntries, rewritten, takeBackEntry, undoLast } from './write.js'

const { data, forget } = tempData()
let store: Store
let other: Store
beforeAll(async () => {
  store = await openAt(data)
  other = await openAt(data)
})
afterAll(async () => {
  await store.close()
  await other.close()
  forget()
})

const date = '2026-10-05'
const keep = (...drafts: readonly unknown[]) => keepEntries(store, drafts)
const onDay = async (of: Store = store, day = date) => openDay(of, 'me', day, 'Europe/London')

describe('what is handed in', () => {
  test('is written, seen by another process, and adds up', async () => {
    await keep(...fullDay(date))
    const page = await onDay(other)
    expect(page.entries.filter(({ kind }) => kind === 'food' || kind === 'drink')).toHaveLength(3)
    expect(page.complete).toMatchObject({ food: true, drink: true, supplement: true, cramp: false })
    expect(page.totals.complete).toBe(true)
    // Banana 126 g, whole milk 200 ml, boiled egg 100 g, each by its line of the built-in table.
    const known = ['banana', 'milk-whole', 'egg-boiled'].map((id, at) => eaten(id, [126, 200, 100][at]!, 'lunch').amounts)
    expect(page.totals.all.magnesiumMg.known).toBeCloseTo(
      known.reduce((sum, amounts) => sum + amounts.magnesiumMg!.value, 0),
      9,
    )
    expect(page.drinksMl).toBe(200)
    expect(page.recentFoods.map(({ id }) => id).sort()).toEqual(['charley:banana', 'charley:egg-boiled', 'charley:milk-whole'])
  })

  test('all or none: one bad entry stops the rest, and says what and where', async () => {
    const good = draft('note', `${date}T10:00:00Z`, { text: 'good' })
    const bad = draft('cramp', `${date}T10:00:00Z`, { severity: 11 })
    await expect(keep(good, bad)).rejects.toMatchObject({
      name: 'Refused',
      reason: 'unfit',
      wrongs: [{ field: 'drafts[1].payload.severity' }],
    })
    expect((await onDay()).entries.some(({ kind }) => kind === 'note')).toBe(false)
  })

  test.each([
    ['nothing', undefined],
    ['an empty list', []],
    ['a record', {}],
    ['a thousand and one', Array.from({ length: 1001 }, () => ({}))],
  ])('%s is refused', async (_, input) => {
    await expect(keepEntries(store, input)).rejects.toMatchObject({ name: 'Refused', reason: 'unfit' })
  })

  test('a day is called complete on that day or in the two months after, where it will be looked for', async () => {
    const say = (at: string) => keep(draft('day-complete', at, { date: '2026-08-01', category: 'food', complete: true }))
    await expect(say('2026-07-30T12:00:00Z')).rejects.toThrow('called complete')
    await expect(say('2026-10-02T12:00:00Z')).rejects.toThrow('60 days')
    await say('2026-09-29T12:00:00Z')
    expect((await onDay(store, '2026-08-01')).complete.food).toBe(true)
  })
})

describe('taking back and undoing', () => {
  test('a change keeps the old version, and taking back twice is once', async () => {
    const [first] = await keep(draft('cramp', `${date}T02:00:00Z`, {}))
    const [second] = await keep(rewritten(first!, { severity: 6 }))
    expect((await historyOf(store, 'me', first!.id)).map(({ payload }) => payload)).toEqual([{}, { severity: 6 }])
    const gone = await takeBackEntry(store, 'me', first!.id)
    expect(gone.replaces).toBe(second!.id)
    expect(await takeBackEntry(store, 'me', first!.id)).toEqual(gone)
    expect((await onDay()).entries.some(({ kind }) => kind === 'cramp')).toBe(false)
  })

  test('undo takes back all that was written in one go, whoever wrote it; twice brings it back', async () => {
    const day = '2026-10-06'
    await keepEntries(other, fullDay(day))
    const before = (await onDay(store, day)).entries.map(({ kind, payload }) => ({ kind, payload }))
    const { undone } = await undoLast(store, 'me')
    expect(undone).toHaveLength(6)
    expect((await onDay(store, day)).entries).toEqual([])
    await undoLast(store, 'me')
    expect((await onDay(store, day)).entries.map(({ kind, payload }) => ({ kind, payload }))).toEqual(before)
  })

  test('there is nothing to undo in an empty diary, and nothing known of a stranger’s entry', async () => {
    await expect(undoLast(store, 'nobody')).rejects.toMatchObject({ reason: 'unknown' })
    const [mine] = await keep(draft('note', `${date}T10:00:00Z`, { text: 'mine' }))
    await expect(historyOf(store, 'somebody', mine!.id)).rejects.toMatchObject({ reason: 'unknown' })
    await expect(takeBackEntry(store, 'me', uuid())).rejects.toMatchObject({ reason: 'unknown' })
  })
})

describe('days', () => {
  test('an entry counts on the date of the zone it was lived in, wherever one looks from', async () => {
    // 23:30 on the 7th in New York is 04:30 on the 8th in London.
    await keep(draft('cramp', '2026-10-08T03:30:00Z', { severity: 4 }, { zone: 'America/New_York' }))
    const cramps = async (day: string) => (await onDay(store, day)).entries.filter(({ kind }) => kind === 'cramp')
    expect(await cramps('2026-10-07')).toHaveLength(1)
    expect(await cramps('2026-10-08')).toHaveLength(0)
  })

  test.each([
    ['2026-02-30', 'UTC'],
    ['yesterday', 'UTC'],
    ['2026-10-05', 'Mars/Olympus'],
    ['2026-10-05', '+01:00'],
  ])('%s in %s is no day', async (day, zone) => {
    await expect(openDay(store, 'me', day, zone)).rejects.toMatchObject({ name: 'Refused', reason: 'unfit' })
  })

  test('a month shows its cramps, the worst of them, what was logged and what is complete', async () => {
    const days = await calendarMonth(store, 'me', '2026-10')
    expect(days).toHaveLength(31)
    expect(days.find((day) => day.date === '2026-10-07')).toEqual({
      date: '2026-10-07',
      cramps: 1,
      worst: 4,
      logged: ['cramp'],
      complete: [],
    })
    expect(days.find((day) => day.date === date)).toMatchObject({
      cramps: 0,
      logged: ['food', 'drink'],
      complete: ['food', 'drink', 'supplement'],
    })
    for (const month of ['2026-13', '2026-1', 'October', ''])
      await expect(calendarMonth(store, 'me', month)).rejects.toMatchObject({ reason: 'unfit' })
  })

  test('a cramp is shown with the two days before it, and with nothing older', async () => {
    const [cramp] = await keep(draft('cramp', '2026-10-07T12:00:00Z', {}))
    const found = await crampsWithBefore(store, 'me', '2026-10-07', '2026-10-07')
    const { before } = found.find(({ entry }) => entry.id === cramp!.id)!
    expect(before.length).toBeGreaterThan(0)
    expect(before.every(({ hours }) => hours >= 0 && hours <= 48)).toBe(true)
    expect(before.some(({ entry }) => entry.at.startsWith('2026-10-05T08'))).toBe(false)
    await expect(crampsWithBefore(store, 'me', '2026-10-07', '2026-10-06')).rejects.toMatchObject({ reason: 'unfit' })
    await expect(crampsWithBefore(store, 'me', '2020-01-01', '2026-10-06')).rejects.toThrow('366')
  })

  test('a meal comes once more, each thing with an id of its own', async () => {
    const moment = { at: '2026-10-09T08:00:00Z', zone: 'Europe/London' }
    const copies = await copyMeal(store, 'me', { date, meal: 'breakfast', ...moment })
    expect(copies.map(({ payload }) => payload)).toEqual([
      eaten('banana', 126, 'breakfast'),
      eaten('milk-whole', 200, 'breakfast'),
    ])
    await expect(copyMeal(store, 'me', { date, meal: 'snack', ...moment })).rejects.toMatchObject({ reason: 'unknown' })
  })
})

describe('a time on the clock', () => {
  test('is found again on the clock, but for the hour that is skipped', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.integer({ min: 0, max: 24 * 60 - 1 }),
        fc.constantFrom('Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'),
        (day, minutes, zone) => {
          const text = day.toISOString().slice(0, 10)
          const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
          const at = instantAt(text, time, zone)
          const shown = Math.round(localTime(at, zone).hour * 60)
          if (localDate(at, zone) === text && shown === minutes) return true
          // Skipped: a moment later or earlier by no more than the clock was moved.
          return Math.abs(shown - minutes) <= 60
        },
      ),
      { numRuns: 300 },
    )
  })

  // London 2026: forward on 29 March at 01:00, back on 25 October at 02:00 (tz database).
  test.each([
    ['2026-10-25', '01:30', '2026-10-25T00:30:00Z'],
    ['2026-10-25', '03:00', '2026-10-25T03:00:00Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00Z'],
    ['2026-03-29', '03:00', '2026-03-29T02:00:00Z'],
  ])('%s %s in London is %s', (day, time, instant) => {
    expect(instantAt(day, time, 'Europe/London')).toBe(instant)
  })
})
