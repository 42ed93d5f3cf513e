// How is an answer said back to the person?
import { factWords, latestLab, nameOfFact, page, type Case, type EvidenceLine } from '@charley/core'

/** A fact together with what was answered: "numb feet", "not so: numb feet", "which leg: always the same". */
export function saidAs(fact: string, answer: EvidenceLine['answer'] | null): string {
  if (answer === true) return nameOfFact(fact)
  if (answer === false) return page.result.notSo(nameOfFact(fact))
  if (answer === null) return page.result.factIs(nameOfFact(fact), page.result.dontKnow)
  return page.result.factIs(nameOfFact(fact), factWords[fact]?.options?.[answer] ?? String(answer))
}

/** The same, with a blood result as it stands on the person's own paper. */
export function saidBy(known: Case, { fact, answer }: Pick<EvidenceLine, 'fact' | 'answer'>): string {
  const lab = latestLab(fact, known)
  if (!lab) return saidAs(fact, answer)
  const { value, unit, comparator = '' } = lab.reported
  return page.result.factIs(nameOfFact(fact), `${comparator}${value} ${unit}`)
}

/** What an urgency rule or the gate rests on, as a reason: what was answered, or a blood result with its value. */
export function reason(known: Case, id: string): string {
  if (id === 'bmi') return page.result.bmi
  return saidBy(known, { fact: id, answer: known.answers[id] ?? true })
}
