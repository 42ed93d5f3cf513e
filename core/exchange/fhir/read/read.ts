// What does a FHIR R4 resource say that belongs in a diary?
import { readDraft, localDate } from '../../../diary/index.js'
import { readLab } from '../../../labs/index.js'
import type { Found } from '../../exchange.js'
import type { FhirContext } from '../context.js'
import { own } from '../own-codes.js'
import type { FhirResource } from '../resource.js'
import { answerItems } from './answers.js'
import { conditionItems } from './condition.js'
import { allergyItem, nutritionOrderItem, together, type EatingSaid } from './eating.js'
import { dropped, taken, type Dropped, type Item, type Taken } from './item.js'
import { requestItems, statementItems } from './medicine.js'
import { observationItems } from './observation.js'
import { ownItem, ownKind } from './own.js'
import { patientItems } from './patient.js'
import { codings, isResource, modifiers, piece, pieces, placeOf, shortened, text } from './pieces.js'
import { contained, flattened, scopeOf, subjectOf, type Scope } from './scope.js'
import { readingMoment } from './when.js'

type Reader = (resource: FhirResource, scope: Scope) => Iterable<Item>

const readers: Readonly<Record<string, Reader>> = {
  Observation: observationItems,
  Condition: conditionItems,
  MedicationStatement: statementItems,
  MedicationRequest: requestItems,
  MedicationOrder: requestItems,
  Patient: patientItems,
  QuestionnaireResponse: answerItems,
}
const eaters = { AllergyIntolerance: allergyItem, NutritionOrder: nutritionOrderItem } as const
const isEater = (type: string): type is keyof typeof eaters => Object.hasOwn(eaters, type)
/** They only hold together what is read by itself, or what is read through others. */
const carriers: ReadonlySet<string> = new Set(['DiagnosticReport', 'Medication', 'Specimen', 'OperationOutcome'])

interface Placed {
  readonly at: string
  readonly item: Item
}

/** Contained results count as results of the report; once, whether contained or beside it. */
function everything(resource: FhirResource): readonly { readonly url?: string; readonly resource: FhirResource }[] {
  const top = resource.resourceType === 'Bundle' ? [...flattened(resource)] : [{ resource }]
  return top.flatMap((one) =>
    one.resource.resourceType === 'DiagnosticReport' || one.resource.resourceType === 'Observation'
      ? [
          one,
          ...contained(one.resource)
            .filter(({ resourceType }) => resourceType === 'Observation')
            .map((inside) => ({ resource: inside })),
        ]
      : [one],
  )
}

/** Versions of one resource: the first stands, as in a history; the rest are told as taken back. */
function* latestOf(all: ReturnType<typeof everything>): Generator<{ readonly resource: FhirResource; readonly old: boolean }> {
  const seen = new Set<string>()
  for (const { resource, url } of all) {
    const version = piece(resource.meta)?.versionId
    const key = `${url ?? ''} ${placeOf(resource)}`
    const versioned = typeof version === 'string' && placeOf(resource) !== resource.resourceType
    yield { resource, old: versioned && seen.has(key) }
    if (versioned) seen.add(key)
  }
}

const clinical = (type: string): boolean => (Object.hasOwn(readers, type) && type !== 'Patient') || isEater(type)

/** Two hospitals number the same person differently: the same name, day of birth and sex are one. Else the number tells. */
function whoIs(patient: FhirResource): string {
  const [name] = pieces(patient.name)
  const family = [name?.family].flat().flatMap((one) => text(one) ?? [])[0] ?? text(name?.text)
  const [given] = [name?.given].flat().flatMap((one) => text(one) ?? [])
  const known = [family, given, text(patient.birthDate), text(patient.gender)]
  return known.every((one) => one !== undefined) ? known.join(' ').toLowerCase() : placeOf(patient)
}

function* placed(resource: FhirResource, context: FhirContext): Generator<Placed> {
  const all = everything(resource)
  const scope = scopeOf(all, context)
  const people = new Set(
    all.flatMap(({ resource: one }) => {
      if (!clinical(one.resourceType)) return []
      const subject = subjectOf(one)
      const person = scope.find(one.subject ?? one.patient, one)
      return subject === undefined ? [] : [person ? whoIs(person) : subject]
    }),
  )
  // Whose record is whose cannot be told from here; taking both would make one person of two.
  const mixed = people.size > 1 && context.onePerson !== true
  const eating: (EatingSaid & { readonly at: string })[] = []
  for (const { resource: one, old } of latestOf(all)) {
    const at = placeOf(one)
    const type = one.resourceType
    const put = (item: Item): Placed => ({ at, item })
    if (old) yield put(dropped('taken-back', at))
    else if (carriers.has(type)) continue
    else if (codings(piece(one.meta)?.tag).some((tag) => tag.system === own.diary && tag.code === 'derived')) continue
    else if (mixed && (clinical(type) || type === 'Patient'))
      yield put(dropped('not-ours', `${at}: ${people.size} people in this file`))
    else if (clinical(type) && modifiers(one).unknown !== undefined)
      yield put(dropped('not-read', `${at}: ${modifiers(one).unknown}`))
    else {
      const kind = ownKind(one)
      if (kind) yield put(ownItem(one, kind))
      else if (isEater(type)) {
        const said = eaters[type](one, scope)
        if ('eating' in said) eating.push({ ...said, at })
        else yield put(said)
      } else if (Object.hasOwn(readers, type))
        for (const item of itemsOf(() => readers[type]?.(one, scope) ?? [], at)) yield put(item)
      else yield put(dropped('not-ours', at))
    }
  }
  const last = eating.reduce<(typeof eating)[number] | undefined>(
    (best, one) => (best && best.moment.at >= one.moment.at ? best : one),
    undefined,
  )
  if (last) {
    const remarks = eating.flatMap((one) => one.remarks)
    yield {
      at: eating.map(({ at }) => at).join(' '),
      item: taken('eating', { at: last.moment.at, zone: context.zone }, together(eating), {
        remarks,
        rest: { said: eating.map(({ shown }) => shown).join('; ') },
      }),
    }
  }
}

