// Are the chances those of the reference, and of exact enumeration, and do they move as they should?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultRule, effectPriors } from '../design/defaults.js'
import type { EffectPrior, Outcome } from '../trial.js'
import { criticalOf } from './critical.js'
import { logOddsVariance, normalChance } from './graded.js'
import { play } from './play.js'
import { playedChances } from './played-chances.js'
import { powerOf, type PowerRequest } from './power.js'
import { slowVariance, stretchesOf } from './schedule.js'
import { usualFrom, type Usual } from './usual.js'

const open: EffectPrior = { mean: 0, sd: 0.7, from: 'open' }
const exactly = (perWeek: number, change: Partial<Usual> = {}): Usual => ({
  ...usualFrom(perWeek),
  perWeek: { value: perWeek, low: perWeek, high: perWeek },
  dispersion: 0,
  ...change,
})
const request = (outcome: Outcome, usual: Usual, change: Partial<PowerRequest> = {}): PowerRequest => ({
  usual,
  outcome,
  pairs: 4,
  periodDays: 14,
  washoutDays: 0,
  prior: effectPriors(outcome)[0]!,
  rule: defaultRule(outcome),
  ...change,
})

// algorithms.md e4: Poisson, prior sd 0.7, P(ratio < 1) >= 0.95; printed to two digits, itself by simulation or enumeration.
const table: readonly (readonly [rate: number, half: readonly number[], third: readonly number[], goals: readonly number[]])[] = [
  [1, [0.03, 0.09, 0.16, 0.29], [0.08, 0.13], [39, Infinity]],
  [2, [0.16, 0.29, 0.4, 0.58], [0.17, 0.26], [20, 60]],
  [3, [0.29, 0.45, 0.58, 0.77], [0.26, 0.36], [13, 40]],
  [5, [0.5, 0.69, 0.81, 0.93], [0.39, 0.53], [8, 24]],
  [7, [0.66, 0.83, 0.92, 0.98], [0.51, 0.67], [6, 17]],
]

describe('the table of the reference', () => {
  test.each(table)('at %d cramps a week', (rate, half, third, [halfGoal, thirdGoal]) => {
    const asked = {
      ...request('cramps', exactly(rate)),
      outcome: 'cramps' as const,
      periodDays: 7,
      prior: open,
      observedShare: 1,
    }
    // Weeks for each arm are pairs of one-week periods.
    const { shown } = playedChances(asked, [0.5, 0.7], 60, rate)
    const near = (effect: number, weeks: number, expected: number) => {
      const { value, error } = shown(effect, weeks)
      // Four standard errors, and what rounding to two digits hides.
      expect(Math.abs(value - expected), `${weeks} weeks`).toBeLessThan(4 * error + 0.006)
    }
    half.forEach((expected, at) => near(0, [4, 6, 8, 12][at]!, expected))
    third.forEach((expected, at) => near(1, [8, 12][at]!, expected))
    for (const [effect, weeks] of [
      [0, halfGoal!],
      [1, thirdGoal!],
    ] as const) {
      const last = shown(effect, Math.min(60, weeks - 1))
      expect(last.value).toBeLessThan(0.8 + 4 * last.error)
      if (weeks > 60) continue
      const first = shown(effect, weeks)
      expect(first.value).toBeGreaterThan(0.8 - 4 * first.error)
    }
  })

  // By enumeration over every pair of counts in Python, the posterior on a grid of 401 points.
  test.each([
    [2, 8, 0.5, 0.3972],
    [2, 12, 0.5, 0.5838],
    [1, 8, 0.7, 0.0764],
    [3, 6, 0.5, 0.447],
    [7, 12, 0.7, 0.6663],
  ])('%d a week, %d weeks an arm, ratio %d: exactly %d', (rate, weeks, ratio, expected) => {
    const border = criticalOf({ prior: open, slow: 0, below: 0, atLeast: 0.95 })
    const poisson = (mean: number) => {
      const chances = [Math.exp(-mean)]
      for (let count = 1; count < 200; count++) chances.push((chances[count - 1]! * mean) / count)
      return chances
    }
    const [A, B] = [poisson(rate * weeks), poisson(rate * weeks * ratio)]
    let sum = 0
    A.forEach((a, inA) => B.forEach((b, inB) => (sum += a * b > 1e-12 && inB <= border(inA + inB) ? a * b : 0)))
    expect(sum).toBeCloseTo(expected, 3)
  })
})

