// Which rules of the guard did a clinician set aside, who, why and when? The `overrides` of a case file.
import { actions } from '../knowledge/actions/index.js'
import { guardRules } from '../knowledge/guard/index.js'
import type { Override } from './case.js'
import { readFields } from './case-file-fields.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readDate, readList, readRecord, readText, wrongType } from './case-file-values.js'
import { findName, labelOf, nameBook } from './names.js'

const fields = {
  rule: ['sets aside', 'rule id', 'what'],
  by: ['who', 'clinician', 'doctor', 'name'],
  reason: ['why', 'because'],
  date: ['when', 'on', 'day'],
  note: ['notes', 'comment'],
} as const

/** Every rule that a verdict can name, and whether anyone can set it aside. */
const ruleBook = nameBook(
  [
    ...guardRules.map(({ id, never }) => ({ id, fixed: never === true })),
    ...actions.flatMap(({ id, position }) => [
      { id: `${id}:refuse`, fixed: false },
      { id: `${id}:ask-first`, fixed: position === 'prescriber' },
      { id: `${id}:never`, fixed: true },
    ]),
  ].map((rule) => ({ ...rule, own: [rule.id], also: [] })),
)

/** May a clinician set this rule aside? A rule that no verdict names, and one that holds for everybody, are not theirs to set aside. */
export const canBeSetAside = (rule: string): boolean => ruleBook.entries.some(({ id, fixed }) => id === rule && !fixed)

/** Reads `overrides`. Each needs its rule, who, why and the day; one without is reported and left out. */
export function readOverrides(log: Log, input: unknown): readonly Override[] | undefined {
  if (isUnknown(input) || input === undefined) return undefined
  const list = readList(log, 'overrides', input)
  const read = list?.flatMap((each, index) => readOverride(log, `overrides[${index}]`, each) ?? [])
  return read?.length ? read : undefined
}

function readOverride(log: Log, path: string, input: unknown): Override | undefined {
  const record = readRecord(log, path, input)
  if (record === undefined) return undefined
  const given = readFields(log, path, record, fields)
  const text = (field: 'rule' | 'by' | 'reason'): string | undefined => {
    const one = given.get(field)
    if (one !== undefined && !isUnknown(one.value)) return readText(log, one.path, one.value)
    log.problems.push({ code: 'missing-field', path, value: preview(input), field })
    return undefined
  }
  const [rule, by, reason, date] = [text('rule'), text('by'), text('reason'), readDay(log, path, given.get('date'), input)]
  const found = rule === undefined ? undefined : readRule(log, given.get('rule')?.path ?? path, rule)
  return found === undefined || by === undefined || reason === undefined || date === undefined
    ? undefined
    : { rule: found, by, reason, date }
}

/** A whole day: who answers for it must be findable. */
function readDay(
  log: Log,
  path: string,
  given: { readonly path: string; readonly value: unknown } | undefined,
  input: unknown,
): string | undefined {
  if (given === undefined || isUnknown(given.value)) {
    log.problems.push({ code: 'missing-field', path, value: preview(input), field: 'date' })
    return undefined
  }
  const read = readDate(log, given.path, given.value)
  if (read === undefined) return undefined
  return /^\d{4}-\d\d-\d\d$/.test(read) ? read : wrongType(log, given.path, given.value, 'day')
}

function readRule(log: Log, path: string, text: string): string | undefined {
  const found = findName(ruleBook, text, true)
  const named = ruleBook.entries.find(({ id }) => id === text) ?? (found.kind === 'found' && found.how === 'name' && found.entry)
  if (named) {
    if (named.fixed) log.notes.push({ code: 'not-used', path, value: preview(text) })
    return named.id
  }
  // Two rules can lie a letter apart; responsibility is never taken for a rule that was guessed.
  const nearest = found.kind === 'unknown' ? found.nearest : found.kind === 'found' ? [found.entry] : found.candidates
  log.problems.push({ code: 'unknown-name', path, value: preview(text), kind: 'guard-rule', nearest: nearest.map(labelOf) })
  return undefined
}
