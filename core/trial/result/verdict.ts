// What does the sealed rule say? The primary model, whether it may be trusted, and the decision: all that the answer itself rests on.
import { reporting } from '../../knowledge/trial/reporting.js'
import { lastDay } from '../design/index.js'
import { evidenceOf } from '../evidence/index.js'
import type { Estimate, Evidence, Fit } from '../trial.js'
import { decide } from './decide.js'
import { estimateOf } from './estimate.js'
import { fitOutcome } from './fit-outcome.js'
import { modelsFor } from './models-for.js'
import type { Decision, Problem, TrialRecord } from './result.js'

export interface Verdict {
  /** Absent where an arm was never observed. */
  readonly fit?: Fit
  readonly primary?: Estimate
  /** Those of the record, and that the sampler has not settled. */
  readonly problems: readonly Problem[]
  /** The planned last day is over. */
  readonly complete: boolean
  readonly evidence: Evidence
  readonly decision: Decision
}

/** What can be wrong without spoiling the comparison; anything else keeps the rule from deciding. */
const slight: ReadonlySet<string> = new Set([
  'sealed-late',
  'overlapping-trial',
  'impossible-entry',
  'unknown-period',
  'written-late',
])

/** Whether a fit has enough independent draws that agree with one another; what is exact has. */
export const settled = ({ effective, rHat }: Pick<Fit, 'effective' | 'rHat'>): boolean =>
  (effective ?? Infinity) >= reporting.leastEffective.value && (rHat ?? 1) <= reporting.mostRHat.value

/** The answer without everything that stands beside it. The same record and seed give the same answer on every machine. */
export function verdictOf(record: TrialRecord, seed = 1): Verdict {
  const { sealed, days, upTo, end } = record
  const { protocol } = sealed
  const { outcome, prior, rule } = protocol
  const fit = fitOutcome(modelsFor[outcome].primary, { days, protocol, outcome, prior, seed })
  const primary = fit && estimateOf(fit, outcome, rule.worthwhile)
  const problems: readonly Problem[] = [...record.problems, ...(fit && !settled(fit) ? [{ id: 'not-settled' }] : [])]
  const complete = upTo >= lastDay(protocol)
  const evidence = evidenceOf(days, protocol)
  const trusted = problems.every(({ id }) => slight.has(id))
  const harm = end?.why === 'harm'
  const found = primary && { primary }
  return {
    ...(fit && { fit }),
    ...found,
    problems,
    complete,
    evidence,
    decision: decide({ rule, ...found, complete, evidence, harm, trusted }),
  }
}
