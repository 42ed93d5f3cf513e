// What does each kind of entry say, by column? The reader beside it (read.ts) goes the same way back.
import { foodNutrientIds, type Amounts, type Entry, type EntryKind, type Payloads } from '@charley/core'
import { nutrientColumn } from './columns.js'
import type { Cell } from './text.js'

export type Put = (column: string, value: Cell) => void

const nutrients = foodNutrientIds.map((id) => [id, nutrientColumn(id)] as const)

/** How each figure is known: one word where it is the same for all, "analysed=iron_mg zinc_mg;label=sodium_mg" where it is not. */
function amountKinds(amounts: Amounts): string {
  const columns = new Map<string, string[]>()
  for (const [id, column] of nutrients) {
    const kind = amounts[id]?.kind
    if (kind === undefined) continue
    const same = columns.get(kind)
    if (same) same.push(column)
    else columns.set(kind, [column])
  }
  const kinds = [...columns.keys()]
  return kinds.length === 1 ? kinds[0]! : [...columns].map(([kind, some]) => `${kind}=${some.join(' ')}`).join(';')
}

export function putEaten(put: Put, { foodId, name, portion, quantity, meal, amounts, form }: Payloads['food']): void {
  put('name', name)
  put('food_id', foodId)
  put('meal', meal)
  put('portion', portion?.label)
  put('portion_count', portion?.count)
  put('quantity', quantity?.value)
  put('quantity_unit', quantity?.unit)
  put('form', form)
  for (const [id, column] of nutrients) put(column, amounts[id]?.value)
  put('amount_kinds', amountKinds(amounts))
}

/** Kinds whose fields each have a column of their own: the field, then the column. */
const plain = {
  cramp: {
    side: 'side',
    muscle: 'muscle',
    minutes: 'minutes',
    severity: 'severity_0_to_10',
    sleepDisturbance: 'sleep_disturbance_0_to_10',
    note: 'text',
  },
  exercise: { activity: 'name', minutes: 'minutes', effort: 'effort', heat: 'heat', weightLostKg: 'weight_lost_kg' },
  sleep: { minutes: 'minutes', quality: 'quality_0_to_10' },
  measure: { what: 'name', value: 'value' },
  note: { text: 'text' },
  profile: {
    birthYear: 'birth_year',
    sex: 'sex',
    pregnancyWeeks: 'pregnancy_weeks',
    breastfeedingMonths: 'breastfeeding_months',
    heightCm: 'height_cm',
    weightKg: 'weight_kg',
    activity: 'activity',
    authority: 'authority',
  },
  'day-complete': { category: 'name', date: 'complete_date', complete: 'value' },
  trial: { trial: 'trial', commitment: 'commitment', protocol: 'text', secret: 'secret' },
  'trial-day': { trial: 'trial', date: 'trial_date', taken: 'taken', note: 'text' },
  'trial-guess': { trial: 'trial', period: 'trial_period', arm: 'arm' },
  'trial-end': { trial: 'trial', why: 'why', note: 'text' },
} as const satisfies { readonly [K in EntryKind]?: { readonly [F in keyof Payloads[K]]-?: string } }
export type PlainKind = keyof typeof plain
export const plainColumns: Readonly<Record<PlainKind, readonly (readonly [field: string, column: string])[]>> =
  Object.fromEntries(Object.entries(plain).map(([kind, fields]) => [kind, Object.entries(fields)])) as never

const others: { readonly [K in Exclude<EntryKind, PlainKind>]: (put: Put, payload: Payloads[K]) => void } = {
  food: putEaten,
  drink: putEaten,
  supplement: putEaten,
  medicine: (put, { name, ingredient, dose, regular, directions }) => {
    put('name', name)
    put('ingredient', ingredient)
    put('dose', dose?.value)
    put('dose_unit', dose?.unit)
    put('text', directions)
    put('regular', regular && true)
    put('since', regular?.since)
    put('until', regular?.until)
  },
  lab: (put, { name, value, unit, range, loinc, remarks }) => {
    put('name', name)
    put('value', value)
    put('value_unit', unit)
    put('range_low', range?.low)
    put('range_high', range?.high)
    put('range_text', range?.text)
    put('loinc', loinc)
    put('remarks', remarks?.join(' '))
  },
  answer: (put, { fact, value }) => {
    put('name', fact)
    put('value', value ?? 'unknown')
  },
  eating: (put, { pattern, allergies, leavesOut, lowSodium, fluidLimitMlPerDay }) => {
    put('eating_pattern', pattern)
    put('allergies', allergies?.join(' '))
    put('leaves_out', leavesOut?.join(' '))
    put('low_sodium', lowSodium)
    put('fluid_limit_ml_per_day', fluidLimitMlPerDay)
  },
}

/** Puts each field of the payload into its column. */
export function putPayload(put: Put, { kind, payload }: Entry): void {
  if (payload === null) return
  if (Object.hasOwn(plainColumns, kind)) {
    const fields = payload as Readonly<Record<string, Cell>>
    for (const [field, column] of plainColumns[kind as PlainKind]) put(column, fields[field])
    return
  }
  // The kind and its payload belong together; the compiler cannot see it.
  const write = others[kind as keyof typeof others] as (put: Put, payload: unknown) => void
  write(put, payload)
}

const isEmptyList = (list: readonly string[] | undefined): boolean => list?.length === 0

/** What the columns cannot tell apart: an empty list from none, an empty range, an answer in words that reads like yes, no or unknown. */
export function needsJson({ kind, payload }: Entry): boolean {
  if (payload === null) return false
  if (kind === 'answer') return typeof payload.value === 'string' && ['true', 'false', 'unknown'].includes(payload.value)
  if (kind === 'lab')
    return isEmptyList(payload.remarks) || (payload.range !== undefined && Object.keys(payload.range).length === 0)
  return kind === 'eating' && (isEmptyList(payload.allergies) || isEmptyList(payload.leavesOut))
}
