// How often would a trial of marks succeed, of severity or of sleep? In closed form, from how a person's own marks scatter.
import { powerPolicy } from '../../knowledge/trial/policy.js'
import { logOddsVariance, normalChance } from './graded.js'
import type { Chances } from './played-chances.js'
import type { PowerRequest } from './power.js'
import { slowVariance, stretchesOf } from './schedule.js'

const WEEK = 7

export function gradedChances(
  {
    usual,
    outcome,
    periodDays,
    washoutDays,
    prior,
    rule,
    observedShare,
  }: PowerRequest & { readonly outcome: 'severity' | 'sleep' },
  effects: readonly number[],
): Chances {
  const share = observedShare ?? powerPolicy.observedShare.value
  const counted = periodDays - washoutDays
  const stretches = stretchesOf({ periodDays, washoutDays })
  /** Sleep is compared day by day, so that one night's likeness to the next counts. */
  const nights = [false, true].flatMap((second) =>
    Array.from({ length: counted }, (_, day) => ({ second, middle: (second ? periodDays : 0) + washoutDays + day, days: 1 })),
  )
  const exact = (value: number) => ({ value, error: 0 })
  if (outcome === 'sleep') {
    const { sd, correlation } = usual.sleep
    const slow = slowVariance(nights, 1, (days) => (days === 0 ? 0 : sd * sd * Math.pow(correlation, days)))
    // More points are better, the other way round than with cramps.
    const turned = { mean: -prior.mean, sd: prior.sd }
    const chance = (above: number, atLeast: number) => (effect: number, pairs: number) => {
      const variance = (2 * sd * sd) / (counted * pairs * share) + slow / pairs
      return exact(normalChance(-effects[effect]!, variance, turned, -above, atLeast))
    }
    return { shown: chance(0, powerPolicy.shownAt.value), adopted: chance(rule.worthwhile, rule.adoptAt) }
  }
  const spread = Math.log1p(usual.dispersion)
  const slow = slowVariance(stretches, 1, (days) => Math.expm1(spread * Math.pow(usual.correlation, days / WEEK)))
  const chance = (below: number, atLeast: number) => (effect: number, pairs: number) => {
    const variance = logOddsVariance(2 * counted * pairs * share, usual.grades) + slow / pairs
    return exact(normalChance(Math.log(effects[effect]!), variance, prior, below, atLeast))
  }
  return { shown: chance(0, powerPolicy.shownAt.value), adopted: chance(Math.log(rule.worthwhile), rule.adoptAt) }
}
