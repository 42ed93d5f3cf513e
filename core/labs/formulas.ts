// What can be worked out from results? Calcium adjusted for albumin, and kidney function from creatinine.
import { adjustedCalciumFormula, ckdEpi2021 } from '../knowledge/labs/formulas.js'

function mustLie(field: string, value: number, low: number, high: number, unit: string): void {
  if (value >= low && value <= high) return
  throw new RangeError(`${field} is ${value}; it must lie from ${low} to ${high} ${unit}`)
}

/**
 * Calcium (mmol/L) as it would be at an ordinary albumin: total + 0.02 × (40 − albumin g/L) (Society for Endocrinology).
 * Do not feed it a value that the laboratory has adjusted already. Throws a RangeError when either is not a positive number.
 */
export function adjustedCalcium(totalMmolPerL: number, albuminGPerL: number): number {
  mustLie('totalMmolPerL', totalMmolPerL, Number.MIN_VALUE, Number.MAX_VALUE, 'mmol/L')
  mustLie('albuminGPerL', albuminGPerL, Number.MIN_VALUE, Number.MAX_VALUE, 'g/L')
  const { perGram, albuminNormal } = adjustedCalciumFormula
  return totalMmolPerL + perGram.value * (albuminNormal.value - albuminGPerL)
}

/** True where the adjustment of calcium may be trusted; elsewhere ask for ionised calcium. */
export const canAdjustCalcium = (albuminGPerL: number): boolean =>
  albuminGPerL >= adjustedCalciumFormula.albuminLowest.value && albuminGPerL <= adjustedCalciumFormula.albuminHighest.value

export interface KidneyInput {
  readonly creatinineUmolPerL: number
  /** Years; adults only. */
  readonly age: number
  readonly sex: 'female' | 'male'
}

/** True for the ages that the formula was made for. */
export const isAdultForEgfr = (age: number): boolean => age >= ckdEpi2021.youngest.value && age <= ckdEpi2021.oldest.value

/**
 * Estimated kidney function, mL/min/1.73 m², not rounded: CKD-EPI 2021 from creatinine, without race (N Engl J Med 385:1737).
 * Not valid in pregnancy, in sudden kidney injury or at extremes of muscle. Throws a RangeError under 18 years, or when a
 * value is not a positive number.
 */
export function egfr({ creatinineUmolPerL, age, sex }: KidneyInput): number {
  mustLie('creatinineUmolPerL', creatinineUmolPerL, Number.MIN_VALUE, Number.MAX_VALUE, 'umol/L')
  mustLie('age', age, ckdEpi2021.youngest.value, ckdEpi2021.oldest.value, 'years')
  const { scale, kappa, alpha, overKappa, perYear, female, umolPerMg } = ckdEpi2021
  const ratio = creatinineUmolPerL / umolPerMg.value / kappa[sex].value
  const curve = Math.min(ratio, 1) ** alpha[sex].value * Math.max(ratio, 1) ** overKappa.value
  return scale.value * curve * perYear.value ** age * (sex === 'female' ? female.value : 1)
}
