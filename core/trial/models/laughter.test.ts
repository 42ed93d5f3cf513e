// Does the closed form agree with the R package nof1ins (Yang, Schmid and others, github.com/jiabei-yang/nof1ins 0.5.0) on its own data?
// The package prints no result for its "laughter" data anywhere that we found; so this is our run of its Poisson model, with its own priors.
import { describe, expect, test } from 'vitest'
import { trialPriors } from '../../knowledge/trial/priors.js'
import { figuresOf, figuresOfMarginal, hasJags, runJags, worstGap } from '../jags.fixture.js'
import { fitGammaPoisson } from './gamma-poisson.js'

/** data/laughter.rda: three times three days as usual, and three times three with laughter. */
const counts = [5, 6, 1, 6, 2, 5, 6, 9, 7, 8, 11, 5, 11, 5, 11, 1, 9, 9]
const bins = counts.map((count, i) => ({
  week: i / 7,
  arm: (Math.floor(i / 3) % 2) as 0 | 1,
  days: 1,
  count,
  season: 0,
  period: Math.floor(i / 3),
}))

/** Response "poisson", neither trend nor correlation: a log rate for each arm, normal with precision 1e-6, which is as good as flat. */
const theirs = `model {
  for (i in 1:n) {
    Y[i] ~ dpois(lambda[i])
    log(lambda[i]) <- usual * (1 - arm[i]) + laughter * arm[i]
  }
  usual ~ dnorm(0, 1.0E-6)
  laughter ~ dnorm(0, 1.0E-6)
  effect <- laughter - usual
}`

describe.skipIf(!hasJags)('the laughter counts of nof1ins (skipped where JAGS is not installed)', () => {
  const [found] = hasJags
    ? runJags({
        model: theirs,
        data: [{ n: counts.length, Y: counts, arm: bins.map(({ arm }) => arm) }],
        monitor: ['effect'],
        chains: 3,
        draws: 10_000,
      })
    : []
  const drawn = () => figuresOf(found!['effect']!)

  test('without our prior, the same posterior within Monte Carlo error', () => {
    // A flat log rate is a gamma of no shape over no days: our own prior, taken out by as many counts and days less in each arm.
    const { shape, days } = trialPriors.gammaRate
    const without = ([0, 1] as const).map((arm) => ({ ...bins[0]!, arm, days: -days.value, count: -shape.value }))
    const gap = worstGap(figuresOfMarginal(fitGammaPoisson([...bins, ...without]).effect), drawn())
    expect(gap).toBeLessThan(4.5)
  })

  test('with our prior, the answer moves by less than a fifth of its spread', () => {
    const ours = fitGammaPoisson(bins).effect
    const all = found!['effect']!.flatMap((chain) => [...chain])
    const mean = all.reduce((sum, x) => sum + x, 0) / all.length
    console.log(`laughter: log rate ratio ${ours.mean.toFixed(3)} (sd ${ours.sd.toFixed(3)}), nof1ins in JAGS ${mean.toFixed(3)}`)
    expect(Math.abs(ours.mean - mean)).toBeLessThan(ours.sd / 5)
  })
})
