// Which medicine is taken, since when and until when? Statements and prescriptions; what is stopped or not taken is not taken.
import type { MedicineTaken } from '../../../diary/index.js'
import { rxnormIngredients, systems } from '../../../knowledge/exchange/index.js'
import { intake } from '../../../knowledge/intake/index.js'
import { findMedicine } from '../../../person/index.js'
import { staysOnOneSpot } from '../../../person/medicine-lines.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item } from './item.js'
import { codeIn, names, number, piece, pieces, placeOf, status, text } from './pieces.js'
import { partsOf } from './product-name.js'
import { quantityOf } from './quantity.js'
import type { Scope } from './scope.js'
import { endOf, firstMoment, isAhead, momentOf, readingMoment } from './when.js'

const byRxnorm = new Map(rxnormIngredients.map(({ code, name }) => [code, name]))
const { texts, diary } = intake.limits

interface Named {
  readonly name: string
  readonly ingredient?: string
}

/** Looking for a name among thousands takes a while, and a record says the same over and over. */
const remembered = new Map<string, string | undefined>()
const MOST_REMEMBERED = 2000

function understood(name: string): string | undefined {
  if (remembered.has(name)) return remembered.get(name)
  const found = lookUp(name)
  if (remembered.size < MOST_REMEMBERED) remembered.set(name, found)
  return found
}

/** "lisinopril / hydrochlorothiazide" where a product has two: what is understood of it, so that none is lost beside the first. */
function lookUp(name: string): string | undefined {
  const parts = partsOf(name)
  // The whole first, but not where it would be cut off after the first amount.
  const whole = / \/ /.test(name) && parts.length > 1 ? undefined : substanceOf(name)
  const known = whole === undefined ? parts.flatMap((part) => substanceOf(part) ?? []) : [whole]
  return known.length === 0 ? undefined : [...new Set(known)].join(' / ')
}

const substanceOf = (name: string): string | undefined => {
  const found = findMedicine(name)
  if ('part' in found || found.corrected !== undefined) return undefined
  const [only, ...others] = found.entries
  if (!only || others.length > 0) return undefined
  // The ingredient alone would be read as a tablet of it: of a cream or of eye drops the name must tell.
  return staysOnOneSpot(name) && only.classes.every((one) => one === 'other-medicine') ? undefined : only.ingredient
}

/** The medicine by what the file calls it; its ingredient by RxNorm or ATC code, or by any of its names that is understood. */
function namedBy(concept: unknown, alsoCalled: readonly string[] = []): Named | undefined {
  const called = [...names(concept), ...alsoCalled]
  const rxnorm = codeIn(concept, systems.rxnorm).flatMap((code) => byRxnorm.get(code) ?? [])[0]
  const atc = codeIn(concept, systems.atc).flatMap((code) => understood(code) ?? [])[0]
  const name = called[0] ?? rxnorm ?? atc
  if (name === undefined) return undefined
  const ingredient =
    (rxnorm === undefined ? undefined : understood(rxnorm)) ?? atc ?? called.flatMap((one) => understood(one) ?? [])[0]
  return { name: name.slice(0, texts.name.value), ...(ingredient !== undefined && ingredient !== name && { ingredient }) }
}

function medicineOf(resource: FhirResource, scope: Scope): Named | undefined {
  // R5 has both in one field.
  const either = piece(resource.medication)
  const own = namedBy(resource.medicationCodeableConcept ?? either?.concept)
  if (own) return own
  const reference = resource.medicationReference ?? either?.reference
  const medication = scope.find(reference, resource)
  const parts = pieces(medication?.ingredient).flatMap((one) =>
    names(one.itemCodeableConcept ?? piece(one.item)?.concept ?? one.item),
  )
  const display = text(piece(reference)?.display)
  return (
    namedBy(medication?.code, [...(display === undefined ? [] : [display]), ...(parts.length === 1 ? parts : [])]) ?? undefined
  )
}

function doseOf(dosage: Readonly<Record<string, unknown>> | undefined): MedicineTaken['dose'] | undefined {
  const read = quantityOf(pieces(dosage?.doseAndRate)[0]?.doseQuantity ?? dosage?.doseQuantity ?? dosage?.quantityQuantity)
  const [value, unit] = [Number(read?.value), read?.unit ?? read?.code]
  const inside = value >= diary.dose.low.value && value <= diary.dose.high.value
  return unit !== undefined && inside ? { value, unit: unit.slice(0, texts.name.value) } : undefined
}

interface Course {
  readonly since?: string
  readonly until?: string
}

