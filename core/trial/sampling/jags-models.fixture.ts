// How are the sampled models written for JAGS? Each with the same priors, and with the data as it wants them.
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { JagsTask, JagsValue } from '../jags.fixture.js'
import { centredSeason } from '../models/design.js'
import type { CountBin, EffectPrior, GradedDay, ModelId } from '../trial.js'
import { binomialAr1 } from './binomial-ar1.js'
import { hierarchical } from './hierarchical.js'
import { inOrder } from './latent.js'
import { madeBins, madeDays, madePeople, openPrior } from './made-up.fixture.js'
import { negativeBinomialAr1 } from './negative-binomial-ar1.js'
import { ordinalAr1 } from './ordinal-ar1.js'
import { ordinalTrend } from './ordinal-trend.js'
import { classesOf } from './ordinal.js'
import type { Target } from './target.js'

type Data = Readonly<Record<string, JagsValue>>
interface InJags {
  readonly model: string
  readonly monitor: readonly string[]
}

const precision = (sd: { readonly value: number }) => 1 / sd.value ** 2
const { logRate, logitNight, trend, season, dispersion, latent, between, category } = trialPriors

const coefficients = (level?: typeof logRate) => `
  effect ~ dnorm(priorMean, 1 / priorSd^2)
  trend ~ dnorm(0, ${precision(trend)})
  ${level ? `level ~ dnorm(${level.mean.value}, ${precision(level.sd)})\n  season ~ dnorm(${season.mean.value}, ${precision(season.sd)})` : ''}`

/** A series of unit variance, its standard deviation apart from it: JAGS mixes far better so. */
const series = ({ alpha, beta }: typeof trialPriors.correlationWeek) => `
  latentSd ~ dnorm(0, ${precision(latent)}) T(0, )
  correlation ~ dbeta(${alpha.value}, ${beta.value})
  u[1] ~ dnorm(0, 1)
  for (i in 2:n) { kept[i] <- correlation^gap[i]
    u[i] ~ dnorm(kept[i] * u[i - 1], 1 / (1 - kept[i]^2)) }`

/** The Dirichlet prior as the sticks it is made of (a beta each): JAGS moves a Dirichlet as a whole by small steps. */
const ordinal = (latent: boolean) => `model {${coefficients()}${latent ? series(trialPriors.correlationDay) : ''}
  left[1] <- 1
  for (k in 1:(K - 1)) { stick[k] ~ dbeta(concentration[k], sum(concentration[(k + 1):K]))
    left[k + 1] <- left[k] * (1 - stick[k])
    odds[k] <- left[k + 1] / (1 - left[k + 1]) }
  for (i in 1:n) {
    shift[i] <- exp(effect * arm[i] + trend * week[i]${latent ? ' + latentSd * u[i]' : ''})
    chance[i] <- ifelse(y[i] == 1, 1, odds[max(1, y[i] - 1)] * shift[i] / (1 + odds[max(1, y[i] - 1)] * shift[i]))
      - ifelse(y[i] == K, 0, odds[min(K - 1, y[i])] * shift[i] / (1 + odds[min(K - 1, y[i])] * shift[i]))
    one[i] ~ dbern(chance[i])
  } }`

export const inJags = {
  'negative-binomial-ar1': {
    model: `model {${coefficients(logRate)}${series(trialPriors.correlationWeek)}
  root ~ dnorm(0, ${precision(dispersion)}) T(0, )
  dispersion <- root^2
  r <- 1 / dispersion
  for (i in 1:n) {
    log(mu[i]) <- log(days[i]) + level + effect * arm[i] + trend * week[i] + season * sun[i] + latentSd * u[i]
    y[i] ~ dnegbin(r / (r + mu[i]), r)
  } }`,
    monitor: ['effect', 'level', 'trend', 'season', 'dispersion', 'latentSd', 'correlation'],
  },
  'binomial-ar1': {
    model: `model {${coefficients(logitNight)}${series(trialPriors.correlationWeek)}
  for (i in 1:n) {
    logit(p[i]) <- level + effect * arm[i] + trend * week[i] + season * sun[i] + latentSd * u[i]
    y[i] ~ dbin(p[i], days[i])
  } }`,
    monitor: ['effect', 'level', 'trend', 'season', 'latentSd', 'correlation'],
  },
  'ordinal-trend': { model: ordinal(false), monitor: ['effect', 'trend'] },
  'ordinal-ar1': { model: ordinal(true), monitor: ['effect', 'trend', 'latentSd', 'correlation'] },
  hierarchical: {
    model: `model {
  effect ~ dnorm(priorMean, 1 / priorSd^2)
  between ~ dnorm(0, ${precision(between)}) T(0, )
  nextZ ~ dnorm(0, 1)
  next <- effect + between * nextZ
  for (p in 1:people) {
    z[p] ~ dnorm(0, 1)
    own[p] <- effect + between * z[p]
    level[p] ~ dnorm(${logRate.mean.value}, ${precision(logRate.sd)})
    trend[p] ~ dnorm(0, ${precision(trend)})
    season[p] ~ dnorm(${season.mean.value}, ${precision(season.sd)})
    root[p] ~ dnorm(0, ${precision(dispersion)}) T(0, )
    r[p] <- 1 / root[p]^2
  }
  for (i in 1:n) {
    log(mu[i]) <- log(days[i]) + level[who[i]] + own[who[i]] * arm[i] + trend[who[i]] * week[i] + season[who[i]] * sun[i]
    y[i] ~ dnegbin(r[who[i]] / (r[who[i]] + mu[i]), r[who[i]])
  } }`,
    monitor: ['effect', 'between', 'next', 'own[1]'],
  },
} as const satisfies Partial<Record<ModelId, InJags>>

