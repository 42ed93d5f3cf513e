// Are the parts of a result right, one by one? Expected values: by hand, from exact fractions, and from the normal distribution.
import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysFor, protocolFor } from '../evidence/days.fixture.js'
import type { Arm, Evidence, Fit, Marginal } from '../trial.js'
import { adherenceOf, doneAsTold, washoutCounted } from './adherence.js'
import { blindingOf } from './blinding.js'
import { armCounts, periodCounts, runInCount } from './counts.js'
import { decide } from './decide.js'
import { estimateOf, priorCurve } from './estimate.js'
import { missingOf } from './missing.js'
import { placeboOf } from './placebo.js'
import type { ArmCount, TrialRecord } from './result.js'
import { settled } from './verdict.js'

const normal = (mean: number, sd: number): Marginal => ({
  mean,
  sd,
  quantile: (p) => normalQuantile(p, mean, sd),
  below: (x) => normalCdf(x, mean, sd),
  density: (x) => Math.exp(-(((x - mean) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI)),
  ratio: {
    mean: Math.exp(mean + sd ** 2 / 2),
    sd: Math.exp(mean + sd ** 2 / 2) * Math.sqrt(Math.expm1(sd ** 2)),
  },
})
const fitOf = (mean: number, sd: number): Fit => ({
  model: 'negative-binomial-ar1',
  how: 'hmc',
  effect: normal(mean, sd),
  others: {},
})
const count = (days: number, observed: number, total: number): ArmCount => ({ periods: 4, days, observed, total })

describe('an estimate', () => {
  it('of a log-normal ratio: its mean, sd, middle 95 % and chances', () => {
    const estimate = estimateOf(fitOf(Math.log(0.6), 0.3), 'cramps', 0.8)
    expect(estimate.mean).toBeCloseTo(0.6 * Math.exp(0.045), 12)
    expect(estimate.middle).toBeCloseTo(0.6, 12)
    expect(estimate.low).toBeCloseTo(0.6 * Math.exp(-1.959963984540054 * 0.3), 9)
    expect(estimate.high).toBeCloseTo(0.6 * Math.exp(1.959963984540054 * 0.3), 9)
    expect(estimate.better).toBeCloseTo(normalCdf(-Math.log(0.6) / 0.3, 0, 1), 12)
    expect(estimate.worthwhile).toBeCloseTo(normalCdf(Math.log(0.8 / 0.6) / 0.3, 0, 1), 12)
    expect(estimate.better + estimate.worse).toBeCloseTo(1, 12)
  })

  it('of sleep: points, and more is better', () => {
    const estimate = estimateOf(fitOf(0.7, 0.4), 'sleep', 0.5)
    expect(estimate).toMatchObject({ mean: 0.7, sd: 0.4 })
    expect(estimate.better).toBeCloseTo(normalCdf(0.7 / 0.4, 0, 1), 12)
    expect(estimate.worthwhile).toBeCloseTo(normalCdf(0.2 / 0.4, 0, 1), 12)
  })

  it('and a prior are drawn with an area of nearly 1', () => {
    const area = (curve: readonly { readonly x: number; readonly density: number }[]) =>
      curve.slice(1).reduce((sum, { x, density }, i) => sum + ((density + curve[i]!.density) / 2) * (x - curve[i]!.x), 0)
    expect(area(estimateOf(fitOf(-0.5, 0.3), 'cramps', 0.8).curve)).toBeCloseTo(1, 2)
    expect(area(priorCurve({ mean: 0, sd: 0.7, from: 'open' }))).toBeCloseTo(1, 2)
  })
})

describe('the sealed rule', () => {
  const rule = protocolFor().rule
  const evidence: Evidence = { value: 2, most: 3, needed: 20, pairs: 4 }
  const primaryOf = (worthwhile: number) => ({ ...estimateOf(fitOf(-0.5, 0.3), 'cramps', 0.8), worthwhile })
  const base = { rule, complete: true, evidence, harm: false, trusted: true }

  it.each([
    [0.9, 'adopt', 'likely-worthwhile'],
    [0.8999, 'go-on', 'in-between'],
    [0.1001, 'go-on', 'in-between'],
    [0.1, 'drop', 'unlikely-worthwhile'],
  ] as const)('at the end with chance %s says %s', (chance, say, because) => {
    expect(decide({ ...base, primary: primaryOf(chance) })).toEqual({ say, because, chance })
  })

  it('before the end goes on, unless the evidence once was enough', () => {
    expect(decide({ ...base, complete: false, primary: primaryOf(0.99) })).toMatchObject({ say: 'go-on', because: 'too-early' })
    expect(decide({ ...base, complete: false, evidence: { ...evidence, most: 20.09 }, primary: primaryOf(0.99) })).toMatchObject({
      say: 'adopt',
    })
  })

  it('lets harm outweigh everything, and decides nothing that cannot be trusted or seen', () => {
    expect(decide({ ...base, harm: true, trusted: false, primary: primaryOf(0.99) })).toMatchObject({
      say: 'drop',
      because: 'harm',
    })
    expect(decide({ ...base, trusted: false, primary: primaryOf(0.99) })).toMatchObject({ say: 'go-on', because: 'not-trusted' })
    expect(decide(base)).toEqual({ say: 'go-on', because: 'too-little' })
  })
})

describe('guesses', () => {
  const arms: readonly Arm[] = ['A', 'B', 'B', 'A', 'A', 'B', 'B', 'A']
  const record = (guesses: readonly Arm[]): TrialRecord => ({
    sealed: { protocol: protocolFor({ blinded: true }), seal: { secret: '' }, commitment: '' },
    days: [],
    upTo: '2026-07-01',
    guesses: guesses.map((arm, period) => ({ period, arm })),
    problems: [],
  })
  const of = (guesses: readonly Arm[]) => blindingOf(record(guesses), (period) => arms[period])

  it('that name one of each in a pair count as one: all eight right is 1 in 16, not 1 in 256', () => {
    expect(of(arms)).toEqual({ planned: true, guessed: 8, right: 8, byChance: 1 / 16 })
  })

  it('that say the same always are right half the time, whatever the coin', () => {
    expect(of(arms.map(() => 'A' as const))).toEqual({ planned: true, guessed: 8, right: 4, byChance: 1 })
  })

  it('in single periods are tosses: three of three right is 1 in 8', () => {
    const guesses = [0, 2, 4].map((period) => ({ period, arm: arms[period]! }))
    expect(blindingOf({ ...record([]), guesses }, (period) => arms[period]).byChance).toBeCloseTo(1 / 8, 12)
  })

  it('about periods that never came do not count', () => {
    expect(blindingOf({ ...record(['A']), guesses: [{ period: 40, arm: 'A' }] }, () => undefined)).toEqual({
      planned: true,
      guessed: 0,
      right: 0,
    })
  })
})

describe('missing nights', () => {
  const fit = fitOf(Math.log(0.6), 0.3)

  it('none: nothing to suppose', () => {
    expect(missingOf(fit, 'cramps', 0.8, { A: count(44, 44, 30), B: count(44, 44, 18) })).toBeUndefined()
  })

  it('a quarter missing in both, all twice as bad: the ratio stays; only with it: times 1.25; only without: divided by 1.25', () => {
    const missing = missingOf(fit, 'cramps', 0.8, { A: count(44, 33, 30), B: count(44, 33, 18) })!
    expect(missing).toMatchObject({ A: 0.25, B: 0.25 })
    expect(missing.variants.map(({ estimate }) => estimate.middle)).toEqual([
      expect.closeTo(0.6, 9),
      expect.closeTo(0.75, 9),
      expect.closeTo(0.48, 9),
    ])
  })

  it('tips where 0.75 + 0.25 x = 1/0.6: x = 3.6667', () => {
    expect(missingOf(fit, 'cramps', 0.8, { A: count(44, 44, 30), B: count(44, 33, 18) })!.tipping).toBeCloseTo(11 / 3, 6)
  })

  it('has no tipping point where there is no gain to lose', () => {
    const worse = fitOf(0.2, 0.3)
    expect(missingOf(worse, 'cramps', 0.8, { A: count(44, 44, 30), B: count(44, 33, 18) })!.tipping).toBeUndefined()
  })

  it('of nights go through the share of nights: half seen 9 of 19 with (odds 0.9048), missing at twice the odds', () => {
    // (9 + 0.5) / (18 + 1) = 1/2 of nights; missing at odds 2: 2/3; half missing: 7/12, odds 1.4.
    const missing = missingOf(fit, 'cramp-nights', 0.8, { A: count(18, 18, 9), B: count(36, 18, 9) })!
    expect(missing.variants[1]!.estimate.middle).toBeCloseTo(0.6 * 1.4, 9)
  })

  it('of sleep take points off: a quarter of the nights two points worse is half a point', () => {
    const missing = missingOf(fitOf(0.7, 0.3), 'sleep', 0.5, { A: count(44, 44, 250), B: count(44, 33, 220) })!
    expect(missing.variants[1]!.estimate.middle).toBeCloseTo(0.2, 9)
    expect(missing.tipping).toBeCloseTo(2.8, 6)
  })

  it('the more are missing and the worse they were, the less is left (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), (one, other) => {
        const [few, many] = [Math.min(one, other), Math.max(one, other)]
        const left = (missing: number) =>
          missingOf(fit, 'cramps', 0.8, { A: count(44, 44, 30), B: count(44, 44 - missing, 18) })!.variants[1]!.estimate.middle
        expect(left(few)).toBeLessThanOrEqual(left(many))
        expect(left(few)).toBeGreaterThan(0.6)
      }),
      { seed: 3 },
    )
  })
})

