// How does each kind of entry that FHIR has no resource for stand in an Observation? One component a field; a table for both ways.
import type { EntryKind } from '../../diary/index.js'

export type Shape = 'number' | 'text' | 'code' | 'boolean' | 'date' | 'codes' | 'answer'
export interface Field {
  /** "portion.count": the field of a record inside. */
  readonly path: string
  readonly shape: Shape
  /** UCUM. */
  readonly unit?: string
}

const field =
  (shape: Shape) =>
  (path: string, unit?: string): Field =>
    unit === undefined ? { path, shape } : { path, shape, unit }
const [amount, words, choice, yesNo, date, choices] = (['number', 'text', 'code', 'boolean', 'date', 'codes'] as const).map(
  field,
) as [
  ReturnType<typeof field>,
  ReturnType<typeof field>,
  ReturnType<typeof field>,
  ReturnType<typeof field>,
  ReturnType<typeof field>,
  ReturnType<typeof field>,
]

const eaten: readonly Field[] = [
  words('foodId'),
  words('name'),
  words('portion.label'),
  amount('portion.count', '1'),
  amount('quantity.value'),
  choice('quantity.unit'),
  choice('meal'),
  words('form'),
]

export const ownFields: Readonly<Partial<Record<EntryKind, readonly Field[]>>> = {
  cramp: [
    choice('side'),
    choice('muscle'),
    amount('minutes', 'min'),
    amount('severity', '{score}'),
    amount('sleepDisturbance', '{score}'),
    words('note'),
  ],
  food: eaten,
  drink: eaten,
  supplement: eaten,
  exercise: [words('activity'), amount('minutes', 'min'), choice('effort'), choice('heat'), amount('weightLostKg', 'kg')],
  sleep: [amount('minutes', 'min'), amount('quality', '{score}')],
  note: [words('text')],
  answer: [words('fact'), field('answer')('value')],
  profile: [
    amount('birthYear', 'a'),
    choice('sex'),
    amount('pregnancyWeeks', 'wk'),
    amount('breastfeedingMonths', 'mo'),
    amount('heightCm', 'cm'),
    amount('weightKg', 'kg'),
    choice('activity'),
    choice('authority'),
  ],
  eating: [
    choice('pattern'),
    choices('allergies'),
    choices('leavesOut'),
    yesNo('lowSodium'),
    amount('fluidLimitMlPerDay', 'mL/d'),
  ],
  'day-complete': [date('date'), choice('category'), yesNo('complete')],
}

/** The unit of a food's nutrient stands at the end of its name. */
const nutrientUnits: readonly (readonly [suffix: RegExp, ucum: string])[] = [
  [/Kcal$/, 'kcal'],
  [/Ug$/, 'ug'],
  [/Mg$/, 'mg'],
  [/Ml$/, 'mL'],
  [/G$/, 'g'],
]
export const nutrientUnit = (id: string): string => nutrientUnits.find(([suffix]) => suffix.test(id))?.[1] ?? '1'
/** Before the id of a nutrient among the components. */
export const NUTRIENT = 'nutrient.'
