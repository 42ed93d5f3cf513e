// What does a finely tabulated density say? Its distribution function, quantiles and moments.
import type { Marginal } from '../trial.js'

/** A marginal of which any mean can be asked. */
export interface Table extends Marginal {
  readonly density: (x: number) => number
  readonly expect: (f: (x: number) => number) => number
}

/** ∫ over one cell from the six values about it: the polynomial of fifth degree through them, integrated. */
const CELL = [11, -93, 802, 802, -93, 11].map((weight) => weight / 1440)
const BISECTIONS = 60

export function checkShare(p: number): void {
  if (!(p > 0 && p < 1)) throw new RangeError(`A quantile is asked at ${p}; it must lie between 0 and 1`)
}

/** Density at `start`, `start + step` …, fine enough that a polynomial goes through any six of them; need not be normalised. */
export function tableOf(start: number, step: number, raw: Float64Array): Table {
  const size = raw.length
  const at = (i: number) => (i < 0 || i >= size ? 0 : raw[i]!)
  const cdf = new Float64Array(size)
  for (let i = 1; i < size; i++) {
    let cell = 0
    for (let k = 0; k < 6; k++) cell += CELL[k]! * at(i - 3 + k)
    cdf[i] = cdf[i - 1]! + Math.max(0, cell)
  }
  const total = cdf[size - 1]!
  if (!(total > 0 && total < Infinity)) throw new RangeError('A density without any mass was tabulated')
  const density = raw.map((value) => value / (total * step))
  for (let i = 0; i < size; i++) cdf[i]! /= total
  const expect = (f: (x: number) => number) => {
    let sum = 0
    let mass = 0
    for (let i = 0; i < size; i++) {
      if (density[i] === 0) continue
      sum += density[i]! * f(start + i * step)
      mass += density[i]!
    }
    return sum / mass
  }
  /** Cubic Hermite on the distribution function: its slopes are the density. */
  const inside = (i: number, t: number) => {
    const [left, right] = [cdf[i]!, cdf[i + 1]!]
    const [a, b] = [density[i]! * step, density[i + 1]! * step]
    const d = right - left
    return left + t * (a + t * (3 * d - 2 * a - b + t * (a + b - 2 * d)))
  }
  const cellOf = (x: number) => Math.min(size - 2, Math.max(0, Math.floor((x - start) / step)))
  const mean = expect((x) => x)
  return {
    mean,
    sd: Math.sqrt(expect((x) => (x - mean) ** 2)),
    expect,
    density: (x) => {
      const i = cellOf(x)
      const t = (x - start) / step - i
      return t < 0 || t > 1 ? 0 : Math.max(0, (1 - t) * density[i]! + t * density[i + 1]!)
    },
    below: (x) => {
      if (x <= start) return 0
      if (x >= start + (size - 1) * step) return 1
      const i = cellOf(x)
      return Math.min(1, Math.max(0, inside(i, (x - start) / step - i)))
    },
    quantile: (p) => {
      checkShare(p)
      let [low, high] = [0, size - 1]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if (cdf[middle]! <= p) low = middle
        else high = middle
      }
      let [from, to] = [0, 1]
      for (let i = 0; i < BISECTIONS; i++) {
        const t = (from + to) / 2
        if (inside(low, t) <= p) from = t
        else to = t
      }
      return start + (low + from) * step
    },
    get ratio() {
      const ratio = expect(Math.exp)
      return { mean: ratio, sd: Math.sqrt(expect((x) => (Math.exp(x) - ratio) ** 2)) }
    },
  }
}

/** The same posterior on another scale; `to` must rise everywhere and `back` undo it. */
export function through(table: Table, to: (x: number) => number, back: (y: number) => number): Marginal {
  const mean = table.expect(to)
  return {
    mean,
    sd: Math.sqrt(table.expect((x) => (to(x) - mean) ** 2)),
    quantile: (p) => to(table.quantile(p)),
    below: (y) => table.below(back(y)),
  }
}
