// Is what is handed in for pooling sound, free of dates and names, and refused when it cannot be?
import { expect, test } from 'vitest'
import type { TrialDay } from '../trial.js'
import { exportTrial, readExport } from './export.js'
import { periodsOf } from './periods.js'
import { plain, secretA } from './protocol.fixture.js'

const days = periodsOf(plain, { secret: secretA }).map(({ period, arm, countedFrom }): TrialDay => ({
  date: countedFrom,
  period,
  arm,
  washout: false,
  observed: true,
  cramps: 2,
}))

test('goes out and comes back, without a date', () => {
  const made = exportTrial(plain, days, 'kept')!
  const text = JSON.stringify(made)
  expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  expect(readExport(JSON.parse(text))).toEqual({ ok: true, export: made })
  expect(made.bins.length).toBe(8)
  expect(exportTrial({ ...plain, outcome: 'sleep' }, days, 'kept')).toBeUndefined()
})

test.each([
  [{ count: -1 }, 'bins.0.count', 'out-of-range'],
  [{ days: 0 }, 'bins.0.days', 'out-of-range'],
  [{ count: 1.5 }, 'bins.0.count', 'wrong-type'],
  [{ arm: 2 }, 'bins.0.arm', 'out-of-range'],
  [{ week: Number.NaN }, 'bins.0.week', 'wrong-type'],
  [{ name: 'Ann' }, 'bins.0.name', 'unknown-field'],
])('a stretch with %j is named', (change, field, code) => {
  const made = exportTrial(plain, days, 'kept')!
  const read = readExport({ ...made, bins: [{ ...made.bins[0], ...change }, ...made.bins.slice(1)] })
  expect(read).toMatchObject({ ok: false, problems: [{ field, code }] })
})

test('more nights with a cramp than nights is named, more cramps than days is not', () => {
  const made = exportTrial(plain, days, 'kept')!
  expect(readExport(made).ok).toBe(true)
  expect(readExport({ ...made, outcome: 'cramp-nights' })).toMatchObject({
    ok: false,
    problems: [{ field: 'bins.0.count', code: 'contradiction', other: 'bins.0.days' }, ...Array.from({ length: 7 }, () => ({}))],
  })
})
