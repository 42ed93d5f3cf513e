// Does this point really keep every limit? Reckoned here from the model, because a status is only what the solver says of itself.
import type { MilpModel } from '../solver-port.js'

/** How far a sum may stand over its limit, relative to the largest part of it: HiGHS's own 1e-6, with room for our rounding. */
const slack = 2e-6

const outside = (value: number, low: number, high: number, size: number): boolean =>
  !(value >= low - slack * size && value <= high + slack * size)

/** The first limit that the point breaks, in words; undefined where it keeps them all. */
export function brokenBy({ columns, rows }: MilpModel, values: readonly number[]): string | undefined {
  const column = columns.findIndex(({ low, high }, index) =>
    outside(values[index]!, low, high, Math.max(1, Math.abs(values[index]!))),
  )
  if (column >= 0)
    return `${columns[column]!.name} is ${values[column]}, outside ${columns[column]!.low} to ${columns[column]!.high}`
  for (const { name, low, high, entries } of rows) {
    let sum = 0
    let size = 1
    for (const [column, coefficient] of entries) {
      const part = coefficient * values[column]!
      sum += part
      size = Math.max(size, Math.abs(part), Math.abs(coefficient))
    }
    if (outside(sum, low, high, size)) return `${name} is ${sum}, outside ${low} to ${high}`
  }
  return undefined
}

export const objectiveOf = ({ columns }: MilpModel, values: readonly number[]): number =>
  columns.reduce((sum, { cost }, index) => sum + cost * values[index]!, 0)
