// What does one of the file's unit make in ours? The same unit is spelt in many ways by USDA ("UG", "µg", "MCG_DFE", "GRM").
import type { Unit } from './columns.js'

const spellings: Readonly<Record<string, Unit>> = {
  kcal: 'kcal',
  kj: 'kj',
  g: 'g',
  grm: 'g',
  mg: 'mg',
  ug: 'ug',
  mcg: 'ug',
  mcg_dfe: 'ug',
  mcg_rae: 'ug',
  iu: 'iu',
}
const grams: Readonly<Partial<Record<Unit, number>>> = { g: 1e6, mg: 1e3, ug: 1 }

/** Both signs for micro (U+00B5 and U+03BC) are read as u. */
export const readUnit = (text: string): Unit | undefined => spellings[text.trim().toLowerCase().replace(/[µμ]/g, 'u')]

/** By what to multiply a figure in `from` to have it in `to`; undefined where the one does not tell the other. */
export function factor(from: Unit, to: Unit): number | undefined {
  if (from === to) return 1
  const [a, b] = [grams[from], grams[to]]
  return a === undefined || b === undefined ? undefined : a / b
}

/** What a branded label counts a serving in: grams, millilitres, or something else (undefined). */
export function servingUnit(text: string): 'g' | 'ml' | undefined {
  const unit = text.trim().toLowerCase()
  if (['g', 'grm', 'gm', 'gram', 'grams'].includes(unit)) return 'g'
  return ['ml', 'mlt', 'milliliter', 'milliliters'].includes(unit) ? 'ml' : undefined
}
