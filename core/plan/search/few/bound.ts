// What must any plan cost at least, with these lines in and only those free? A Lagrangian bound: every row is priced, then each line decides alone.
import type { Covers } from './covers.js'
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
  readonly covers: Covers
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
/** Steps this short lead nowhere. */
const TOO_SHORT = 0.002

/**
 * The best bound in some steps of subgradient ascent (Held, Wolfe and Crowder 1974, Mathematical Programming 6), from the multipliers
 * of the branch. Works with memory of its own: one for each search. The free lines' columns are laid side by side, row after row, so
 * that a step runs through memory in order: nearly all the time of a search is spent here.
 */
export function boundsOf(instance: Instance, prices: Prices) {
  const { lines, rows, a, b, filled, most, locked } = instance
  const reduced = new Float64Array(lines)
  const cells = new Float64Array(lines * rows)
  const cost = new Float64Array(lines)
  const portions = new Int32Array(lines)
  const slope = new Float64Array(rows)
  const coverSlope = new Float64Array(rows)

  /** Rows of the free lines that lie in `cells` already; most never have a price. */
  const laid = new Uint8Array(rows)
  function layOut(row: number, free: Int32Array): void {
    laid[row] = 1
    for (let place = 0, cell = row * free.length; place < free.length; place++, cell++)
      cells[cell] = a[free[place]! * rows + row]!
  }

  const add = (line: number, times: number): void => {
    const own = filled[line]!
    for (let at = 0; at < own.length; at++) slope[own[at]!]! += a[line * rows + own[at]!]! * times
  }

  /** Places of the free lines that lower the bound most, at most `room` of them; fills `cost` and `portions`. */
  function choose({ rows: y, covers: w }: Multipliers, { free, room }: Branch, covers: Covers): number[] {
    const width = free.length
    for (let place = 0; place < width; place++) cost[place] = prices.portion[free[place]!]!
    for (let row = 0; row < rows; row++) {
      const price = y[row]!
      if (price === 0) continue
      if (laid[row] === 0) layOut(row, free)
      for (let place = 0, cell = row * width; place < width; place++, cell++) cost[place]! += price * cells[cell]!
    }
    for (let place = 0; place < width; place++) {
      const line = free[place]!
      const each = cost[place]!
      const times = each >= 0 ? 1 : most[line]!
      portions[place] = times
      cost[place] = prices.change[line]! + each * times
    }
    for (let cover = 0; cover < covers.rows.length; cover++) {
      const price = w[covers.rows[cover]!]!
      if (price === 0) continue
      for (let place = 0, part = cover * width; place < width; place++, part++) cost[place]! -= price * covers.parts[part]!
    }
    const taken: number[] = []
    for (let place = 0; place < width; place++) {
      const own = cost[place]!
      if (own >= 0) continue
      let at = taken.length
      if (at < room) taken.push(place)
      else if (room === 0 || own >= cost[taken[room - 1]!]!) continue
      else taken[(at = room - 1)] = place
      for (; at > 0 && cost[taken[at - 1]!]! > own; at--) [taken[at], taken[at - 1]] = [taken[at - 1]!, place]
    }
    return taken
  }

  /** The bound at these multipliers; leaves the excess of each row in `slope` and `coverSlope`. */
  function at(multipliers: Multipliers, branch: Branch, covers: Covers): { readonly value: number; readonly taken: number[] } {
    const { rows: y, covers: w } = multipliers
    const width = branch.free.length
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
      let each = prices.portion[line]!
      const own = filled[line]!
      for (let at = 0; at < own.length; at++) each += y[own[at]!]! * a[line * rows + own[at]!]!
      const times = locked.get(line) ?? (each >= 0 ? 1 : most[line]!)
      value += prices.change[line]! + each * times
      add(line, times)
    }
    const taken = choose(multipliers, branch, covers)
    for (const place of taken) {
      value += cost[place]!
      add(branch.free[place]!, portions[place]!)
      for (let cover = 0; cover < covers.rows.length; cover++)
        coverSlope[covers.rows[cover]!]! -= covers.parts[cover * width + place]!
    }
    return { value, taken }
  }

  return (branch: Branch, { covers, steps, enough, goal }: Ascent): Bound => {
    const { free } = branch
    laid.fill(0)
    const y = branch.multipliers.rows.slice()
    const w = branch.multipliers.covers.slice()
    const now = { rows: y, covers: w }
    let value = -Infinity
    let multipliers = branch.multipliers
    let [theta, stalled] = [1, 0]
    for (let step = 0; step < steps && theta > TOO_SHORT; step++) {
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
    const best = at(multipliers, branch, covers)
    for (let place = 0; place < free.length; place++) reduced[free[place]!] = cost[place]!
    return { value: best.value, taken: best.taken.map((place) => free[place]!), multipliers, reduced }
  }
}
