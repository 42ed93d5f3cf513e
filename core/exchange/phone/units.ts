// What is a figure with its unit, as telephones write it, in the units of the diary?
import { conversions } from '../../knowledge/intake/conversions.js'
import { devices } from '../../knowledge/intake/devices.js'
import { volumes, weights } from '../../knowledge/intake/units.js'

export type Measured = 'g' | 'ml' | 'kcal' | 'cm' | 'mmHg' | 'perMin' | 'count' | 'minutes'

const KJ_PER_KCAL = 1000 / conversions.kcalPerMj.value
const cm = devices.cmPerInch.value
const lb = weights.lb.value

/** Both signs for micro are read as u. */
const factors: Readonly<Record<string, readonly [Measured, number]>> = {
  g: ['g', 1],
  mg: ['g', 1e-3],
  mcg: ['g', 1e-6],
  ug: ['g', 1e-6],
  kg: ['g', 1000],
  oz: ['g', weights.oz.value],
  lb: ['g', lb],
  st: ['g', devices.lbPerStone.value * lb],
  mL: ['ml', 1],
  cL: ['ml', 10],
  dL: ['ml', 100],
  L: ['ml', 1000],
  l: ['ml', 1000],
  fl_oz_us: ['ml', volumes['fl oz'].us.value],
  fl_oz_imp: ['ml', volumes['fl oz'].uk.value],
  cup_us: ['ml', volumes.cup.us.value],
  // An imperial cup is half an imperial pint.
  cup_imp: ['ml', volumes.pint.uk.value / 2],
  pt_us: ['ml', volumes.pint.us.value],
  pt_imp: ['ml', volumes.pint.uk.value],
  // Apple: "Cal" is the large one, "cal" the small one.
  Cal: ['kcal', 1],
  kcal: ['kcal', 1],
  cal: ['kcal', 1e-3],
  kJ: ['kcal', 1 / KJ_PER_KCAL],
  J: ['kcal', 1e-3 / KJ_PER_KCAL],
  cm: ['cm', 1],
  mm: ['cm', 0.1],
  m: ['cm', 100],
  in: ['cm', cm],
  ft: ['cm', 12 * cm],
  mmHg: ['mmHg', 1],
  'count/min': ['perMin', 1],
  count: ['count', 1],
  s: ['minutes', 1 / 60],
  min: ['minutes', 1],
  hr: ['minutes', 60],
}

/** Nine figures: what a phone measured, without the crumbs of binary arithmetic. */
export const tidy = (value: number): number => Number(value.toPrecision(9))

/** In `wanted`; undefined where the unit is not known or measures something else. */
export function inUnit(value: number, unit: string, wanted: Measured): number | undefined {
  const key = unit.replace(/[µμ]/g, 'u')
  const known = Object.hasOwn(factors, key) ? factors[key] : undefined
  return known?.[0] === wanted ? value * known[1] : undefined
}
