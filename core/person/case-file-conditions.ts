// What does the person have? Condition names to facts: "type 2 diabetes" makes `diabetes-known` true, "CKD stage 4" two facts at once.
import type { FactSheet } from './case-file-facts.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readList, readText } from './case-file-values.js'
import { findName, type Found, labelOf } from './names.js'
import { conditionBook, lasting, type NamedCondition } from './names-conditions.js'
import { wordsOf } from './names-fold.js'

/** Reads `conditions`. A name without a match is reported; several in one line are read one by one. */
export function readConditions(log: Log, facts: FactSheet, input: unknown): void {
  if (isUnknown(input) || input === undefined) return
  const list = typeof input === 'string' && /^(none|nil)$/i.test(input.trim()) ? [] : readList(log, 'conditions', input)
  list?.forEach((each, index) => {
    const path = `conditions[${index}]`
    const text = readText(log, path, each)
    if (text !== undefined && !/^(none|nil)$/i.test(text)) readCondition(log, facts, path, text)
  })
}

function readCondition(log: Log, facts: FactSheet, path: string, text: string): void {
  const whole = find(text)
  const parts = text.split(/\s*[,;]\s*|\s+(?:and|with|plus|on|s\/p|status post)\s+/).filter((part) => part !== '')
  if (whole.kind === 'found' || parts.length < 2 || parts.length > 8) take(log, facts, path, text, whole)
  else for (const part of parts) take(log, facts, path, part, find(part))
}

// What may stand before or after a name without changing which illness it is.
const beside = new Set([
  'known',
  'diagnosed',
  'newly',
  'recently',
  'mild',
  'moderate',
  'severe',
  'chronic',
  'longstanding',
  'long',
  'standing',
  'controlled',
  'well',
  'poorly',
  'treated',
  'untreated',
  'on',
  'treatment',
  'diet',
  'tablets',
  'insulin',
  'stable',
  'essential',
  'in',
  'three',
  'times',
  'thrice',
  'weekly',
])

/** The condition a text names: as it stands, then without brackets, then without what stands beside the name. */
function find(text: string): Found<NamedCondition> {
  const open = text.replace(/\([^)]*\)/g, ' ').trim()
  const undated = open.replace(
    /[,\s]*\b(for|since|in|from)?\s*(about|over|more than)?\s*(\d{1,2}\s*(years?|yrs?|y|months?)|(19|20)\d\d)\b.*$/i,
    '',
  )
  const bare = wordsOf(undated)
    .filter((word) => !beside.has(word))
    .join(' ')
  const plain = undated.replace(/\s+(of the|of both|due to|secondary to|caused by|from|after)\s.*$/i, '')
  const tries = [text, open, undated, bare, plain].filter((name) => name !== '')
  const found = tries.map((name) => findName(conditionBook, name))
  return (
    found.find((one) => one.kind === 'found' && one.how === 'name') ??
    fromHistory(undated) ??
    found.find((one) => one.kind === 'found') ??
    findName(conditionBook, text)
  )
}

/** "History of stroke", "status post thyroidectomy": the condition itself, where it is one that lasts or leaves its mark. */
function fromHistory(text: string): Found<NamedCondition> | undefined {
  const past =
    /^(?:history of|h\/o|previous|past|prior|old|remote|status post|s\/p|post|known history of|longstanding history of)[\s-]+(.+)$/i.exec(
      text,
    )?.[1]
  const found = past === undefined ? undefined : findName(conditionBook, past)
  const stays =
    found?.kind === 'found' && found.how === 'name' && found.entry.facts.every((fact) => lasting.has(fact.replace('!', '')))
  return stays ? found : undefined
}

function take(log: Log, facts: FactSheet, path: string, text: string, found: Found<NamedCondition>): void {
  const value = preview(text)
  if (found.kind !== 'found') {
    const denied = /^(?:no|not|denies|without)\s+(.+)$/i.exec(text)?.[1]
    const meant = denied === undefined ? undefined : find(denied)
    if (meant?.kind === 'found' && meant.how === 'name' && meant.entry.facts.length === 1) {
      const [fact = ''] = meant.entry.facts
      facts.say(fact, false, path, text)
      log.notes.push({ code: 'taken-to-mean', path, value, facts: [`!${fact}`] })
      return
    }
    const nearest = found.kind === 'unknown' ? found.nearest : found.candidates
    log.problems.push({ code: 'unknown-name', path, value, kind: 'condition', nearest: nearest.map(labelOf) })
    return
  }
  if (found.how === 'typo') log.notes.push({ code: 'understood-as', path, value, as: found.as })
  const said = [...found.entry.facts, ...yearsOfDiabetes(found.entry, text)]
  if (said.length === 0) log.notes.push({ code: 'no-bearing', path, value, kind: 'condition' })
  else log.notes.push({ code: 'taken-to-mean', path, value, facts: said })
  for (const fact of said) {
    const denied = fact.startsWith('!')
    facts.say(denied ? fact.slice(1) : fact, !denied, path, text)
  }
}

/** "Type 2 diabetes for 15 years" says how long as well. */
function yearsOfDiabetes(entry: NamedCondition, text: string): readonly string[] {
  const years = /(\d{1,2})\s*(?:years|yrs|y)\b/i.exec(text)?.[1]
  if (years === undefined || !entry.facts.includes('diabetes-known')) return []
  return [Number(years) > 10 ? 'diabetes-over-10-years' : '!diabetes-over-10-years']
}
