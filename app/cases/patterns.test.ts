import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter } from '@charley/core'
import { commit, trialStart, type Associations, type Protocol } from '@charley/core/trial'
import type { Store } from '../store/index.js'
import { keepEntries } from './index.js'
import { draft, openAt, tempData } from './diary.fixture.js'
import { habitDays, type Habits } from './patterns.fixture.js'
import { patternsOf } from './patterns.js'

const { data, forget } = tempData()
let store: Store
beforeAll(async () => void (store = await openAt(data)))
afterAll(async () => {
  await store.close()
  forget()
})

/** Each diary is somebody else's. */
let people = 0
async function diaryOf(habits: Habits): Promise<string> {
  const person = `person-${++people}`
  const drafts = habitDays(habits).map((one) => ({ ...one, person }))
  for (let from = 0; from < drafts.length; from += 1000) await keepEntries(store, drafts.slice(from, from + 1000))
  return person
}
const of = (found: Associations, id: string) => found.looked.find((one) => one.id === id)

const to = '2026-09-30'

const withoutWine = (start: string): Protocol => ({
  format: 'charley-trial',
  version: 1,
  id: '00000000-0000-4000-9000-000000000001',
  created: `${daysAfter(start, -1)}T09:00:00Z`,
  tried: { name: 'No wine', how: 'No wine in the evening' },
  against: { name: 'As usual', how: 'Wine as usual' },
  outcome: 'cramp-nights',
  also: [],
  start,
  zone: 'Europe/London',
  runInDays: 14,
  periodDays: 14,
  washoutDays: 2,
  pairs: 4,
  blinded: false,
  prior: { mean: 0, sd: 0.7, from: 'open' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 1,
})

describe('what goes with the cramps of a diary', () => {
  test('wine is found the night after it, what only comes along with it is called so, and what differs by chance is not found', async () => {
    const person = await diaryOf({ days: 120, to, afterWine: 0.9, otherwise: 0.15 })
    const found = await patternsOf(store, person, { to })
    expect(found).toMatchObject({ from: '2026-04-02', to, verdict: 'something' })
    expect(found.nights).toMatchObject({ span: 'nights', of: 182, observed: 119 })
    const wine = of(found, 'alcohol')
    if (wine?.state !== 'goes-with') throw new Error(wine?.state)
    expect(wine).toMatchObject({ compares: 'any', mayFollow: false, orderUnknown: false, best: { lag: 0 } })
    expect(wine).not.toHaveProperty('along')
    // 0.9 − 0.15, by the rule of the fixture.
    expect(wine.best.difference.low).toBeLessThan(0.75)
    expect(wine.best.difference.high).toBeGreaterThan(0.75)
    expect(wine.best.more.mean).toBeGreaterThan(20)
    expect(wine.best.less.mean).toBe(0)
    // A glass is also something drunk.
    expect(of(found, 'fluids')).toMatchObject({ state: 'goes-with', along: 'alcohol' })
    expect(found.looked.filter(({ state }) => state === 'goes-with').map(({ id }) => id)).toEqual(['alcohol', 'fluids'])
    expect(of(found, 'supplement:vitamin d')).toMatchObject({ state: 'cannot-tell', why: 'hardly-varies', name: 'Vitamin D' })
    expect(of(found, 'supplement:magnesium')).toMatchObject({ state: 'nothing-seen', compares: 'any', mayFollow: true })
    expect(of(found, 'caffeine')).toMatchObject({ state: 'nothing-seen', compares: 'more' })
    expect(of(found, 'heat')).toMatchObject({ state: 'cannot-tell' })
    expect(of(found, 'magnesium')).toMatchObject({ state: 'cannot-tell', why: 'few-days', days: 0 })
  })

  test('where nothing goes with them, nothing is found', async () => {
    const person = await diaryOf({ days: 120, to, afterWine: 0.35, otherwise: 0.35 })
    const found = await patternsOf(store, person, { to })
    expect(found.verdict).toBe('nothing-seen')
    expect(found.looked.every(({ state }) => state !== 'goes-with')).toBe(true)
  })

  test('few nights, or hardly any with a cramp, say nothing', async () => {
    const few = await diaryOf({ days: 40, to, afterWine: 0.9, otherwise: 0.1 })
    expect(await patternsOf(store, few, { to })).toMatchObject({ verdict: 'too-little', looked: [], nights: { observed: 39 } })
    const quiet = await diaryOf({ days: 90, to, afterWine: 0.02, otherwise: 0.02 })
    expect(await patternsOf(store, quiet, { to })).toMatchObject({ verdict: 'too-little' })
    expect(await patternsOf(store, 'nobody', { to })).toMatchObject({
      verdict: 'too-little',
      nights: { observed: 0, withCramp: 0 },
    })
  })

  test('what came since a trial began is left out until it is over', async () => {
    const person = await diaryOf({ days: 100, to, afterWine: 0.8, otherwise: 0.2 })
    const start = daysAfter(to, -20)
    const sealed = commit(withoutWine(start), { secret: 'ab'.repeat(32) })
    await keepEntries(store, [draft('trial', `${daysAfter(start, -1)}T09:00:00Z`, trialStart(sealed), { person })])
    const running = await patternsOf(store, person, { to })
    expect(running).toMatchObject({ trialSince: start, to: daysAfter(start, -1), nights: { of: 161 } })
    await keepEntries(store, [
      draft('trial-end', `${daysAfter(to, 1)}T09:00:00Z`, { trial: sealed.protocol.id, why: 'stopped' }, { person }),
    ])
    const ended = await patternsOf(store, person, { to })
    expect(ended.to).toBe(to)
    expect(ended.trialSince).toBeUndefined()
  })

  test('a wrong span is told', async () => {
    await expect(patternsOf(store, 'me', { to: '2026-02-30' })).rejects.toMatchObject({ reason: 'unfit' })
    await expect(patternsOf(store, 'me', { from: '2020-01-01', to })).rejects.toThrow('366')
    await expect(patternsOf(store, 'me', { from: '2026-10-01', to })).rejects.toMatchObject({ reason: 'unfit' })
  })
})
