// What do two arms of nights say by themselves? Each share of nights is beta; their odds ratio and ratio by one exact integral each.
import betaln from '@stdlib/math-base-special-betaln'
import digamma from '@stdlib/math-base-special-digamma'
import betaCdf from '@stdlib/stats-base-dists-beta-cdf'
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { Fit, Marginal } from '../trial.js'
import type { CountData } from './data.js'
import { marginalFromCdf } from './from-cdf.js'
import { marginalFromFormula } from './from-grid.js'
import { lazily } from './lazily.js'
import { independent, logitScale, ratesOf } from './rates.js'
import { through } from './table.js'
import { trigamma } from './trigamma.js'

/** A beta distribution of a share of nights: nights with a cramp and without, the prior's and the diary's together. */
interface Beta {
  readonly with: number
  readonly without: number
}

/** Nodes of the integral in one standard deviation of the logit, and the log density at which it ends. */
const NODES = 4
const DEPTH = 40

function armOf(bins: CountData, arm: 0 | 1): Beta {
  const prior = trialPriors.betaNight
  return bins.reduce(
    (sum, bin) => (bin.arm === arm ? { with: sum.with + bin.count, without: sum.without + bin.days - bin.count } : sum),
    { with: prior.with.value, without: prior.without.value },
  )
}

const logitDensity = (beta: Beta) => (t: number) =>
  beta.with * t - (beta.with + beta.without) * (t > 0 ? t + Math.log1p(Math.exp(-t)) : Math.log1p(Math.exp(t)))
const logitSd = (beta: Beta) => Math.sqrt(trigamma(beta.with) + trigamma(beta.without))

/** The mean of a function of a share: trapezoid rule on the logit, where the density falls exponentially on both sides. */
function meanOver(beta: Beta): (f: (share: number, logit: number) => number) => number {
  const log = logitDensity(beta)
  const step = Math.min(logitSd(beta), 2) / NODES
  const peak = Math.log(beta.with / beta.without)
  const nodes: { t: number; share: number; weight: number }[] = []
  for (const way of [1, -1]) {
    for (let k = way === 1 ? 0 : 1; log(peak + way * k * step) > log(peak) - DEPTH; k++) {
      const t = peak + way * k * step
      nodes.push({ t, share: logitScale.to(t), weight: step * Math.exp(log(t) - betaln(beta.with, beta.without)) })
    }
  }
  return (f) => nodes.reduce((sum, { t, share, weight }) => sum + weight * f(share, t), 0)
}

/** Mean of x^k for x = share, or for x = share / (1 − share). */
const shareMoment = (a: number, b: number, k: number) => Math.exp(betaln(a + k, b) - betaln(a, b))
const oddsMoment = (a: number, b: number, k: number) =>
  b > k && a > -k ? Math.exp(betaln(a + k, b - k) - betaln(a, b)) : Infinity

function momentsOf(first: number, second: number) {
  return { mean: first, sd: second === Infinity ? Infinity : Math.sqrt(Math.max(0, second - first ** 2)) }
}

function logOddsRatio(a: Beta, b: Beta): Marginal {
  const over = meanOver(a)
  const densityB = logitDensity(b)
  const constant = betaln(b.with, b.without)
  const moment = (k: number) => oddsMoment(b.with, b.without, k) * oddsMoment(a.with, a.without, -k)
  return marginalFromCdf({
    mean: digamma(b.with) - digamma(b.without) - digamma(a.with) + digamma(a.without),
    sd: Math.hypot(logitSd(a), logitSd(b)),
    below: (x) => over((_, t) => betaCdf(logitScale.to(t + x), b.with, b.without)),
    density: (x) => over((_, t) => Math.exp(densityB(t + x) - constant)),
    ratio: momentsOf(moment(1), moment(2)),
  })
}

/** Below 1 the integral runs over A's share, above over B's: so the share asked of the other never leaves 0 to 1. */
function logNightsRatio(a: Beta, b: Beta): Marginal {
  const [overA, overB] = [meanOver(a), meanOver(b)]
  const cdf = ({ with: yes, without: no }: Beta, share: number) => betaCdf(share, yes, no)
  /** share × density of the share. */
  const scaled = ({ with: yes, without: no }: Beta, share: number) =>
    Math.exp(yes * Math.log(share) + (no === 1 ? 0 : (no - 1) * Math.log1p(-share)) - betaln(yes, no))
  const total = ({ with: yes, without: no }: Beta) => yes + no
  const moment = (k: number) =>
    a.with > k
      ? shareMoment(b.with, b.without, k) * Math.exp(betaln(a.with - k, a.without) - betaln(a.with, a.without))
      : Infinity
  return marginalFromCdf({
    mean: digamma(b.with) - digamma(total(b)) - digamma(a.with) + digamma(total(a)),
    sd: Math.sqrt(trigamma(b.with) - trigamma(total(b)) + trigamma(a.with) - trigamma(total(a))),
    below: (x) => (x <= 0 ? overA((p) => cdf(b, p * Math.exp(x))) : 1 - overB((p) => cdf(a, p * Math.exp(-x)))),
    density: (x) => (x <= 0 ? overA((p) => scaled(b, p * Math.exp(x))) : overB((p) => scaled(a, p * Math.exp(-x)))),
    ratio: momentsOf(moment(1), moment(2)),
  })
}

/** Each arm's share of nights is beta, before (trialPriors.betaNight) and after; there is no other prior, so none of the effect itself. */
export function fitBetaBinomial(bins: CountData): Fit {
  const [a, b] = [armOf(bins, 0), armOf(bins, 1)]
  const logit = (beta: Beta) =>
    marginalFromFormula(logitDensity(beta), Math.log(beta.with / beta.without), Math.min(logitSd(beta), 2) / 4)
  return {
    model: 'beta-binomial',
    how: 'closed',
    effect: logOddsRatio(a, b),
    others: lazily({
      rateA: () => through(logit(a), logitScale.to, logitScale.back),
      rateB: () => through(logit(b), logitScale.to, logitScale.back),
      avoided: ratesOf(() => independent(logit(a), logit(b)), logitScale).avoided,
      nightsRatio: () => logNightsRatio(a, b),
    }),
  }
}