const isTaken = (item: Item): item is Taken => 'draft' in item

/** Low albumin beside a total calcium makes the calcium look low: said with the calcium. */
function* withAlbumin(all: readonly Placed[]): Generator<Placed> {
  const readings = all.map(({ item }) =>
    isTaken(item) && item.draft.kind === 'lab' && item.draft.payload ? readLab(item.draft.payload) : undefined,
  )
  const dayOf = ({ draft: { at, zone } }: Taken) => localDate(at, zone)
  const lowDays = new Set<string>()
  all.forEach(({ item }, index) => {
    const reading = readings[index]
    if (isTaken(item) && reading?.ok && reading.result.analyte === 'albumin' && reading.level.reading.endsWith('low'))
      lowDays.add(dayOf(item))
  })
  for (const [index, one] of all.entries()) {
    const reading = readings[index]
    const { item } = one
    const calcium =
      isTaken(item) && reading?.ok === true && reading.result.analyte === 'calcium-total' && lowDays.has(dayOf(item))
    yield calcium ? { ...one, item: { ...item, remarks: [...(item.remarks ?? []), 'low-albumin'] } } : one
  }
}

const NOBODY = '00000000-0000-4000-8000-000000000000'

/** As a diary would take it; undefined when it would not. */
function sound({ draft }: Taken): Taken['draft'] | undefined {
  const read = readDraft({ ...draft, id: NOBODY, person: 'me' })
  if ('problems' in read) return undefined
  const { kind, at, zone, payload } = read.draft
  return { kind, at, zone, payload } as Taken['draft']
}

/**
 * What makes an entry itself: its kind, what it is of, and when. A later file with a corrected value then replaces the preliminary one
 * instead of standing beside it. What has no moment in the file has the moment of reading, which makes nothing itself.
 */
function identity({ draft, own: ownId }: Taken, undated: string): string {
  if (ownId !== undefined) return `fhir own ${ownId}`
  const { kind, at, payload } = draft
  const of = (): string => {
    if (payload === null) return ''
    if (kind === 'lab') return draft.payload?.loinc ?? draft.payload?.name ?? ''
    if (kind === 'medicine') return draft.payload?.ingredient ?? draft.payload?.name ?? ''
    if (kind === 'measure') return draft.payload?.what ?? ''
    if (kind === 'answer') return draft.payload?.fact ?? ''
    return ''
  }
  if (kind === 'profile') return 'fhir profile'
  if (kind === 'eating') return `fhir eating ${JSON.stringify(payload)}`
  return ['fhir', kind, at === undated ? '' : at, of()].join(' ')
}

function foundOf({ at, item }: Placed, context: FhirContext, here: Set<string>): Found {
  const { file, seen } = context
  const place = { file, at }
  const drop = ({ why, shown }: Dropped): Found => ({ what: 'dropped', why, place, shown: shortened(shown) })
  if (!isTaken(item)) return drop(item)
  const draft = sound(item)
  const shown = JSON.stringify(item.draft.payload)
  if (!draft) return drop(dropped('impossible', shown))
  const same = identity({ ...item, draft }, readingMoment(context).at)
  const content = `${same} ${JSON.stringify(draft.payload)}`
  const known = (key: string) => here.has(key) || seen?.has(key) === true
  if (known(content)) return drop(dropped('twice', shown))
  // Two different results of one test on one day, where the file gives no hour: both are kept.
  const key = known(same) ? content : same
  for (const one of [same, content]) {
    here.add(one)
    seen?.add(one)
  }
  return {
    what: 'entry',
    draft,
    place,
    key,
    ...(item.rest && { rest: item.rest }),
    ...(item.remarks && { remarks: item.remarks }),
  }
}

/** What a reader makes of a resource; nested beyond reason, nothing. */
function itemsOf(read: () => Iterable<Item>, at: string): readonly Item[] {
  try {
    return [...read()]
  } catch (error) {
    if (error instanceof RangeError) return [dropped('not-read', at)]
    throw error
  }
}

/**
 * Everything of ours in one resource: a Bundle with all it holds, or a single resource, from JSON as parsed. Whatever is not taken
 * comes back as dropped, with its reason. Never throws.
 */
export function* readFhir(resource: unknown, context: FhirContext): Generator<Found> {
  if (!isResource(resource)) {
    yield { what: 'dropped', why: 'not-read', place: { file: context.file, at: '' }, shown: typeof resource }
    return
  }
  const here = new Set<string>()
  for (const one of withAlbumin([...placed(resource, context)])) yield foundOf(one, context, here)
}
