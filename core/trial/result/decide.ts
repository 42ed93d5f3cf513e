// Adopt, drop or go on? The rule that was sealed before the start, applied word for word.
import type { DecisionRule, Estimate, Evidence } from '../trial.js'
import type { Decision } from './result.js'

export interface Grounds {
  readonly rule: DecisionRule
  readonly primary?: Estimate
  /** The planned last day is over. */
  readonly complete: boolean
  readonly evidence: Evidence
  readonly harm: boolean
  /** The seal holds and the sampler has settled. */
  readonly trusted: boolean
}

/**
 * Harm drops at once. Before the planned end only evidence that may be looked at at any time opens the way to adopting or dropping:
 * this is what keeps false claims rare however often somebody looks.
 */
export function decide({ rule, primary, complete, evidence, harm, trusted }: Grounds): Decision {
  const chance = primary && { chance: primary.worthwhile }
  if (harm) return { say: 'drop', because: 'harm', ...chance }
  if (!trusted) return { say: 'go-on', because: 'not-trusted', ...chance }
  if (!primary) return { say: 'go-on', because: 'too-little' }
  if (!complete && evidence.most < evidence.needed) return { say: 'go-on', because: 'too-early', ...chance }
  if (primary.worthwhile >= rule.adoptAt) return { say: 'adopt', because: 'likely-worthwhile', ...chance }
  if (primary.worthwhile <= rule.dropAt) return { say: 'drop', because: 'unlikely-worthwhile', ...chance }
  return { say: 'go-on', because: 'in-between', ...chance }
}
