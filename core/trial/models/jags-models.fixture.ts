// How are the exact models written for JAGS? Each with the same priors, and with the data as it wants them.
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { JagsValue } from '../jags.fixture.js'
import type { CountBin, EffectPrior, GradedDay } from '../trial.js'
import { centredSeason } from './design.js'
import type { ExactModel } from './made-up.fixture.js'

const precision = (sd: { readonly value: number }) => 1 / sd.value ** 2
const { gammaRate, betaNight, logRate, logitNight, trend, season, dispersion, sleep, correlationDay } = trialPriors

const linear = (level: typeof logRate, time: boolean) => `
  effect ~ dnorm(priorMean, 1 / priorSd^2)
  level ~ dnorm(${level.mean.value}, ${precision(level.sd)})
  ${time ? `trend ~ dnorm(0, ${precision(trend)})\n  season ~ dnorm(${season.mean.value}, ${precision(season.sd)})` : ''}`
const predictor = (time: boolean) => `level + effect * arm[i]${time ? ' + trend * week[i] + season * sun[i]' : ''}`

const counts = (scatter: boolean, time: boolean) => `model {${linear(logRate, time)}
  ${scatter ? `root ~ dnorm(0, ${precision(dispersion)}) T(0, )\n  r <- 1 / root^2` : ''}
  for (i in 1:n) {
    mu[i] <- days[i] * exp(${predictor(time)})
    y[i] ~ ${scatter ? 'dnegbin(r / (r + mu[i]), r)' : 'dpois(mu[i])'}
  } }`

const marks = (alike: boolean) => `model {
  effect ~ dnorm(priorMean, 1 / priorSd^2)
  level ~ dnorm(${sleep.mean.value}, ${precision(sleep.meanSd)})
  trend ~ dnorm(0, ${precision(sleep.trend)})
  sd ~ dnorm(0, ${precision(sleep.nightSd)}) T(0, )
  ${
    alike
      ? `correlation ~ dbeta(${correlationDay.alpha.value}, ${correlationDay.beta.value})
  u[1] ~ dnorm(0, 1 / sd^2)
  for (i in 2:n) { kept[i] <- correlation^gap[i]
    u[i] ~ dnorm(kept[i] * u[i - 1], 1 / (sd^2 * (1 - kept[i]^2))) }`
      : ''
  }
  for (i in 1:n) {
    y[i] ~ dnorm(level + effect * arm[i] + trend * week[i]${alike ? ' + u[i]' : ''}, 1 / (${sleep.rounding.value}${alike ? '' : ' + sd^2'}))
  } }`

export const inJags: Readonly<Record<ExactModel, string>> = {
  'gamma-poisson': `model {
  for (a in 1:2) { rate[a] ~ dgamma(${gammaRate.shape.value}, ${gammaRate.days.value}) }
  for (i in 1:n) { y[i] ~ dpois(days[i] * rate[arm[i] + 1]) }
  effect <- log(rate[2] / rate[1]) }`,
  'beta-binomial': `model {
  for (a in 1:2) { share[a] ~ dbeta(${betaNight.with.value}, ${betaNight.without.value}) }
  for (i in 1:n) { y[i] ~ dbin(share[arm[i] + 1], days[i]) }
  effect <- logit(share[2]) - logit(share[1]) }`,
  'poisson-trend': counts(false, true),
  'negative-binomial': counts(true, false),
  'negative-binomial-trend': counts(true, true),
  'binomial-trend': `model {${linear(logitNight, true)}
  for (i in 1:n) { logit(p[i]) <- ${predictor(true)}
    y[i] ~ dbin(p[i], days[i]) } }`,
  'normal-trend': marks(false),
  'normal-ar1': marks(true),
}

export function countsForJags(model: ExactModel, bins: readonly CountBin[], prior: EffectPrior): Record<string, JagsValue> {
  const closed = model === 'gamma-poisson' || model === 'beta-binomial'
  const arms = closed || model === 'negative-binomial'
  return {
    n: bins.length,
    y: bins.map(({ count }) => count),
    days: bins.map(({ days }) => days),
    arm: bins.map(({ arm }) => arm),
    ...(!closed && { priorMean: prior.mean, priorSd: prior.sd }),
    ...(!arms && { week: bins.map(({ week }) => week), sun: [...centredSeason(bins)] }),
  }
}

export function marksForJags(model: ExactModel, days: readonly GradedDay[], prior: EffectPrior): Record<string, JagsValue> {
  return {
    n: days.length,
    y: days.map(({ value }) => value),
    week: days.map(({ week }) => week),
    arm: days.map(({ arm }) => arm),
    priorMean: prior.mean,
    priorSd: prior.sd,
    ...(model === 'normal-ar1' && { gap: days.map(({ week }, i) => (i === 0 ? 0 : Math.round((week - days[i - 1]!.week) * 7))) }),
  }
}
