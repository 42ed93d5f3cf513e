// What is still missing must come from lines that are not in yet: rows as covers, in which no line counts for more than is missing.
import type { Branch } from './bound.js'
import { leastOf, type Instance } from './instance.js'

export interface Covers {
  /** Rows that the lines inside cannot keep by themselves. */
  readonly rows: readonly number[]
  /** By cover and place among the free lines: the share of what is missing that the line could bring, 1 at most. They must add up to 1. */
  readonly parts: Float64Array
}

const LEAST = 1e-6

/** What is missing from each row when the lines inside do their best for it; below zero: what is left of it. */
export function missingFrom({ rows, b, least }: Instance, inside: readonly number[]): Float64Array {
  const missing = b.map((limit) => -limit)
  for (const line of inside) for (let row = 0, from = line * rows; row < rows; row++) missing[row]! += least[from + row]!
  return missing
}

export function coversOf(instance: Instance, { inside, free }: Pick<Branch, 'inside' | 'free'>): Covers {
  const missing = missingFrom(instance, inside)
  const short = Array.from(missing.keys()).filter((row) => missing[row]! > LEAST)
  const width = free.length
  const parts = new Float64Array(width * short.length)
  for (let cover = 0; cover < short.length; cover++) {
    const row = short[cover]!
    for (let place = 0; place < width; place++) {
      const brings = -leastOf(instance, free[place]!, row)
      if (brings > 0) parts[cover * width + place] = Math.min(1, brings / missing[row]!)
    }
  }
  return { rows: short, parts }
}

/** The free lines that could be among `room` lines which bring all that is missing from each row alone. */
export function withinReach({ rows, parts }: Covers, { free, room }: Pick<Branch, 'free' | 'room'>): Int32Array {
  const width = free.length
  const out = new Uint8Array(width)
  const top = new Float64Array(room)
  for (let cover = 0, from = 0; cover < rows.length; cover++, from += width) {
    top.fill(0)
    for (let place = 0; place < width; place++) {
      const part = parts[from + place]!
      if (part <= top[room - 1]!) continue
      let at = room - 1
      for (; at > 0 && part > top[at - 1]!; at--) top[at] = top[at - 1]!
      top[at] = part
    }
    let others = 0
    for (let at = 0; at < room - 1; at++) others += top[at]!
    const own = 1 - LEAST - others
    if (own <= 0) continue
    for (let place = 0; place < width; place++) if (parts[from + place]! < own) out[place] = 1
  }
  return free.filter((_, place) => out[place] === 0)
}
