// Which trials does a test look at? Made-up ones: numbers from the priors, data from the numbers, by a seed.
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { CountBin, EffectPrior, GradedDay } from '../trial.js'
import { type Stream, streamOf } from './stream.js'

export const openPrior: EffectPrior = { mean: -0.2, sd: 0.7, from: 'open' }

/** Draws of the shapes that the priors have. */
export function chanceOf(seed: number) {
  const stream: Stream = streamOf(seed, 1000)
  const one = new Float64Array(1)
  const normal = () => {
    stream.normals(one)
    return one[0]!
  }
  /** Marsaglia & Tsang 2000. */
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * stream.uniform() ** (1 / shape)
    const d = shape - 1 / 3
    for (;;) {
      const x = normal()
      const v = (1 + x / Math.sqrt(9 * d)) ** 3
      if (v > 0 && Math.log(1 - stream.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
    }
  }
  const beta = (a: number, b: number) => {
    const x = gamma(a)
    return x / (x + gamma(b))
  }
  /** By inversion, at most 100 at once. */
  const poisson = (mean: number): number => {
    if (mean > 100) return poisson(100) + poisson(mean - 100)
    let left = stream.uniform()
    let chance = Math.exp(-mean)
    for (let count = 0; ; count++) {
      left -= chance
      if (left < 0 || chance === 0) return count
      chance *= mean / (count + 1)
    }
  }
  const negativeBinomial = (mean: number, kappa: number) => poisson(kappa < 1e-8 ? mean : mean * kappa * gamma(1 / kappa))
  const binomial = (trials: number, share: number) => {
    let count = 0
    for (let i = 0; i < trials; i++) if (stream.uniform() < share) count++
    return count
  }
  return { uniform: stream.uniform, normal, gamma, beta, negativeBinomial, binomial }
}

export type Chance = ReturnType<typeof chanceOf>

/** What the data were made from, by the names the fits use. */
export type Truth = Readonly<Record<string, number>>

/** A latent series and its numbers, or none. */
function series(chance: Chance, times: readonly number[], { alpha, beta }: typeof trialPriors.correlationWeek) {
  const correlation = chance.beta(alpha.value, beta.value)
  const latentSd = Math.abs(chance.normal()) * trialPriors.latent.value
  let value = 0
  const values = times.map((time, i) => {
    const kept = i === 0 ? 0 : correlation ** (time - times[i - 1]!)
    value = kept * value + Math.sqrt(1 - kept * kept) * chance.normal()
    return latentSd * value
  })
  return { correlation, latentSd, values }
}

/** Pairs AB, BA, BA, AB … */
const armOf = (period: number) => ([0, 1, 1, 0, 1, 0, 0, 1] as const)[period % 8]!

/** Weekly bins: pairs of fortnights, three days of each left out, so that the middles of the bins are 1 and 1 3/14 weeks apart. */
function weeks(count: number) {
  const middle = (i: number) => (i >> 1) * 2 + (i % 2 === 0 ? 5 / 14 + 3 / 7 : 1.5)
  const centre = (middle(0) + middle(count - 1)) / 2
  const raw = Array.from({ length: count }, (_, i) => Math.cos((2 * Math.PI * (middle(i) + 5)) / 52.18))
  const days = raw.map((_, i) => (i % 2 === 0 ? 4 : 7))
  const mean = raw.reduce((sum, x, i) => sum + x * days[i]!, 0) / days.reduce((a, b) => a + b, 0)
  return raw.map((season, i) => ({
    week: middle(i) - centre,
    arm: armOf(i >> 1),
    days: days[i]!,
    season,
    centred: season - mean,
    period: i >> 1,
  }))
}

function coefficients(chance: Chance, prior: EffectPrior) {
  return {
    effect: prior.mean + prior.sd * chance.normal(),
    trend: trialPriors.trend.value * chance.normal(),
    season: trialPriors.season.mean.value + trialPriors.season.sd.value * chance.normal(),
  }
}

/** Counts or nights of one person in `count` bins. */
export const madeBins = (kind: 'counts' | 'nights', count: number, seed: number) =>
  oneOf(kind, count, chanceOf(seed), openPrior, true)

function oneOf(
  kind: 'counts' | 'nights',
  count: number,
  chance: Chance,
  prior: EffectPrior,
  latent: boolean,
): { truth: Truth; bins: CountBin[] } {
  const rows = weeks(count)
  const own = coefficients(chance, prior)
  const { mean, sd } = kind === 'counts' ? trialPriors.logRate : trialPriors.logitNight
  const level = mean.value + sd.value * chance.normal()
  const root = trialPriors.dispersion.value * chance.normal()
  const { correlation, latentSd, values } = series(
    chance,
    rows.map(({ week }) => week),
    trialPriors.correlationWeek,
  )
  const bins = rows.map(({ centred, ...row }, i) => {
    const predictor = level + own.effect * row.arm + own.trend * row.week + own.season * centred + (latent ? values[i]! : 0)
    const drawn =
      kind === 'counts'
        ? chance.negativeBinomial(row.days * Math.exp(predictor), root * root)
        : chance.binomial(row.days, 1 / (1 + Math.exp(-predictor)))
    return { ...row, count: drawn }
  })
  return { truth: { ...own, level, ...(kind === 'counts' && { dispersion: root * root }), correlation, latentSd }, bins }
}

/** Graded days of one person in `count` consecutive days but every fifth; chances of the grades from their Dirichlet prior. */
export function madeDays(latent: boolean, count: number, seed: number, grades = 11): { truth: Truth; days: GradedDay[] } {
  const chance = chanceOf(seed)
  const dates = Array.from({ length: Math.ceil(count * 1.25) + 1 }, (_, i) => i)
    .filter((i) => i % 5 !== 4)
    .slice(0, count)
  const own = coefficients(chance, openPrior)
  const shares = Array.from({ length: grades }, () => chance.gamma((trialPriors.category.value * 11) / grades))
  const total = shares.reduce((a, b) => a + b, 0)
  const { correlation, latentSd, values } = series(chance, dates, trialPriors.correlationDay)
  const days = dates.map((date, i) => {
    const week = (date - dates.at(-1)! / 2) / 7
    const arm = armOf(Math.floor(date / 7))
    const shift = Math.exp(own.effect * arm + own.trend * week + (latent ? values[i]! : 0))
    // P(grade > g) has the odds O_g × shift.
    const place = chance.uniform()
    let upTo = 0
    let value = 0
    for (; value < grades - 1; value++) {
      upTo += shares[value]! / total
      if (place < upTo / (upTo + (1 - upTo) * shift)) break
    }
    return { week, arm, value, season: 0, period: Math.floor(date / 7) }
  })
  return { truth: { effect: own.effect, trend: own.trend, ...(latent && { correlation, latentSd }) }, days }
}

/** Several people's counts, their effects about a common one. */
export function madePeople(people: number, count: number, seed: number): { truth: Truth; people: CountBin[][] } {
  const chance = chanceOf(seed)
  const effect = openPrior.mean + openPrior.sd * chance.normal()
  const between = Math.abs(chance.normal()) * trialPriors.between.value
  const own = Array.from({ length: people }, () => {
    const prior = { mean: effect, sd: between, from: 'open' } as const
    return oneOf('counts', count, chance, prior, false)
  })
  return {
    truth: { effect, between, ...Object.fromEntries(own.map(({ truth }, p) => [`effect${p}`, truth.effect!])) },
    people: own.map(({ bins }) => bins),
  }
}
