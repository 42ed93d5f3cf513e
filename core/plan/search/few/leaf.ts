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

interface Rows {
  readonly count: number
  readonly a: Float64Array
  readonly b: Float64Array
}

/** The rows over these lines alone, with the groups that hold several of them. */
function rowsOf({ rows, a, b, groups }: Instance, set: readonly number[]): Rows {
  const m = set.length
  const held = groups.filter((group) => set.some((line) => group.lines.includes(line)))
  const count = rows + held.length
  const own = { count, a: new Float64Array(count * m), b: new Float64Array(count) }
  for (let row = 0; row < rows; row++) {
    own.b[row] = b[row]!
    for (let i = 0; i < m; i++) own.a[row * m + i] = a[set[i]! * rows + row]!
  }
  held.forEach((group, index) => {
    own.b[rows + index] = group.portions
    for (let i = 0; i < m; i++) own.a[(rows + index) * m + i] = group.lines.includes(set[i]!) ? 1 : 0
  })
  return own
}

/**
 * The best whole portions of exactly these lines that cost less than `below`. `spent`: too many ranges to be sure.
 */
export function bestOf(
  instance: Instance,
  prices: Prices,
  set: readonly number[],
  below: number,
): { readonly best?: LeafResult; readonly spent: boolean } {
  const m = set.length
  const { count, a, b } = rowsOf(instance, set)
  const fixed = set.reduce((sum, line) => sum + prices.change[line]!, 0)
  const price = set.map((line) => prices.portion[line]!)
  let best: LeafResult | undefined
  let line = below
  let ranges = 0

  const least = (low: Int32Array): number => price.reduce((sum, one, i) => sum + one * low[i]!, fixed)

  /** Narrows the ranges until no row can narrow them further; false when a row cannot be kept. */
  const narrow = (low: Int32Array, high: Int32Array): boolean => {
    for (let changed = true; changed;) {
      changed = false
      for (let row = 0; row < count; row++) {
        let slack = b[row]! + SLACK
        for (let i = 0; i < m; i++) slack -= a[row * m + i]! > 0 ? a[row * m + i]! * low[i]! : a[row * m + i]! * high[i]!
        if (slack < 0) return false
        for (let i = 0; i < m; i++) {
          const each = a[row * m + i]!
          if (each > 0) {
            const most = Math.floor(low[i]! + slack / each + WHOLE)
            if (most < high[i]!) [high[i], changed] = [most, true]
          } else if (each < 0) {
            const fewest = Math.ceil(high[i]! + slack / each - WHOLE)
            if (fewest > low[i]!) [low[i], changed] = [fewest, true]
          }
          if (low[i]! > high[i]!) return false
        }
      }
    }
    return true
  }

  const holds = (times: Int32Array): boolean => {
    for (let row = 0; row < count; row++) {
      let sum = 0
      for (let i = 0; i < m; i++) sum += a[row * m + i]! * times[i]!
      if (sum > b[row]! + SLACK) return false
    }
    return true
  }
  const offer = (times: Int32Array): void => {
    if (!holds(times)) return
    const cost = least(times)
    if (cost >= line) return
    line = cost - WHOLE
    best = { cost, times: Array.from(times) }
  }

  const look = (low: Int32Array, high: Int32Array): void => {
    if (++ranges > MOST_RANGES || !narrow(low, high) || least(low) >= line) return
    offer(low)
    let widest = 0
    for (let i = 1; i < m; i++) if (high[i]! - low[i]! > high[widest]! - low[widest]!) widest = i
    if (high[widest] === low[widest] || least(low) >= line) return
    const middle = Math.floor((low[widest]! + high[widest]!) / 2)
    look(low.slice(), high.with(widest, middle))
    look(low.with(widest, middle + 1), high.slice())
  }
  look(
    Int32Array.from(set, (line) => instance.locked.get(line) ?? 1),
    Int32Array.from(set, (line) => instance.locked.get(line) ?? instance.most[line]!),
  )
  return { ...(best ? { best } : {}), spent: ranges > MOST_RANGES }
}
