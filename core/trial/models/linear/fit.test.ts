// Is the lattice right? Against plain sums over dense grids in the original coordinates.
import gammaln from '@stdlib/math-base-special-gammaln'
import { describe, expect, test } from 'vitest'
import { trialPriors } from '../../../knowledge/trial/priors.js'
import type { CountBin, EffectPrior, ModelId } from '../../trial.js'
import { denseMargin } from '../dense.fixture.js'
import { fitModel } from '../fit.js'

const prior: EffectPrior = { mean: -0.1, sd: 0.7, from: 'open' }
const bins = (counts: readonly number[], season = false): CountBin[] =>
  counts.map((count, i) => ({
    week: i - (counts.length - 1) / 2,
    arm: ([0, 1, 1, 0] as const)[i % 4]!,
    days: i % 3 === 0 ? 6 : 7,
    count,
    season: season ? Math.cos(i / 3) : 0,
    period: i >> 1,
  }))

const usual = [5, 3, 6, 2, 4, 1, 3, 2]
const few = [0, 1, 0, 0, 2, 0]
const scattered = [12, 1, 20, 4, 15, 0, 11, 2]
const short = [3, 1]

/** log N(x; mean, sd), without its constant. */
const normal = (x: number, mean: number, sd: number) => -(((x - mean) / sd) ** 2) / 2

function logDensity(model: ModelId, data: readonly CountBin[], at: readonly number[]): number {
  const [effect, level, ...rest] = at
  const nights = model === 'binomial-trend'
  const trend = model === 'negative-binomial' ? 0 : rest[0]!
  const psi = model.startsWith('negative') ? at.at(-1)! : 0
  const seasonal = !model.startsWith('negative') && rest.length > 1 ? rest[1]! : 0
  const days = data.reduce((sum, bin) => sum + bin.days, 0)
  const season = data.reduce((sum, bin) => sum + bin.days * bin.season, 0) / days
  const { mean, sd } = nights ? trialPriors.logitNight : trialPriors.logRate
  let log = normal(effect!, prior.mean, prior.sd) + normal(level!, mean.value, sd.value)
  if (model !== 'negative-binomial') log += normal(trend, 0, trialPriors.trend.value)
  if (seasonal !== 0 || rest.length > 1) log += normal(seasonal, trialPriors.season.mean.value, trialPriors.season.sd.value)
  if (psi > 0) log += normal(psi, 0, trialPriors.dispersion.value)
  for (const bin of data) {
    const eta = level! + effect! * bin.arm + trend * bin.week + seasonal * (bin.season - season)
    const mu = bin.days * Math.exp(eta)
    const r = 1 / psi ** 2
    if (nights) log += bin.count * eta - bin.days * Math.log1p(Math.exp(eta))
    else if (psi === 0) log += bin.count * Math.log(mu) - mu
    else log += gammaln(bin.count + r) - gammaln(r) + r * Math.log(r / (r + mu)) + bin.count * Math.log(mu / (r + mu))
  }
  return log
}

interface Case {
  readonly model: ModelId
  readonly data: readonly CountBin[]
  /** Of the effect, the level, then trend, season and √φ where there are any. */
  readonly points: readonly number[]
  readonly within: number
}

const each = (model: ModelId, sets: readonly (readonly number[])[], points: readonly number[], within: number): Case[] =>
  sets.map((counts) => ({ model, data: bins(counts), points, within }))

const cases: readonly Case[] = [
  ...each('poisson-trend', [usual, few, scattered, short, []], [45, 40, 36], 2e-7),
  { model: 'poisson-trend', data: bins(few, true), points: [29, 40, 22, 22], within: 1e-6 },
  ...each('binomial-trend', [usual, few, short], [45, 40, 36], 2e-7),
  ...each('negative-binomial', [usual, few, scattered, short], [45, 36, 40], 1e-6),
  ...each('negative-binomial-trend', [few], [25, 36, 16, 24], 1e-6),
]

describe('the effect against a dense sum', () => {
  test.each(cases)('$model, $data.length bins', ({ model, data, points, within }) => {
    const { effect, others } = fitModel(model, data, prior)
    const scale = (x: number) => (model === 'binomial-trend' ? Math.log(x / (1 - x)) : Math.log(x))
    const ends = (name: string) => [others[name]!.quantile(0.001), others[name]!.quantile(0.999)] as const
    const about = ([low, high]: readonly [number, number], reach: number) => ({
      centre: (low + high) / 2,
      reach: reach * (high - low),
    })
    const [lowA, highA] = ends('rateA').map(scale) as [number, number]
    const ranges = [
      { centre: effect.mean, reach: 8 * effect.sd },
      about([lowA + effect.mean / 2, highA + effect.mean / 2], 1.2),
      ...(others['trend'] ? [about(ends('trend'), 1.15)] : []),
      ...(others['season'] ? [about(ends('season'), 1.15)] : []),
      ...(others['dispersion'] ? [{ centre: 0, reach: 4.2 }] : []),
    ]
    // The level midway between the arms hangs less on the effect, so that fewer points do.
    const midway = ([x, level, ...rest]: readonly number[]) => logDensity(model, data, [x!, level! - x! / 2, ...rest])
    const dense = denseMargin(
      ranges.map((range, i) => ({ ...range, points: points[i]! })),
      midway,
      'dispersion' in others,
    )
    const worst = Math.max(...dense.below.map(({ x, share }) => Math.abs(effect.below(x) - share)))
    console.log(model, data.length, worst, (effect.mean - dense.mean) / dense.sd, effect.sd / dense.sd - 1)
    expect(worst).toBeLessThan(within)
    expect(Math.abs(effect.mean - dense.mean)).toBeLessThan(within)
    expect(Math.abs(effect.sd - dense.sd)).toBeLessThan(within)
  })
})