describe('hope', () => {
  const open = { planned: false, guessed: 0, right: 0 }
  const runIn = { ...count(14, 14, 6), usual: 3 }
  const against = { ...count(44, 44, 12), usual: 2 }

  it('can explain all of a small change in the open, some of a large one, nothing where boxes hid it', () => {
    expect(placeboOf(fitOf(Math.log(0.8), 0.2), 'cramps', open, runIn, against)).toMatchObject({
      canExplain: 'all',
      runIn: 3,
      against: 2,
    })
    expect(placeboOf(fitOf(Math.log(0.4), 0.2), 'cramps', open, runIn, against).canExplain).toBe('some')
    const hidden = { planned: true, guessed: 8, right: 4, byChance: 0.6 }
    expect(placeboOf(fitOf(Math.log(0.4), 0.2), 'cramps', hidden, runIn, against).canExplain).toBe('none')
    expect(
      placeboOf(fitOf(Math.log(0.4), 0.2), 'cramps', { ...hidden, right: 8, byChance: 1 / 16 }, runIn, against).canExplain,
    ).toBe('some')
  })

  it('is set beside the fall on dummy pills in trials: a third fewer, 0.68', () => {
    const view = placeboOf(fitOf(Math.log(0.68), 0.2), 'cramps', open, runIn, against)
    expect(view.ratio).toBeCloseTo(0.68, 12)
    expect(view.beyond).toBeCloseTo(0.5, 9)
    expect(placeboOf(fitOf(0.5, 0.2), 'sleep', open, runIn, against).ratio).toBeUndefined()
  })
})

