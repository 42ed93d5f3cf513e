// Which columns and classes stand behind graded days?
import { trialPriors } from '../../knowledge/trial/priors.js'
import { centredSeason } from '../models/design.js'
import type { EffectPrior, GradedDay } from '../trial.js'
import { linearOf } from './linear.js'
import { classesOf, ordinal } from './ordinal.js'

/** Severity goes from 0 to 10. */
const GRADES = 11

/**
 * Linear part and outcome of an ordinal regression; its thresholds take the part of the level.
 * @throws RangeError on a grade that is not a whole number from 0 to 10.
 */
export function gradesOf(days: readonly GradedDay[], prior: EffectPrior) {
  for (const { value } of days)
    if (!Number.isInteger(value) || value < 0 || value >= GRADES)
      throw new RangeError(`A day's severity is ${value}; it must be a whole number from 0 to ${GRADES - 1}`)
  const season = centredSeason(days)
  const seasonal = season.some((value) => value !== 0)
  const { trend, season: seasonPrior, category } = trialPriors
  const { classes, concentrations } = classesOf(
    days.map(({ value }) => value),
    GRADES,
    category.value,
  )
  const likelihood = ordinal(classes, concentrations)
  const columns = {
    columns: ['effect', 'trend', ...(seasonal ? ['season'] : [])],
    x: Float64Array.from(days.flatMap(({ arm, week }, i) => [arm, week, ...(seasonal ? [season[i]!] : [])])),
    priorMean: Float64Array.of(prior.mean, 0, ...(seasonal ? [seasonPrior.mean.value] : [])),
    priorSd: Float64Array.of(prior.sd, trend.value, ...(seasonal ? [seasonPrior.sd.value] : [])),
  }
  const rows = days.length
  return { rows, likelihood, linear: linearOf(columns, new Float64Array(rows), likelihood.information, { centred: true }) }
}
