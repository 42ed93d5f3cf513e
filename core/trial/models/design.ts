// Which columns stand behind a count? Treatment, level, trend and season, each with its prior, as one matrix.
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { EffectPrior } from '../trial.js'
import type { CountData } from './data.js'

export type Column = 'effect' | 'level' | 'trend' | 'season'

export interface Design {
  readonly columns: readonly Column[]
  /** Row by row. */
  readonly x: Float64Array
  /** Counts, and the days (or nights) they were counted in. */
  readonly y: Float64Array
  readonly days: Float64Array
  readonly priorMean: Float64Array
  readonly priorSd: Float64Array
}

/**
 * The season less its mean over the days of the trial, so that the level is the one of the trial's mean season. All 0: nothing is known of it,
 * or it never changed, and no model can have it.
 */
export function centredSeason(rows: readonly { readonly season: number; readonly days?: number }[]): Float64Array {
  const weight = (row: (typeof rows)[number]) => row.days ?? 1
  const days = rows.reduce((sum, row) => sum + weight(row), 0)
  const mean = rows.reduce((sum, row) => sum + weight(row) * row.season, 0) / days
  return Float64Array.from(rows, ({ season }) => (Math.abs(season - mean) < 1e-12 ? 0 : season - mean))
}

/** `over`: with trend and season, or the two arms alone. */
export function designOf(bins: CountData, prior: EffectPrior, level: 'logRate' | 'logitNight', over: 'arms' | 'time'): Design {
  const season = centredSeason(bins)
  const columns: Column[] = ['effect', 'level']
  if (over === 'time') columns.push('trend')
  if (over === 'time' && season.some((value) => value !== 0)) columns.push('season')
  const priors: Record<Column, readonly [mean: number, sd: number]> = {
    effect: [prior.mean, prior.sd],
    level: [trialPriors[level].mean.value, trialPriors[level].sd.value],
    trend: [0, trialPriors.trend.value],
    season: [trialPriors.season.mean.value, trialPriors.season.sd.value],
  }
  const cell = (i: number, column: Column) =>
    ({ effect: bins[i]!.arm, level: 1, trend: bins[i]!.week, season: season[i]! })[column]
  return {
    columns,
    x: Float64Array.from(bins.flatMap((_, i) => columns.map((column) => cell(i, column)))),
    y: Float64Array.from(bins, (bin) => bin.count),
    days: Float64Array.from(bins, (bin) => bin.days),
    priorMean: Float64Array.from(columns, (column) => priors[column][0]),
    priorSd: Float64Array.from(columns, (column) => priors[column][1]),
  }
}
