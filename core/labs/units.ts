// Which unit is this, and what is the value in the unit of the limits?
import { analytes } from '../knowledge/labs/index.js'
import type { Analyte, LabUnit } from '../knowledge/types/index.js'

/** A unit as printed, made comparable: lower case, every micro sign and "mc" as "u", no blanks, "per" as a stroke. */
export function foldUnit(unit: string): string {
  return unit
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[µμ]/g, 'u')
    .replace(/mc(?=g|mol|kat|iu)/g, 'u')
    .replace(/\bper\b/g, '/')
    .replace(/\blit(?:re|er)s?\b/g, 'l')
    .replace(/⁄/g, '/')
    .replace(/\s+/g, '')
    .replace(/\.$/, '')
}

/** The unit of this analyte that is printed so; undefined when it has none like it. */
export function findUnit(analyte: Analyte, printed: string): LabUnit | undefined {
  const folded = foldUnit(printed)
  return analyte.units.find((unit) => foldUnit(unit.ucum) === folded || unit.spellings.some((each) => foldUnit(each) === folded))
}

/** True when any analyte is measured in it. */
export const isKnownUnit = (printed: string): boolean => analytes.some((analyte) => findUnit(analyte, printed) !== undefined)

/** The UCUM codes that this analyte is understood in; the unit of its limits first. */
export const acceptedUnits = (analyte: Analyte): readonly string[] => analyte.units.map((unit) => unit.ucum)

/** The unit that the limits are in. Throws when the data name none, which a test forbids. */
export function canonicalUnit(analyte: Analyte): LabUnit {
  const unit = analyte.units.find(({ ucum }) => ucum === analyte.canonicalUnit)
  if (!unit) throw new RangeError(`${analyte.id}: canonicalUnit ${analyte.canonicalUnit} must be one of its units`)
  return unit
}

/** A value of this unit in the unit of the limits: value × factor + offset. */
export const toCanonical = (unit: LabUnit, value: number): number => value * unit.factor.value + (unit.offset?.value ?? 0)

/** The way back. */
export const fromCanonical = (unit: LabUnit, value: number): number => (value - (unit.offset?.value ?? 0)) / unit.factor.value

/** Mass per volume, amount per volume, or neither (activity, share, the mass of another form of it). */
export function propertyOf(unit: LabUnit): 'mass' | 'moles' | 'other' {
  if (/^[munp]?(?:mol|eq)\/(?!mol)/.test(unit.ucum)) return 'moles'
  return /^[munp]?g\/[^{]*$/.test(unit.ucum) ? 'mass' : 'other'
}
