// How much energy does a body like this one use in a day? The equations of 2023, term by term (kcal a day).
import { judged, measured, type Known } from '../types/index.js'

export const activities = ['inactive', 'low-active', 'active', 'very-active'] as const
export type Activity = (typeof activities)[number]

/** EER = constant + age·years + height·cm + weight·kg (+ gestation·weeks). */
export interface EnergyEquation {
  readonly constant: Known
  readonly age: Known
  readonly height: Known
  readonly weight: Known
  readonly gestation?: Known
}
export type ByActivity = Readonly<Record<Activity, EnergyEquation>>

/** Energy laid down in growing, by age in years. */
export interface Growth {
  readonly id: string
  readonly from: number
  readonly below: number
  readonly kcal: Known
}

const read = (value: number, note: string): Known => measured(value, [value, value], 'nasem-2023', note)

function equation(constant: number, age: number, height: number, weight: number, gestation?: number): EnergyEquation {
  return {
    constant: read(constant, 'kcal a day'),
    age: read(age, 'kcal a day per year of age'),
    height: read(height, 'kcal a day per cm'),
    weight: read(weight, 'kcal a day per kg'),
    ...(gestation !== undefined && { gestation: read(gestation, 'kcal a day per week of pregnancy') }),
  }
}

const men: ByActivity = {
  inactive: equation(753.07, -10.83, 6.5, 14.1),
  'low-active': equation(581.47, -10.83, 8.3, 14.94),
  active: equation(1004.82, -10.83, 6.52, 15.91),
  'very-active': equation(-517.88, -10.83, 15.61, 19.11),
}
const women: ByActivity = {
  inactive: equation(584.9, -7.01, 5.72, 11.71),
  'low-active': equation(575.77, -7.01, 6.6, 12.14),
  active: equation(710.25, -7.01, 6.54, 12.34),
  'very-active': equation(511.83, -7.01, 9.07, 12.56),
}
const boys: ByActivity = {
  inactive: equation(-447.51, 3.68, 13.01, 13.15),
  'low-active': equation(19.12, 3.68, 8.62, 20.28),
  active: equation(-388.19, 3.68, 12.66, 20.46),
  'very-active': equation(-671.75, 3.68, 15.38, 23.25),
}
const girls: ByActivity = {
  inactive: equation(55.59, -22.25, 8.43, 17.07),
  'low-active': equation(-297.54, -22.25, 12.77, 14.73),
  active: equation(-189.55, -22.25, 11.74, 18.34),
  'very-active': equation(-709.59, -22.25, 18.22, 14.25),
}
/** Second and third trimester. The first uses the equations above. */
const pregnant: ByActivity = {
  inactive: equation(1131.2, -2.04, 0.34, 12.15, 9.16),
  'low-active': equation(693.35, -2.04, 5.73, 10.2, 9.16),
  active: equation(-223.84, -2.04, 13.23, 8.15, 9.16),
  'very-active': equation(-779.72, -2.04, 18.45, 8.73, 9.16),
}

const grow = (id: string, from: number, below: number, kcal: number): Growth => ({
  id,
  from,
  below,
  kcal: read(kcal, 'kcal a day, laid down in growing'),
})
const month = (months: number): number => months / 12

export const energy = {
  /** Under 3 years activity does not enter. */
  infants: [
    { id: 'boys-0-2', sex: 'male', from: 0, below: 3, equation: equation(-716.45, -1, 17.82, 15.06) },
    { id: 'girls-0-2', sex: 'female', from: 0, below: 3, equation: equation(-69.15, 80, 2.65, 54.15) },
  ],
  byActivity: [
    { id: 'boys-3-18', sex: 'male', from: 3, below: 19, equations: boys },
    { id: 'girls-3-18', sex: 'female', from: 3, below: 19, equations: girls },
    { id: 'men', sex: 'male', from: 19, equations: men },
    { id: 'women', sex: 'female', from: 19, equations: women },
  ],
  pregnant,
  growth: {
    male: [
      grow('0-2-months', 0, month(3), 200),
      grow('3-5-months', month(3), month(6), 50),
      grow('6-35-months', month(6), 3, 20),
      grow('3', 3, 4, 20),
      grow('4-8', 4, 9, 15),
      grow('9-13', 9, 14, 25),
      grow('14-18', 14, 19, 20),
    ],
    female: [
      grow('0-2-months', 0, month(3), 180),
      grow('3-5-months', month(3), month(6), 60),
      grow('6-11-months', month(6), 1, 20),
      grow('12-35-months', 1, 3, 15),
      grow('3-8', 3, 9, 15),
      grow('9-13', 9, 14, 30),
      grow('14-18', 14, 19, 20),
    ],
  },
  /** Added in the second and third trimester, by body mass index before the pregnancy. */
  laidDownInPregnancy: {
    underweight: read(300, 'kcal a day'),
    normal: read(200, 'kcal a day'),
    overweight: read(150, 'kcal a day'),
    obese: read(-50, 'kcal a day'),
  },
  /** The first week (completed) of the second trimester. */
  secondTrimesterWeek: judged(14, [13, 14], 'completed weeks; the usual division into trimesters'),
  breastfeeding: [
    {
      id: 'fully-breastfed-assumed',
      from: 0,
      below: 7,
      milk: read(540, 'kcal a day, months 0 to 6, nothing but milk'),
      fromStores: read(-140, 'kcal a day, months 0 to 6: what the mother’s body gives'),
    },
    { id: 'partly-breastfed-assumed', from: 7, below: 13, milk: read(380, 'kcal a day, months 7 to 12, milk in part') },
  ],
  /** Standard error of one person's predicted value. */
  standardError: {
    adults: [
      { id: 'men', sex: 'male', from: 19, kcal: read(342, 'kcal a day') },
      { id: 'women', sex: 'female', from: 19, kcal: read(241, 'kcal a day') },
    ],
    pregnant: read(302, 'kcal a day'),
    childShare: judged(0.12, [0.08, 0.16], 'of the predicted value; the adults’ errors are 11 to 14 % of theirs', ['nasem-2023']),
  },
  /** Total energy spent ÷ energy at rest: each activity lies below its bound. */
  activityBelow: {
    '3-8': bounds(1.31, 1.44, 1.59),
    '9-13': bounds(1.44, 1.59, 1.77),
    '14-18': bounds(1.56, 1.73, 1.92),
    '19-up': bounds(1.53, 1.68, 1.85, 2.5),
  },
} as const

function bounds(inactive: number, lowActive: number, active: number, veryActive?: number) {
  const below = (value: number) => read(value, 'physical activity level, below it')
  return {
    inactive: below(inactive),
    'low-active': below(lowActive),
    active: below(active),
    ...(veryActive !== undefined && { 'very-active': below(veryActive) }),
  }
}
