// What do two arms of counts say by themselves? The rate ratio in closed form: a scaled beta-prime distribution.
import betaln from '@stdlib/math-base-special-betaln'
import digamma from '@stdlib/math-base-special-digamma'
import betaprimeCdf from '@stdlib/stats-base-dists-betaprime-cdf'
import betaprimeQuantile from '@stdlib/stats-base-dists-betaprime-quantile'
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { Fit, Marginal } from '../trial.js'
import type { CountData } from './data.js'
import { marginalFromFormula } from './from-grid.js'
import { lazily } from './lazily.js'
import { independent, logScale, ratesOf } from './rates.js'
import { checkShare, through } from './table.js'
import { trigamma } from './trigamma.js'

/** A gamma distribution of a rate: cramps and days, the prior's and the diary's together. */
interface Gamma {
  readonly shape: number
  readonly days: number
}

function armOf(bins: CountData, arm: 0 | 1): Gamma {
  const { shape, days } = trialPriors.gammaRate
  return bins.reduce((sum, bin) => (bin.arm === arm ? { shape: sum.shape + bin.count, days: sum.days + bin.days } : sum), {
    shape: shape.value,
    days: days.value,
  })
}

/** Mean and sd of (G_B / G_A) · scale for gammas of these shapes; infinite where there are too few counts under A. */
function ratioMoments(scale: number, b: number, a: number) {
  const mean = a > 1 ? (scale * b) / (a - 1) : Infinity
  return { mean, sd: a > 2 ? mean * Math.sqrt((a + b - 1) / (b * (a - 2))) : Infinity }
}

/** The log of rateB / rateA: (days_A / days_B) · BetaPrime(shape_B, shape_A). */
function logRatio(a: Gamma, b: Gamma): Marginal {
  const scale = a.days / b.days
  const shift = Math.log(scale)
  const constant = betaln(b.shape, a.shape)
  return {
    mean: shift + digamma(b.shape) - digamma(a.shape),
    sd: Math.sqrt(trigamma(a.shape) + trigamma(b.shape)),
    quantile: (p) => {
      checkShare(p)
      return shift + Math.log(betaprimeQuantile(p, b.shape, a.shape))
    },
    below: (x) => betaprimeCdf(Math.exp(x - shift), b.shape, a.shape),
    density: (x) => {
      const z = x - shift
      const log1pExp = z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z))
      return Math.exp(b.shape * z - (a.shape + b.shape) * log1pExp - constant)
    },
    ratio: ratioMoments(scale, b.shape, a.shape),
  }
}

/** The log of one arm's rate. */
const logRate = ({ shape, days }: Gamma) =>
  marginalFromFormula((x) => shape * x - days * Math.exp(x), Math.log(shape / days), Math.sqrt(trigamma(shape)) / 4)

/** Each arm's rate is gamma, before (trialPriors.gammaRate) and after; there is no other prior, so none of the effect itself. */
export function fitGammaPoisson(bins: CountData): Fit {
  const [a, b] = [armOf(bins, 0), armOf(bins, 1)]
  return {
    model: 'gamma-poisson',
    how: 'closed',
    effect: logRatio(a, b),
    others: lazily({
      rateA: () => through(logRate(a), logScale.to, logScale.back),
      rateB: () => through(logRate(b), logScale.to, logScale.back),
      avoided: ratesOf(() => independent(logRate(a), logRate(b)), logScale).avoided,
    }),
  }
}
