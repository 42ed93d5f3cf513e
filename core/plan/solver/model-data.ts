// How does our model look to HiGHS? Columns one after the other, each with the rows that it stands in.
import type { MilpModel } from '../solver-port.js'
import type { HighsModelData } from './highs.js'

/** The same model in compressed columns. Expects a checked model. */
export function modelData({ columns, rows }: MilpModel): HighsModelData {
  const starts = new Int32Array(columns.length + 1)
  for (const { entries } of rows) for (const [column] of entries) starts[column + 1]!++
  for (let column = 0; column < columns.length; column++) starts[column + 1]! += starts[column]!
  const next = starts.slice()
  const indices = new Int32Array(starts[columns.length]!)
  const values = new Float64Array(indices.length)
  rows.forEach(({ entries }, row) => {
    for (const [column, coefficient] of entries) {
      const at = next[column]!++
      indices[at] = row
      values[at] = coefficient
    }
  })
  return {
    numCols: columns.length,
    numRows: rows.length,
    colCost: Float64Array.from(columns, ({ cost }) => cost),
    colLower: Float64Array.from(columns, ({ low }) => low),
    colUpper: Float64Array.from(columns, ({ high }) => high),
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    integrality: Int32Array.from(columns, ({ whole }) => (whole ? 1 : 0)),
    matrix: { format: 'csc', numRows: rows.length, numCols: columns.length, starts, indices, values },
  }
}