describe('the border of success', () => {
  // P(effect < cut | 30 in all, 9 in B …) by numpy: grid of 4,001 points, the scatter by 80 Gauss-Hermite nodes.
  test.each([
    [30, 9, { mean: 0, sd: 0.7 }, 0, 0, undefined, 0.97571],
    [30, 9, { mean: 0, sd: 0.7 }, 0, Math.log(0.8), undefined, 0.902028],
    [30, 9, { mean: -0.1, sd: 0.5 }, 0.08, 0, undefined, 0.924538],
    [44, 12, { mean: 0, sd: 0.7 }, 0.05, Math.log(0.8), undefined, 0.937767],
    [12, 3, { mean: 0, sd: 0.7 }, 0, 0, 20, 0.929904],
    [25, 8, { mean: -0.35, sd: 0.5 }, 0.1, 0, 36, 0.960255],
  ])('of %d with %d in B lies where numpy says', (total, inB, prior, slow, below, nights, chance) => {
    const border = (atLeast: number) =>
      criticalOf({ prior, slow, below, atLeast, ...(nights !== undefined && { nights }) })(total)
    expect(border(chance - 2e-5)).toBe(inB)
    expect(border(chance + 2e-5)).toBe(inB - 1)
  })

  test('never lets more of B pass, whatever the scatter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 80 }), fc.double({ min: 0, max: 0.5, noNaN: true }), (total, slow) => {
        const least = (extra: object) => criticalOf({ prior: open, slow, below: 0, atLeast: 0.95, ...extra })(total)
        expect(least({})).toBeLessThan(total / 2)
        expect(least({ slow: slow + 0.3 })).toBeLessThanOrEqual(least({}))
        expect(least({ below: Math.log(0.8) })).toBeLessThanOrEqual(least({}))
        expect(least({ atLeast: 0.99 })).toBeLessThanOrEqual(least({}))
        expect(least({ prior: { mean: -0.5, sd: 0.7 } })).toBeGreaterThanOrEqual(least({}))
      }),
      { numRuns: 60 },
    )
  })

  test('for rare nights is that for counts, and for frequent ones it is higher', () => {
    const asked = { prior: open, slow: 0, below: 0, atLeast: 0.95 }
    const [counts, rare, often] = [
      criticalOf(asked),
      criticalOf({ ...asked, nights: 4000 }),
      criticalOf({ ...asked, nights: 20 }),
    ]
    for (let total = 0; total <= 30; total++) {
      expect(rare(total)).toBe(counts(total))
      expect(often(total)).toBeGreaterThanOrEqual(counts(total))
    }
    expect(often(30)).toBeGreaterThan(counts(30))
  })
})

describe('trials that are played through', () => {
  const stretches = stretchesOf({ periodDays: 14, washoutDays: 5 })

  test('have the days of the analysis: nine that count are five and four', () => {
    expect(stretches.map(({ days }) => days)).toEqual([5, 4, 5, 4])
    expect(stretches.map(({ middle }) => middle)).toEqual([7.5, 12, 21.5, 26])
  })

  test('have the mean and the variance of the negative binomial', () => {
    const week = stretchesOf({ periodDays: 7, washoutDays: 0 })
    const truth = { rate: 3 / 7, tried: 3 / 7 }
    const of = { pairDays: 14, pairs: 1, observedShare: 1, correlation: 0, truths: [truth], nights: false, replicates: 60_000 }
    const { A } = play({ ...of, stretches: week, dispersion: 0.4 }, 11)
    const counts = A[0]!
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length
    const variance = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / counts.length
    // mean + 0.4 mean² = 6.6; standard errors 0.0105 and about 0.06.
    expect(mean).toBeCloseTo(3, 1)
    expect(Math.abs(variance - 6.6)).toBeLessThan(0.3)
  })

  test('nights come as often as said, and never more than there are', () => {
    const hazard = -Math.log(0.7)
    const { A, observed } = play(
      {
        stretches,
        pairDays: 28,
        pairs: 3,
        observedShare: 0.9,
        dispersion: 0,
        correlation: 0,
        truths: [{ rate: hazard, tried: hazard }],
        nights: true,
        replicates: 20_000,
      },
      3,
    )
    expect(observed).toEqual([8, 16, 24])
    const last = A[0]!.filter((_, at) => at % 3 === 2)
    expect(Math.max(...last)).toBeLessThanOrEqual(24)
    expect(last.reduce((sum, count) => sum + count, 0) / last.length / 24).toBeCloseTo(0.3, 2)
  })

  test('slow ups and downs disturb as much as the played trials say', () => {
    const [dispersion, correlation] = [0.3, 0.5]
    const spread = Math.log1p(dispersion)
    const kernel = (days: number) => Math.expm1(spread * Math.pow(correlation, days / 7))
    // So many cramps a day that chance itself hardly counts: what is left is the slow part.
    const truth = { rate: 200, tried: 200 }
    const of = { stretches, pairDays: 28, pairs: 6, observedShare: 1, truths: [truth], nights: false, replicates: 3000 }
    const { A, B } = play({ ...of, dispersion, correlation }, 7)
    const logs = Array.from({ length: 3000 }, (_, at) => Math.log(B[0]![at * 6 + 5]! / A[0]![at * 6 + 5]!))
    const variance = logs.reduce((sum, log) => sum + log * log, 0) / logs.length
    // First order in the scatter: a tenth is its accuracy here.
    expect(variance / slowVariance(stretches, 6, kernel)).toBeGreaterThan(0.88)
    expect(variance / slowVariance(stretches, 6, kernel)).toBeLessThan(1.1)
  })
})

