// Do the exact posteriors agree with an independent sampler? Ten data sets a model against Debian's JAGS: five figures each.
import { describe, expect, test } from 'vitest'
import { figuresOf, figuresOfMarginal, hasJags, runJags, worstGap } from '../jags.fixture.js'
import { openPrior } from '../sampling/made-up.fixture.js'
import type { Fit } from '../trial.js'
import { fitBetaBinomial } from './beta-binomial.js'
import { fitGammaPoisson } from './gamma-poisson.js'
import { countsForJags, inJags, marksForJags } from './jags-models.fixture.js'
import { fitLinear } from './linear/fit.js'
import { exactCounts, exactMarks, exactNights, madeCounts, madeMarks } from './made-up.fixture.js'
import { fitNormal } from './normal/fit.js'

const SETS = Array.from({ length: 10 }, (_, i) => i + 1)
const BINS = 8
const NIGHTS = 28
/** In Monte Carlo standard errors: the largest of fifty gaps a model, seeds fixed. */
const LIMIT = 4.5

function compare(
  text: string,
  sets: readonly { readonly fit: Fit; readonly data: Parameters<typeof runJags>[0]['data'][number] }[],
  draws: number,
) {
  const found = runJags({ model: text, data: sets.map(({ data }) => data), monitor: ['effect'], burn: 500, draws })
  sets.forEach(({ fit }, i) => {
    const gap = worstGap(figuresOfMarginal(fit.effect), figuresOf(found[i]!['effect']!))
    console.log(fit.model, i, gap.toFixed(2))
    expect(gap, `data set ${i + 1}`).toBeLessThan(LIMIT)
  })
}

describe.skipIf(!hasJags)('against JAGS (skipped where it is not installed: apt-get install jags)', () => {
  test.each([...exactCounts, ...exactNights])('%s', (model) => {
    const sets = SETS.map((seed) => {
      const { data } = madeCounts(model, BINS, seed)
      const fit =
        model === 'gamma-poisson'
          ? fitGammaPoisson(data)
          : model === 'beta-binomial'
            ? fitBetaBinomial(data)
            : fitLinear(model, data, openPrior)
      return { fit, data: countsForJags(model, data, openPrior) }
    })
    compare(inJags[model], sets, 3000)
  })
  test.each(exactMarks)('%s', (model) => {
    const sets = SETS.map((seed) => {
      const { data } = madeMarks(model, NIGHTS, seed)
      return { fit: fitNormal(model, data, openPrior), data: marksForJags(model, data, openPrior) }
    })
    compare(inJags[model], sets, 3000)
  })
})
