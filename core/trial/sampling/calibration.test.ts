// Is every sampled posterior right on average? The true value's rank among the draws is uniform over trials made from the priors.
import { describe, expect, it } from 'vitest'
import { uniformityOf } from '../sbc.fixture.js'
import { binomialAr1 } from './binomial-ar1.js'
import { usualPlan } from './fit.js'
import { hierarchical } from './hierarchical.js'
import { chanceOf, madeBins, madeDays, madePeople, openPrior, type Truth } from './made-up.fixture.js'
import { negativeBinomialAr1 } from './negative-binomial-ar1.js'
import { ordinalAr1 } from './ordinal-ar1.js'
import { ordinalTrend } from './ordinal-trend.js'
import { sample } from './sample.js'
import type { Target } from './target.js'

const REPLICATES = 1000
/** One chain, a hundred draws: what makes a thousand small trials affordable. Paths are long enough for nearly independent draws. */
const plan = { ...usualPlan, chains: 1, warmUp: [10, 15, 20, 15], draws: 100, most: 100 }

const models: Readonly<Record<string, (seed: number) => { truth: Truth; target: Target }>> = {
  'negative-binomial-ar1': (seed) => {
    const { truth, bins } = madeBins('counts', 6, seed)
    return { truth, target: negativeBinomialAr1(bins, openPrior) }
  },
  'binomial-ar1': (seed) => {
    const { truth, bins } = madeBins('nights', 6, seed)
    return { truth, target: binomialAr1(bins, openPrior) }
  },
  'ordinal-trend': (seed) => {
    const { truth, days } = madeDays(false, 16, seed)
    return { truth, target: ordinalTrend(days, openPrior) }
  },
  'ordinal-ar1': (seed) => {
    const { truth, days } = madeDays(true, 10, seed)
    return { truth, target: ordinalAr1(days, openPrior) }
  },
  hierarchical: (seed) => {
    const { truth, people } = madePeople(2, 4, seed)
    return { truth, target: hierarchical(people, openPrior) }
  },
}

describe.each(Object.entries(models))('%s', (_, make) => {
  it(`ranks are uniform over ${REPLICATES} trials`, () => {
    const chance = chanceOf(99)
    const places = new Map<string, number[]>()
    for (let seed = 1; seed <= REPLICATES; seed++) {
      const { truth, target } = make(seed)
      const { draws } = sample(target, seed, plan)
      for (const [name, chains] of Object.entries(draws)) {
        const value = truth[name]
        if (value === undefined) continue
        const rank = chains[0]!.reduce((below, x) => below + (x < value ? 1 : 0), 0)
        const own = places.get(name) ?? []
        own.push((rank + chance.uniform()) / (plan.draws + 1))
        places.set(name, own)
      }
    }
    expect(places.has('effect')).toBe(true)
    for (const [name, own] of places) {
      const { chiSquare, chiSquareLimit, ecdf, ecdfLimit } = uniformityOf(own)
      expect(chiSquare, `chi-square of ${name}`).toBeLessThan(chiSquareLimit)
      expect(ecdf, `ECDF of ${name}`).toBeLessThan(ecdfLimit)
    }
  })
})
