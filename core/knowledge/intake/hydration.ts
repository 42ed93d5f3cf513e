// How much does a body sweat, how much should be drunk around exercise, and when is drinking too much? (nutrients.md 6)
import { derived, judged, measured, recalled, type Known } from '../types/index.js'

const lara = (value: number, range: readonly [number, number], note: string): Known => measured(value, range, 'lara-2016', note)
const acsm = (value: number, range: readonly [number, number], note: string): Known => recalled(value, range, 'acsm-2007', note)

/** Drinks alone. The US figure by stage of life is `nasemDrinks`. */
export const needs = {
  ukDrinksMl: judged(1550, [1200, 1900], 'ml a day: six to eight glasses, as British advice has it, from memory'),
  shareFromFood: recalled(0.2, [0.15, 0.25], 'iom-2005', 'of all water, in the United States diet'),
  feverPerDegree: judged(0.115, [0.1, 0.13], 'from memory: more of the unseen loss for each °C of fever'),
} as const

/** Sweat (L) = weight before − after (kg) + drunk (L) − urine (L); good below about three hours. */
export const sweat = {
  weighingHours: judged(3, [2, 4], 'hours: longer, breath and burnt fuel weigh too much in the sum'),
  runnersLPerHour: lara(0.9, [0.4, 1.4], 'L an hour, marathon at 24 °C; mean ± 0.3; range: 1.645 SD either way'),
  sportLPerHour: judged(1, [0.3, 2.4], 'from memory: L an hour, adults in sport of all kinds'),
  sodiumLowMmolPerL: lara(21, [11, 30], 'mmol/L, the quarter of runners with little salt in their sweat'),
  sodiumMmolPerL: lara(43, [12, 74], 'mmol/L; mean; typical sweaters 43 ± 9, all together 43 ± 19'),
  sodiumSaltyMmolPerL: lara(71, [60, 86], 'mmol/L, the fifth with salty sweat'),
  potassiumMmolPerL: lara(5.9, [4, 8], 'mmol/L: sweat alone seldom uses up potassium'),
  magnesiumMmolPerL: judged(0.3, [0.1, 0.5], 'from memory: mmol/L'),
  calciumMmolPerL: judged(1, [0.3, 2], 'from memory: mmol/L'),
  sodiumMgPerMmol: derived(22.99, [22.989, 23], 'atomic mass of sodium; 1 L at 43 mmol/L is 989 mg', ['ucum']),
  potassiumMgPerMmol: derived(39.1, [39.098, 39.1], 'atomic mass of potassium', ['ucum']),
  /** For the guess when nobody stood on the scales. */
  byEffort: {
    light: litres(0.3, [0.1, 0.6], 'easy walking'),
    moderate: litres(0.6, [0.3, 1.2], 'brisk walking to easy running'),
    hard: litres(1, [0.5, 1.8], 'running a marathon: 0.9 ± 0.3', ['lara-2016']),
  },
  byHeat: {
    cool: judged(0.8, [0.6, 1], 'times the guess for the effort, in the cool'),
    warm: judged(1, [0.8, 1.3], 'times the guess for the effort; the runners ran at 24 °C'),
    hot: judged(1.5, [1.1, 2.2], 'times the guess for the effort, in the heat'),
  },
} as const

function litres(value: number, range: readonly [number, number], ground: string, sources: readonly string[] = []): Known {
  return judged(value, range, `L of sweat an hour; ${ground}; nobody was weighed`, sources)
}

/** American College of Sports Medicine. */
export const aroundExercise = {
  beforeMlPerKg: measured(6, [5, 7], 'acsm-2007', 'ml per kg at least four hours before'),
  beforeHours: measured(4, [4, 4], 'acsm-2007', 'hours before'),
  darkUrineMlPerKg: measured(4, [3, 5], 'acsm-2007', 'ml per kg more about two hours before, if urine is dark or there is none'),
  lossShare: measured(0.02, [0.02, 0.02], 'acsm-2007', 'of body weight: more should not be lost, and none gained'),
  duringLPerHour: acsm(0.6, [0.4, 0.8], 'L an hour to start with, for who has no measurement'),
  longFromHours: acsm(1.5, [1, 2], 'hours from which salt and sugar in the drink help'),
  sodiumMmolPerL: acsm(25, [20, 30], 'mmol/L in the drink'),
  potassiumMmolPerL: acsm(3.5, [2, 5], 'mmol/L in the drink'),
  carbohydrateShare: acsm(0.075, [0.05, 0.1], 'of the drink'),
  afterLPerKg: recalled(1.5, [1.2, 1.5], 'acsm-2007', 'L per kg lost, with salt, only where recovery must be quick'),
} as const

/** Loss of body weight, as a share, by how dry a person is; and what laboratories and urine say. */
export const signs = {
  mildLoss: judged(0.02, [0.01, 0.03], 'from memory: of body weight; thirst, dark urine'),
  moderateLoss: judged(0.05, [0.04, 0.06], 'from memory: of body weight; dizzy on standing, cramps'),
  severeLoss: judged(0.07, [0.07, 0.1], 'from memory: of body weight; confused, no urine: an emergency'),
  noUrineHours: judged(8, [8, 12], 'from memory: hours without urine that go with severe loss'),
  urineColourLow: judged(4, [4, 6], 'from memory: Armstrong’s scale of 8; from here on short of water'),
  urineColourDry: judged(7, [7, 8], 'from memory: Armstrong’s scale of 8; dehydrated'),
  urineGravityWell: judged(1.02, [1.02, 1.02], 'from memory: specific gravity, below it well watered'),
  urineGravityDry: judged(1.03, [1.03, 1.03], 'from memory: specific gravity, above it dehydrated'),
  osmolalityDry: judged(300, [295, 300], 'from memory: mOsm/kg; 295 in older people'),
} as const

/** When more water is dangerous. */
export const drinking = {
  perHourL: measured(0.7, [0.7, 1], 'iom-2005', 'L an hour: what kidneys can pass; 0.7 in the footnote, 1.0 from memory'),
  atOnceL: judged(1, [0.7, 1], 'from memory: L, never at once', ['iom-2005']),
  weightGainKg: measured(0, [0, 0], 'eah-consensus', 'kg: any gain in weight during exercise means too much was drunk'),
  lowSodiumMmolPerL: measured(135, [135, 135], 'eah-consensus', 'mmol/L: hyponatraemia below it'),
  lowSodiumHoursAfter: measured(24, [24, 24], 'eah-consensus', 'hours after exercise in which it may still come'),
  longEventHours: measured(4, [4, 4], 'eah-consensus', 'hours: the risk rises beyond it'),
  noPlainWaterUnderMonths: judged(6, [6, 6], 'from memory: months; infants get milk only'),
} as const
