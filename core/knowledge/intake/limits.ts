// What can an entry of a diary be? Outside these bounds a slip of the finger is far likelier than the day. Policy, all of it.
import { judged, measured, type FoodNutrientId, type Known } from '../types/index.js'

export interface Bounds {
  readonly low: Known
  readonly high: Known
  /** What it is counted in: "minutes". */
  readonly unit: string
}

const SLIP = 'outside it a slip is far likelier'
const between = (low: number, high: number, unit: string, ground = SLIP): Bounds => ({
  low: judged(low, [low, low], `${unit}; ${ground}`),
  high: judged(high, [high, high], `${unit}; ${ground}`),
  unit,
})
const scale: Bounds = {
  low: measured(0, [0, 0], 'sebo-2019', 'on a scale of 0 to 10'),
  high: measured(10, [10, 10], 'sebo-2019', 'on a scale of 0 to 10'),
  unit: 'on a scale of 0 to 10',
}
const DAY_MINUTES = 24 * 60

export const diaryLimits = {
  scale,
  crampMinutes: between(0, DAY_MINUTES, 'minutes', 'a cramp that lasts longer than a day is something else'),
  exerciseMinutes: between(0, DAY_MINUTES, 'minutes', 'a day has 1440'),
  sleepMinutes: between(0, DAY_MINUTES, 'minutes', 'a day has 1440'),
  weightLostKg: between(-5, 15, 'kg', 'a tenth of a heavy body; below zero means weight was gained'),
  portions: between(0, 1000, 'portions'),
  grams: between(0, 10_000, 'g', 'ten kilograms of one thing'),
  millilitres: between(0, 20_000, 'ml', 'twenty litres of one thing'),
  pieces: between(0, 500, 'pieces'),
  dose: between(0, 1_000_000, 'of the unit'),
  birthYear: between(1900, 2200, 'as a year'),
  pregnancyWeeks: between(1, 45, 'weeks', 'labour is induced by 42'),
  breastfeedingMonths: between(0, 96, 'months'),
  trialPeriod: between(0, 200, 'periods', 'two a fortnight for eight years'),
  moment: between(1900, 2200, 'as a year', 'before it nobody alive kept a diary'),
} as const satisfies Readonly<Record<string, Bounds>>

export const measureLimits = {
  weightKg: between(1, 640, 'kg', 'from a newborn to the heaviest on record'),
  heightCm: between(30, 272, 'cm', 'from a newborn to the tallest on record'),
  waistCm: between(20, 300, 'cm'),
  calfCm: between(5, 100, 'cm'),
  systolicMmHg: between(30, 350, 'mmHg', 'the extremes of living people'),
  diastolicMmHg: between(10, 250, 'mmHg', 'the extremes of living people'),
  pulsePerMin: between(10, 350, 'beats a minute', 'the extremes of living people'),
} as const satisfies Readonly<Record<string, Bounds>>

const upTo = (high: number, unit: string, ground = 'several times what the largest eater or the largest dose holds'): Bounds =>
  between(0, high, unit, ground)

/** In one entry, food or supplement. Loading doses under a doctor are inside. */
export const amountLimits: Readonly<Record<FoodNutrientId, Bounds>> = {
  energyKcal: upTo(30_000, 'kcal'),
  waterG: upTo(20_000, 'g'),
  proteinG: upTo(3000, 'g'),
  fatG: upTo(3000, 'g'),
  carbohydrateG: upTo(6000, 'g'),
  fibreG: upTo(1000, 'g'),
  calciumMg: upTo(50_000, 'mg'),
  magnesiumMg: upTo(30_000, 'mg', 'a bowel preparation holds about 9000 mg'),
  potassiumMg: upTo(60_000, 'mg'),
  sodiumMg: upTo(200_000, 'mg', 'half a kilogram of salt'),
  phosphorusMg: upTo(50_000, 'mg'),
  ironMg: upTo(5000, 'mg'),
  zincMg: upTo(5000, 'mg'),
  vitaminDUg: upTo(25_000, 'µg', 'the largest single doses on record are 15 000 µg (600 000 units)'),
  thiaminMg: upTo(10_000, 'mg'),
  vitaminB6Mg: upTo(10_000, 'mg'),
  vitaminB12Ug: upTo(100_000, 'µg'),
  folateDfeUg: upTo(100_000, 'µg'),
  folicAcidUg: upTo(100_000, 'µg'),
  vitaminKUg: upTo(200_000, 'µg'),
  vitaminCMg: upTo(200_000, 'mg'),
  alcoholG: upTo(1500, 'g'),
  caffeineMg: upTo(20_000, 'mg'),
}

/** How many characters a text may have. */
export const textLimits = {
  name: judged(300, [300, 300], 'characters; the longest food names of the USDA have about 200'),
  note: judged(10_000, [10_000, 10_000], 'characters; three pages'),
} as const

/** How a diary is read. */
export const diaryReading = {
  /** Causes that work slowly are no matter of the hours before; this is for looking, not for proof. */
  hoursBefore: judged(48, [24, 72], 'hours before a cramp that are shown: a meal, a run, a hot day may still matter'),
  medicinesWithinDays: judged(30, [14, 45], 'days: what was taken within them is taken now'),
  intakeWithinDays: judged(90, [30, 180], 'days of eating by which usual intake is judged'),
  labsWithinDays: judged(365, [180, 730], 'days: an older result says little about today'),
  nightFrom: judged(22, [20, 23], 'o’clock: a cramp from here on counts to the night'),
  nightTo: judged(8, [6, 9], 'o’clock: a cramp before it counts to the night that began the evening before'),
} as const
