// What does the person's own word become together with what a diary knows? The word holds; the diary fills what it leaves open.
import type { Case, Eating, LabResult } from './case.js'

/** What is known from elsewhere, in the shapes of a case. */
export type KnownElsewhere = Pick<Case, 'person' | 'answers' | 'labs' | 'intakes' | 'eating'> & {
  readonly medicines: NonNullable<Case['medicines']>
}

const either = <T>(one: readonly T[] | undefined, other: readonly T[] | undefined): readonly T[] | undefined =>
  one === undefined ? other : [...new Set([...one, ...(other ?? [])])]

/** The later word on each, but an allergy or a thing left out that was said anywhere is never lost: forgetting one fails open. */
export function joinEating(earlier: Eating = {}, later: Eating = {}): Eating {
  const allergies = either(earlier.allergies, later.allergies)
  const leavesOut = either(earlier.leavesOut, later.leavesOut)
  return { ...earlier, ...later, ...(allergies && { allergies }), ...(leavesOut && { leavesOut }) }
}

const sameResult = (one: LabResult, other: LabResult) =>
  one.analyte === other.analyte && (other.date === undefined || one.date === other.date)

/**
 * What the case says itself holds, but "don't know" gives way to what is written. Medicines of both are on the list, for what was taken
 * may matter; elsewhere without medicines says nothing of medicines.
 */
export function joinFacts(known: Case, facts: KnownElsewhere): Case {
  const said = known.medicines ?? []
  const more = facts.medicines.filter(({ ingredient }) => !said.some((one) => one.ingredient === ingredient))
  const answered = Object.fromEntries(
    Object.entries(known.answers).filter(([fact, answer]) => answer !== null || !(fact in facts.answers)),
  )
  return {
    ...known,
    person: { ...facts.person, ...known.person },
    answers: { ...facts.answers, ...answered },
    ...((known.medicines !== undefined || more.length > 0) && { medicines: [...said, ...more] }),
    labs: [...facts.labs.filter((one) => !known.labs.some((other) => sameResult(one, other))), ...known.labs],
    ...(facts.intakes && facts.intakes.length > 0 && { intakes: facts.intakes }),
    ...((facts.eating || known.eating) && { eating: joinEating(facts.eating, known.eating) }),
  }
}
