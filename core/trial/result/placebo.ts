// How much of it could be hope? What dummy pills did in trials, set beside what was found here.
import { placebo } from '../../knowledge/fixing/placebo.js'
import { reporting } from '../../knowledge/trial/reporting.js'
import type { Fit, Outcome } from '../trial.js'
import type { ArmCount, Blinding, PlaceboView } from './result.js'

/**
 * Who knows what they take may hope; in a trial in the open the whole fall on dummy pills could stand in what was tried and not in
 * what it is compared with. Time and chance fall on both arms alike, so this is the most that hope can do, not what it does.
 */
export function placeboOf(fit: Fit, outcome: Outcome, blinding: Blinding, runIn: ArmCount, against: ArmCount): PlaceboView {
  const ratio = 1 - placebo.fall.value
  const seenThrough = (blinding.byChance ?? 1) < reporting.guessedByChance.value
  const counted = outcome === 'cramps'
  const beyond = counted ? fit.effect.below(Math.log(ratio)) : undefined
  const open = !blinding.planned || seenThrough
  return {
    canExplain: !open ? 'none' : counted && fit.effect.quantile(0.5) < Math.log(ratio) ? 'some' : 'all',
    ...(beyond !== undefined && { ratio, beyond }),
    ...(runIn.usual !== undefined && { runIn: runIn.usual }),
    ...(against.usual !== undefined && { against: against.usual }),
  }
}
