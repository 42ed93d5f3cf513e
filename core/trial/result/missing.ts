// What if the nights that nobody wrote down were not like the others? The answer again under such suppositions, and where it tips.
import { reporting } from '../../knowledge/trial/reporting.js'
import type { Arm, Fit, Outcome } from '../trial.js'
import { estimateOf, isRatio, shifted } from './estimate.js'
import type { ArmCount, Missing } from './result.js'

/** How many times as bad (for sleep: how many points worse) the missing nights of each arm are supposed to have been. */
type Supposed = Readonly<Record<Arm, number>>

const shareMissing = ({ days, observed }: ArmCount): number => (days === 0 ? 0 : 1 - observed / days)

/**
 * How far an arm's level moves, on the effect's scale, when a share of its days were `times` as bad as those observed: a
 * pattern-mixture model with a fixed contrast (Little 1993). Exact for rates; odds of nights go through the arm's own share of nights;
 * for severity, where grades have no common odds, the share of the log odds.
 */
function moved(outcome: Outcome, share: number, supposed: number, count: ArmCount): number {
  switch (outcome) {
    case 'cramps':
      return Math.log1p(share * (supposed - 1))
    case 'cramp-nights': {
      const seen = (count.total + 0.5) / (count.observed + 1)
      const odds = seen / (1 - seen)
      const missed = (supposed * odds) / (1 + supposed * odds)
      const all = (1 - share) * seen + share * missed
      return Math.log(all / (1 - all) / odds)
    }
    case 'severity':
      return share * Math.log(supposed)
    case 'sleep':
      return -share * supposed
  }
}

/** Undefined where every night was written down. */
export function missingOf(
  fit: Fit,
  outcome: Outcome,
  worthwhile: number,
  counts: Readonly<Record<Arm, ArmCount>>,
): Missing | undefined {
  const share = { A: shareMissing(counts.A), B: shareMissing(counts.B) }
  if (share.A === 0 && share.B === 0) return undefined
  const [bad, same] = isRatio(outcome) ? [reporting.missedTimes.value, 1] : [reporting.missedPoints.value, 0]
  const shift = (supposed: Supposed) =>
    moved(outcome, share.B, supposed.B, counts.B) - moved(outcome, share.A, supposed.A, counts.A)
  const variant = (id: string, supposed: Supposed) => ({
    id,
    estimate: estimateOf({ ...fit, effect: shifted(fit.effect, shift(supposed)) }, outcome, worthwhile),
  })
  return {
    ...share,
    variants: [
      variant('missed-worse-both', { A: bad, B: bad }),
      variant('missed-worse-tried', { A: same, B: bad }),
      variant('missed-worse-against', { A: bad, B: same }),
    ],
    ...tippingOf(fit.effect.quantile(0.5), outcome, share.B, (B) => shift({ A: same, B })),
  }
}

/** Beyond this many times (points) as bad, the question is no longer serious. */
const FURTHEST = { ratio: 100, points: 10 }

/** How bad the missing nights of what was tried must have been for its advantage to be gone: by halving, as `shift` only grows. */
function tippingOf(
  middle: number,
  outcome: Outcome,
  share: number,
  shift: (supposed: number) => number,
): { readonly tipping?: number } {
  const ratio = isRatio(outcome)
  const gone = (supposed: number) => (ratio ? middle + shift(supposed) >= 0 : middle + shift(supposed) <= 0)
  let [low, high] = ratio ? [1, FURTHEST.ratio] : [0, FURTHEST.points]
  if (share === 0 || gone(low) || !gone(high)) return {}
  for (let i = 0; i < 60; i++) {
    const between = (low + high) / 2
    if (gone(between)) high = between
    else low = between
  }
  return { tipping: high }
}
