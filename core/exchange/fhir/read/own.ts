// What does a resource of our own making say? The way back of own-write.ts, to the same entry.
import type { EntryKind, LabPaper, Payloads } from '../../../diary/index.js'
import { systems } from '../../../knowledge/exchange/index.js'
import { own, uri } from '../own-codes.js'
import { NUTRIENT, ownFields, type Field } from '../own-fields.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item, type Taken } from './item.js'
import { codings, codeIn, isPiece, number, piece, pieces, placeOf, status, text, type Piece } from './pieces.js'

/** The kind of entry that this resource of ours holds; undefined when it is not ours. */
export function ownKind(resource: FhirResource): EntryKind | undefined {
  if (resource.resourceType === 'MedicationStatement')
    return ownId(resource) !== undefined && zoneOf(resource, 'effectiveDateTime', 'dateAsserted') ? 'medicine' : undefined
  if (resource.resourceType !== 'Observation') return undefined
  const code = codeIn(resource.code, own.diary)[0]
  if (code === 'lab') return 'lab'
  if (code?.startsWith('measure.') === true) return 'measure'
  return code !== undefined && Object.hasOwn(ownFields, code) ? (code as EntryKind) : undefined
}

const ownId = (resource: FhirResource): string | undefined =>
  pieces(resource.identifier)
    .flatMap(({ value }) => text(value) ?? [])
    .find((value) => value.startsWith('urn:uuid:'))

const extension = (holder: unknown, url: string): Piece | undefined =>
  pieces(piece(holder)?.extension).find((one) => one.url === url)

/** The zone that stands beside one of these moments. */
function zoneOf(
  resource: FhirResource,
  ...fields: readonly string[]
): { readonly at: string; readonly zone: string } | undefined {
  for (const field of fields) {
    const [at, zone] = [text(resource[field]), text(extension(resource[`_${field}`], uri.zone)?.valueCode)]
    if (at !== undefined && zone !== undefined) return { at, zone }
  }
  return undefined
}

const raw = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Text is taken letter for letter, blanks at the ends too. */
function valueIn(holder: Piece): boolean | number | string | null | undefined {
  if (typeof holder.valueBoolean === 'boolean') return holder.valueBoolean
  const coded = codeIn(holder.valueCodeableConcept, own.diary)[0]
  const absent = status(holder.dataAbsentReason)
  return (
    coded ??
    number(piece(holder.valueQuantity)?.value) ??
    raw(holder.valueString) ??
    raw(holder.valueDateTime) ??
    (absent === 'asked-unknown' ? null : undefined)
  )
}

/** Sets "portion.count" inside a record. */
function put(payload: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.')
  if (rest.length === 0) payload[first] = value
  else {
    const inside = isPiece(payload[first]) ? { ...payload[first] } : {}
    put(inside, rest.join('.'), value)
    payload[first] = inside
  }
}

function fields(kind: EntryKind, resource: FhirResource, wanted: readonly Field[]): Record<string, unknown> {
  const payload: Record<string, unknown> = {}
  const amounts: Record<string, unknown> = {}
  const byPath = new Map(wanted.map((one) => [one.path, one]))
  for (const holder of pieces(resource.component)) {
    const path = codeIn(holder.code, own.diary)[0] ?? ''
    const value = valueIn(holder)
    const field = byPath.get(path)
    if (path.startsWith(NUTRIENT)) {
      amounts[path.slice(NUTRIENT.length)] = { value, kind: text(extension(holder, own.amountKind)?.valueCode) }
    } else if (field?.shape === 'codes') {
      payload[path] = [...(Array.isArray(payload[path]) ? payload[path] : []), ...(value === undefined ? [] : [value])]
    } else if (field && value !== undefined) put(payload, path, value)
  }
  return kind === 'food' || kind === 'drink' || kind === 'supplement' ? { ...payload, amounts } : payload
}

function labOf(resource: FhirResource): LabPaper {
  const quantity = piece(resource.valueQuantity)
  const printed = raw(extension(quantity, own.printed)?.valueString)
  const value =
    printed ?? (quantity ? `${text(quantity.comparator) ?? ''}${number(quantity.value) ?? ''}` : raw(resource.valueString))
  const unit = quantity ? raw(quantity.unit) : raw(extension(resource._valueString, `${own.printed}:unit`)?.valueString)
  const loinc =
    raw(extension(resource.code, `${own.printed}:code`)?.valueString) ??
    pieces(piece(resource.code)?.coding).find((one) => one.system === systems.loinc && one.userSelected !== false)?.code
  const [range] = pieces(resource.referenceRange)
  const bare = extension(resource, `${own.printed}:range`) ? {} : undefined
  const [low, high, words] = [number(piece(range?.low)?.value), number(piece(range?.high)?.value), raw(range?.text)]
  const marks = pieces(resource.note).flatMap((note) => raw(extension(note, `${own.printed}:remarks`)?.valueString) ?? [])[0]
  return {
    name: raw(piece(resource.code)?.text) ?? '',
    value: value ?? '',
    unit: unit ?? '',
    ...((range ?? bare) && {
      range: {
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        ...(words !== undefined && { text: words }),
      },
    }),
    ...(typeof loinc === 'string' && { loinc }),
    ...(marks !== undefined && { remarks: marks.split(' ').filter((one) => one !== '') as LabPaper['remarks'] }),
  } as LabPaper
}

function medicineOf(resource: FhirResource): Payloads['medicine'] {
  const ingredient = raw(extension(resource, own.ingredient)?.valueString)
  const [dosage] = pieces(resource.dosage)
  const dose = piece(pieces(dosage?.doseAndRate)[0]?.doseQuantity)
  const directions = raw(dosage?.text)
  const period = piece(resource.effectivePeriod)
  const regular = extension(resource, own.regular) && {
    ...(text(period?.start) !== undefined && { since: text(period?.start) }),
    ...(text(period?.end) !== undefined && { until: text(period?.end) }),
  }
  return {
    name: raw(piece(resource.medicationCodeableConcept)?.text) ?? '',
    ...(ingredient !== undefined && { ingredient }),
    ...(dose && { dose: { value: number(dose.value), unit: raw(dose.unit) } }),
    ...(regular && { regular }),
    ...(directions !== undefined && { directions }),
  } as Payloads['medicine']
}

/** The entry as it was. What somebody changed in the file beyond reading is refused later, as any draft is. */
export function ownItem(resource: FhirResource, kind: EntryKind): Item {
  const moment = zoneOf(resource, 'effectiveDateTime', 'dateAsserted')
  if (status(resource.status) === 'entered-in-error') return dropped('taken-back', placeOf(resource))
  if (!moment) return dropped('no-moment', placeOf(resource))
  const payload = (): unknown => {
    if (kind === 'lab') return labOf(resource)
    if (kind === 'medicine') return medicineOf(resource)
    if (kind === 'measure')
      return {
        what: codings(resource.code)
          .find(({ code }) => code.startsWith('measure.'))
          ?.code.slice('measure.'.length),
        value: number(piece(resource.valueQuantity)?.value),
      }
    return fields(kind, resource, ownFields[kind] ?? [])
  }
  const item: Taken = taken(kind, moment, payload() as Payloads[typeof kind])
  const id = ownId(resource)
  return id === undefined ? item : { ...item, own: id }
}
