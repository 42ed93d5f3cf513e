// Is every gradient the slope of its density? Against finite differences.
import { describe, expect, it } from 'vitest'
import { binomialAr1 } from './binomial-ar1.js'
import { hierarchical } from './hierarchical.js'
import { madeBins, madeDays, madePeople, openPrior } from './made-up.fixture.js'
import { negativeBinomialAr1 } from './negative-binomial-ar1.js'
import { ordinalAr1 } from './ordinal-ar1.js'
import { ordinalTrend } from './ordinal-trend.js'
import { streamOf } from './stream.js'
import type { Target } from './target.js'

/** Largest difference between the gradient and a four-point difference quotient, at `points` places. */
function worstSlope(target: Target, seed: number, points: number): number {
  const stream = streamOf(seed, 7)
  const at = new Float64Array(target.size)
  const gradient = new Float64Array(target.size)
  const ignored = new Float64Array(target.size)
  const h = 1e-3
  let worst = 0
  for (let point = 0; point < points; point++) {
    stream.normals(at)
    const level = Math.abs(target.density(at, gradient))
    for (let i = 0; i < target.size; i++) {
      const x = at[i]!
      const from = (by: number) => {
        at[i] = x + by * h
        return target.density(at, ignored)
      }
      const quotient = (8 * (from(1) - from(-1)) - (from(2) - from(-2))) / (12 * h)
      at[i] = x
      worst = Math.max(worst, Math.abs(quotient - gradient[i]!) / (1 + Math.abs(quotient) + 1e-3 * level))
    }
  }
  return worst
}

const seeds = [1, 2, 3, 4, 5, 6, 7, 8]
const targets: Readonly<Record<string, (seed: number) => Target>> = {
  'negative-binomial-ar1': (seed) => negativeBinomialAr1(madeBins('counts', 12, seed).bins, openPrior),
  'binomial-ar1': (seed) => binomialAr1(madeBins('nights', 12, seed).bins, openPrior),
  'ordinal-trend': (seed) => ordinalTrend(madeDays(false, 40, seed).days, openPrior),
  'ordinal-ar1': (seed) => ordinalAr1(madeDays(true, 40, seed).days, openPrior),
  hierarchical: (seed) => hierarchical(madePeople(3, 6, seed).people, openPrior),
}

describe.each(Object.entries(targets))('%s', (_, make) => {
  it.each(seeds)('gradient of made-up trial %i', (seed) => {
    expect(worstSlope(make(seed), seed, 5)).toBeLessThan(1e-7)
  })
})
