// Is what stands counted once, and what was not logged never taken for none? Days, cramps, the hours before them, and edits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beforeCramps,
  crampSummary,
  dayCategoriesComplete,
  localTime,
  nightOf,
  replacing,
  standing,
  takeBack,
  undo,
} from './index.js'
import { drafts, entry, moments, uuidOf } from './diary.fixture.js'
import { readDraft } from './draft/index.js'
import { dayCategories, type Draft, type Entry, type EntryOf } from './entry.js'

const complete = (date: string, category: 'cramp' | 'food' = 'cramp', said = true) =>
  entry('day-complete', `${date}T12:00:00Z`, { date, category, complete: said })
const stored = (draft: Draft, second: number): Entry =>
  ({ ...draft, recorded: new Date(Date.UTC(2040, 0, 1) + second * 1000).toISOString() }) as Entry

describe('a day is complete', () => {
  it('by category, as was said last; unsaid is not complete', () => {
    const entries = [complete('2026-05-01'), complete('2026-05-01', 'food'), complete('2026-05-01', 'food', false)]
    expect(dayCategoriesComplete(entries, '2026-05-01')).toEqual({
      cramp: true,
      food: false,
      drink: false,
      supplement: false,
      medicine: false,
      exercise: false,
      sleep: false,
    })
    expect(Object.values(dayCategoriesComplete(entries, '2026-05-02'))).toEqual(dayCategories.map(() => false))
  })

  it('no more, once it is taken back', () => {
    const said = complete('2026-05-01') as EntryOf<'day-complete'>
    const back = stored(takeBack(said, uuidOf(900)) as Draft, 1)
    expect(dayCategoriesComplete([said, back], '2026-05-01').cramp).toBe(false)
  })
})

