// What may each kind of entry hold? One reader for each kind, with the limits of core/knowledge/intake/limits.ts.
import { intake, type Bounds } from '../../knowledge/intake/index.js'
import { personLimits } from '../../knowledge/person-limits.js'
import {
  allergens,
  eatingPatterns,
  foodNutrientIds,
  leftOut,
  type Amount,
  type AmountKind,
  type Amounts,
  type FoodUnit,
} from '../../knowledge/types/index.js'
import {
  dayCategories,
  labRemarks,
  measures,
  muscles,
  takenShares,
  trialEnds,
  type Cramp,
  type DayComplete,
  type Eaten,
  type EatingWritten,
  type EntryKind,
  type Exercise,
  type LabPaper,
  type Measure,
  type MedicineTaken,
  type Payloads,
  type Profile,
  type Sleep,
  type TrialDayDone,
  type TrialEnd,
  type TrialGuess,
  type TrialStart,
} from '../entry.js'
import { shown } from './problems.js'
import {
  checked,
  choice,
  date,
  dictionary,
  hex,
  list,
  needed,
  number,
  optional,
  record,
  text,
  uuid,
  whole,
  yesNo,
  type Reader,
} from './readers.js'

const { diary, measures: measureLimits, amounts: amountLimits, texts } = intake.limits
const name = text(texts.name)
const [fluidLow, fluidHigh] = personLimits.fluidLimitMl
const fluidLimit: Bounds = { low: fluidLow, high: fluidHigh, unit: 'ml a day' }
const note = text(texts.note)

const cramp = record<Cramp>({
  side: optional(choice(['left', 'right', 'both'])),
  muscle: optional(choice(muscles)),
  minutes: optional(number(diary.crampMinutes)),
  severity: optional(number(diary.scale)),
  sleepDisturbance: optional(number(diary.scale)),
  note: optional(note),
})

const amountKinds: Readonly<Record<AmountKind, true>> = {
  analysed: true,
  calculated: true,
  imputed: true,
  'assumed-zero': true,
  label: true,
  recipe: true,
  borrowed: true,
}
const kindOfAmount = choice(Object.keys(amountKinds) as AmountKind[])
const amounts = dictionary(foodNutrientIds, (nutrient) =>
  record<Amount>({ value: needed(number(amountLimits[nutrient])), kind: needed(kindOfAmount) }),
)

const quantityLimits = { g: diary.grams, ml: diary.millilitres, piece: diary.pieces } as const
const units: readonly FoodUnit[] = ['g', 'ml', 'piece']
const anyQuantity = record<{ readonly value: number; readonly unit: FoodUnit }>({
  value: needed(number({ ...diary.millilitres, unit: 'g, ml or pieces' })),
  unit: needed(choice(units)),
})
const quantity = checked(anyQuantity, ({ value, unit }, field) => {
  const { low, high, unit: counted } = quantityLimits[unit]
  return value >= low.value && value <= high.value
    ? undefined
    : { code: 'out-of-range', field: `${field}.value`, value: shown(value), low: low.value, high: high.value, unit: counted }
})

/** A known food of which nobody knows how much was eaten has no known figure. Bare nutrients need no food. */
const eaten = checked(
  record<Eaten>({
    foodId: optional(name),
    name: needed(name),
    portion: optional(record<NonNullable<Eaten['portion']>>({ label: needed(name), count: needed(number(diary.portions)) })),
    quantity: optional(quantity),
    meal: optional(choice(['breakfast', 'lunch', 'dinner', 'snack'])),
    amounts: needed(amounts as Reader<Amounts>),
    form: optional(name),
  }),
  ({ foodId, quantity, amounts }, field) =>
    foodId !== undefined && quantity === undefined && Object.keys(amounts).length > 0
      ? { code: 'contradiction', field: `${field}.amounts`, value: '{…}', other: `${field}.quantity` }
      : undefined,
)

const medicine = record<MedicineTaken>({
  name: needed(name),
  ingredient: optional(name),
  dose: optional(record<NonNullable<MedicineTaken['dose']>>({ value: needed(number(diary.dose)), unit: needed(name) })),
  regular: optional(record<NonNullable<MedicineTaken['regular']>>({ since: optional(date), until: optional(date) })),
  directions: optional(note),
})

