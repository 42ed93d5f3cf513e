// One step forward: findings open, the cause may be present and explain them, what is finished closes.
import type { Step } from './order.js'
import { presence, type Run, type Table } from './table.js'

/** Each newly touched finding adds a top bit: explained by its leak, or not yet. */
export function open(step: Step, table: Table, { numbers, from, width }: Run): void {
  for (const finding of step.opens) {
    const half = table.size
    const leakAt = finding * numbers.lanes + from
    const grow = (values: Float64Array): void => {
      for (let a = 0; a < half; a += width) {
        for (let l = 0; l < width; l++) {
          const leak = numbers.leak[leakAt + l]!
          const value = values[a + l]!
          values[a + l] = value * (1 - leak)
          values[half + a + l] = value * leak
        }
      }
    }
    grow(table.p)
    if (table.w) grow(table.w)
    table.size = half * 2
  }
}

/** The part of the table in which the cause is present, after it has had its chance to explain what it can show. */
export function branchOn(step: Step, table: Table, on: Table, run: Run): void {
  const { numbers, from, width, present } = run
  const { yes } = present
  const { lanes } = numbers
  const at = step.cause * lanes + from
  const { p, w } = on
  on.size = table.size
  for (let a = 0; a < table.size; a += width) {
    if (a === 0 || step.parents.length > 0) presence(step, a / width, run)
    for (let l = 0; l < width; l++) p[a + l] = yes[l]! * table.p[a + l]!
    if (!w) continue
    for (let l = 0; l < width; l++) w[a + l] = yes[l]! * (table.w![a + l]! + numbers.rate[at + l]! * table.p[a + l]!)
  }
  for (const { bit, link } of step.shows) {
    explain(p, on.size, bit, numbers.link, link * lanes + from, width)
    if (w) explain(w, on.size, bit, numbers.link, link * lanes + from, width)
  }
}

/** The cause may explain the finding at `bit`: mass moves from "not yet" to "explained". */
function explain(values: Float64Array, size: number, bit: number, link: Float64Array, linkAt: number, width: number): void {
  const stride = width << bit
  for (let block = 0; block < size; block += stride * 2) {
    for (let a = block; a < block + stride; a += width) {
      for (let l = 0; l < width; l++) {
        const value = values[a + l]!
        const moved = value * link[linkAt + l]!
        values[a + l] = value * (1 - link[linkAt + l]!)
        values[a + stride + l]! += moved
      }
    }
  }
}

/** The absent branch stays where it is; the present one is added to it, or where the cause stays open set above it. */
export function merge(step: Step, table: Table, on: Table, run: Run): void {
  const { width, present } = run
  const { no } = present
  const { size } = table
  for (let a = 0; a < size; a += width) {
    if (a === 0 || step.parents.length > 0) presence(step, a / width, run)
    if (step.stays) {
      for (let l = 0; l < width; l++) table.p[a + l]! *= no[l]!
      if (table.w) for (let l = 0; l < width; l++) table.w[a + l]! *= no[l]!
    } else {
      for (let l = 0; l < width; l++) table.p[a + l] = no[l]! * table.p[a + l]! + on.p[a + l]!
      if (table.w) for (let l = 0; l < width; l++) table.w[a + l] = no[l]! * table.w[a + l]! + on.w![a + l]!
    }
  }
  if (!step.stays) return
  table.p.set(on.p.subarray(0, size), size)
  table.w?.set(on.w!.subarray(0, size), size)
  table.size = size * 2
}

/** A finished finding keeps its explained half, a finished parent the sum of both; read from above what is written below. */
export function close(step: Step, table: Table, width: number): void {
  for (const { bit, mustHold } of step.closes) {
    const stride = width << bit
    const { size } = table
    const shrink = (values: Float64Array): void => {
      for (let block = 0, to = 0; block < size; block += stride * 2, to += stride) {
        for (let x = 0; x < stride; x++) {
          values[to + x] = mustHold ? values[block + stride + x]! : values[block + x]! + values[block + stride + x]!
        }
      }
    }
    shrink(table.p)
    if (table.w) shrink(table.w)
    table.size = size / 2
  }
}
