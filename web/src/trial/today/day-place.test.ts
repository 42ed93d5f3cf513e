import { expect, test } from 'vitest'
import type { Protocol } from '@charley/core/trial'
import type { TrialView } from '../api.js'
import { rowsOf } from '../progress/rows.js'
import { chiefOf } from '../chief.js'
import { dayPlace, daysFrom } from './day-place.js'

const protocol: Protocol = {
  format: 'charley-trial',
  version: 1,
  id: '0b9f6f0e-6a1c-4f0e-9d53-1d2f3a4b5c6d',
  created: '2026-09-13T10:00:00Z',
  tried: { name: 'Stretching', how: 'Before bed.' },
  against: { name: 'As usual', how: 'Nothing.' },
  outcome: 'cramps',
  also: [],
  start: '2026-09-14',
  zone: 'Europe/London',
  runInDays: 7,
  periodDays: 14,
  washoutDays: 3,
  pairs: 1,
  blinded: false,
  prior: { mean: 0, sd: 0.7, from: 'open' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 0,
}
// The dates reckoned by hand with a calendar; the clocks go back in London on 25 October 2026, between the two periods' ends.
const view: TrialView = {
  id: protocol.id,
  protocol,
  commitment: '',
  state: 'running',
  from: '2026-09-14',
  to: '2026-10-18',
  progress: { days: 35, gone: 10, observed: 8, missing: ['2026-09-16', '2026-09-22'] },
  periods: [
    {
      period: 0,
      box: 1,
      from: '2026-09-21',
      to: '2026-10-04',
      countedFrom: '2026-09-24',
      state: 'now',
      days: 0,
      observed: 0,
      arm: 'B',
    },
    {
      period: 1,
      box: 2,
      from: '2026-10-05',
      to: '2026-10-18',
      countedFrom: '2026-10-08',
      state: 'to-come',
      days: 0,
      observed: 0,
    },
  ],
  toGuess: [],
  integrity: [],
}

test('a day knows its phase, its number, what is to be done, and when that changes', () => {
  expect(dayPlace(view, '2026-09-13')).toMatchObject({ phase: 'before' })
  expect(dayPlace(view, '2026-09-14')).toMatchObject({ phase: 'run-in', day: 1, of: 7, changesOn: '2026-09-21' })
  expect(dayPlace(view, '2026-09-23')).toMatchObject({ phase: 'washout', day: 3, of: 14, treatment: protocol.tried })
  expect(dayPlace(view, '2026-09-24')).toMatchObject({ phase: 'counted', day: 4, changesOn: '2026-10-05' })
  expect(dayPlace(view, '2026-10-18')).toMatchObject({ phase: 'counted', day: 14 })
  expect(dayPlace(view, '2026-10-18').changesOn).toBeUndefined()
  expect(dayPlace(view, '2026-10-19')).toMatchObject({ phase: 'after' })
})

test('an arm that is not told gives no treatment', () => {
  expect(dayPlace(view, '2026-10-06').treatment).toBeUndefined()
  expect(dayPlace(view, '2026-09-15').treatment).toBeUndefined()
})

test('days between dates are whole, over a change of the clocks too', () => {
  expect(daysFrom('2026-10-18', '2026-11-01')).toBe(14)
})

test('the squares say what is written down, missing and to come, and name no arm before it is told', () => {
  const [runIn, first, second] = rowsOf(view, '2026-09-23')
  expect(runIn?.days.map(({ state }) => state)).toEqual(['done', 'done', 'missing', 'done', 'done', 'done', 'done'])
  expect(first?.name).toBe('Stretching')
  expect(first?.days.slice(0, 4)).toEqual([
    { date: '2026-09-21', state: 'done', washout: true },
    { date: '2026-09-22', state: 'missing', washout: true },
    { date: '2026-09-23', state: 'today', washout: true },
    { date: '2026-09-24', state: 'to-come', washout: false },
  ])
  expect(second?.name).toBe('Period 2')
})

test('the trial that goes on comes before a newer one that has ended', () => {
  const ended: TrialView = { ...view, id: 'ended', state: 'ended' }
  expect(chiefOf([ended, view])?.id).toBe(view.id)
  expect(chiefOf([ended])?.id).toBe('ended')
  expect(chiefOf([])).toBeUndefined()
})
