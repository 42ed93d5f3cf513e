// How many cramps a week does it spare? Rates under each arm, and their difference, with its uncertainty.
import type { Fit, Marginal, Outcome } from '../trial.js'
import type { Band, PerWeek } from './result.js'

const WEEK = 7

const bandOf = ({ quantile }: Marginal, times = 1): Band => ({
  low: times * quantile(0.025),
  middle: times * quantile(0.5),
  high: times * quantile(0.975),
})

/** Cramps (nights with one) a week in the middle of the trial and an average season. Undefined for marks, which come every day. */
export function perWeekOf({ others }: Fit, outcome: Outcome): PerWeek | undefined {
  if (outcome === 'severity' || outcome === 'sleep') return undefined
  const { rateA, rateB, avoided } = others
  if (!rateA || !rateB || !avoided) throw new RangeError('A model of counts must tell both rates and their difference')
  return { against: bandOf(rateA, WEEK), tried: bandOf(rateB, WEEK), avoided: bandOf(avoided) }
}
