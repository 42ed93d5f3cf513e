// How long was that altogether, when several devices noted the same hours?

const MINUTE_MS = 60_000
const COMPACT_FROM = 512

/** Starts and ends in milliseconds, one after the other. */
export type Spans = number[]

/** The same time without anything twice, in order. */
export function merged(spans: Spans): Spans {
  const order = Array.from({ length: spans.length / 2 }, (_, n) => n).sort((a, b) => spans[2 * a]! - spans[2 * b]!)
  const out: Spans = []
  for (const n of order) {
    const [from, to] = [spans[2 * n]!, spans[2 * n + 1]!]
    if (out.length > 0 && from <= out.at(-1)!) out[out.length - 1] = Math.max(out.at(-1)!, to)
    else out.push(from, to)
  }
  return out
}

/** Adds one; now and then puts together what overlaps, so that the list stays short. Gives how much longer (or shorter) it is. */
export function addSpan(spans: Spans, from: number, to: number): number {
  const before = spans.length
  spans.push(from, to)
  if (spans.length >= COMPACT_FROM && (spans.length & (spans.length - 1)) === 0) {
    const once = merged(spans)
    // Not handed over as arguments: a hostile file has more of them than a call can take.
    for (const [at, value] of once.entries()) spans[at] = value
    spans.length = once.length
  }
  return spans.length - before
}

/** Whole minutes of it, counted once. */
export function minutesOf(spans: Spans): number {
  const once = merged(spans)
  let ms = 0
  for (let n = 0; n < once.length; n += 2) ms += once[n + 1]! - once[n]!
  return Math.round(ms / MINUTE_MS)
}

/** When the last of it ended. */
export const endOf = (spans: Spans): number => merged(spans).at(-1) ?? 0
