// One step forward: what is finished leaves, the cause may be present and explain what is open, and new findings open.
import type { Step } from './order.js'
import { weigh, type Presence, type Run } from './presence.js'
import { add, move, narrow } from './table.js'
import { none, opening, whole, type Opening } from './opening.js'

/** The table in `kept` from `at` on, split by the cause: the part in which it is present, and the part in which it is not. */
export function enter(
  step: Step,
  run: Run,
  { yes, no }: Presence,
  kept: Float64Array,
  at: number,
  on: Float64Array,
  off: Float64Array,
): void {
  const { numbers, from, shift } = run
  const lane = (1 << shift) - 1
  let present = kept
  let absent = kept
  let start = at
  let size = 1 << (step.bitsBefore + shift)
  for (let f = 0; f < step.finishes.length; f++) {
    const { bit, edge } = step.finishes[f]!
    size >>= 1
    narrow(present, start, on, size, bit + shift, numbers.link, edge * numbers.lanes + from, lane)
    narrow(absent, start, off, size, bit + shift, none, 0, lane)
    present = on
    absent = off
    start = 0
  }
  weigh(step, run, present, start, on, yes)
  weigh(step, run, absent, start, off, no)
}

/** The cause explains what stays open, and the two parts become the next table, in `kept` from `next` on. */
export function leave(
  step: Step,
  run: Run,
  space: Opening,
  on: Float64Array,
  off: Float64Array,
  kept: Float64Array,
  next: number,
): void {
  const { numbers, from, shift } = run
  const lane = (1 << shift) - 1
  let size = 1 << (step.bitsAtCause + shift)
  for (let s = 0; s < step.sums.length; s++) {
    const bit = step.sums[s]! + shift
    size >>= 1
    narrow(on, 0, on, size, bit, whole, 0, lane)
    narrow(off, 0, off, size, bit, whole, 0, lane)
  }
  for (let e = 0; e < step.explains.length; e++) {
    const { bit, edge } = step.explains[e]!
    move(on, size >> 1, bit + shift, numbers.link, edge * numbers.lanes + from, lane)
  }
  for (let o = 0; o < step.opens.length; o++) {
    const { present, absent } = opening(step.opens[o]!, run, space)
    add(on, size, present.clear, present.set, lane)
    add(off, size, absent.clear, absent.set, lane)
    size <<= 1
  }
  if (step.stays) {
    for (let x = 0; x < size; x++) {
      kept[next + x] = off[x]!
      kept[next + size + x] = on[x]!
    }
  } else for (let x = 0; x < size; x++) kept[next + x] = off[x]! + on[x]!
}
