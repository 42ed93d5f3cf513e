// Are the exact posteriors right on average? Truths drawn from the priors must lie anywhere in their posteriors (Talts et al. 2018).
import { describe, expect, test } from 'vitest'
import { uniformityOf } from '../sbc.fixture.js'
import { openPrior } from '../sampling/made-up.fixture.js'
import { fitGammaPoisson } from './gamma-poisson.js'
import { fitBetaBinomial } from './beta-binomial.js'
import { fitLinear } from './linear/fit.js'
import { exactCounts, exactMarks, exactNights, madeCounts, madeMarks, type ExactModel } from './made-up.fixture.js'
import { fitNormal } from './normal/fit.js'

const REPLICATES = 1000
const BINS = 8
const NIGHTS = 35

function placeOf(model: ExactModel, seed: number): number {
  if (model === 'normal-trend' || model === 'normal-ar1') {
    const { effect, data } = madeMarks(model, NIGHTS, seed)
    return fitNormal(model, data, openPrior).effect.below(effect)
  }
  // The season is left to the Poisson model: its column is the same for all, and a fourth dimension takes its time.
  const { effect, data } = madeCounts(model, BINS, seed, model === 'poisson-trend')
  if (model === 'gamma-poisson') return fitGammaPoisson(data).effect.below(effect)
  if (model === 'beta-binomial') return fitBetaBinomial(data).effect.below(effect)
  return fitLinear(model, data, openPrior).effect.below(effect)
}

describe('the truth lies anywhere in its posterior', () => {
  test.each([...exactCounts, ...exactNights, ...exactMarks])('%s', (model) => {
    const places = Array.from({ length: REPLICATES }, (_, seed) => placeOf(model, seed + 1))
    const found = uniformityOf(places)
    console.log(model, found)
    expect(found.chiSquare).toBeLessThan(found.chiSquareLimit)
    expect(found.ecdf).toBeLessThan(found.ecdfLimit)
  })
})
