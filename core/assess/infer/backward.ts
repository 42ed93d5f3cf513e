// One step back: each forward move transposed, in reverse (the adjoint of the sweep).
import { none, opening, whole, type Opening } from './opening.js'
import type { Step } from './order.js'
import type { Run } from './presence.js'
import { fold, unmove, widen } from './table.js'

/** The transpose of `leave`: what the two parts see of the table `back`. */
export function unleave(step: Step, run: Run, space: Opening, back: Float64Array, on: Float64Array, off: Float64Array): void {
  const { numbers, from, shift } = run
  const lane = (1 << shift) - 1
  let size = 1 << (step.bitsBetween + step.opens.length + shift)
  const start = step.stays ? size : 0
  for (let x = 0; x < size; x++) {
    off[x] = back[x]!
    on[x] = back[start + x]!
  }
  for (let o = step.opens.length - 1; o >= 0; o--) {
    const { present, absent } = opening(step.opens[o]!, run, space)
    size >>= 1
    fold(on, size, present.clear, present.set, lane)
    fold(off, size, absent.clear, absent.set, lane)
  }
  for (let e = 0; e < step.explains.length; e++) {
    const { bit, edge } = step.explains[e]!
    unmove(on, size >> 1, bit + shift, numbers.link, edge * numbers.lanes + from, lane)
  }
  for (let s = step.sums.length - 1; s >= 0; s--) {
    const bit = step.sums[s]! + shift
    widen(on, size, bit, whole, 0, lane)
    widen(off, size, bit, whole, 0, lane)
    size <<= 1
  }
}

/** The transpose of what `enter` does first, once both parts are weighed: findings that this cause finished are open again. */
export function reopen(step: Step, { numbers, from, shift }: Run, on: Float64Array, off: Float64Array): void {
  const lane = (1 << shift) - 1
  let size = 1 << (step.bitsAtCause + shift)
  for (let f = step.finishes.length - 1; f >= 0; f--) {
    const { bit, edge } = step.finishes[f]!
    widen(on, size, bit + shift, numbers.link, edge * numbers.lanes + from, lane)
    widen(off, size, bit + shift, none, 0, lane)
    size <<= 1
  }
}
