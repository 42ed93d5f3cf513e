// Can this result be taken as it stands? Name, number and unit are understood and checked; nothing is converted in silence.
import { raisedByHaemolysis } from '../knowledge/labs/haemolysis.js'
import { unitConfusions } from '../knowledge/labs/unit-confusions.js'
import type { Analyte, LabUnit } from '../knowledge/types/index.js'
import type { LabResult } from '../person/case.js'
import { findAnalyte } from './find-analyte.js'
import { levelOf, toItsSide, type Level } from './levels.js'
import { readNumeral, type Numeral } from './numeral.js'
import type { LabProblem } from './problems.js'
import { acceptedUnits, canonicalUnit, findUnit, foldUnit, fromCanonical, isKnownUnit, propertyOf, toCanonical } from './units.js'

export interface LabInput {
  readonly name?: string
  readonly loinc?: string
  /** As printed: 4.2, "4,2", "<30", "4.2 mmol/L". */
  readonly value: number | string
  readonly unit?: string
  readonly date?: string
  /** The laboratory said that red cells had burst in the tube. */
  readonly haemolysed?: boolean
}

export type LabReading =
  | { readonly ok: true; readonly result: LabResult; readonly level: Level; readonly warnings: readonly LabProblem[] }
  | { readonly ok: false; readonly problem: LabProblem }

const refuse = (problem: LabProblem) => ({ ok: false, problem }) as const

/**
 * Reads one result. Refused: what is unknown, impossible, or needs a unit that is missing. Accepted with warnings: what is unusual
 * or may be in another unit, for the face to ask about before it is kept. `sex` chooses the level where limits differ. Never throws.
 */
export function readLab(input: LabInput, sex?: 'female' | 'male'): LabReading {
  const found = findAnalyte(input)
  if (!found.ok) return found
  const { analyte } = found
  const numeral = readNumeral(input.value)
  if (!numeral) return refuse({ kind: 'not-a-number', given: String(input.value).slice(0, 60) })
  const printed = input.unit?.trim() || numeral.unit?.trim()
  if (numeral.unit && printed && foldUnit(numeral.unit) !== foldUnit(printed)) {
    return refuse({ kind: 'not-a-number', given: String(input.value).slice(0, 60) })
  }
  const unit = readUnit(analyte, printed, input.loinc?.trim())
  if (!unit.ok) return unit
  const checked = readValue(analyte, unit.unit, numeral, String(input.value))
  if (!checked.ok) return checked
  const { value, comparator, canonical } = checked
  const result: LabResult = {
    analyte: analyte.id,
    value: canonical,
    reported: { value, unit: unit.unit.ucum, ...(comparator && { comparator }) },
    ...(input.date !== undefined && { date: input.date }),
  }
  const warnings = [...found.warnings, ...unit.warnings, ...checked.warnings]
  if (input.haemolysed === true && raisedByHaemolysis.includes(analyte.id))
    warnings.push({ kind: 'haemolysed', analyte: analyte.id })
  return { ok: true, result, level: levelOf(analyte, toItsSide(canonical, comparator), sex), warnings }
}

type UnitRead =
  | { readonly ok: true; readonly unit: LabUnit; readonly warnings: readonly LabProblem[] }
  | { readonly ok: false; readonly problem: LabProblem }

function readUnit(analyte: Analyte, printed: string | undefined, code: string | undefined): UnitRead {
  const accepted = acceptedUnits(analyte)
  if (printed === undefined) {
    if (analyte.unitRequired) return refuse({ kind: 'unit-missing', analyte: analyte.id, accepted })
    const unit = canonicalUnit(analyte)
    return { ok: true, unit, warnings: [{ kind: 'unit-missing', analyte: analyte.id, accepted, assumed: unit.ucum }] }
  }
  const unit = findUnit(analyte, printed)
  if (!unit) {
    const kind = isKnownUnit(printed) ? 'unit-of-another-analyte' : 'unknown-unit'
    return refuse({ kind, analyte: analyte.id, unit: printed.slice(0, 60), accepted })
  }
  const coded = analyte.loinc.find((each) => each.code === code)
  if (coded === undefined || coded.property === 'other' || coded.property === propertyOf(unit))
    return { ok: true, unit, warnings: [] }
  return refuse({ kind: 'code-unit-mismatch', code: coded.code, property: coded.property, unit: unit.ucum })
}

type ValueRead =
  | {
      readonly ok: true
      readonly value: number
      readonly canonical: number
      readonly comparator?: '<' | '>'
      readonly warnings: readonly LabProblem[]
    }
  | { readonly ok: false; readonly problem: LabProblem }

function readValue(analyte: Analyte, unit: LabUnit, { candidates, comparator }: Numeral, given: string): ValueRead {
  const lies = (value: number, limits: 'hard' | 'soft') => within(analyte, limits, toCanonical(unit, value), comparator)
  // "1,850" is 1.85 or 1850: understood only where one of them is possible.
  const possible = candidates.filter((value) => lies(value, 'hard'))
  if (possible.length > 1) return refuse({ kind: 'not-a-number', given: given.slice(0, 60) })
  const value = possible[0] ?? candidates[0]
  if (value === undefined) return refuse({ kind: 'not-a-number', given: given.slice(0, 60) })
  const doubt = otherUnit(analyte, unit, value)
  const outside = (limits: 'hard' | 'soft') => {
    const ends = analyte.plausible[limits].map((end) => fromCanonical(unit, end.value))
    return { analyte: analyte.id, value, unit: unit.ucum, low: Math.max(0, ends[0] ?? 0), high: ends[1] ?? Infinity }
  }
  if (possible.length === 0) return refuse(doubt ?? { kind: 'implausible-hard', ...outside('hard') })
  if (doubt?.sure === true) return refuse(doubt)
  const warnings: LabProblem[] = doubt ? [doubt] : []
  if (!lies(value, 'soft')) warnings.push({ kind: 'implausible-soft', ...outside('soft') })
  return { ok: true, value, canonical: toCanonical(unit, value), warnings, ...(comparator && { comparator }) }
}

/** Inside the limits, up to rounding. "<2" may lie as low as it likes and ">900" as high. */
function within(analyte: Analyte, limits: 'hard' | 'soft', value: number, comparator?: '<' | '>'): boolean {
  const [low, high] = analyte.plausible[limits]
  const slack = 1e-9 * Math.max(1, Math.abs(value))
  return (comparator === '<' || value >= low.value - slack) && (comparator === '>' || value <= high.value + slack)
}

function otherUnit(analyte: Analyte, unit: LabUnit, value: number): (LabProblem & { readonly sure: boolean }) | undefined {
  const rule = unitConfusions.find(
    (each) => each.analyte === analyte.id && each.named === unit.ucum && value >= each.from.value && value <= each.to.value,
  )
  return (
    rule && {
      kind: 'perhaps-other-unit',
      analyte: analyte.id,
      value,
      unit: unit.ucum,
      meant: rule.meant,
      sure: rule.sure === true,
    }
  )
}
