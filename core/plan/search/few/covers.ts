// What is still missing must come from lines that are not in yet: rows as covers, in which no line counts for more than is missing.
import type { Branch } from './bound.js'
import type { Instance } from './instance.js'

export interface Covers {
  /** Rows that the lines inside cannot keep by themselves. */
  readonly rows: readonly number[]
  /** By free line and cover: the share of what is missing that the line could bring, 1 at most. The shares must add up to 1. */
  readonly parts: Float64Array
}

const LEAST = 1e-6

export function coversOf({ rows, a, b, most, locked }: Instance, { inside, free }: Pick<Branch, 'inside' | 'free'>): Covers {
  const missing = new Float64Array(rows)
  for (let row = 0; row < rows; row++) missing[row] = -b[row]!
  for (const line of inside) {
    const fixed = locked.get(line)
    for (let row = 0; row < rows; row++) {
      const each = a[line * rows + row]!
      missing[row]! += each * (fixed ?? (each < 0 ? most[line]! : 1))
    }
  }
  const short = Array.from(missing.keys()).filter((row) => missing[row]! > LEAST)
  const parts = new Float64Array(free.length * short.length)
  for (let index = 0; index < free.length; index++) {
    const line = free[index]!
    for (let cover = 0; cover < short.length; cover++) {
      const row = short[cover]!
      const most1 = -a[line * rows + row]! * most[line]!
      if (most1 > 0) parts[index * short.length + cover] = Math.min(1, most1 / missing[row]!)
    }
  }
  return { rows: short, parts }
}
