// Which trials do the exact models' tests look at? Made-up ones: numbers from the priors, data from the numbers, by a seed.
import { trialPriors } from '../../knowledge/trial/priors.js'
import { chanceOf, openPrior, type Chance } from '../sampling/made-up.fixture.js'
import type { CountBin, GradedDay } from '../trial.js'
import { centredSeason } from './design.js'

export const exactCounts = ['gamma-poisson', 'poisson-trend', 'negative-binomial', 'negative-binomial-trend'] as const
export const exactNights = ['beta-binomial', 'binomial-trend'] as const
export const exactMarks = ['normal-trend', 'normal-ar1'] as const
export type ExactModel = (typeof exactCounts | typeof exactNights | typeof exactMarks)[number]

const normal = (chance: Chance, mean: number, sd: number) => mean + sd * chance.normal()
const inTime = (model: ExactModel) => model.endsWith('-trend')

/** Pairs AB, BA, BA, AB … of periods of two weekly bins, the first shorter for its washout. */
function weeks(bins: number, seasonal: boolean) {
  return Array.from({ length: bins }, (_, i) => ({
    week: i - (bins - 1) / 2,
    arm: ([0, 1, 1, 0, 1, 0, 0, 1] as const)[(i >> 1) % 8]!,
    days: i % 2 === 0 ? 4 : 7,
    season: seasonal ? Math.cos((2 * Math.PI * (i + 6)) / 52.18) : 0,
    period: i >> 1,
  }))
}

/** The true effect and what was counted. */
export function madeCounts(model: ExactModel, bins: number, seed: number, seasonal = true): { effect: number; data: CountBin[] } {
  const chance = chanceOf(seed)
  const rows = weeks(bins, seasonal)
  const { gammaRate, betaNight, trend, season, dispersion } = trialPriors
  if (model === 'gamma-poisson' || model === 'beta-binomial') {
    const counts = model === 'gamma-poisson'
    const draw = () =>
      counts
        ? chance.gamma(gammaRate.shape.value) / gammaRate.days.value
        : chance.beta(betaNight.with.value, betaNight.without.value)
    const [a, b] = [draw(), draw()]
    const scale = (x: number) => (counts ? Math.log(x) : Math.log(x / (1 - x)))
    const count = (days: number, rate: number) => (counts ? chance.negativeBinomial(days * rate, 0) : chance.binomial(days, rate))
    return { effect: scale(b) - scale(a), data: rows.map((row) => ({ ...row, count: count(row.days, row.arm === 1 ? b : a) })) }
  }
  const nights = model === 'binomial-trend'
  const { mean, sd } = nights ? trialPriors.logitNight : trialPriors.logRate
  const level = normal(chance, mean.value, sd.value)
  const effect = normal(chance, openPrior.mean, openPrior.sd)
  const slope = inTime(model) ? normal(chance, 0, trend.value) : 0
  const sun = inTime(model) ? normal(chance, season.mean.value, season.sd.value) : 0
  const phi = model.startsWith('negative') ? normal(chance, 0, dispersion.value) ** 2 : 0
  const centred = centredSeason(rows)
  const data = rows.map((row, i) => {
    const predictor = level + effect * row.arm + slope * row.week + sun * centred[i]!
    const count = nights
      ? chance.binomial(row.days, 1 / (1 + Math.exp(-predictor)))
      : chance.negativeBinomial(row.days * Math.exp(predictor), phi)
    return { ...row, count }
  })
  return { effect, data }
}

/** Sleep from night to night, every fifth night and one whole week missing. Not rounded, not bounded: as the model has it. */
export function madeMarks(
  model: 'normal-trend' | 'normal-ar1',
  nights: number,
  seed: number,
): { effect: number; data: GradedDay[] } {
  const chance = chanceOf(seed)
  const { sleep, correlationDay } = trialPriors
  const sd = Math.abs(normal(chance, 0, sleep.nightSd.value))
  const correlation = model === 'normal-ar1' ? chance.beta(correlationDay.alpha.value, correlationDay.beta.value) : 0
  const level = normal(chance, sleep.mean.value, sleep.meanSd.value)
  const effect = normal(chance, openPrior.mean, openPrior.sd)
  const slope = normal(chance, 0, sleep.trend.value)
  let noise = 0
  const data = Array.from({ length: nights }, (_, night): GradedDay => {
    const week = (night - (nights - 1) / 2) / 7
    const arm = ([0, 1, 1, 0] as const)[Math.floor(night / 7) % 4]!
    noise = night === 0 ? sd * chance.normal() : correlation * noise + sd * Math.sqrt(1 - correlation ** 2) * chance.normal()
    return {
      week,
      arm,
      value: level + effect * arm + slope * week + noise + Math.sqrt(sleep.rounding.value) * chance.normal(),
      season: 0,
      period: Math.floor(night / 7),
    }
  })
  return { effect, data: data.filter((_, night) => night % 5 !== 4 && Math.floor(night / 7) !== 2) }
}
