// Are nights and habits read from a diary as they were lived? Local days, complete days only, and nothing made of what nobody said.
import { describe, expect, it } from 'vitest'
import { entry } from '../../diary/diary.fixture.js'
import { datesBetween, type DayCategory, type Entry } from '../../diary/index.js'
import { associationsOf } from './associations-of.js'
import { crampNights } from './cramp-nights.js'
import { exposuresOf } from './exposures.js'

const complete = (date: string, ...categories: readonly DayCategory[]): readonly Entry[] =>
  categories.map((category) => entry('day-complete', `${date}T22:00:00Z`, { date, category, complete: true }))
const dates = datesBetween('2026-06-01', '2026-06-06')
const analysed = (value: number) => ({ value, kind: 'analysed' }) as const

describe('nights with a cramp', () => {
  it('run over midnight, and are observed when both their dates are', () => {
    const entries = [
      ...['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-05'].flatMap((date) => complete(date, 'cramp')),
      // British Summer Time: 00:10 on the 2nd, 23:30 on the 2nd, 14:00 on the 5th, 03:00 on the 4th.
      entry('cramp', '2026-06-01T23:10:00Z', {}),
      entry('cramp', '2026-06-02T22:30:00Z', {}),
      entry('cramp', '2026-06-02T23:40:00Z', {}),
      entry('cramp', '2026-06-05T13:00:00Z', {}),
      entry('cramp', '2026-06-04T02:00:00Z', {}),
    ]
    expect(crampNights(entries, dates)).toEqual({
      span: 'nights',
      cramps: [1, 1, undefined, undefined, undefined, undefined],
    })
  })

  it('where many come by day, each day counts with its night', () => {
    const entries = [
      ...dates.flatMap((date) => complete(date, 'cramp')),
      entry('cramp', '2026-06-02T13:00:00Z', {}),
      entry('cramp', '2026-06-04T02:00:00Z', {}),
    ]
    expect(crampNights(entries, dates)).toEqual({ span: 'days', cramps: [0, 1, 1, 0, 0, undefined] })
  })

  it('count in the zone in which they were lived', () => {
    // 23:30 on the 1st in New York; in London it is 04:30 on the 2nd.
    const cramp = entry('cramp', '2026-06-02T03:30:00Z', {}, { zone: 'America/New_York' })
    const entries = [...dates.flatMap((date) => complete(date, 'cramp')), cramp]
    expect(crampNights(entries, dates).cramps.slice(0, 2)).toEqual([1, 0])
  })
})

