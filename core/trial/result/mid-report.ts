// How is it going? Progress and evidence while the trial runs, without a word on which arm does better.
import { sumOf, evidenceOf } from '../evidence/index.js'
import { lastDay } from '../design/index.js'
import type { MidReport, TrialRecord } from './result.js'

/** Where the trial stands; never unmasks: no arm, no count of cramps, nothing by period. */
export function midReport({ sealed, days, upTo, problems }: TrialRecord): MidReport {
  const { protocol } = sealed
  const { runInDays, pairs, periodDays, blinded } = protocol
  const evidence = evidenceOf(days, protocol)
  const enough = evidence.most >= evidence.needed
  const counted = days.filter(({ arm, washout }) => arm !== null && !washout)
  const taken = days.flatMap((day) => (day.arm === null ? [] : (day.taken ?? [])))
  return {
    problems,
    days: runInDays + 2 * pairs * periodDays,
    gone: days.length,
    pairs,
    pairsDone: evidence.pairs,
    counted: counted.length,
    observed: sumOf(counted, protocol.outcome).days,
    enough,
    ...((enough || !blinded) && { evidence }),
    ...(taken.length > 0 && { taken: taken.reduce((sum, share) => sum + share, 0) / taken.length }),
    complete: upTo >= lastDay(protocol),
  }
}