const exercise = record<Exercise>({
  activity: needed(name),
  minutes: needed(number(diary.exerciseMinutes)),
  effort: needed(choice(['light', 'moderate', 'hard'])),
  heat: optional(choice(['cool', 'warm', 'hot'])),
  weightLostKg: optional(number(diary.weightLostKg)),
})

const sleep = record<Sleep>({ minutes: optional(number(diary.sleepMinutes)), quality: optional(number(diary.scale)) })

const anyFigure: Reader<number> = (value, field, report) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  report({ code: 'wrong-type', field, value: shown(value), expected: 'number' })
  return undefined
}
const measure = checked(
  record<Measure>({ what: needed(choice(measures)), value: needed(anyFigure) }),
  ({ what, value }, field) => {
    const { low, high, unit } = measureLimits[what]
    return value >= low.value && value <= high.value
      ? undefined
      : { code: 'out-of-range', field: `${field}.value`, value: shown(value), low: low.value, high: high.value, unit }
  },
)

const lab = record<LabPaper>({
  name: needed(name),
  value: needed(name),
  unit: needed(text(texts.name, true)),
  range: optional(
    record<NonNullable<LabPaper['range']>>({ low: optional(anyFigure), high: optional(anyFigure), text: optional(name) }),
  ),
  loinc: optional(name),
  remarks: optional(list(choice(labRemarks))),
})

const eating = record<EatingWritten>({
  pattern: optional(choice(eatingPatterns)),
  allergies: optional(list(choice(allergens))),
  leavesOut: optional(list(choice(leftOut))),
  lowSodium: optional(yesNo),
  fluidLimitMlPerDay: optional(number(fluidLimit)),
})

const answerValue: Reader<boolean | string | null> = (value, field, report) => {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return name(value, field, report)
  report({ code: 'wrong-type', field, value: shown(value), expected: 'yes-no-text' })
  return undefined
}

const profile = checked(
  record<Profile>({
    birthYear: optional(whole(diary.birthYear)),
    sex: optional(choice(['female', 'male'])),
    pregnancyWeeks: optional(number(diary.pregnancyWeeks)),
    breastfeedingMonths: optional(number(diary.breastfeedingMonths)),
    heightCm: optional(number(measureLimits.heightCm)),
    weightKg: optional(number(measureLimits.weightKg)),
    activity: optional(choice(['inactive', 'low-active', 'active', 'very-active'])),
    authority: optional(choice(['nasem', 'efsa', 'uk'])),
  }),
  ({ sex, pregnancyWeeks, breastfeedingMonths }, field) => {
    const [of, value] =
      pregnancyWeeks === undefined ? ['breastfeedingMonths', breastfeedingMonths] : ['pregnancyWeeks', pregnancyWeeks]
    return sex === 'male' && value !== undefined
      ? { code: 'contradiction', field: `${field}.${of}`, value: shown(value), other: `${field}.sex` }
      : undefined
  },
)

const SHA256_DIGITS = 64
const digest = hex(SHA256_DIGITS)
const trial = record<TrialStart>({
  trial: needed(uuid),
  protocol: needed(note),
  secret: needed(digest),
  commitment: needed(digest),
})
const trialDay = record<TrialDayDone>({
  trial: needed(uuid),
  date: needed(date),
  taken: needed(choice(takenShares)),
  note: optional(note),
})
const trialGuess = record<TrialGuess>({
  trial: needed(uuid),
  period: needed(whole(diary.trialPeriod)),
  arm: needed(choice(['A', 'B'])),
})
const trialEnd = record<TrialEnd>({ trial: needed(uuid), why: needed(choice(trialEnds)), note: optional(note) })

/** Reads the payload of each kind. */
export const payloadReaders: { readonly [K in EntryKind]: Reader<Payloads[K]> } = {
  cramp,
  food: eaten,
  drink: eaten,
  supplement: eaten,
  medicine,
  exercise,
  sleep,
  measure,
  lab,
  note: record<{ readonly text: string }>({ text: needed(note) }),
  answer: record<Payloads['answer']>({ fact: needed(name), value: needed(answerValue) }),
  profile,
  eating,
  'day-complete': record<DayComplete>({
    date: needed(date),
    category: needed(choice(dayCategories)),
    complete: needed(yesNo),
  }),
  trial,
  'trial-day': trialDay,
  'trial-guess': trialGuess,
  'trial-end': trialEnd,
}