const gaps = (rows: readonly { readonly week: number }[], units: number) =>
  rows.map(({ week }, i) => (i === 0 ? 0 : (week - rows[i - 1]!.week) * units))

export function binsForJags(bins: readonly CountBin[], prior: EffectPrior): Data {
  const rows = inOrder(bins)
  return {
    n: rows.length,
    y: rows.map(({ count }) => count),
    days: rows.map(({ days }) => days),
    arm: rows.map(({ arm }) => arm),
    week: rows.map(({ week }) => week),
    sun: [...centredSeason(rows)],
    gap: gaps(rows, 1),
    priorMean: prior.mean,
    priorSd: prior.sd,
  }
}

export function daysForJags(days: readonly GradedDay[], prior: EffectPrior, latent: boolean): Data {
  const rows = inOrder(days)
  const { classes, concentrations } = classesOf(
    rows.map(({ value }) => value),
    11,
    category.value,
  )
  return {
    n: rows.length,
    K: concentrations.length,
    concentration: concentrations,
    y: classes.map((k) => k + 1),
    one: classes.map(() => 1),
    arm: rows.map(({ arm }) => arm),
    week: rows.map(({ week }) => week),
    ...(latent && { gap: gaps(rows, 7) }),
    priorMean: prior.mean,
    priorSd: prior.sd,
  }
}

export function peopleForJags(people: readonly (readonly CountBin[])[], prior: EffectPrior): Data {
  const all = people.map((bins) => binsForJags(bins, prior))
  const joined = (name: string) => all.flatMap((data) => data[name] as number[])
  return {
    people: people.length,
    n: joined('y').length,
    who: all.flatMap(({ n }, p) => Array.from({ length: n as number }, () => p + 1)),
    ...Object.fromEntries(['y', 'days', 'arm', 'week', 'sun'].map((name) => [name, joined(name)])),
    priorMean: prior.mean,
    priorSd: prior.sd,
  }
}

type Size = 'small' | 'usual'

/** Trial `seed` of each sampled model, for both samplers: a small one, or one as people have them. */
export const sampledModels: Readonly<Record<keyof typeof inJags, (seed: number, size: Size) => { data: Data; target: Target }>> =
  {
    'negative-binomial-ar1': (seed, size) => {
      const { bins } = madeBins('counts', size === 'small' ? 8 : 16, seed)
      return { data: binsForJags(bins, openPrior), target: negativeBinomialAr1(bins, openPrior) }
    },
    'binomial-ar1': (seed, size) => {
      const { bins } = madeBins('nights', size === 'small' ? 8 : 16, seed)
      return { data: binsForJags(bins, openPrior), target: binomialAr1(bins, openPrior) }
    },
    'ordinal-trend': (seed, size) => {
      const { days } = madeDays(false, size === 'small' ? 16 : 80, seed)
      return { data: daysForJags(days, openPrior, false), target: ordinalTrend(days, openPrior) }
    },
    'ordinal-ar1': (seed, size) => {
      const { days } = madeDays(true, size === 'small' ? 16 : 80, seed)
      return { data: daysForJags(days, openPrior, true), target: ordinalAr1(days, openPrior) }
    },
    hierarchical: (seed, size) => {
      const { people } = madePeople(size === 'small' ? 2 : 6, size === 'small' ? 4 : 10, seed)
      return { data: peopleForJags(people, openPrior), target: hierarchical(people, openPrior) }
    },
  }

/** The name of a figure here for one of JAGS. */
export const ours = (name: string) => (name === 'own[1]' ? 'effect0' : name)

/** A task for JAGS; unused data are left out, as JAGS wants it. */
export function taskOf(model: keyof typeof inJags, data: readonly Data[], effort: Partial<JagsTask>): JagsTask {
  const text = inJags[model].model
  const used = (name: string) => new RegExp(`\\b${name}\\b`).test(text)
  return {
    model: text,
    monitor: inJags[model].monitor,
    data: data.map((set) => Object.fromEntries(Object.entries(set).filter(([name]) => used(name)))),
    ...effort,
  }
}
