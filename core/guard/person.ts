// What does the guard know of a person? The case with what follows from it, judged with the guard's caution.
import { kidneyDoubt, kidneyLabs } from '../knowledge/actions/groups.js'
import { kidney } from '../knowledge/actions/limits.js'
import { deriveLabs } from '../labs/index.js'
import type { Case } from '../person/case.js'
import { evaluate, judgeLeaf, latest, medicineClasses, type LeafJudge } from '../person/evaluate.js'

export interface Judged {
  readonly person: Case
  readonly leaf: LeafJudge
  /** There is a reason to doubt the kidneys. */
  readonly doubted: boolean
  /** The person was asked about it and does not know; or it is a medicine class, and a medicine is taken that nobody could place. */
  readonly askedInVain: (id: string) => boolean
}

const seen = new WeakMap<Case, Judged>()

/** Works out kidney function and adjusted calcium where they can be. A plan asks about thousands of foods: once a case is enough. */
export function judged(said: Case): Judged {
  const before = seen.get(said)
  if (before) return before
  const labs = deriveLabs(said.labs, said.person)
  const person: Case = {
    ...said,
    answers: { ...impliedBy(said), ...said.answers, ...measuredBy(said, labs), ...limitsOf(said) },
    labs,
  }
  const now: Judged = {
    person,
    leaf: cautious(person),
    doubted: evaluate(kidneyDoubt, person) === 'true',
    askedInVain: (id) => person.answers[id] === null || (medicineClasses.has(id) && hasUnplaced(person)),
  }
  seen.set(said, now)
  return now
}

/** The first of each pair is not there without the second, and who denied the second was never asked about the first. */
const onlyWith: readonly (readonly [string, string])[] = [
  ['kidney-severe', 'kidney-disease-known'],
  ['on-dialysis', 'kidney-disease-known'],
  ['cirrhosis-known', 'liver-disease-known'],
]

const impliedBy = ({ answers }: Case): Case['answers'] =>
  Object.fromEntries(onlyWith.filter(([, other]) => answers[other] === false).map(([fact]) => [fact, false]))

/** Kidneys that were measured and pass enough answer for themselves, where the person said nothing, or does not know. */
function measuredBy({ answers }: Case, labs: Case['labs']): Case['answers'] {
  const measured = latest('egfr', labs)
  // "<60" says nothing of how much less.
  if (measured === undefined || measured.reported.comparator === '<') return {}
  const open = [
    ...(measured.value >= kidney.severe.value ? ['kidney-severe', 'on-dialysis'] : []),
    ...(measured.value >= kidney.reduced.value ? ['kidney-disease-known'] : []),
  ].filter((fact) => (answers[fact] ?? null) === null)
  return Object.fromEntries(open.map((fact) => [fact, false]))
}

/** What a clinician set for eating and drinking, as facts. Said in either place, it holds. */
function limitsOf({ answers, eating }: Case): Case['answers'] {
  const lowSodium = answers['low-sodium-diet'] === true ? true : eating?.lowSodium
  return {
    ...(lowSodium !== undefined && { 'low-sodium-diet': lowSodium }),
    ...(eating?.fluidLimitMlPerDay !== undefined && { 'fluid-restriction': true }),
  }
}

const hasUnplaced = ({ medicines }: Case): boolean => medicines?.some(({ classes }) => classes.length === 0) ?? false

/**
 * Judges leaves with the guard's caution:
 * - A medicine nobody could place may be of any class, so "takes none of this class" is not known.
 * - A kidney value that nobody measured is in doubt unless the person has no reason to doubt it; any other unmeasured value is no
 *   reason by itself.
 */
function cautious(person: Case): LeafJudge {
  const unplaced = hasUnplaced(person)
  const doubt = evaluate(kidneyDoubt, person)
  return (leaf, negated) => {
    const known = judgeLeaf(leaf, person)
    if ('fact' in leaf && medicineClasses.has(leaf.fact) && known === 'false' && unplaced) return 'unknown'
    if (!('lab' in leaf) || known !== 'unknown' || (kidneyLabs.includes(leaf.lab) && doubt !== 'false')) return known
    return negated ? 'true' : 'false'
  }
}
