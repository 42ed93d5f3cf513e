// May this be suggested to this person? The one gate; what it cannot judge it sends to a professional.
import { kidneyDoubt, kidneyFacts, kidneyLabs } from '../knowledge/actions/groups.js'
import type { Action, Condition } from '../knowledge/types/index.js'
import { deriveLabs } from '../labs/index.js'
import type { Case } from '../person/case.js'
import { evaluate, judge, judgeLeaf, medicineClasses, restsOn, undecidedBy, type LeafJudge } from '../person/evaluate.js'

export type Permission = 'allowed' | 'ask-first' | 'refused'

export interface Verdict {
  readonly permission: Permission
  /** Ids of the facts, blood values and numbers behind it: what holds, or what would have to be known. */
  readonly because: readonly string[]
}

/**
 * Judges leaves with the guard's caution:
 * - A medicine nobody could place may be of any class, so "takes none of this class" is not known.
 * - A kidney value that nobody measured is in doubt unless the person has no reason to doubt it; any other unmeasured value is no
 *   reason by itself.
 */
function cautious(person: Case): LeafJudge {
  const unplaced = person.medicines?.some((medicine) => medicine.classes.length === 0) ?? false
  const doubt = evaluate(kidneyDoubt, person)
  return (leaf, negated) => {
    const known = judgeLeaf(leaf, person)
    if ('fact' in leaf && medicineClasses.has(leaf.fact) && known === 'false' && unplaced) return 'unknown'
    if (!('lab' in leaf) || known !== 'unknown' || (kidneyLabs.includes(leaf.lab) && doubt !== 'false')) return known
    return negated ? 'true' : 'false'
  }
}

/**
 * Whether an action may be suggested. Kidney function and adjusted calcium are worked out first where they can be.
 *
 * Refused: what is never suggested, and whatever a refusing condition forbids. Ask first: what a condition says, what only a
 * prescriber decides, a supplement about which anything is unknown, and food or drink when kidneys in doubt could make it harmful.
 * Stretching, walking, visits and tests are allowed unless something speaks against them.
 */
export function guard(action: Action, said: Case): Verdict {
  const person: Case = { ...said, labs: deriveLabs(said.labs, said.person) }
  const leaf = cautious(person)
  const { refuse, askFirst } = action.guard
  const holding = (conditions: readonly Condition[]) => unique(conditions.flatMap((each) => restsOn(each, leaf)))
  const open = (conditions: readonly Condition[]) => unique(conditions.flatMap((each) => undecidedBy(each, leaf)))
  const holds = (conditions: readonly Condition[]) => conditions.some((each) => judge(each, leaf) === 'true')

  if (action.position === 'never' || holds(refuse)) return { permission: 'refused', because: holding(refuse) }
  if (holds(askFirst)) return { permission: 'ask-first', because: holding(askFirst) }

  const unknown = open([...refuse, ...askFirst])
  if (action.position === 'prescriber') return { permission: 'ask-first', because: unknown }
  if (action.kind === 'supplement' && unknown.length > 0) return { permission: 'ask-first', because: unknown }
  if (action.kind === 'food' || action.kind === 'fluids') {
    const kidneys = evaluate(kidneyDoubt, person) === 'true' ? open(refuse).filter((id) => kidneyFacts.includes(id)) : []
    if (kidneys.length > 0) return { permission: 'ask-first', because: kidneys }
  }
  return { permission: 'allowed', because: [] }
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)]
