// What must any plan cost at least, with these lines in and only those free? A Lagrangian bound: every row is priced, then each line decides alone.
import { coversOf, type Covers } from './covers.js'
import type { Instance } from './instance.js'
import type { Prices } from './leaf.js'

/** Multipliers of the rows, and of the rows as covers. */
export interface Multipliers {
  readonly rows: Float64Array
  readonly covers: Float64Array
}

export interface Bound {
  readonly value: number
  readonly multipliers: Multipliers
  /** Free lines that the bound would take, the most wanted first. */
  readonly taken: readonly number[]
  /** What taking each free line would add to the bound, by line; good until the next bound is asked for. */
  readonly reduced: Float64Array
}

export interface Branch {
  readonly multipliers: Multipliers
  /** Lines that are in. */
  readonly inside: readonly number[]
  /** Lines of which some may come in. */
  readonly free: Int32Array
  /** How many of them at most. */
  readonly room: number
}

export interface Ascent {
  readonly steps: number
  /** A bound of no less than this is enough. */
  readonly enough: number
  /** The cost of the best point known. */
  readonly goal: number
}

const PATIENCE = 4
const SHRINK = 0.6
const LEAST_STEP = 0.05
const NOTHING = 1e-12

/**
 * The best bound in some steps of subgradient ascent (Held, Wolfe and Crowder 1974, Mathematical Programming 6), from the multipliers
 * of the branch. Works with memory of its own: one for each search.
 */
export function boundsOf(instance: Instance, prices: Prices) {
  const { lines, rows, a, b, most, locked } = instance
  const reduced = new Float64Array(lines)
  const portions = new Int32Array(lines)
  const slope = new Float64Array(rows)
  const coverSlope = new Float64Array(rows)

  /** Rows with a price, which are few: only they speak in the price of a portion. */
  const priced = new Int32Array(rows)
  let pricedCount = 0
  function price({ rows: y }: Multipliers): void {
    pricedCount = 0
    for (let row = 0; row < rows; row++) if (y[row]! > 0) priced[pricedCount++] = row
  }

  /** What one portion of a line comes to at prices that `price` has seen. */
  const eachOf = (line: number, y: Float64Array): number => {
    let sum = prices.portion[line]!
    const from = line * rows
    for (let place = 0; place < pricedCount; place++) {
      const row = priced[place]!
      sum += y[row]! * a[from + row]!
    }
    return sum
  }
  const add = (line: number, times: number): void => {
    for (let row = 0, from = line * rows; row < rows; row++) slope[row]! += a[from + row]! * times
  }

  /** The free lines that lower the bound most, at most `room` of them; fills `reduced` and `portions`. */
  function choose({ rows: y, covers: w }: Multipliers, { free, room }: Branch, covers: Covers): number[] {
    const taken: number[] = []
    const width = covers.rows.length
    for (let index = 0; index < free.length; index++) {
      const line = free[index]!
      const each = eachOf(line, y)
      const times = each >= 0 ? 1 : most[line]!
      let cost = prices.change[line]! + each * times
      for (let cover = 0; cover < width; cover++) cost -= w[covers.rows[cover]!]! * covers.parts[index * width + cover]!
      reduced[line] = cost
      portions[line] = times
      if (cost >= 0) continue
      let place = taken.length
      if (place < room) taken.push(index)
      else if (room === 0 || cost >= reduced[free[taken[room - 1]!]!]!) continue
      else taken[(place = room - 1)] = index
      for (; place > 0 && reduced[free[taken[place - 1]!]!]! > cost; place--)
        [taken[place], taken[place - 1]] = [taken[place - 1]!, index]
    }
    return taken
  }

  /** The bound at these multipliers; leaves the excess of each row in `slope` and `coverSlope`. */
  function at(at: Multipliers, branch: Branch, covers: Covers): { readonly value: number; readonly taken: number[] } {
    const { rows: y, covers: w } = at
    price(at)
    let value = 0
    for (let row = 0; row < rows; row++) {
      slope[row] = -b[row]!
      value -= y[row]! * b[row]!
    }
    for (const row of covers.rows) {
      coverSlope[row] = 1
      value += w[row]!
    }
    for (const line of branch.inside) {
      const each = eachOf(line, y)
      const times = locked.get(line) ?? (each >= 0 ? 1 : most[line]!)
      value += prices.change[line]! + each * times
      add(line, times)
    }
    const taken = choose(at, branch, covers)
    for (const index of taken) {
      const line = branch.free[index]!
      value += reduced[line]!
      add(line, portions[line]!)
      covers.rows.forEach((row, cover) => {
        coverSlope[row]! -= covers.parts[index * covers.rows.length + cover]!
      })
    }
    return { value, taken: taken.map((index) => branch.free[index]!) }
  }

  return (branch: Branch, { steps, enough, goal }: Ascent): Bound => {
    const covers = coversOf(instance, branch)
    const y = branch.multipliers.rows.slice()
    const w = branch.multipliers.covers.slice()
    const now = { rows: y, covers: w }
    let value = -Infinity
    let multipliers = branch.multipliers
    let [theta, stalled] = [1, 0]
    for (let step = 0; step < steps; step++) {
      const bound = at(now, branch, covers).value
      if (bound > value + NOTHING) [value, multipliers, stalled] = [bound, { rows: y.slice(), covers: w.slice() }, 0]
      else if (++stalled >= PATIENCE) [theta, stalled] = [theta * SHRINK, 0]
      if (value >= enough) break
      let square = 0
      for (let row = 0; row < rows; row++) if (y[row]! > 0 || slope[row]! > 0) square += slope[row]! ** 2
      for (const row of covers.rows) if (w[row]! > 0 || coverSlope[row]! > 0) square += coverSlope[row]! ** 2
      if (square < NOTHING) break
      const length = (theta * Math.max(LEAST_STEP * Math.abs(goal), goal - bound)) / square
      for (let row = 0; row < rows; row++) y[row] = Math.max(0, y[row]! + length * slope[row]!)
      for (const row of covers.rows) w[row] = Math.max(0, w[row]! + length * coverSlope[row]!)
    }
    return { ...at(multipliers, branch, covers), multipliers, reduced }
  }
}
