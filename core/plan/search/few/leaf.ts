// These lines and no others: how many portions of each is best? Ranges are narrowed by every row, then halved.
import type { Instance } from './instance.js'

/** What a solution costs: each change, and each portion. */
export interface Prices {
  readonly change: readonly number[]
  readonly portion: readonly number[]
}

export interface LeafResult {
  readonly cost: number
  readonly times: readonly number[]
}

const SLACK = 1e-8
const WHOLE = 1e-9
/** Ranges looked at in one set; past it the search is no longer a proof. */
const MOST_RANGES = 4000

type Settle = (
  set: readonly number[],
  below: number,
) => {
  readonly best?: LeafResult
  /** Too many ranges to be sure. */
  readonly spent: boolean
}

/**
 * The best whole portions of exactly these lines that cost less than `below`. Most sets are none, and that must be seen at once: rows
 * that these lines cannot break are left out, and the memory is this function's own.
 */
export function settlerOf({ rows, a, b, most, locked, groupsOf }: Instance, prices: Prices): Settle {
  let cells = new Float64Array(0)
  let limits = new Float64Array(0)
  let count = 0
  let m = 0

  /** Takes a row over where the lines could break it. */
  function take(at: (place: number) => number, limit: number, low: Int32Array, high: Int32Array): void {
    let top = 0
    for (let i = 0; i < m; i++) {
      const each = at(i)
      cells[count * m + i] = each
      top += each > 0 ? each * high[i]! : each * low[i]!
    }
    if (top <= limit) return
    limits[count++] = limit
  }

  function load(set: readonly number[], low: Int32Array, high: Int32Array): void {
    m = set.length
    const held = new Set<(typeof groupsOf)[number][number]>()
    for (const line of set) for (const group of groupsOf[line]!) held.add(group)
    const size = (rows + held.size + 1) * m
    if (cells.length < size) [cells, limits] = [new Float64Array(2 * size), new Float64Array(2 * size)]
    count = 0
    for (let row = 0; row < rows; row++) take((i) => a[set[i]! * rows + row]!, b[row]!, low, high)
    for (const { lines, portions } of held) take((i) => (lines.has(set[i]!) ? 1 : 0), portions, low, high)
  }

  /** Narrows the ranges until no row can narrow them further; false when a row cannot be kept. */
  function narrow(low: Int32Array, high: Int32Array): boolean {
    for (let changed = true; changed;) {
      changed = false
      for (let row = 0, from = 0; row < count; row++, from += m) {
        let slack = limits[row]! + SLACK
        for (let i = 0; i < m; i++) {
          const each = cells[from + i]!
          slack -= each > 0 ? each * low[i]! : each * high[i]!
        }
        if (slack < 0) return false
        for (let i = 0; i < m; i++) {
          const each = cells[from + i]!
          if (each > 0) {
            if (each * (high[i]! - low[i]!) <= slack) continue
            const top = Math.floor(low[i]! + slack / each + WHOLE)
            if (top < high[i]!) [high[i], changed] = [top, true]
          } else if (each < 0) {
            if (each * (low[i]! - high[i]!) <= slack) continue
            const bottom = Math.ceil(high[i]! + slack / each - WHOLE)
            if (bottom > low[i]!) [low[i], changed] = [bottom, true]
          }
          if (low[i]! > high[i]!) return false
        }
      }
    }
    return true
  }

  function holds(times: Int32Array): boolean {
    for (let row = 0, from = 0; row < count; row++, from += m) {
      let sum = 0
      for (let i = 0; i < m; i++) sum += cells[from + i]! * times[i]!
      if (sum > limits[row]! + SLACK) return false
    }
    return true
  }

  return (set, below) => {
    const low = Int32Array.from(set, (line) => locked.get(line) ?? 1)
    const high = Int32Array.from(set, (line) => locked.get(line) ?? most[line]!)
    const fixed = set.reduce((sum, line) => sum + prices.change[line]!, 0)
    let best: LeafResult | undefined
    let line = below
    let ranges = 0

    const least = (bottom: Int32Array): number => {
      let sum = fixed
      for (let i = 0; i < m; i++) sum += prices.portion[set[i]!]! * bottom[i]!
      return sum
    }
    const offer = (times: Int32Array): void => {
      if (!holds(times)) return
      const cost = least(times)
      if (cost >= line) return
      line = cost - WHOLE
      best = { cost, times: Array.from(times) }
    }
    const look = (bottom: Int32Array, top: Int32Array): void => {
      if (++ranges > MOST_RANGES || !narrow(bottom, top) || least(bottom) >= line) return
      offer(bottom)
      let widest = 0
      for (let i = 1; i < m; i++) if (top[i]! - bottom[i]! > top[widest]! - bottom[widest]!) widest = i
      if (top[widest] === bottom[widest] || least(bottom) >= line) return
      const middle = Math.floor((bottom[widest]! + top[widest]!) / 2)
      look(bottom.slice(), top.with(widest, middle))
      look(bottom.with(widest, middle + 1), top.slice())
    }
    m = set.length
    if (least(low) >= line) return { spent: false }
    load(set, low, high)
    look(low, high)
    return { ...(best ? { best } : {}), spent: ranges > MOST_RANGES }
  }
}
