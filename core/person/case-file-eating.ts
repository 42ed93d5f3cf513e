// What can or will this person not eat, and what did a clinician set? The `eating` of a case file. What is not understood is never dropped.
import { personLimits as limits } from '../knowledge/person-limits.js'
import type { Allergen, LeftOut } from '../knowledge/types/index.js'
import type { Eating } from './case.js'
import type { DietRead } from './case-file-diet.js'
import { readFields, type Given } from './case-file-fields.js'
import { preview, type Log, type NameKind } from './case-file-problems.js'
import { isUnknown, readList, readNumber, readRecord, readText, wrongType, yesOrNo } from './case-file-values.js'
import { allergenBook, eatingBook, leftOutBook, type NamedEating } from './names-eating.js'
import { findName, labelOf, type Named, type NameBook } from './names.js'

const fields = {
  pattern: ['diet', 'eats', 'way of eating', 'kind'],
  allergies: ['allergens', 'allergic to', 'allergy', 'food allergies', 'intolerances'],
  leavesOut: ['leaves out', 'avoids', 'does not eat', 'excludes', 'never eats'],
  lowSodium: ['low sodium', 'low salt', 'low sodium diet', 'low salt diet', 'salt restricted'],
  fluidLimitMlPerDay: ['fluid limit ml per day', 'fluid limit', 'fluid limit ml', 'fluid restriction ml'],
  note: ['notes', 'comment'],
} as const

export interface EatingRead {
  readonly eating?: Eating
  /** The pattern and where it was said, for the facts that follow from it. */
  readonly pattern?: NonNullable<DietRead['pattern']>
}

/** Reads `eating`. Where it is silent about the pattern, that of `diet` or of the answers is taken. */
export function readEating(log: Log, input: unknown, elsewhere: DietRead['pattern']): EatingRead {
  const record = isUnknown(input) || input === undefined ? undefined : readRecord(log, 'eating', input)
  const given = record === undefined ? undefined : readFields(log, 'eating', record, fields)
  const said = (field: keyof typeof fields): Given | undefined => {
    const one = given?.get(field)
    return one === undefined || isUnknown(one.value) ? undefined : one
  }
  const own = readPattern(log, said('pattern'))
  const pattern = own?.named ?? named(elsewhere)
  const allergies = readAllergies(log, said('allergies'))
  const leavesOut = readLeftOut(log, said('leavesOut')) ?? (pattern?.leavesOut.length ? pattern.leavesOut : undefined)
  const lowSodium = readYesNo(log, said('lowSodium'))
  const limit = said('fluidLimitMlPerDay')
  const fluidLimitMlPerDay = limit && readNumber(log, limit.path, limit.value, limits.fluidLimitMl, 'ml a day')
  const eating: Eating = {
    ...(pattern !== undefined && { pattern: pattern.pattern }),
    ...(allergies !== undefined && { allergies }),
    ...(leavesOut !== undefined && { leavesOut }),
    ...(lowSodium !== undefined && { lowSodium }),
    ...(fluidLimitMlPerDay !== undefined && { fluidLimitMlPerDay }),
  }
  if (own !== undefined && elsewhere !== undefined && named(elsewhere)?.pattern !== own.named.pattern) {
    log.problems.push({
      code: 'contradiction',
      conflict: 'two-answers',
      path: own.given.path,
      value: preview(own.given.value),
      otherPath: elsewhere.given.path,
      otherValue: preview(elsewhere.given.value),
    })
  }
  return {
    ...(Object.keys(eating).length > 0 && { eating }),
    ...(own !== undefined && { pattern: { pattern: asDiet[own.named.pattern], given: own.given } }),
  }
}

/** Fish brings vitamin B12, so whoever eats it counts as eating everything there. */
const asDiet = { everything: 'everything', 'no-meat-but-fish': 'everything', vegetarian: 'vegetarian', vegan: 'vegan' } as const

/** The same word as `diet.pattern` or an answer has it, which knows fewer patterns. */
function named(elsewhere: DietRead['pattern']): NamedEating | undefined {
  if (elsewhere === undefined) return undefined
  const found = typeof elsewhere.given.value === 'string' ? findName(eatingBook, elsewhere.given.value) : undefined
  return found?.kind === 'found' ? found.entry : eatingBook.entries.find(({ id }) => id === elsewhere.pattern)
}

function readPattern(log: Log, given: Given | undefined): { readonly named: NamedEating; readonly given: Given } | undefined {
  const text = given && readText(log, given.path, given.value)
  const found = given && text !== undefined ? lookUp(log, eatingBook, given.path, text, 'diet-pattern') : undefined
  return given && found && { named: found, given }
}

const none = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && /^(none|nil|no|nothing)( known)?$/i.test(value.trim()))

/** The names of a list, each looked up. Undefined: not said. "None" is an empty list. */
function readNames<T extends Named>(
  log: Log,
  given: Given | undefined,
  book: NameBook<T>,
  kind: NameKind,
): readonly T[] | undefined {
  if (given === undefined) return undefined
  if (none(given.value)) return []
  const list = typeof given.value === 'string' ? given.value.split(/\s*[,;]\s*/) : readList(log, given.path, given.value)
  return list?.flatMap((each, index) => {
    const path = `${given.path}[${index}]`
    const text = readText(log, path, each)
    return text === undefined || none(text) ? [] : (lookUp(log, book, path, text, kind) ?? [])
  })
}

function readAllergies(log: Log, given: Given | undefined): readonly Allergen[] | undefined {
  const found = readNames(log, given, allergenBook, 'allergen')
  return found && unique(found.flatMap(({ means }) => means))
}

const readLeftOut = (log: Log, given: Given | undefined): readonly LeftOut[] | undefined => {
  const found = readNames(log, given, leftOutBook, 'left-out')
  return found && unique(found.map(({ id }) => id))
}

function readYesNo(log: Log, given: Given | undefined): boolean | undefined {
  if (given === undefined) return undefined
  return yesOrNo(given.value) ?? wrongType(log, given.path, given.value, 'yes-no')
}

function lookUp<T extends Named>(log: Log, book: NameBook<T>, path: string, text: string, kind: NameKind): T | undefined {
  const found = findName(book, text)
  if (found.kind === 'found') {
    if (found.how === 'typo') log.notes.push({ code: 'understood-as', path, value: preview(text), as: labelOf(found.entry) })
    return found.entry
  }
  const nearest = found.kind === 'unknown' ? found.nearest : found.candidates
  log.problems.push({
    code: 'unknown-name',
    path,
    value: preview(text),
    kind,
    nearest: (nearest.length > 0 ? nearest : book.entries).map(labelOf),
  })
  return undefined
}

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)]
