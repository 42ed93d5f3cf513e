// What number did the person type? Their own way of writing it, read strictly: a comma or a point, nothing else.

/** A number as people type it; undefined when it is none. */
export function readTyped(text: string): number | undefined {
  const plain = text.trim().replace(',', '.')
  return /^\d{1,6}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined
}

export type HeightUnit = 'cm' | 'feet'
export type WeightUnit = 'kg' | 'pounds' | 'stone'

// Exact by definition: international inch, international pound.
const cmPerInch = 2.54
const kgPerPound = 0.453_592_37
const inchesPerFoot = 12
const poundsPerStone = 14

/** Centimetres, from centimetres or from feet and inches. */
export const toCm = (unit: HeightUnit, main: number, inches: number): number =>
  unit === 'cm' ? main : (main * inchesPerFoot + inches) * cmPerInch

/** Kilograms, from kilograms, pounds, or stone and pounds. */
export const toKg = (unit: WeightUnit, main: number, pounds: number): number =>
  unit === 'kg' ? main : (unit === 'stone' ? main * poundsPerStone + pounds : main) * kgPerPound

export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))
