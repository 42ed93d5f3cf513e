// What does an Observation say? A laboratory result, a measure of the body, or nothing that Charley holds.
import type { measures } from '../../../diary/index.js'
import { measuredBody, systems } from '../../../knowledge/exchange/index.js'
import { converted, ucumOf } from '../../ucum.js'
import type { FhirResource } from '../resource.js'
import { dropped, taken, type Item } from './item.js'
import { labItem, sampleRemarks, type LabAround } from './lab.js'
import { codeIn, modifiers, names, piece, pieces, placeOf, status, text, type Piece } from './pieces.js'
import { isPregnancyStatus, pregnancyItem } from './pregnancy.js'
import { otherValue, valueOf, type Read } from './quantity.js'
import type { Scope } from './scope.js'
import { firstMoment, isAhead, type Moment } from './when.js'
import { whichTest } from './which-test.js'

const takenBack: ReadonlySet<string> = new Set(['entered-in-error', 'cancelled'])
const notYet: ReadonlySet<string> = new Set(['registered', 'preliminary', 'partial', 'unknown'])
const corrected: ReadonlySet<string> = new Set(['amended', 'corrected', 'appended'])

const body = new Map(measuredBody.map((one) => [one.code, one]))

const momentsOf = (one: Piece): readonly unknown[] => [
  one.effectiveDateTime,
  one.effectivePeriod,
  one.effectiveInstant,
  one.effective,
]

/** The moment of the drawing: the Observation's own, its specimen's, its report's or panel's, at last when it was issued. */
function whenTaken(resource: FhirResource, specimen: FhirResource | undefined, scope: Scope): Moment | undefined {
  const parents = scope.parentsOf(resource)
  const collection = pieces(specimen?.collection)[0]
  return firstMoment(
    [
      ...momentsOf(resource),
      collection?.collectedDateTime,
      collection?.collectedPeriod,
      ...parents.flatMap(momentsOf),
      resource.issued,
      ...parents.map(({ issued }) => issued),
    ],
    scope.zone,
  )
}

const notesOf = (resource: FhirResource): readonly string[] =>
  [
    ...pieces(resource.note).map((one) => text(one.text)),
    text(resource.comment),
    text(resource.comments),
    ...names(resource.interpretation),
  ].filter((one) => one !== undefined)

/** "Weight 187 lbs" in the unit it is kept in. */
function measureItem(code: string, read: Read, { at }: Moment, zone: string, notes: readonly string[], shown: string): Item {
  const target = body.get(code)
  const amount = Number(read.value)
  const from = read.code ?? (read.unit === undefined ? undefined : ucumOf(read.unit))
  const value = target && Number.isFinite(amount) && from !== undefined ? converted(amount, from, target.unit) : undefined
  if (!target || value === undefined) return dropped('not-read', `${shown} ${read.value} ${read.unit ?? ''}`)
  return taken('measure', { at, zone }, { what: target.what as (typeof measures)[number], value }, { remarks: notes })
}

/** One value with its code: the Observation itself, or one of its components. Undefined: it has no value of its own to speak of. */
function valueItem(
  holder: Piece,
  around: LabAround,
  specimenNames: readonly string[],
  codedBy: unknown = holder.code,
): Item | undefined {
  const { shown } = around
  const read = valueOf(holder)
  const measure = codeIn(codedBy, systems.loinc).find((code) => body.has(code))
  if (measure !== undefined && read) return measureItem(measure, read, around.moment, around.zone, around.notes, shown)
  const test = whichTest(codedBy, specimenNames)
  if (test.kind === 'unknown') return undefined
  if (test.kind === 'contradiction') return dropped('not-read', `${shown} ${read?.value ?? ''}`)
  if (!read)
    return holder.valueRange === undefined && otherValue(holder) === undefined && holder.component !== undefined
      ? undefined
      : dropped('not-read', `${shown} ${otherValue(holder) ?? ''}`)
  return labItem(test, read, holder, around)
}

export function* observationItems(resource: FhirResource, scope: Scope): Generator<Item> {
  const called = names(resource.code)
  const shown = called[0] ?? placeOf(resource)
  const state = status(resource.status)
  if (takenBack.has(state)) return yield dropped('taken-back', shown)
  if (ofSomethingElse(resource)) return yield dropped('not-ours', shown)
  if (isPregnancyStatus(resource)) return yield pregnancyItem(resource, whenTaken(resource, undefined, scope), scope, shown)
  const components = pieces(resource.component)
  const specimen = scope.find(pieces(resource.specimen)[0] ?? resource.specimen, resource) ?? parentSpecimen(resource, scope)
  const specimenNames = [
    ...names(specimen?.type),
    ...names(resource.category),
    ...names(resource.method),
    ...names(resource.bodySite),
  ]
  const ours = [resource, ...components].some(
    (one) =>
      codeIn(one.code, systems.loinc).some((code) => body.has(code)) || whichTest(one.code, specimenNames).kind !== 'unknown',
  )
  if (!ours) return yield dropped('not-ours', shown)
  const moment = whenTaken(resource, specimen, scope)
  if (!moment) return yield dropped('no-moment', shown)
  if (isAhead(moment, scope)) return yield dropped('future', `${shown} ${moment.date}`)
  const fastingByName = called.some((name) => /^fasting\b|\bfasting (?:glucose|blood sugar)\b/i.test(name))
    ? (['fasting'] as const)
    : []
  const remarks = [
    ...(notYet.has(state) ? (['preliminary'] as const) : []),
    ...(corrected.has(state) ? (['corrected'] as const) : []),
    ...sampleRemarks([...notesOf(resource), ...modifiers(resource).said], specimen),
    ...fastingByName,
  ]
  const around = (name: string): LabAround => ({
    moment,
    zone: scope.zone,
    remarks,
    notes: moment.vague ? ['day-not-known'] : [],
    shown: name,
  })
  let any = false
  for (const [holder, name] of [
    [resource, shown] as const,
    ...components.map((one) => [one, names(one.code)[0] ?? shown] as const),
  ]) {
    const item = valueItem(holder, around(name), specimenNames)
    if (item) {
      any = true
      yield item
    }
  }
  if (!any) yield dropped('not-read', shown)
}

/** Of a device, a place or a herd, or of an unborn child, a donor, an implant of the person: none is the person. */
const ofSomethingElse = (resource: FhirResource): boolean =>
  pieces(resource.focus).length > 0 ||
  /(?:^|\/)(?:Device|Group|Location|Substance|Specimen|Medication|Organization)\//.test(
    text(piece(resource.subject)?.reference) ?? '',
  )

function parentSpecimen(resource: FhirResource, scope: Scope): FhirResource | undefined {
  for (const parent of scope.parentsOf(resource)) {
    // Of a report on blood and urine nobody can say which of the two it was.
    const [only, ...others] = pieces(parent.specimen)
    const found = others.length === 0 ? scope.find(only, parent) : undefined
    if (found) return found
  }
  return undefined
}
