// What does a made-up diary hold? Entries for tests, and arbitrary drafts of every kind for property tests.
import fc from 'fast-check'
import { intake, type Bounds } from '../knowledge/intake/index.js'
import { allergens, eatingPatterns, foodNutrientIds, leftOut } from '../knowledge/types/index.js'
import {
  dayCategories,
  labRemarks,
  measures,
  muscles,
  type Draft,
  type Entry,
  type EntryKind,
  type EntryOf,
  type Payloads,
} from './entry.js'

let made = 0
export const uuidOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`

/** An entry of this kind at this moment; each with an id of its own and written down a second after the one before. */
export function entry<K extends EntryKind>(
  kind: K,
  at: string,
  payload: Payloads[K] | null,
  more: Partial<EntryOf<K>> = {},
): Entry {
  made++
  const recorded = new Date(Date.UTC(2030, 0, 1) + made * 1000).toISOString()
  return { id: uuidOf(made), person: 'me', kind, at, zone: 'Europe/London', payload, recorded, ...more } as Entry
}

const inside = ({ low, high }: Bounds) => fc.double({ min: low.value, max: high.value, noNaN: true, noDefaultInfinity: true })
const insideWhole = ({ low, high }: Bounds) => fc.integer({ min: Math.ceil(low.value), max: Math.floor(high.value) })
const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== '')
const { diary, measures: measureLimits, amounts: amountLimits } = intake.limits
const some = <T>(fields: { readonly [K in keyof T]: fc.Arbitrary<T[K]> }, requiredKeys: (keyof T)[]) =>
  fc.record(fields as { [K in keyof T]: fc.Arbitrary<T[K]> }, { requiredKeys: requiredKeys as never, noNullPrototype: true })

const amounts = fc.record(
  Object.fromEntries(
    foodNutrientIds.map((id) => [
      id,
      fc.record(
        { value: inside(amountLimits[id]), kind: fc.constantFrom('analysed', 'label', 'recipe', 'assumed-zero') },
        { noNullPrototype: true },
      ),
    ]),
  ),
  { requiredKeys: [], noNullPrototype: true },
)
const eaten = fc.oneof(
  some(
    {
      foodId: words,
      name: words,
      portion: fc.record({ label: words, count: inside(diary.portions) }, { noNullPrototype: true }),
      quantity: fc.record({ value: inside(diary.pieces), unit: fc.constantFrom('g', 'ml', 'piece') }, { noNullPrototype: true }),
      meal: fc.constantFrom('breakfast', 'lunch', 'dinner', 'snack'),
      amounts,
      form: words,
    },
    ['name', 'quantity', 'amounts'],
  ),
  some({ name: words, amounts }, ['name', 'amounts']),
  fc.record({ foodId: words, name: words, amounts: fc.constant({}) }, { noNullPrototype: true }),
)
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((one) => one.toISOString().slice(0, 10))

const digest = fc.stringMatching(/^[0-9a-f]{64}$/)

const payloads: Readonly<Record<EntryKind, fc.Arbitrary<unknown>>> = {
  cramp: some(
    {
      side: fc.constantFrom('left', 'right', 'both'),
      muscle: fc.constantFrom(...muscles),
      minutes: inside(diary.crampMinutes),
      severity: inside(diary.scale),
      sleepDisturbance: inside(diary.scale),
      note: words,
    },
    [],
  ),
  food: eaten,
  drink: eaten,
  supplement: eaten,
  medicine: some(
    {
      name: words,
      ingredient: words,
      dose: fc.record({ value: inside(diary.dose), unit: words }, { noNullPrototype: true }),
      regular: some({ since: date, until: date }, []),
      directions: words,
    },
    ['name'],
  ),
  exercise: some(
    {
      activity: words,
      minutes: inside(diary.exerciseMinutes),
      effort: fc.constantFrom('light', 'moderate', 'hard'),
      heat: fc.constantFrom('cool', 'warm', 'hot'),
      weightLostKg: inside(diary.weightLostKg),
    },
    ['activity', 'minutes', 'effort'],
  ),
  sleep: some({ minutes: inside(diary.sleepMinutes), quality: inside(diary.scale) }, []),
  measure: fc
    .constantFrom(...measures)
    .chain((what) => fc.record({ what: fc.constant(what), value: inside(measureLimits[what]) }, { noNullPrototype: true })),
  lab: some(
    {
      name: words,
      value: words,
      unit: fc.oneof(words, fc.constant('')),
      range: some({ low: fc.double({ noNaN: true, noDefaultInfinity: true }), high: fc.constant(7.5), text: words }, []),
      loinc: words,
      remarks: fc.uniqueArray(fc.constantFrom(...labRemarks)),
    },
    ['name', 'value', 'unit'],
  ),
  note: fc.record({ text: words }, { noNullPrototype: true }),
  answer: fc.record({ fact: words, value: fc.oneof(fc.boolean(), words, fc.constant(null)) }, { noNullPrototype: true }),
  profile: some(
    {
      birthYear: insideWhole(diary.birthYear),
      sex: fc.constant('female'),
      pregnancyWeeks: inside(diary.pregnancyWeeks),
      heightCm: inside(measureLimits.heightCm),
      weightKg: inside(measureLimits.weightKg),
      activity: fc.constantFrom('inactive', 'very-active'),
      authority: fc.constantFrom('nasem', 'efsa', 'uk'),
    },
    [],
  ),
  eating: some(
    {
      pattern: fc.constantFrom(...eatingPatterns),
      allergies: fc.uniqueArray(fc.constantFrom(...allergens)),
      leavesOut: fc.uniqueArray(fc.constantFrom(...leftOut)),
      lowSodium: fc.boolean(),
      fluidLimitMlPerDay: fc.constant(1500),
    },
    [],
  ),
  'day-complete': fc.record(
    { date, category: fc.constantFrom(...dayCategories), complete: fc.boolean() },
    { noNullPrototype: true },
  ),
  trial: fc.record({ trial: fc.uuid(), protocol: words, secret: digest, commitment: digest }, { noNullPrototype: true }),
  'trial-day': some({ trial: fc.uuid(), date, taken: fc.constantFrom('all', 'some', 'none'), note: words }, [
    'trial',
    'date',
    'taken',
  ]),
  'trial-guess': fc.record(
    { trial: fc.uuid(), period: insideWhole(diary.trialPeriod), arm: fc.constantFrom('A', 'B') },
    { noNullPrototype: true },
  ),
  'trial-end': some({ trial: fc.uuid(), why: fc.constantFrom('finished', 'stopped', 'harm'), note: words }, ['trial', 'why']),
}

/** Moments of our time, to the second. */
export const moments = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((one) => `${one.toISOString().slice(0, 19)}Z`)
export const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'), 'UTC', 'Asia/Kathmandu')

/** Drafts that are right, of every kind. */
export const drafts: fc.Arbitrary<Draft> = fc.constantFrom(...(Object.keys(payloads) as EntryKind[])).chain((kind) =>
  fc.record(
    {
      id: fc.uuid(),
      person: words,
      kind: fc.constant(kind),
      at: moments,
      zone: zones,
      payload: payloads[kind],
      replaces: fc.uuid(),
    },
    { requiredKeys: ['id', 'person', 'kind', 'at', 'zone', 'payload'], noNullPrototype: true },
  ),
) as fc.Arbitrary<Draft>
