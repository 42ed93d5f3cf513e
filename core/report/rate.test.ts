import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CrampCount } from '../diary/index.js'
import { rateInterval, trendOf, weeklyRate } from './rate.js'

/** Full weeks with these counts. */
const weeks = (...counts: readonly number[]): readonly CrampCount[] =>
  counts.map((cramps) => ({ from: '', to: '', days: 7, observed: 7, notLogged: 0, cramps, perWeek: cramps }))

describe('cramps a week', () => {
  // R 4: byar <- function(o, t) {...qnorm(.975)...}; beside it poisson.test, which is exact.
  test.each([
    [3, 0.075372, 1.095671, 0.07733402, 1.095909],
    [10, 0.598431, 2.298932, 0.5994236, 2.298795],
    [25, 2.021783, 4.613306, 2.022335, 4.613116],
  ])(
    'the interval of %i cramps in eight weeks is that of R, and close to the exact one',
    (count, low, high, exactLow, exactHigh) => {
      const found = rateInterval({ days: 56, count })
      expect(found.low).toBeCloseTo(low, 5)
      expect(found.high).toBeCloseTo(high, 5)
      expect(Math.abs(found.low - exactLow)).toBeLessThan(0.03 * exactLow + 0.001)
      expect(Math.abs(found.high - exactHigh)).toBeLessThan(0.01 * exactHigh)
    },
  )

  test('weeks that scatter widen it: R’s glm(quasipoisson) has dispersion 2.57143 for these', () => {
    const found = weeklyRate(weeks(5, 0, 9, 2, 7, 1, 6, 2))
    expect(found?.value).toBe(4)
    expect(found?.low).toBeCloseTo(2.09343, 5)
    expect(found?.high).toBeCloseTo(6.919732, 5)
  })

  test('no cramp on known days is a rate of none with an upper end; no known day is no rate', () => {
    expect(weeklyRate(weeks(0, 0))).toMatchObject({ value: 0, low: 0 })
    expect(weeklyRate(weeks(0, 0))!.high).toBeGreaterThan(1)
    expect(weeklyRate([{ from: '', to: '', days: 7, observed: 0, notLogged: 7, cramps: 0 }])).toBeUndefined()
  })

  test('whatever is counted, the rate lies inside its interval, and more days make it narrower', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 366 }), (count, days) => {
        const [one, twice] = [rateInterval({ days, count }), rateInterval({ days: 2 * days, count: 2 * count })]
        expect(one.low).toBeLessThanOrEqual(one.value + 1e-9)
        expect(one.high).toBeGreaterThan(one.value)
        expect(twice.high - twice.low).toBeLessThan(one.high - one.low)
      }),
    )
  })
})

describe('the trend', () => {
  // R 4: counts of the halves with a half added, qnorm(.975), dispersion of glm(y ~ half, quasipoisson), never below one.
  test('falling: six weeks in seven agree with R', () => {
    const found = trendOf(weeks(6, 5, 7, 4, 2, 3, 1, 2))
    expect(found).toMatchObject({ first: 5.5, last: 2, way: 'falling' })
    expect(found?.ratio.value).toBeCloseTo(0.377778, 5)
    expect(found?.ratio.low).toBeCloseTo(0.171608, 5)
    expect(found?.ratio.high).toBeCloseTo(0.83164, 5)
  })

  test('scattered weeks show none: dispersion 3.428583', () => {
    const found = trendOf(weeks(9, 1, 8, 2, 6, 0, 7, 1))
    expect(found?.way).toBe('not-clear')
    expect(found?.ratio.low).toBeCloseTo(0.203602, 5)
    expect(found?.ratio.high).toBeCloseTo(2.457235, 4)
  })

  test('rising when turned round; nothing is said of a fortnight or of a handful', () => {
    expect(trendOf(weeks(2, 1, 3, 2, 4, 7, 5, 6))?.way).toBe('rising')
    expect(trendOf(weeks(4, 4))).toBeUndefined()
    expect(trendOf(weeks(1, 0, 0, 1, 1, 0, 1, 0))).toBeUndefined()
  })
})
