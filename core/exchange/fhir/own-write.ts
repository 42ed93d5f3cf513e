// How does an entry become a FHIR resource? Laboratory, measures and medicines as FHIR has them; all else as Observations of our own.
import { localDate, type Payloads } from '../../diary/index.js'
import { measuredBody, rxnormIngredients, systems } from '../../knowledge/exchange/index.js'
import { foodNutrientIds } from '../../knowledge/types/index.js'
import { category, concept, envelope, fhirText, ownCode, PATIENT, quantity, type Any, type Json } from './envelope.js'
import { labResource } from './lab-write.js'
import { own, uri } from './own-codes.js'
import { NUTRIENT, nutrientUnit, ownFields, type Field } from './own-fields.js'
import type { FhirWords } from './out.js'
import type { FhirResource } from './resource.js'

/** "portion.count" of a payload. */
const at = (payload: object, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((value, key) => (typeof value === 'object' && value !== null ? (value as Json)[key] : undefined), payload)

function component(kind: string, { path, shape, unit }: Field, value: unknown, words: FhirWords): readonly Json[] {
  const code = concept(path, words.field(kind, path))
  if (value === undefined) return []
  if (shape === 'codes') {
    const list = value as readonly string[]
    // An empty list is "nothing to leave out", which is more than silence.
    if (list.length === 0) return [{ code, dataAbsentReason: { coding: [{ system: uri.absentCodes, code: 'not-applicable' }] } }]
    return list.map((one) => ({ code, valueCodeableConcept: { coding: [ownCode(one)] } }))
  }
  if (value === null) return [{ code, dataAbsentReason: { coding: [{ system: uri.absentCodes, code: 'asked-unknown' }] } }]
  if (shape === 'code') return [{ code, valueCodeableConcept: { coding: [ownCode(value as string)] } }]
  if (typeof value === 'boolean') return [{ code, valueBoolean: value }]
  if (typeof value === 'number') return [{ code, valueQuantity: unit === undefined ? { value } : quantity(value, unit) }]
  if (shape === 'date') return [{ code, valueDateTime: value }]
  return [{ code, valueString: fhirText(value as string) }]
}

const nutrients = (payload: object): readonly Json[] => {
  const amounts = 'amounts' in payload ? (payload.amounts as Payloads['food']['amounts']) : {}
  return foodNutrientIds.flatMap((id) => {
    const known = amounts[id]
    if (known === undefined) return []
    const code = { coding: [ownCode(`${NUTRIENT}${id}`)] }
    return [
      {
        extension: [{ url: own.amountKind, valueCode: known.kind }],
        code,
        valueQuantity: quantity(known.value, nutrientUnit(id)),
      },
    ]
  })
}

/** How much of a food: its unit stands in a field of its own, and a number alone would tell a stranger nothing. */
const amountUnits: Readonly<Record<string, string>> = { g: 'g', ml: 'mL', piece: '{piece}' }
function unitBeside({ path }: Field, payload: object): { readonly unit?: string } {
  const unit = path === 'quantity.value' ? amountUnits[String(at(payload, 'quantity.unit'))] : undefined
  return unit === undefined ? {} : { unit }
}

const categories: Readonly<Partial<Record<Any['kind'], string>>> = { exercise: 'activity', cramp: 'survey', sleep: 'survey' }

function observation(entry: Any, payload: object, words: FhirWords): FhirResource {
  const group = categories[entry.kind]
  const components = [
    ...(ownFields[entry.kind] ?? []).flatMap((field) =>
      component(entry.kind, { ...field, ...unitBeside(field, payload) }, at(payload, field.path), words),
    ),
    ...nutrients(payload),
  ]
  return {
    ...envelope(entry, 'Observation', 'effectiveDateTime'),
    status: 'final',
    ...(group !== undefined && { category: [category(group)] }),
    code: concept(entry.kind, words.kind(entry.kind)),
    performer: [{ reference: PATIENT }],
    ...(components.length > 0 && { component: components }),
  }
}

function measure(entry: Any, { what, value }: Payloads['measure'], words: FhirWords): FhirResource {
  const known = measuredBody.find((one) => one.what === what)
  return {
    ...envelope(entry, 'Observation', 'effectiveDateTime'),
    status: 'final',
    category: [category('vital-signs')],
    code: {
      coding: [...(known ? [{ system: systems.loinc, code: known.code, display: known.name }] : []), ownCode(`measure.${what}`)],
      text: words.field('measure', what),
    },
    performer: [{ reference: PATIENT }],
    valueQuantity: quantity(value, known?.unit ?? 'cm'),
  }
}

const byName = new Map(rxnormIngredients.map(({ code, name }) => [name, code]))

function medicine(now: string, entry: Any, { name, ingredient, dose, regular, directions }: Payloads['medicine']): FhirResource {
  const rxnorm = byName.get(ingredient ?? name.toLowerCase())
  const period = regular && {
    ...(regular.since !== undefined && { start: regular.since }),
    ...(regular.until !== undefined && { end: regular.until }),
  }
  // A course that ends next month is still taken.
  const ended = regular?.until !== undefined && regular.until < localDate(now, entry.zone)
  const dosage = (dose ?? directions) !== undefined && {
    ...(directions !== undefined && { text: fhirText(directions) }),
    ...(dose && { doseAndRate: [{ doseQuantity: { value: dose.value, unit: fhirText(dose.unit) } }] }),
  }
  const { effectiveDateTime, _effectiveDateTime, ...rest } = envelope(entry, 'MedicationStatement', 'effectiveDateTime')
  return {
    ...rest,
    resourceType: 'MedicationStatement',
    ...((regular || ingredient !== undefined) && {
      extension: [
        ...(regular ? [{ url: own.regular, valueBoolean: true }] : []),
        ...(ingredient === undefined ? [] : [{ url: own.ingredient, valueString: fhirText(ingredient) }]),
      ],
    }),
    status: regular && !ended ? 'active' : 'completed',
    medicationCodeableConcept: {
      ...(rxnorm !== undefined && { coding: [{ system: systems.rxnorm, code: rxnorm }] }),
      text: fhirText(name),
    },
    ...(regular
      ? {
          ...(period && Object.keys(period).length > 0 && { effectivePeriod: period }),
          dateAsserted: effectiveDateTime,
          _dateAsserted: _effectiveDateTime,
        }
      : { effectiveDateTime, _effectiveDateTime }),
    informationSource: { reference: PATIENT },
    ...(dosage && { dosage: [dosage] }),
  }
}

const untold: ReadonlySet<Any['kind']> = new Set(['trial', 'trial-day', 'trial-guess', 'trial-end'])

/** Undefined for what does not leave as FHIR: trials, and what was taken back. */
export function resourceOf(entry: Any, words: FhirWords, now: string): FhirResource | undefined {
  if (entry.payload === null || untold.has(entry.kind)) return undefined
  if (entry.kind === 'lab') return labResource(entry, entry.payload, words)
  if (entry.kind === 'measure') return measure(entry, entry.payload, words)
  if (entry.kind === 'medicine') return medicine(now, entry, entry.payload)
  return observation(entry, entry.payload, words)
}