describe('the 48 hours before a cramp', () => {
  const run = entry('exercise', '2026-05-01T18:00:00Z', { activity: 'run', minutes: 40, effort: 'hard' })
  const wine = entry('drink', '2026-05-02T20:30:00Z', { name: 'wine', amounts: {} })
  const old = entry('exercise', '2026-05-01T02:00:00Z', { activity: 'walk', minutes: 20, effort: 'light' })
  const cramp = entry('cramp', '2026-05-03T02:30:00Z', {})
  const later = entry('cramp', '2026-05-03T03:00:00Z', {})
  const after = entry('food', '2026-05-03T07:00:00Z', { name: 'porridge', amounts: {} })
  const done = complete('2026-05-02')

  it('hold what was before, nearest first, with earlier cramps, and nothing that has no moment', () => {
    const [first, second] = beforeCramps([after, later, done, cramp, old, wine, run])
    expect(first).toEqual({
      entry: cramp,
      before: [
        { hours: 6, entry: wine },
        { hours: 32.5, entry: run },
      ],
    })
    expect(second!.before.map(({ hours }) => hours)).toEqual([0.5, 6.5, 33])
    expect(beforeCramps([cramp, wine, run], 6)[0]!.before).toEqual([{ hours: 6, entry: wine }])
    expect(beforeCramps([wine, run])).toEqual([])
  })

  it('hours run by the world’s clock, over a change of the clocks on the wall', () => {
    // London falls back on 25 October 2026 at 01:00 UTC.
    const supper = entry('food', '2026-10-24T18:00:00Z', { name: 'soup', amounts: {} })
    const woke = entry('cramp', '2026-10-25T02:00:00Z', {})
    expect(beforeCramps([supper, woke])[0]!.before[0]!.hours).toBe(8)
  })

  const diary = fc.array(
    fc.tuple(moments, fc.constantFrom('cramp' as const, 'note' as const, 'sleep' as const)).map(([at, kind]) =>
      // Into two weeks, so that much falls together.
      entry(
        kind,
        `2026-05-${String(((Date.parse(at) / 1000 / 86_400) % 14) | 0)
          .padStart(2, '0')
          .replace('00', '14')}${at.slice(10)}`,
        kind === 'note' ? { text: 'x' } : {},
      ),
    ),
    { maxLength: 40 },
  )
  it('agree with looking at every pair', () => {
    fc.assert(
      fc.property(diary, fc.integer({ min: 0, max: 100 }), (entries, hours) => {
        const found = beforeCramps(entries, hours)
        expect(found.length).toBe(entries.filter(({ kind }) => kind === 'cramp').length)
        for (const { entry: of, before } of found) {
          const ms = Date.parse(of.at)
          const wanted = entries.filter((one) => {
            const gap = (ms - Date.parse(one.at)) / 3_600_000
            return one !== of && gap <= hours && (one.kind === 'cramp' ? gap > 0 : gap >= 0)
          })
          expect(new Set(before.map((one) => one.entry))).toEqual(new Set(wanted))
          expect(
            before.every(({ hours: far }, at) => far >= 0 && far <= hours && (at === 0 || before[at - 1]!.hours <= far)),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('a summary of cramps', () => {
  it('counts a rate on observed days only; a day without a word is missing', () => {
    const entries = [
      ...['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04'].map((date) => complete(date)),
      entry('cramp', '2026-05-02T01:00:00Z', { severity: 4 }),
      entry('cramp', '2026-05-02T01:30:00Z', {}),
      entry('cramp', '2026-05-06T01:00:00Z', { severity: 8 }),
    ]
    const summary = crampSummary(entries, '2026-05-01', '2026-05-10')
    expect(summary).toMatchObject({ days: 10, observed: 4, notLogged: 5, cramps: 3, perWeek: 3.5, nights: 2, unrated: 1 })
    expect(summary.worst).toEqual({ severity: 8, entry: entries.at(-1) })
    expect(summary.weeks).toEqual([
      { from: '2026-05-01', to: '2026-05-07', days: 7, observed: 4, notLogged: 2, cramps: 3, perWeek: 3.5 },
      { from: '2026-05-08', to: '2026-05-10', days: 3, observed: 0, notLogged: 3, cramps: 0 },
    ])
  })

  it('observed days without a cramp are none; days that nobody wrote down have no rate', () => {
    const none = crampSummary([complete('2026-05-01')], '2026-05-01', '2026-05-01')
    expect(none).toMatchObject({ observed: 1, cramps: 0, perWeek: 0, notLogged: 0 })
    const nothing = crampSummary([], '2026-05-01', '2026-05-07')
    expect(nothing).toMatchObject({ observed: 0, cramps: 0, notLogged: 7 })
    expect(nothing).not.toHaveProperty('perWeek')
    expect(nothing).not.toHaveProperty('worst')
  })

  it('a cramp belongs to the date where it was lived', () => {
    // 23:30 on 30 April in New York is 03:30 on 1 May in Greenwich.
    const away = entry('cramp', '2026-05-01T03:30:00Z', {}, { zone: 'America/New_York' })
    expect(crampSummary([away], '2026-05-01', '2026-05-01').cramps).toBe(0)
    expect(crampSummary([away], '2026-04-30', '2026-04-30').cramps).toBe(1)
  })

  it('a night has the date of its evening, over midnight and over a change of the clocks', () => {
    const zone = 'Europe/London'
    expect(nightOf(localTime('2026-05-01T22:30:00Z', zone))).toBe('2026-05-01')
    expect(nightOf(localTime('2026-05-02T02:30:00Z', zone))).toBe('2026-05-01')
    expect(nightOf(localTime('2026-05-02T13:00:00Z', zone))).toBeUndefined()
    expect(nightOf(localTime('2026-10-25T01:30:00Z', zone))).toBe('2026-10-24')
    const entries = [entry('cramp', '2026-05-01T22:30:00Z', {}), entry('cramp', '2026-05-02T02:30:00Z', {})]
    expect(crampSummary(entries, '2026-05-01', '2026-05-03').nights).toBe(1)
  })

  it('whatever the diary: days are observed, in part or not logged; weeks add up; an edit changes no count', () => {
    const days = fc.array(fc.tuple(fc.integer({ min: 1, max: 28 }), fc.boolean(), fc.integer({ min: 0, max: 3 })), {
      maxLength: 20,
    })
    fc.assert(
      fc.property(days, (said) => {
        const entries = said.flatMap(([day, done, cramps]) => {
          const date = `2026-05-${String(day).padStart(2, '0')}`
          return [
            ...(done ? [complete(date)] : []),
            ...Array.from({ length: cramps }, () => entry('cramp', `${date}T10:00:00Z`, {})),
          ]
        })
        const summary = crampSummary(entries, '2026-05-01', '2026-05-28')
        expect(summary.cramps).toBe(said.reduce((sum, [, , cramps]) => sum + cramps, 0))
        for (const key of ['days', 'observed', 'notLogged', 'cramps'] as const)
          expect(summary.weeks.reduce((sum, week) => sum + week[key], 0)).toBe(summary[key])
        expect(summary.observed + summary.notLogged).toBeLessThanOrEqual(summary.days)
        expect(summary.perWeek === undefined).toBe(summary.observed === 0)
        const edited = entries.flatMap((one, at) =>
          one.kind === 'cramp' ? [stored(replacing(one, { severity: 5 }, uuidOf(500_000 + at)), at)] : [],
        )
        expect({ ...crampSummary([...entries, ...edited], '2026-05-01', '2026-05-28'), worst: 0, unrated: 0 }).toEqual({
          ...summary,
          worst: 0,
          unrated: 0,
        })
      }),
    )
  })
})

describe('edits', () => {
  const id = uuidOf(777)

  it('make drafts that are right, of the same person and kind, and never touch what was', () => {
    fc.assert(
      fc.property(drafts, fc.nat({ max: 1000 }), (draft, second) => {
        const old = stored(draft, second) as EntryOf<'cramp'>
        const before = JSON.stringify(old)
        const again = replacing(old, old.payload!, id) as Draft
        expect(readDraft(again)).toEqual({ draft: again })
        expect(again).toMatchObject({ person: old.person, kind: old.kind, at: old.at, zone: old.zone, replaces: old.id })
        const back = takeBack(old, id) as Draft
        expect(readDraft(back)).toEqual({ draft: back })
        expect(standing([old, stored(back, second + 1)])).toEqual([])
        expect(JSON.stringify(old)).toBe(before)
      }),
    )
  })

  it('may move the moment', () => {
    const old = entry('cramp', '2026-05-01T02:00:00Z', {}) as EntryOf<'cramp'>
    expect(replacing(old, { minutes: 3 }, id, { at: '2026-05-01T01:40:00Z' })).toMatchObject({
      at: '2026-05-01T01:40:00Z',
      zone: old.zone,
      payload: { minutes: 3 },
    })
  })

  it('undo brings back the version before, with its moment; the first is taken back; nothing is undone of nothing', () => {
    const first = entry('cramp', '2026-05-01T02:00:00Z', { severity: 3 }) as EntryOf<'cramp'>
    const second = stored(replacing(first, { severity: 9 }, uuidOf(801), { at: '2026-05-01T03:00:00Z' }), 1) as EntryOf<'cramp'>
    expect(undo([first, second], id)).toEqual({
      id,
      person: 'me',
      kind: 'cramp',
      at: first.at,
      zone: first.zone,
      payload: { severity: 3 },
      replaces: second.id,
    })
    expect(undo([first], id)).toMatchObject({ payload: null, replaces: first.id })
    const back = stored(takeBack(second, uuidOf(802)) as Draft, 2)
    expect(undo([first, second, back], id)).toMatchObject({ payload: { severity: 9 }, at: second.at, replaces: back.id })
    expect(undo([], id)).toBeUndefined()
  })

  it('undoing twice comes back to where it was, and exactly one version ever stands', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 6 }), (severities) => {
        const history: Entry[] = [entry('cramp', '2026-05-01T02:00:00Z', { severity: 0 })]
        severities.forEach((severity, at) => {
          history.push(stored(replacing(history.at(-1) as EntryOf<'cramp'>, { severity }, uuidOf(600_000 + at)), at))
        })
        const now = history.at(-1)!.payload
        history.push(stored(undo(history, uuidOf(700_001))!, 50))
        expect(standing(history).length).toBe(1)
        history.push(stored(undo(history, uuidOf(700_002))!, 51))
        expect(standing(history)).toEqual([history.at(-1)])
        expect(history.at(-1)!.payload).toEqual(now)
      }),
    )
  })
})
