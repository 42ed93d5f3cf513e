// What did the person answer? The `answers` of the case file: any name of a fact, and yes, no, a choice or "don't know".
import { personFacts } from '../words/en/facts/person.js'
import type { FactSheet } from './case-file-facts.js'
import { under } from './case-file-fields.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readRecord, wrongType, yesOrNo } from './case-file-values.js'
import type { DietRead } from './case-file-diet.js'
import { findName, type Found, labelOf, nameBook } from './names.js'
import { conditionBook } from './names-conditions.js'
import { patternBook } from './names-diet.js'
import { factBook, type NamedFact } from './names-facts.js'
import { findMedicine, type ReadMedicine } from './names-medicines.js'

const enoughProblems = 50

/** Answers that speak of other parts of the case, for the reader to weave in. */
export interface AnswersRead {
  /** Medicines or classes answered with yes. */
  readonly taken: readonly { readonly name: string; readonly medicine: ReadMedicine; readonly path: string }[]
  readonly pattern?: DietRead['pattern']
}

/** Reads `answers` into the fact sheet. A key that no book knows is reported with the nearest facts. */
export function readAnswers(log: Log, facts: FactSheet, input: unknown): AnswersRead {
  const record = isUnknown(input) || input === undefined ? undefined : readRecord(log, 'answers', input)
  const taken: AnswersRead['taken'][number][] = []
  let pattern: DietRead['pattern']
  for (const [key, value] of record ?? []) {
    const path = under('answers', key)
    if (log.problems.length >= enoughProblems) {
      log.problems.push({ code: 'too-many-problems', path, value: preview(key), limit: enoughProblems })
      break
    }
    const found = findName(factBook, key)
    if (found.kind === 'found' && found.how === 'name') {
      // "vegan" leaves open whether B12 is taken: the diet's reader decides with the list of supplements in hand.
      if (found.entry.fact === 'vegan-without-b12' && yesOrNo(value) === true && findName(patternBook, key).kind === 'found') {
        pattern = { pattern: 'vegan', given: { path, value: key } }
      } else answer(log, facts, found.entry, path, value)
      continue
    }
    if (found.kind === 'ambiguous' && found.how === 'name') lastTry(log, facts, found, key, path, value)
    else if (Object.hasOwn(personFacts, key)) askedOfPerson(log, facts, key, path, value)
    else if (asCondition(log, facts, key, path, value)) continue
    else {
      const medicine = findMedicine(key)
      if ('entries' in medicine && medicine.corrected === undefined)
        asMedicine(log, facts, taken, { name: key, medicine, path }, value)
      else lastTry(log, facts, found, key, path, value)
    }
  }
  return { taken, ...(pattern !== undefined && { pattern }) }
}

function answer(log: Log, facts: FactSheet, entry: NamedFact, path: string, value: unknown): void {
  if (isUnknown(value)) facts.say(entry.fact, null, path, value)
  else if (entry.options !== undefined) choose(log, facts, entry, entry.options, path, value)
  else {
    const yes = yesOrNo(value)
    if (yes === undefined) wrongType(log, path, value, 'yes-no')
    else if (entry.option === undefined) facts.say(entry.fact, yes, path, value)
    else if (yes) facts.say(entry.fact, entry.option, path, value)
    else {
      // "Not this option" leaves the others open, and no answer can hold that.
      const options = factBook.entries.find(({ fact, options }) => fact === entry.fact && options !== undefined)?.options ?? []
      log.problems.push({
        code: 'wrong-choice',
        path: under('answers', entry.fact),
        value: preview(value),
        options: options.map(labelOf),
      })
    }
  }
}

function choose(
  log: Log,
  facts: FactSheet,
  entry: NamedFact,
  options: NonNullable<NamedFact['options']>,
  path: string,
  value: unknown,
): void {
  const found = typeof value === 'string' ? findName(nameBook(options), value) : undefined
  if (found?.kind !== 'found') {
    log.problems.push({ code: 'wrong-choice', path, value: preview(value), options: options.map(labelOf) })
    return
  }
  if (found.how === 'typo') log.notes.push({ code: 'understood-as', path, value: preview(value), as: labelOf(found.entry) })
  facts.say(entry.fact, found.entry.id, path, value)
}

const placeOf: Readonly<Record<string, readonly string[]>> = {
  heightWeight: ['person.heightCm', 'person.weightKg'],
  medicines: ['medicines'],
  labs: ['labs'],
}

/** Age, weeks and lists have places of their own; here they can only be "asked, and not known". */
function askedOfPerson(log: Log, facts: FactSheet, key: string, path: string, value: unknown): void {
  if (isUnknown(value)) facts.say(key, null, path, value)
  else
    log.problems.push({
      code: 'unknown-name',
      path,
      value: preview(key),
      kind: 'answer',
      nearest: placeOf[key] ?? [`person.${key}`],
    })
}

/** "hypothyroidism: true" among the answers is a condition that the person has or has not. */
function asCondition(log: Log, facts: FactSheet, key: string, path: string, value: unknown): boolean {
  const found = findName(conditionBook, key)
  const yes = yesOrNo(value)
  if (found.kind !== 'found' || found.how !== 'name' || (yes === undefined && !isUnknown(value))) return false
  const meant = found.entry.facts
  if (meant.length === 0) log.notes.push({ code: 'no-bearing', path, value: preview(key), kind: 'condition' })
  else log.notes.push({ code: 'taken-to-mean', path, value: preview(key), facts: meant })
  // Denying "CKD stage 4" says nothing of the earlier stages: only a name for one fact can be denied.
  for (const fact of yes === true || meant.length === 1 ? meant : []) {
    const negative = fact.startsWith('!')
    facts.say(negative ? fact.slice(1) : fact, yes === undefined ? null : negative ? !yes : yes, path, value)
  }
  return true
}

function asMedicine(
  log: Log,
  facts: FactSheet,
  taken: AnswersRead['taken'][number][],
  one: AnswersRead['taken'][number],
  value: unknown,
): void {
  const yes = yesOrNo(value)
  const classes = one.medicine.entries.flatMap((entry) => entry.classes)
  if (isUnknown(value)) for (const id of classes) facts.say(id, null, one.path, value)
  else if (yes === undefined) wrongType(log, one.path, value, 'yes-no')
  else if (yes) taken.push(one)
  // Not taking one member of a class says nothing of the others.
  else if (one.medicine.entries.every(({ id }) => id.startsWith('class ')))
    for (const id of classes) facts.say(id, false, one.path, value)
}

function lastTry(log: Log, facts: FactSheet, found: Found<NamedFact>, key: string, path: string, value: unknown): void {
  if (found.kind === 'found') {
    log.notes.push({ code: 'understood-as', path, value: preview(key), as: labelOf(found.entry) })
    answer(log, facts, found.entry, path, value)
    return
  }
  const near = found.kind === 'unknown' ? found.nearest : found.candidates
  log.problems.push({
    code: found.kind === 'unknown' ? 'unknown-name' : 'ambiguous-name',
    path,
    value: preview(key),
    kind: 'answer',
    nearest: near.map(labelOf),
  })
}
