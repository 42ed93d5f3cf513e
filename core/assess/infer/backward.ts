// One step back: each forward move transposed, in reverse (the adjoint of the sweep).
import type { Evidence } from './network.js'
import type { Step } from './order.js'
import { presence, type Run, type Table } from './table.js'

/** The transpose of `close`: from the last block down, so that nothing is overwritten before it is read. */
export function unclose(step: Step, back: Table, width: number): void {
  for (let c = step.closes.length - 1; c >= 0; c--) {
    const { bit, mustHold } = step.closes[c]!
    const stride = width << bit
    const { size } = back
    const grow = (values: Float64Array): void => {
      for (let of = size - stride, block = 2 * of; of >= 0; of -= stride, block -= 2 * stride) {
        for (let x = 0; x < stride; x++) values[block + stride + x] = values[of + x]!
        if (mustHold) values.fill(0, block, block + stride)
        else values.copyWithin(block, block + stride, block + 2 * stride)
      }
    }
    grow(back.p)
    if (back.w) grow(back.w)
    back.size = size * 2
  }
}

/** Copies what the present branch sees of the backward table, and leaves what the absent one sees. */
export function takeBranch(step: Step, back: Table, branch: Table, width: number): void {
  const size = width << step.bitsOpen
  const start = step.stays ? size : 0
  branch.p.set(back.p.subarray(start, start + size))
  branch.w?.set(back.w!.subarray(start, start + size))
  branch.size = size
  back.size = size
}

export function collect(step: Step, forward: Table, back: Table, { numbers, from, width }: Run, into: Evidence): void {
  const at = step.cause * numbers.lanes + from
  for (let a = 0; a < forward.size; a += width) {
    for (let l = 0; l < width; l++) into.present[at + l]! += forward.p[a + l]! * back.p[a + l]!
  }
  if (!forward.w) return
  for (let a = 0; a < forward.size; a += width) {
    for (let l = 0; l < width; l++) {
      into.presentComplaint[at + l]! += forward.p[a + l]! * back.w![a + l]! + forward.w[a + l]! * back.p[a + l]!
    }
  }
  for (let l = 0; l < width; l++) {
    into.presentComplaint[at + l]! += numbers.background[from + l]! * into.present[at + l]!
  }
}

export function showsTransposed(step: Step, back: Table, { numbers, from, width }: Run): void {
  const pull = (values: Float64Array, bit: number, linkAt: number): void => {
    const stride = width << bit
    for (let block = 0; block < back.size; block += stride * 2) {
      for (let a = block; a < block + stride; a += width) {
        for (let l = 0; l < width; l++) {
          const q = numbers.link[linkAt + l]!
          values[a + l] = (1 - q) * values[a + l]! + q * values[a + stride + l]!
        }
      }
    }
  }
  for (const { bit, link } of step.shows) {
    pull(back.p, bit, link * numbers.lanes + from)
    if (back.w) pull(back.w, bit, link * numbers.lanes + from)
  }
}

export function pullBack(step: Step, back: Table, on: Table, run: Run): void {
  const { numbers, from, width, present } = run
  const { yes, no } = present
  const at = step.cause * numbers.lanes + from
  for (let a = 0; a < back.size; a += width) {
    if (a === 0 || step.parents.length > 0) presence(step, a / width, run)
    for (let l = 0; l < width; l++) back.p[a + l] = no[l]! * back.p[a + l]! + yes[l]! * on.p[a + l]!
    if (!back.w) continue
    for (let l = 0; l < width; l++) {
      back.w[a + l] = no[l]! * back.w[a + l]! + yes[l]! * (on.w![a + l]! + numbers.rate[at + l]! * on.p[a + l]!)
    }
  }
}

/** The transpose of `open`: each top bit is folded away by its leak. */
export function unopen(step: Step, back: Table, { numbers, from, width }: Run): void {
  for (let o = step.opens.length - 1; o >= 0; o--) {
    const leakAt = step.opens[o]! * numbers.lanes + from
    const half = back.size / 2
    const shrink = (values: Float64Array): void => {
      for (let a = 0; a < half; a += width) {
        for (let l = 0; l < width; l++) {
          const leak = numbers.leak[leakAt + l]!
          values[a + l] = (1 - leak) * values[a + l]! + leak * values[half + a + l]!
        }
      }
    }
    shrink(back.p)
    if (back.w) shrink(back.w)
    back.size = half
  }
}