describe('what was counted', () => {
  const protocol = protocolFor({ pairs: 1 })
  const days = daysFor(protocol, ['BA'], ({ arm, index }) => ({
    cramps: arm === 'A' ? 1 : 0,
    ...(index === 20 && { observed: false }),
    ...(arm === 'B' && { taken: index % 2 }),
  }))

  it('leaves the washout out and counts days, known days and cramps a week', () => {
    expect(armCounts(days, 'cramps')).toEqual({
      A: { periods: 1, days: 11, observed: 11, total: 11, usual: 7 },
      B: { periods: 1, days: 11, observed: 10, total: 0, usual: 0 },
    })
    expect(runInCount(days, 'cramps')).toMatchObject({ days: 14, observed: 14, total: 0 })
    expect(
      periodCounts(days, 'cramps').map(({ period, arm, days: planned, observed }) => [period, arm, planned, observed]),
    ).toEqual([
      [0, 'B', 11, 10],
      [1, 'A', 11, 11],
    ])
  })

  it('shows how much was done, and can leave out the days on which it was not', () => {
    expect(adherenceOf(days)).toEqual({ B: 0.5, said: 14, days: 28 })
    expect(armCounts(doneAsTold(days), 'cramps').B.observed).toBe(6)
    expect(armCounts(doneAsTold(days), 'cramp-nights').B.observed).toBe(6)
    expect(armCounts(washoutCounted(days), 'cramps').A.total).toBe(14)
  })
})

it('what is exact has settled; few draws, or chains that disagree, have not', () => {
  expect([{}, { effective: 400, rHat: 1.05 }, { effective: 399, rHat: 1 }, { effective: 4000, rHat: 1.06 }].map(settled)).toEqual(
    [true, true, false, false],
  )
})
