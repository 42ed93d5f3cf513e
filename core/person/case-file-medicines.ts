// What does the person take? The medicine list of the case file, each line understood, or reported with the nearest names.
import type { Medicine } from './case.js'
import type { FactSheet } from './case-file-facts.js'
import { readFields } from './case-file-fields.js'
import { preview, type Log } from './case-file-problems.js'
import { isUnknown, readList, readRecord, readText } from './case-file-values.js'
import { labelOf } from './names.js'
import { findMedicine } from './names-medicines.js'

const fields = {
  name: ['medicine', 'drug', 'generic', 'brand', 'ingredient', 'medication'],
  dose: ['dosage', 'strength', 'how much'],
  since: ['start', 'started', 'from', 'start date'],
  note: ['notes', 'comment', 'for', 'reason'],
} as const

const takesNone = (value: unknown): boolean =>
  typeof value === 'string' && /^(none|nil|no|nothing|no medicines?)$/i.test(value.trim())

/** Reads a list of medicines. Undefined: not said. Empty: takes none. */
export function readMedicines(log: Log, path: string, input: unknown): readonly Medicine[] | undefined {
  if (isUnknown(input) || input === undefined) return undefined
  if (takesNone(input)) return []
  const list = readList(log, path, input)
  return list?.filter((each) => !takesNone(each)).flatMap((each, index) => readMedicine(log, `${path}[${index}]`, each))
}

function readMedicine(log: Log, path: string, input: unknown): readonly Medicine[] {
  if (typeof input === 'string') return named(log, path, input, {})
  const record = readRecord(log, path, input)
  if (record === undefined) return []
  const given = readFields(log, path, record, fields)
  const text = (field: 'dose' | 'since'): string | undefined => {
    const one = given.get(field)
    if (one === undefined || isUnknown(one.value)) return undefined
    return typeof one.value === 'number' ? String(one.value) : readText(log, one.path, one.value)
  }
  const name = given.get('name')
  if (name === undefined) {
    log.problems.push({ code: 'missing-field', path, value: preview(input), field: 'name' })
    return []
  }
  const written = readText(log, name.path, name.value)
  const [dose, since] = [text('dose'), text('since')]
  return written === undefined
    ? []
    : named(log, name.path, written, { ...(dose !== undefined && { dose }), ...(since !== undefined && { since }) })
}

/** A name that nobody knows stays on the list without classes, so that it is never forgotten. */
function named(log: Log, path: string, name: string, rest: Pick<Medicine, 'dose' | 'since'>): readonly Medicine[] {
  const written = name.trim()
  const found = written === '' ? { part: name, nearest: [] } : findMedicine(written)
  if ('part' in found) {
    const code = 'vague' in found ? 'ambiguous-name' : 'unknown-name'
    log.problems.push({ code, path, value: preview(found.part), kind: 'medicine', nearest: found.nearest.map(labelOf) })
    return [{ name: written, ingredient: written, classes: [], ...rest }]
  }
  if (found.corrected !== undefined) log.notes.push({ code: 'understood-as', path, value: preview(name), as: found.corrected })
  return found.entries.map(({ ingredient, classes }) => {
    if (classes.every((id) => id === 'other-medicine'))
      log.notes.push({ code: 'no-bearing', path, value: preview(ingredient), kind: 'medicine' })
    return { name: written, ingredient, classes, ...rest }
  })
}

const isOestrogen = (medicine: Medicine) => /o?estr(adiol|ogen|one|iol)|contracepti|hrt/i.test(medicine.ingredient)

/** What a medicine list says about facts that are asked on their own. */
export function followMedicines(facts: FactSheet, medicines: readonly Medicine[] | undefined): void {
  const taken = (...classes: string[]) => medicines?.find((medicine) => classes.some((each) => medicine.classes.includes(each)))
  const follow = (fact: string, medicine: Medicine | undefined) => {
    if (medicine !== undefined) facts.follows(fact, true, 'medicines', medicine.name)
  }
  follow('osteoporosis-treatment', taken('antiresorptive', 'bisphosphonate', 'teriparatide'))
  follow('chemotherapy', taken('platinum', 'neurotoxic-chemotherapy', 'anti-egfr'))
  follow('oestrogen', medicines?.find(isOestrogen))
  if (taken('statin') !== undefined) follow('statin-with-interacting', taken('statin-interacting'))
}

// What carries B12, whatever the label says first.
const b12 = new Set(['cyanocobalamin', 'hydroxocobalamin', 'methylcobalamin', 'multivitamin', 'vitamin B complex', 'vitamin B12'])

/** The supplement on the list that brings vitamin B12, if there is one. */
export const b12Among = (medicines: readonly Medicine[]): Medicine | undefined =>
  medicines.find(({ ingredient }) => b12.has(ingredient))
