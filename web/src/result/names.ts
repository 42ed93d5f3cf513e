// What is an id called? Ranked causes, facts, medicines and blood tests, each in the words of its own room.
import { analyteWords, causeNames, factWords, medicineWords, page, type Case, type EvidenceLine, type RankedCause } from '@charley/core'

/** The name that completes "what fits best: …". */
export function nameOfCause(id: RankedCause['id']): string {
  if (id === 'background' || id === 'unlisted') return page.result[id].name
  return causeNames[id]?.name ?? medicineWords[id]?.name ?? id
}

/** One line about it. */
export function lineOfCause(id: RankedCause['id']): string {
  if (id === 'background' || id === 'unlisted') return page.result[id].line
  return causeNames[id]?.line ?? medicineWords[id]?.line ?? ''
}

/** A fact as a statement about "you"; a medicine class or a blood test by its name. */
export const nameOfFact = (id: string): string =>
  factWords[id]?.name ?? medicineWords[id]?.name ?? analyteWords[id]?.name ?? causeNames[id]?.name ?? id

/** A fact together with what was answered: "numb feet", "not so: numb feet", "which leg: always the same". */
export function saidAs(fact: string, answer: EvidenceLine['answer'] | null): string {
  if (answer === true) return nameOfFact(fact)
  if (answer === false) return page.result.notSo(nameOfFact(fact))
  if (answer === null) return page.result.factIs(nameOfFact(fact), page.result.dontKnow)
  return page.result.factIs(nameOfFact(fact), factWords[fact]?.options?.[answer] ?? String(answer))
}

/** The same, with a blood result as it stands on the person's own paper. */
export function saidBy(known: Case, { fact, answer }: Pick<EvidenceLine, 'fact' | 'answer'>): string {
  const lab = known.labs.findLast(({ analyte }) => analyte === fact)
  if (!lab) return saidAs(fact, answer)
  const { value, unit, comparator = '' } = lab.reported
  return page.result.factIs(nameOfFact(fact), `${comparator}${value} ${unit}`)
}

/** What an urgency rule or the gate rests on, as a reason: a fact, or a blood result with its value. */
export function reason(known: Case, id: string): string {
  if (id === 'bmi') return page.result.bmi
  return known.labs.some(({ analyte }) => analyte === id) ? saidBy(known, { fact: id, answer: true }) : nameOfFact(id)
}

export const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