describe('marks', () => {
  test('of two grades have the variance of the log odds of a table of four', () => {
    // 1/a + 1/b + 1/c + 1/d with 50, 50, 50, 50 is 0.08; Whitehead's 12 / (n (1 − Σπ³)) is the same.
    expect(logOddsVariance(200, [0.5, 0.5])).toBeCloseTo(0.08, 12)
  })

  test('are shown as often as the prior alone lets them, when there is no truth to find', () => {
    // Without prior knowledge a true effect of nothing is "shown" 1 time in 20.
    expect(normalChance(0, 0.01, { mean: 0, sd: 100 }, 0, 0.95)).toBeCloseTo(0.05, 4)
    // And one of 1.645 + 0.8416 standard errors 8 times in 10.
    expect(normalChance(-2.48648 * 0.1, 0.01, { mean: 0, sd: 100 }, 0, 0.95)).toBeCloseTo(0.8, 4)
  })
})

describe('the answer', () => {
  test('is the same for the same seed, and another for another', () => {
    const asked = request('cramps', usualFrom(3), { effects: [0.5], periodDays: 28 })
    expect(powerOf(asked, 1)).toEqual(powerOf(asked, 1))
    expect(powerOf(asked, 2)).not.toEqual(powerOf(asked, 1))
  })

  test('"at 2.1 cramps a week": 8 weeks an arm show a halving 4 times in 10, twenty 8 times in 10', () => {
    const { planned, goals, verdict, smallestChance } = powerOf(
      request('cramps', exactly(2.1), { prior: open, observedShare: 1 }),
      1,
    )
    expect(planned.map(({ weeks, weeksPerArm }) => [weeks, weeksPerArm])).toEqual([
      [16, 8],
      [16, 8],
    ])
    expect(planned[0]!.shown.value).toBeCloseTo(0.42, 1)
    expect(goals[0]!.weeks! / 2).toBeGreaterThanOrEqual(18)
    expect(goals[0]!.weeks! / 2).toBeLessThanOrEqual(20)
    expect(goals[1]).toEqual({ effect: 0.7, pairs: expect.any(Number) as number, weeks: expect.any(Number) as number })
    expect(verdict).toBe('thin')
    expect(smallestChance).toBe(1 / 16)
  })

  test('calls the hopeless hopeless, and offers other outcomes', () => {
    const answer = powerOf(request('cramps', usualFrom(0.5), { washoutDays: 5 }), 1)
    expect(answer.verdict).toBe('hopeless')
    expect(answer.goals[1]).toEqual({ effect: 0.7 })
    expect(answer.instead.map(({ outcome }) => outcome).sort()).toEqual(['cramp-nights', 'severity'])
    const marked = { ...usualFrom(0.5), sleep: { marks: 20, sd: 1.8, correlation: 0.2 } }
    expect(powerOf(request('cramps', marked), 1).instead.map(({ outcome }) => outcome)).toContain('sleep')
    expect(powerOf(request('cramps', exactly(20), { pairs: 6 }), 1)).toMatchObject({ verdict: 'good', instead: [] })
  })

  test.each(['cramps', 'cramp-nights', 'severity', 'sleep'] as const)('%s: longer sees more, scatter sees less', (outcome) => {
    // Long periods: fewer of them fit into the longest trial, and the test is quicker.
    const long28 = { periodDays: 28, effects: [outcome === 'sleep' ? 1 : 0.5] }
    const chance = (usual: Usual, pairs: number) => powerOf(request(outcome, usual, { pairs, ...long28 }), 1).planned[0]!
    const rough = { dispersion: 0.8, sleep: { marks: 20, sd: 4, correlation: 0.2 } }
    const [short, long, scattered] = [chance(exactly(2), 2), chance(exactly(2), 5), chance(exactly(2, rough), 5)]
    expect(long.shown.value).toBeGreaterThan(short.shown.value)
    expect(scattered.shown.value).toBeLessThan(long.shown.value)
    for (const { shown, adopted } of [short, long, scattered]) {
      expect(adopted.value).toBeLessThanOrEqual(shown.value)
      expect(shown.error).toBeLessThan(0.01)
    }
  })

  test('refuses what no protocol may have', () => {
    expect(() => powerOf(request('cramps', usualFrom(2), { washoutDays: 14 }), 1)).toThrow(/no whole day/)
    expect(() => powerOf(request('cramps', usualFrom(2), { pairs: 0 }), 1)).toThrow(/whole number/)
    expect(() => usualFrom(-1)).toThrow(RangeError)
  })
})
