// What is an id called? Causes, facts, medicines and blood tests, each in the words of its own room; the same on every face.
import { causeNames } from './en/causes.js'
import { factWords } from './en/facts.js'
import { intakeNames } from './en/intakes.js'
import { analyteWords } from './en/labs.js'
import { medicineWords } from './en/medicines.js'
import { page } from './en/page.js'

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "a, b and c". */
export const listed = (names: readonly string[]): string => new Intl.ListFormat('en-GB').format(names)

/** The name that completes "what fits best: …". */
export function nameOfCause(id: string): string {
  if (id === 'background' || id === 'unlisted') return page.result[id].name
  return causeNames[id]?.name ?? medicineWords[id]?.name ?? id
}

/** One line about it. */
export function lineOfCause(id: string): string {
  if (id === 'background' || id === 'unlisted') return page.result[id].line
  return causeNames[id]?.line ?? medicineWords[id]?.line ?? ''
}

/** A fact as a statement about "you"; a medicine class or a blood test by its name. */
export const nameOfFact = (id: string): string =>
  factWords[id]?.name ?? medicineWords[id]?.name ?? analyteWords[id]?.name ?? causeNames[id]?.name ?? intakeNames[id] ?? id
