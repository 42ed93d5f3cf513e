// What could this person try fairly, and what not? Every candidate through the gate, what fits their likely causes first.
import type { Assessment } from '../../assess/assessment.js'
import { guard } from '../../guard/index.js'
import { actions } from '../../knowledge/actions/index.js'
import { notTriable, triable } from '../../knowledge/trial/candidates.js'
import type { Action } from '../../knowledge/types/index.js'
import type { Case } from '../../person/case.js'
import type { Candidate } from '../trial.js'

/** Throws on an id that is no action: a slip in the knowledge, which its test finds. */
export function actionOf(id: string): Action {
  const found = actions.find((action) => action.id === id)
  if (!found) throw new RangeError(`There is no action "${id}"; a candidate must be one`)
  return found
}

/**
 * What may be tried (through the gate, each with its verdict), then what a trial cannot answer, each with why. With an assessment,
 * what is worth most to this person comes first; otherwise the order of the knowledge.
 */
export function candidatesFor(said: Case, assessment?: Assessment): readonly Candidate[] {
  const worth = new Map(assessment?.actions.map(({ action, worth: value }) => [action.id, value]))
  const judged = ({ id }: { readonly id: string }) => ({ id, verdict: guard({ what: 'action', action: actionOf(id) }, said) })
  const rank = ({ verdict: { permission } }: Candidate) => ['allowed', 'ask-first', 'refused'].indexOf(permission)
  const can = triable.map(judged)
  const ordered = can.toSorted((a, b) => rank(a) - rank(b) || (worth.get(b.id) ?? 0) - (worth.get(a.id) ?? 0))
  return [...ordered, ...notTriable.map((each) => ({ ...judged(each), notByTrial: each.why }))]
}
