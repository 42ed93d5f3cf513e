// Is a fit whole, the same for the same seed, and refused where it cannot be?
import { describe, expect, it, vi } from 'vitest'
import { binomialAr1, fitBinomialAr1 } from './binomial-ar1.js'
import { draw } from './fit.js'
import { fitHierarchical, hierarchical } from './hierarchical.js'
import { madeBins, madeDays, madePeople, openPrior } from './made-up.fixture.js'
import { fitNegativeBinomialAr1, negativeBinomialAr1 } from './negative-binomial-ar1.js'
import { fitOrdinalAr1, ordinalAr1 } from './ordinal-ar1.js'
import { fitOrdinalTrend } from './ordinal-trend.js'
import type { Fit } from '../trial.js'
import type { Target } from './target.js'

const { bins } = madeBins('counts', 16, 3)
const { bins: nights } = madeBins('nights', 16, 3)
const { days } = madeDays(true, 40, 3)
const { people } = madePeople(3, 8, 3)

const rates = ['rateA', 'rateB', 'avoided']
const series = ['latentSd', 'correlation']
/** What only stands beside the deciding model is content with fewer. */
const fits: Readonly<Record<string, { fit: () => Fit; others: readonly string[]; least?: number }>> = {
  'negative-binomial-ar1': {
    fit: () => fitNegativeBinomialAr1(bins, openPrior, 1),
    others: ['trend', 'season', 'dispersion', ...series, ...rates],
  },
  'binomial-ar1': {
    fit: () => fitBinomialAr1(nights, openPrior, 1),
    others: ['trend', 'season', ...series, ...rates, 'nightsRatio'],
  },
  'ordinal-trend': { fit: () => fitOrdinalTrend(days, openPrior, 1), others: ['trend'], least: 500 },
  'ordinal-ar1': { fit: () => fitOrdinalAr1(days, openPrior, 1), others: ['trend', ...series] },
  hierarchical: {
    fit: () => fitHierarchical(people, openPrior, 1),
    others: ['between', 'next', 'effect0', 'effect1', 'effect2'],
  },
}

describe.each(Object.entries(fits))('%s', (model, { fit, others, least = 1000 }) => {
  it('has enough draws that agree, and its figures by name', () => {
    const found = fit()
    expect(found).toMatchObject({ model, how: 'hmc' })
    expect(found.effective).toBeGreaterThan(least)
    expect(found.rHat).toBeLessThan(1.01)
    expect(Object.keys(found.others).sort()).toEqual([...others].sort())
    for (const one of Object.values(found.others)) expect(one.sd).toBeGreaterThan(0)
  })
})

it('gives the same for the same seed, and other draws of the same posterior for another', () => {
  const [first, again, other] = [1, 1, 2].map((seed) => fitNegativeBinomialAr1(bins, openPrior, seed))
  expect(again!.effect.mean).toBe(first!.effect.mean)
  expect(again!.effective).toBe(first!.effective)
  expect(other!.effect.mean).not.toBe(first!.effect.mean)
  expect(Math.abs(other!.effect.mean - first!.effect.mean)).toBeLessThan(0.2 * first!.effect.sd)
})

describe('seeds are frozen: every machine and release draws the same', () => {
  const counts = [2, 4, 1, 2, 3, 1, 2, 5, 0, 1, 3, 2]
  const written = counts.map((count, i) => ({
    week: i - 5.5,
    arm: ([0, 1, 1, 0, 1, 0] as const)[i >> 1]!,
    days: i % 2 === 0 ? 4 : 7,
    count,
    season: i / 16,
    period: i >> 1,
  }))
  const few = written.map((bin) => ({ ...bin, count: Math.min(bin.count, 4) }))
  const graded = written.map(({ count, ...row }) => ({ ...row, value: count }))
  const prior = { mean: -0.2, sd: 0.7, from: 'open' } as const
  const sum = (target: Target) => draw(target, 1).draws.effect!.reduce((all, chain) => chain.reduce((a, b) => a + b, all), 0)
  it('counts', () => expect(sum(negativeBinomialAr1(written, prior))).toBe(-1535.2789671479486))
  it('nights', () => expect(sum(binomialAr1(few, prior))).toBe(-1692.3297916547072))
  it('grades', () => expect(sum(ordinalAr1(graded, prior))).toBe(-1610.8958999315291))
  it('people', () => expect(sum(hierarchical([written, few], prior))).toBe(-1320.7814349662538))
})

it('asks the engine for no function whose last digits are its own', () => {
  const own = ['exp', 'log', 'log1p', 'expm1', 'pow', 'sin', 'cos', 'tanh', 'cbrt', 'hypot'] as const
  const asked: string[] = []
  const spies = own.map((name) => {
    const real = Math[name] as (...values: number[]) => number
    return vi.spyOn(Math, name).mockImplementation((...values: number[]) => {
      asked.push(name)
      return real(...values)
    })
  })
  draw(negativeBinomialAr1(bins, openPrior), 1)
  draw(ordinalAr1(days, openPrior), 1)
  draw(hierarchical(people, openPrior), 1)
  for (const spy of spies) spy.mockRestore()
  expect(asked).toEqual([])
})

it('keeps to the order of weeks, however the bins come', () => {
  expect(fitNegativeBinomialAr1([...bins].reverse(), openPrior, 1).effect.mean).toBe(
    fitNegativeBinomialAr1(bins, openPrior, 1).effect.mean,
  )
})

it('without data the posterior is the prior', () => {
  for (const { effect } of [fitHierarchical([], openPrior, 1), fitOrdinalTrend([], openPrior, 1)]) {
    expect(Math.abs(effect.mean - openPrior.mean)).toBeLessThan(0.1 * openPrior.sd)
    expect(Math.abs(effect.sd / openPrior.sd - 1)).toBeLessThan(0.1)
  }
})

it('all nights alike, and a week of very many cramps, are data too', () => {
  const full = nights.map((bin) => ({ ...bin, count: bin.days }))
  expect(fitBinomialAr1(full, openPrior, 1).effective).toBeGreaterThan(1000)
  const many = bins.map((bin, i) => ({ ...bin, count: i === 5 ? 400 : 0 }))
  expect(Number.isFinite(fitNegativeBinomialAr1(many, openPrior, 1).effect.mean)).toBe(true)
})

it('refuses a severity that is no whole grade', () => {
  const half = days.map((day, i) => (i === 4 ? { ...day, value: 4.5 } : day))
  expect(() => fitOrdinalTrend(half, openPrior, 1)).toThrow("A day's severity is 4.5; it must be a whole number from 0 to 10")
})
