// What does one line of food_nutrient.csv say? Which figure, how much in our unit, and how it was found.
import type { AmountKind } from '@charley/core'
import { columnOf, columnRows, unitOf, type Column } from './columns.js'
import { readAmount } from './figures.js'
import { derivationCode, originOf } from './origin.js'
import { usualOrigin } from './record.js'
import { factor, readUnit } from './units.js'
import type { FdcLot } from './work.js'

export interface PrintedFigure {
  /** Its place in `columnRows`. */
  readonly column: number
  readonly value: number
  readonly kind: AmountKind
}

const places = new Map<Column, number>(columnRows.map(({ column }, index) => [column, index]))

/** By what the file's figures of a column are multiplied to be in our unit; undefined when its unit is not known. */
function scale(column: Column, printed: string | undefined): number | undefined {
  const ours = unitOf(column)
  if (printed === undefined || ours === undefined) return 1
  const unit = readUnit(printed)
  return unit && factor(unit, ours)
}

/**
 * Makes the reader of the lines of one file. `units` are the units its nutrient.csv gives by id and by number; without it the
 * figures are in the units FoodData Central has always used.
 */
export function nutrientReader(file: {
  readonly units: ReadonlyMap<string, string>
  readonly derivations: ReadonlyMap<string, string>
}) {
  const scales = new Map<string, number | undefined>()
  return (lot: FdcLot, code: string, amount: string, derivation: string, example: string): PrintedFigure | undefined => {
    const column = columnOf(code)
    if (column === undefined) return void lot.tally.count('not-followed')
    const value = readAmount(amount, column, lot.tally, example)
    if (value === undefined) return undefined
    if (!scales.has(code)) scales.set(code, scale(column, file.units.get(code)))
    const by = scales.get(code)
    if (by === undefined) return void lot.tally.count('unknown-unit', `${example}: ${code} in ${file.units.get(code)}`)
    const kind = originOf(derivation === '' ? '' : derivationCode(derivation, file.derivations))
    if (kind === undefined && lot.type !== 'survey' && lot.type !== 'branded') lot.tally.count('origin-unsaid')
    return { column: places.get(column) ?? 0, value: value * by, kind: zeroOnly(kind ?? usualOrigin[lot.type], value) }
  }
}

/** "Assumed zero" of a figure that is not zero is a slip of the table: somebody filled it in. */
export const zeroOnly = (kind: AmountKind, value: number): AmountKind =>
  kind === 'assumed-zero' && value !== 0 ? 'imputed' : kind
