// How strong is the evidence so far, however often one looks? A wager on the coin that ordered each pair.
import { reporting } from '../../knowledge/trial/reporting.js'
import type { Evidence, Protocol, TrialDay } from '../trial.js'
import { finishedPairs } from './pairs.js'
import { wagerOn } from './wager.js'

/**
 * Anytime-valid evidence from the finished pairs; says nothing of which arm does better.
 *
 * If nothing that was tried makes a difference, each pair's outcome is what it would have been in the other order, and the coin that
 * chose the order makes the sign of the difference a fair coin: whatever the cramps do by themselves (clusters, trends, seasons).
 */
export function evidenceOf(days: readonly TrialDay[], protocol: Protocol): Evidence {
  const pairs = finishedPairs(days, protocol)
  const course = wagerOn(
    pairs.map(({ gain }) => Math.sign(gain ?? 0)),
    reporting.wager.value,
  )
  return { value: course.at(-1) ?? 1, most: Math.max(1, ...course), needed: protocol.rule.stopAtEvidence, pairs: pairs.length }
}