describe('habits', () => {
  const wine = {
    name: 'wine',
    quantity: { value: 200, unit: 'ml' },
    amounts: { alcoholG: analysed(19), caffeineMg: analysed(0) },
  } as const
  const daysOf = (entries: readonly Entry[], id: string) => exposuresOf(entries, dates).find((one) => one.id === id)?.days

  it('a complete day without is none, an open day is unknown, and a drink of unknown size makes the day unknown', () => {
    const entries = [
      ...['2026-06-01', '2026-06-02', '2026-06-03'].flatMap((date) => complete(date, 'drink')),
      entry('drink', '2026-06-01T19:00:00Z', wine),
      entry('drink', '2026-06-03T19:00:00Z', { foodId: 'own:wine', name: 'wine', amounts: {} }),
      entry('drink', '2026-06-04T19:00:00Z', wine),
    ]
    expect(daysOf(entries, 'alcohol')).toEqual([19, 0, undefined, undefined, undefined, undefined])
    expect(daysOf(entries, 'fluids')).toEqual([200, 0, undefined, undefined, undefined, undefined])
    expect(daysOf(entries, 'caffeine')).toEqual([0, 0, undefined, undefined, undefined, undefined])
  })

  it('exercise by minutes, hardness and heat; heat that was not said is unknown', () => {
    const entries = [
      ...['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'].flatMap((date) => complete(date, 'exercise')),
      entry('exercise', '2026-06-01T17:00:00Z', { activity: 'run', minutes: 40, effort: 'hard', heat: 'hot' }),
      entry('exercise', '2026-06-01T19:00:00Z', { activity: 'walk', minutes: 20, effort: 'light' }),
      entry('exercise', '2026-06-02T17:00:00Z', { activity: 'walk', minutes: 30, effort: 'light', heat: 'cool' }),
      entry('exercise', '2026-06-03T17:00:00Z', { activity: 'walk', minutes: 30, effort: 'light' }),
    ]
    expect(daysOf(entries, 'exercise')).toEqual([60, 30, 30, 0, undefined, undefined])
    expect(daysOf(entries, 'hard-exercise')).toEqual([1, 0, 0, 0, undefined, undefined])
    expect(daysOf(entries, 'heat')).toEqual([1, 0, undefined, 0, undefined, undefined])
  })

  it('sleep as it was said; no word of it is not no sleep', () => {
    const entries = [
      ...complete('2026-06-03', 'sleep'),
      entry('sleep', '2026-06-01T06:30:00Z', { minutes: 400, quality: 7 }),
      entry('sleep', '2026-06-01T13:00:00Z', { minutes: 30 }),
      entry('sleep', '2026-06-02T06:30:00Z', { quality: 4 }),
    ]
    expect(daysOf(entries, 'sleep-minutes')?.slice(0, 3)).toEqual([430, undefined, undefined])
    expect(daysOf(entries, 'sleep-quality')?.slice(0, 3)).toEqual([7, 4, undefined])
  })

  it('a meal after nine by the clock on the wall is late', () => {
    const entries = [
      ...['2026-06-01', '2026-06-02'].flatMap((date) => complete(date, 'food')),
      entry('food', '2026-06-01T20:10:00Z', { name: 'toast', amounts: {} }),
      entry('food', '2026-06-02T19:50:00Z', { name: 'toast', amounts: {} }),
    ]
    expect(daysOf(entries, 'late-meal')).toEqual([1, 0, undefined, undefined, undefined, undefined])
  })

  it('minerals only on days whose food, drinks and supplements are all complete, and known well enough', () => {
    const amounts = (magnesium?: number) => ({
      energyKcal: analysed(500),
      ...(magnesium !== undefined && { magnesiumMg: analysed(magnesium) }),
    })
    const meal = (date: string, magnesium?: number) =>
      entry('food', `${date}T12:00:00Z`, { name: 'stew', quantity: { value: 400, unit: 'g' }, amounts: amounts(magnesium) })
    const entries = [
      ...['2026-06-01', '2026-06-03'].flatMap((date) => complete(date, 'food', 'drink', 'supplement')),
      ...complete('2026-06-02', 'food', 'drink'),
      meal('2026-06-01', 120),
      entry('supplement', '2026-06-01T21:00:00Z', { name: 'Magnesium', amounts: { magnesiumMg: analysed(100) } }),
      meal('2026-06-02', 120),
      meal('2026-06-03'),
    ]
    expect(daysOf(entries, 'magnesium')).toEqual([220, undefined, undefined, undefined, undefined, undefined])
  })

  it('supplements and medicines by name, whatever the capitals, and only what was taken on and off', () => {
    const many = datesBetween('2026-06-01', '2026-06-20')
    const entries = many.flatMap((date, day) => [
      ...complete(date, 'supplement', 'medicine'),
      ...(day % 2 === 0
        ? [entry('supplement', `${date}T21:00:00Z`, { name: day === 0 ? ' magnesium ' : 'Magnesium', amounts: {} })]
        : []),
      ...(day === 3 ? [entry('medicine', `${date}T09:00:00Z`, { name: 'Ibuprofen' })] : []),
    ])
    const found = exposuresOf(entries, many).filter(({ kind }) => kind === 'supplement' || kind === 'medicine')
    expect(found.map(({ id }) => id)).toEqual(['supplement:magnesium'])
    expect(found[0]!.days.slice(0, 4)).toEqual([1, 0, 1, 0])
  })
})

describe('the associations of a diary', () => {
  const many = datesBetween('2026-01-01', '2026-04-10')
  /** A cramp at 02:00 of the date after every third. */
  const nights = many.flatMap((date, day) => [
    ...complete(date, 'cramp'),
    ...(day % 3 === 1 ? [entry('cramp', `${date}T02:00:00Z`, {})] : []),
  ])

  it('enough nights and nothing beside them is nothing to compare', () => {
    const found = associationsOf(nights, { from: '2026-01-01', to: '2026-04-10' })
    expect(found).toMatchObject({
      verdict: 'nothing-to-compare',
      nights: { span: 'nights', observed: 99, of: 100, withCramp: 33 },
    })
    expect(found.looked.every(({ state }) => state === 'cannot-tell')).toBe(true)
  })

  it('a medicine of the day before the first night is read', () => {
    const taken = many.flatMap((date, day) => [
      ...complete(date, 'medicine'),
      ...(day % 3 === 0 || day % 7 === 2 ? [entry('medicine', `${date}T09:00:00Z`, { name: 'Bisoprolol' })] : []),
    ])
    const found = associationsOf([...nights, ...taken], { from: '2026-01-03', to: '2026-04-10' })
    const medicine = found.looked.find(({ kind }) => kind === 'medicine')
    expect(medicine).toMatchObject({ name: 'Bisoprolol', days: 100, mayFollow: true })
  })

  it('a trial that cannot be read is taken to run on: nothing since it is shown', () => {
    const broken = entry('trial', '2026-03-01T09:00:00Z', {
      trial: '00000000-0000-4000-9000-00000000000a',
      protocol: 'torn',
      secret: 'ab'.repeat(32),
      commitment: 'cd'.repeat(32),
    })
    expect(associationsOf([...nights, broken], { from: '2026-01-01', to: '2026-04-10' })).toMatchObject({
      trialSince: '2026-03-01',
      to: '2026-02-28',
    })
  })
})
