// What do nightly marks of sleep say? Normal with trend and season, each night by itself or like the one before; the linear part is exact.
import { trialPriors } from '../../../knowledge/trial/priors.js'
import type { EffectPrior, Fit, Marginal } from '../../trial.js'
import type { GradedData } from '../data.js'
import { marginalFromMixture, type Part } from '../from-cdf.js'
import { marginalFromGrid } from '../from-grid.js'
import { lazily } from '../lazily.js'
import { logitScale, logScale } from '../rates.js'
import { through } from '../table.js'
import { cellsOf, type Cell } from './cells.js'
import { regressionOf } from './regression.js'

/** The margin of one of the grid's own numbers. */
function marginOf(cells: readonly Cell[], of: 'logSd' | 'logit', step: number, best: number) {
  const first = cells.reduce((least, cell) => Math.min(least, cell[of]), Infinity)
  const sums: number[] = []
  for (const cell of cells) {
    const k = Math.round((cell[of] - first) / step)
    sums[k] = (sums[k] ?? 0) + Math.exp(cell.height - best)
  }
  return marginalFromGrid(
    first,
    step,
    Float64Array.from(sums, (sum) => (sum > 0 ? Math.log(sum) : -Infinity)),
  )
}

/**
 * mark = mean + effect·arm + trend·week + season·(season less its mean) + noise; the noise normal and the rounding to whole points,
 * in normal-ar1 a stationary AR(1) over nights in which a gap of d nights leaves correlation^d. Level and slopes are integrated out in closed form at every sd and correlation of a
 * grid, so the effect is a mixture of normals. Effect in points, above 0 better. Throws RangeError on two marks for one night.
 */
export function fitNormal(model: 'normal-trend' | 'normal-ar1', days: GradedData, prior: EffectPrior): Fit {
  const alike = model === 'normal-ar1'
  const regression = regressionOf(days, prior)
  const { cells, steps } = cellsOf(regression, alike)
  const best = cells.reduce((most, { height }) => Math.max(most, height), -Infinity)
  const weighted = cells.map((cell) => ({ weight: Math.exp(cell.height - best), linear: cell.given }))
  const { columns } = regression
  const of = (column: string): Marginal => {
    const k = columns.indexOf(column)
    const shift = column === 'meanA' ? trialPriors.sleep.mean.value : 0
    const parts = weighted.map(({ weight, linear }): Part => ({
      weight,
      mean: linear.mean[k]! + shift,
      sd: Math.sqrt(linear.covariance[k * columns.length + k]!),
    }))
    return marginalFromMixture(parts)
  }
  return {
    model,
    how: 'grid',
    effect: of('effect'),
    others: lazily({
      ...Object.fromEntries(columns.slice(1).map((column) => [column, () => of(column)])),
      nightSd: () => through(marginOf(cells, 'logSd', steps[0], best), logScale.to, logScale.back),
      ...(alike && {
        correlation: () => through(marginOf(cells, 'logit', steps[1], best), logitScale.to, logitScale.back),
      }),
    }),
  }
}
