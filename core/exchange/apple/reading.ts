// What in an export of Apple Health belongs in the diary? Fed element by element; gives entries, and what was dropped with its reason.
import { intake } from '../../knowledge/intake/index.js'
import type { Found } from '../exchange.js'
import { lettersRemark, type PhoneNames } from '../phone/context.js'
import { droppedCounts } from '../phone/dropped.js'
import { exercisesOf } from '../phone/exercises.js'
import { nightsOf } from '../phone/nights.js'
import { readingsOf } from '../phone/readings.js'
import { shelves, type Slice } from '../phone/shelves.js'
import { instantOf, zonesFor } from '../phone/zones.js'
import { momentOf, placeOf, type AppleContext } from './context.js'
import { appleMoment } from './date.js'
import { metadataOf, type HealthElement } from './element.js'
import { foodOf } from './food.js'
import { takeMeasure } from './measures.js'
import { takeSleep } from './sleep.js'
import { dietary, measureTypes, sleepType, symptomName, symptoms } from './types.js'
import { takeWorkout } from './workouts.js'

export interface AppleReading {
  /** Is a child of HealthData of this name and type read at all? */
  readonly wants: (name: string, type: string) => boolean
  /** Entries that need nothing else are given at once. */
  readonly take: (element: HealthElement) => readonly Found[]
  readonly skip: (name: string, type: string, count: number) => void
  /** All that had to be gathered first, and what was dropped. */
  readonly end: () => Generator<Found>
  /** What did not fit and waits for further readings of the same file; complete once this one has ended. */
  readonly later: readonly Slice[]
}

export interface AppleReadingOf {
  readonly file: string
  readonly zone: string
  readonly now: string
  readonly names: PhoneNames
  readonly slice: Slice
  /** How many figures may be held at once; tests hold few. */
  readonly most?: number
}

const FOOD = 'HKCorrelationTypeIdentifierFood'
const PRESSURE = 'HKCorrelationTypeIdentifierBloodPressure'
/** Structure, or read otherwise: the clinical records are files of their own. */
const silent: ReadonlySet<string> = new Set(['ExportDate', 'Me', 'ClinicalRecord'])
const { birthYear: birthYears } = intake.limits.diary
const MOST_FIGURES = 5_000_000

/** Reads one slice of a file. Only the first slice tells what needs no gathering, and what was dropped. */
export function appleReading({ file, zone, now, names, slice, most = MOST_FIGURES }: AppleReadingOf): AppleReading {
  const first = slice.part === 0
  const dropped = droppedCounts(file)
  const context: AppleContext = { system: 'apple', file, now, names, dropped, zone, zoneOf: zonesFor(zone) }
  const { shelf, later } = shelves(slice, most)
  const food = foodOf(context, shelf)
  const nights = nightsOf(context, shelf())
  const readings = readingsOf(context, shelf())
  const exercises = exercisesOf(context, shelf())
  let exported: string | undefined

  const record = (one: HealthElement): readonly Found[] => {
    const type = one.attributes['type'] ?? ''
    if (dietary.has(type)) food.record(one)
    else if (type === sleepType) takeSleep(one, context, nights)
    else if (measureTypes.has(type)) takeMeasure(one, context, readings)
    else if (first) return symptom(one, context)
    return []
  }

  return {
    later,
    wants: (name, type) => {
      if (name === 'Record') return dietary.has(type) || type === sleepType || measureTypes.has(type) || symptoms.has(type)
      if (name === 'Correlation') return type === FOOD || type === PRESSURE
      return name === 'Workout' || name === 'Me' || name === 'ExportDate'
    },
    take: (element) => {
      const { name, attributes } = element
      if (name === 'Record') return record(element)
      if (name === 'Workout') takeWorkout(element, context, exercises)
      else if (name === 'Correlation' && attributes['type'] === FOOD) food.correlation(element)
      else if (name === 'Correlation') {
        for (const child of element.children)
          if (measureTypes.has(child.attributes['type'] ?? '')) takeMeasure(child, context, readings)
      } else if (name === 'ExportDate') {
        const when = appleMoment(attributes['value'])
        exported = when && instantOf(Math.min(when.ms, Date.parse(now)))
      } else if (first) return me(attributes, exported ?? instantOf(Date.parse(now)), zone, file)
      return []
    },
    skip: (name, type, count) => {
      if (first && !silent.has(name)) dropped.add('not-ours', type === '' ? name : type, name, count)
    },
    *end() {
      yield* food.end()
      yield* nights.end()
      yield* readings.end()
      yield* exercises.end()
      if (first) yield* dropped.all()
    },
  }
}

const severities: Readonly<Record<string, string | undefined>> = {
  HKCategoryValueSeverityMild: 'mild',
  HKCategoryValueSeverityModerate: 'moderate',
  HKCategoryValueSeveritySevere: 'severe',
  HKCategoryValueAppetiteChangesDecreased: 'decreased',
  HKCategoryValueAppetiteChangesIncreased: 'increased',
}
const ABSENT = /(?:NotPresent|NoChange)$/

/** A note by the symptom's own name. That it was absent is no note. */
function symptom(record: HealthElement, context: AppleContext): readonly Found[] {
  const { type = '', value = '', sourceName = '' } = record.attributes
  if (ABSENT.test(value)) {
    context.dropped.add('not-ours', value, placeOf(record))
    return []
  }
  const when = momentOf(record, context)
  if (!when) return []
  const severity = severities[value]
  const text = severity === undefined ? symptomName(type) : `${symptomName(type)}: ${severity}`
  const at = instantOf(when.ms)
  const remarks = lettersRemark(sourceName)
  return [
    {
      what: 'entry',
      draft: {
        kind: 'note',
        at,
        zone: context.zoneOf(when.ms, when.offset, metadataOf(record)['HKTimeZone']),
        payload: { text },
      },
      place: { file: context.file, at: placeOf(record) },
      key: `apple/symptom/${type}/${sourceName}/${at}`,
      ...(sourceName !== '' && { rest: { sourceName } }),
      ...(remarks.length > 0 && { remarks }),
    },
  ]
}

const sexes: Readonly<Record<string, 'female' | 'male' | undefined>> = {
  HKBiologicalSexFemale: 'female',
  HKBiologicalSexMale: 'male',
}

/** Who it is: year of birth and sex, where the person told the phone. */
function me(attributes: HealthElement['attributes'], at: string, zone: string, file: string): readonly Found[] {
  const year = /^(\d{4})-\d{2}-\d{2}$/.exec(attributes['HKCharacteristicTypeIdentifierDateOfBirth'] ?? '')?.[1]
  const birthYear = year === undefined ? undefined : Number(year)
  const sex = sexes[attributes['HKCharacteristicTypeIdentifierBiologicalSex'] ?? '']
  const possible = birthYear !== undefined && birthYear >= birthYears.low.value && birthYear <= Number(at.slice(0, 4))
  if (!possible && sex === undefined) return []
  return [
    {
      what: 'entry',
      draft: {
        kind: 'profile',
        at,
        zone,
        payload: { ...(possible && { birthYear }), ...(sex !== undefined && { sex }) },
      },
      place: { file, at: 'Me' },
      key: 'apple/me',
    },
  ]
}
