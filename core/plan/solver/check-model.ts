// Is this a model that can be solved at all? Each fault is named with its place, its value and what would be right.
import type { MilpModel, SolveLimits } from '../solver-port.js'

/** The model itself is wrong: a fault of who built it, not an answer of the solver. */
export class ModelError extends RangeError {
  override readonly name = 'ModelError'
}

const refuse = (place: string, is: string, should: string): never => {
  throw new ModelError(`${place} ${is}; it should be ${should}`)
}

function checkBounds(place: string, low: number, high: number): void {
  if (Number.isNaN(low)) refuse(place, 'has a lower limit that is not a number', 'a number, or -Infinity for none')
  if (Number.isNaN(high)) refuse(place, 'has an upper limit that is not a number', 'a number, or Infinity for none')
  if (low === Infinity || high === -Infinity) refuse(place, `has limits ${low} to ${high}`, 'a range with a number in it')
  if (low > high) refuse(place, `has limits ${low} to ${high}`, 'the lower one first')
}

/** Throws a ModelError where a number is missing or infinite, limits are the wrong way round, or an entry is out of place or twice. */
export function checkModel({ columns, rows }: MilpModel): void {
  columns.forEach(({ name, cost, low, high }, index) => {
    const place = `Column ${index} (${name})`
    if (!Number.isFinite(cost)) refuse(place, `costs ${cost}`, 'a finite number')
    checkBounds(place, low, high)
  })
  const lastRow = new Int32Array(columns.length).fill(-1)
  rows.forEach(({ name, low, high, entries }, row) => {
    const place = `Row ${row} (${name})`
    checkBounds(place, low, high)
    for (const [column, coefficient] of entries) {
      if (!Number.isInteger(column) || column < 0 || column >= columns.length)
        refuse(place, `names column ${column}`, `a whole number from 0 to ${columns.length - 1}`)
      if (!Number.isFinite(coefficient)) refuse(place, `has ${coefficient} for column ${column}`, 'a finite number')
      if (lastRow[column] === row) refuse(place, `names column ${column} twice`, 'once, with the sum')
      lastRow[column] = row
    }
  })
}

/** Throws a ModelError unless the limits are such as a run can keep, and a starting point has a finite number for each column. */
export function checkLimits({ seconds, gap, start }: SolveLimits, columns: number): void {
  if (!(seconds > 0)) refuse('The time limit', `is ${seconds} s`, 'above 0')
  if (!(gap >= 0)) refuse('The gap', `is ${gap}`, '0 or above')
  if (start === undefined) return
  if (start.length !== columns) refuse('The starting point', `has ${start.length} values`, `${columns}, one for each column`)
  const bad = start.findIndex((value) => !Number.isFinite(value))
  if (bad >= 0) refuse('The starting point', `has ${start[bad]} for column ${bad}`, 'a finite number')
}