function entry(
  resource: FhirResource,
  scope: Scope,
  course: Course,
  moments: readonly unknown[],
  remarks: readonly string[],
): Item {
  const named = medicineOf(resource, scope)
  if (!named) return dropped('not-read', placeOf(resource))
  const said = firstMoment([course.since, ...moments], scope.zone) ?? readingMoment(scope)
  if (isAhead(said, scope)) return dropped('future', `${named.name} ${said.date}`)
  const [dosage] = pieces(resource.dosage ?? resource.dosageInstruction)
  const dose = doseOf(dosage)
  const directions = text(dosage?.text) ?? text(dosage?.patientInstruction)
  const until = course.until !== undefined && course.since !== undefined && course.until < course.since ? undefined : course.until
  return taken(
    'medicine',
    { at: said.at, zone: scope.zone },
    {
      ...named,
      ...(dose && { dose }),
      regular: { ...(course.since !== undefined && { since: course.since }), ...(until !== undefined && { until }) },
      ...(directions !== undefined && { directions: directions.slice(0, texts.name.value) }),
    },
    { remarks },
  )
}

const ended: ReadonlySet<string> = new Set(['stopped', 'completed', 'on-hold'])
const never: ReadonlySet<string> = new Set([
  'entered-in-error',
  'not-taken',
  'intended',
  'cancelled',
  'draft',
  'rejected',
  'not-done',
])

/** Not taken any more: kept only where the file says until when. */
const over = (resource: FhirResource, scope: Scope, course: Course, moments: readonly unknown[]): Item =>
  course.until === undefined
    ? dropped('taken-back', nameFor(resource, scope))
    : entry(resource, scope, course, moments, ['stopped'])

const nameFor = (resource: FhirResource, scope: Scope): string => medicineOf(resource, scope)?.name ?? placeOf(resource)

/** MedicationStatement: what somebody says they take. */
export function* statementItems(resource: FhirResource, scope: Scope): Generator<Item> {
  const state = status(resource.status)
  // R5 tells apart that it was written down and whether it is taken.
  const adherence = status(piece(resource.adherence)?.code)
  if (
    never.has(state) ||
    resource.wasNotTaken === true ||
    ['n', 'na'].includes(status(resource.taken)) ||
    /^(?:not-taking|on-hold|stopped)/.test(adherence)
  )
    return yield dropped('taken-back', nameFor(resource, scope))
  const since = firstMoment([resource.effectivePeriod, resource.effectiveDateTime], scope.zone)?.date
  const until = endOf(resource.effectivePeriod, scope.zone)
  const course = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) }
  const moments = [resource.dateAsserted, piece(resource.meta)?.lastUpdated]
  if (!ended.has(state)) return yield entry(resource, scope, course, moments, state === 'unknown' ? ['status-unknown'] : [])
  const last = until ?? momentOf(resource.dateAsserted, scope.zone)?.date
  yield over(
    resource,
    scope,
    since !== undefined && last !== undefined && last >= since ? { ...course, until: last } : course,
    moments,
  )
}

const unmeant: ReadonlySet<string> = new Set(['proposal', 'plan', 'option'])

/** MedicationRequest (and MedicationOrder of older files): what was prescribed; that it is taken is likely, not said. */
export function* requestItems(resource: FhirResource, scope: Scope): Generator<Item> {
  const state = status(resource.status)
  if (unmeant.has(status(resource.intent))) return yield dropped('not-ours', nameFor(resource, scope))
  if (never.has(state) || resource.doNotPerform === true) return yield dropped('taken-back', nameFor(resource, scope))
  const written = resource.authoredOn ?? resource.dateWritten
  const [dosage] = pieces(resource.dosageInstruction)
  const bounds = piece(piece(piece(dosage?.timing)?.repeat)?.boundsPeriod)
  const since = firstMoment([bounds, written], scope.zone)?.date
  const until = endOf(bounds, scope.zone) ?? momentOf(resource.dateEnded, scope.zone)?.date ?? supplyEnd(resource, scope)
  const course = { ...(since !== undefined && { since }), ...(until !== undefined && { until }) }
  const moments = [written, piece(resource.meta)?.lastUpdated]
  if (ended.has(state)) return yield over(resource, scope, course, moments)
  yield entry(resource, scope, boundedOnly(course, bounds !== undefined), moments, ['prescribed'])
}

/** How long a supply lasts says when a finished course ended, not that a running one ends. */
const boundedOnly = ({ since, until }: Course, bounded: boolean): Course => ({
  ...(since !== undefined && { since }),
  ...(bounded && until !== undefined && { until }),
})

const DAYS: Readonly<Record<string, number>> = { d: 1, day: 1, days: 1, wk: 7, week: 7, weeks: 7, mo: 30, month: 30, months: 30 }

function supplyEnd(resource: FhirResource, scope: Scope): string | undefined {
  const dispense = piece(resource.dispenseRequest)
  const supply = piece(dispense?.expectedSupplyDuration)
  const start = momentOf(resource.authoredOn ?? resource.dateWritten, scope.zone)
  const days = (number(supply?.value) ?? Number.NaN) * (DAYS[text(supply?.code) ?? text(supply?.unit) ?? ''] ?? Number.NaN)
  if (start && days >= 0 && days < 4000) {
    return new Date(Date.parse(start.at) + days * 86_400_000).toISOString().slice(0, 10)
  }
  return endOf(dispense?.validityPeriod, scope.zone)
}
