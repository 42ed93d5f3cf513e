// How much energy does somebody like this use in a day? The equations of 2023, with the error of a prediction for one person.
import { intake, type Activity, type Band, type EnergyEquation } from '../../knowledge/intake/index.js'
import type { Known } from '../../knowledge/types/index.js'
import type { Estimate, LifeStage } from '../report.js'
import { bandOf, covers } from './row.js'

export interface EnergyNeed {
  /** kcal a day, with a 90 % band for one person. Never to be shown as one exact need. */
  readonly kcal: Estimate
  /** kcal a day; of children a share of the value. */
  readonly standardError: number
  readonly flags: readonly string[]
}

/** What the equations ask for. */
interface Body {
  readonly age: number
  readonly sex: 'female' | 'male'
  readonly height: number
  readonly weight: number
  readonly activity: Activity | undefined
}

/** 90 % of a normal lies within this many standard deviations. */
const Z90 = 1.6448536269514722
const { infants, byActivity, pregnant, growth, laidDownInPregnancy, secondTrimesterWeek, standardError } = intake.energy
const breastfeeding: readonly (Band & { readonly milk: Known; readonly fromStores?: Known })[] = intake.energy.breastfeeding

const predict = ({ constant, age, height, weight, gestation }: EnergyEquation, body: Body, weeks = 0): number =>
  constant.value +
  age.value * body.age +
  height.value * body.height +
  weight.value * body.weight +
  (gestation?.value ?? 0) * weeks

function equationOf({ age, sex, activity }: Body): EnergyEquation | undefined {
  const infant = bandOf(infants, age, sex)
  return infant ? infant.equation : activity && bandOf(byActivity, age, sex)?.equations[activity]
}

const band = (value: number, error: number, below = 0, above = 0): Estimate => ({
  value,
  low: value - Z90 * error - below,
  high: value + Z90 * error + above,
})

/** Not pregnant, or in the first trimester. */
function plainNeed(body: Body): EnergyNeed | undefined {
  const equation = equationOf(body)
  if (!equation) return undefined
  const growing = growth[body.sex].find((one) => covers(one, body.age))?.kcal.value ?? 0
  const value = predict(equation, body) + growing
  const error = bandOf(standardError.adults, body.age, body.sex)?.kcal.value ?? value * standardError.childShare.value
  return { kcal: band(value, error), standardError: error, flags: [] }
}

/** The weight before is not known: a usual one is taken, and the band reaches to the others. */
function pregnantNeed(body: Body, weeks: number): EnergyNeed | undefined {
  if (!body.activity) return undefined
  const usual = laidDownInPregnancy.normal.value
  const others = Object.values(laidDownInPregnancy).map((known: Known) => known.value)
  const value = predict(pregnant[body.activity], body, weeks) + usual
  const error = standardError.pregnant.value
  return {
    kcal: band(value, error, usual - Math.min(...others), Math.max(...others) - usual),
    standardError: error,
    flags: [
      'weight-before-pregnancy-unknown',
      ...(bandOf(standardError.adults, body.age, 'female') ? [] : ['under-19-pregnant']),
    ],
  }
}

function withMilk(need: EnergyNeed, months: number): EnergyNeed {
  const fed = bandOf(breastfeeding, months)
  const more = fed ? fed.milk.value + (fed.fromStores?.value ?? 0) : 0
  const flag = fed?.id ?? 'lactating-over-12-months'
  const { value, low, high } = need.kcal
  return { ...need, kcal: { value: value + more, low: low + more, high: high + more }, flags: [...need.flags, flag] }
}

/**
 * Energy used in a day (kcal): EER of NASEM 2023. Undefined unless age, sex, height and weight are known, and from 3 years on how
 * active the person is; and for a body so far from those measured that the equations say nothing (a band that reaches zero).
 * Pregnant and breast-feeding at once: the larger of the two.
 */
export function energyNeed(stage: LifeStage): EnergyNeed | undefined {
  const { ageYears: age, sex, heightCm: height, weightKg: weight, activity, pregnancyWeeks, breastfeedingMonths } = stage
  if (age === undefined || !(age >= 0) || sex === undefined || height === undefined || weight === undefined) return undefined
  const need = needOf({ age, sex, height, weight, activity }, pregnancyWeeks, breastfeedingMonths)
  return need && need.kcal.low > 0 ? need : undefined
}

function needOf(body: Body, pregnancyWeeks?: number, breastfeedingMonths?: number): EnergyNeed | undefined {
  const plain = plainNeed(body)
  if (body.sex === 'male' || !plain) return plain
  const fed = breastfeedingMonths === undefined ? undefined : withMilk(plain, breastfeedingMonths)
  if (pregnancyWeeks === undefined || pregnancyWeeks < secondTrimesterWeek.value) return fed ?? plain
  const carried = pregnantNeed(body, pregnancyWeeks)
  if (!carried || !fed) return carried
  const more = fed.kcal.value > carried.kcal.value ? fed : carried
  return { ...more, flags: [...new Set([...carried.flags, ...fed.flags, 'both-pregnant-and-lactating'])] }
}
