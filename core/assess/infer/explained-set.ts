// What is the exact posterior of every cause? The explained-set programme: every term is positive, so nothing cancels.
//
// Quickscore (Heckerman 1989) sums signed terms and is wrong in doubles for rare evidence. Here a table holds the probability
// of every set of findings explained so far (algorithms §a2.3). Two additions of ours: a finding is open only between the first
// and the last cause that can show it, so the table stays small; and chain parents stay open as bits of the same table.
// Posteriors come from one backward sweep (the adjoint). The complaint's weight, a sum of rates, is carried beside
// the probability as its tangent (an expectation semiring, Eisner 2002).
import type { Evidence, Numbers } from './network.js'
import type { Plan, Step } from './order.js'

/** About this many table entries at a time keep a sweep inside the processor's cache. */
const TABLE_ENTRIES = 1 << 15

/**
 * Exact inference for every lane of `numbers`, along a plan made by `planFor`.
 * @param withComplaint also compute `presentComplaint`, at about twice the time.
 */
export function infer(plan: Plan, numbers: Numbers, withComplaint: boolean): Evidence {
  const { structure } = plan
  const { lanes } = numbers
  const evidence: Evidence = {
    total: new Float64Array(lanes),
    present: new Float64Array(structure.causes * lanes),
    complaint: new Float64Array(lanes),
    presentComplaint: new Float64Array(withComplaint ? structure.causes * lanes : 0),
  }
  const width = Math.max(1, Math.min(lanes, TABLE_ENTRIES >> plan.maxBits))
  for (let from = 0; from < lanes; from += width) {
    sweep(plan, numbers, from, Math.min(width, lanes - from), withComplaint, evidence)
  }
  for (let lane = 0; lane < lanes; lane++) {
    let weight = numbers.background[lane]! * evidence.total[lane]!
    for (let cause = 0; cause < structure.causes; cause++) {
      weight += numbers.rate[cause * lanes + lane]! * evidence.present[cause * lanes + lane]!
    }
    evidence.complaint[lane] = weight
  }
  return evidence
}

/** A table over open bits for a run of lanes: probability, and where asked its tangent, the rate-weighted probability. */
interface Table {
  readonly p: Float64Array
  readonly w: Float64Array | undefined
}

function sweep(plan: Plan, numbers: Numbers, from: number, width: number, withComplaint: boolean, into: Evidence): void {
  const { lanes } = numbers
  const make = (bits: number): Table => {
    const size = (1 << bits) * width
    return { p: new Float64Array(size), w: withComplaint ? new Float64Array(size) : undefined }
  }
  const orphan = new Float64Array(width).fill(1)
  for (const finding of plan.orphans) {
    for (let l = 0; l < width; l++) orphan[l]! *= numbers.leak[finding * lanes + from + l]!
  }

  let table = make(0)
  table.p.set(orphan)
  const onTables: Table[] = []
  for (const step of plan.steps) {
    const opened = open(step, table, numbers, from, width)
    const on = branchOn(step, opened, numbers, from, width)
    onTables.push(on)
    table = close(step, merge(step, opened, on, numbers, from, width, make), width)
  }
  for (let l = 0; l < width; l++) into.total[from + l] = table.p[l]!

  // Backward: `back.p` is d total / d table.p; `back.w` the rate weight still to come.
  let back = make(0)
  back.p.fill(1)
  for (let s = plan.steps.length - 1; s >= 0; s--) {
    const step = plan.steps[s]!
    const wide = unclose(step, back, width)
    const { off, on } = split(step, wide, width)
    collect(step, onTables[s]!, on, numbers, from, width, into)
    showsTransposed(step, on, numbers, from, width)
    back = unopen(step, pullBack(step, off, on, numbers, from, width, make), numbers, from, width)
  }
}

/** Each newly touched finding adds a top bit: explained by its leak, or not yet. */
function open(step: Step, table: Table, numbers: Numbers, from: number, width: number): Table {
  let current = table
  for (const finding of step.opens) {
    const grow = (old: Float64Array): Float64Array => {
      const half = old.length
      const grown = new Float64Array(half * 2)
      const leakAt = finding * numbers.lanes + from
      for (let a = 0; a < half; a += width) {
        for (let l = 0; l < width; l++) {
          const leak = numbers.leak[leakAt + l]!
          grown[a + l] = old[a + l]! * (1 - leak)
          grown[half + a + l] = old[a + l]! * leak
        }
      }
      return grown
    }
    current = { p: grow(current.p), w: current.w && grow(current.w) }
  }
  return current
}

/** P(cause present | the state of its parents in `state`) and P(absent | …), for each lane; each without subtracting from one. */
interface Presence {
  readonly yes: Float64Array
  readonly no: Float64Array
}
const presenceOf = (width: number): Presence => ({ yes: new Float64Array(width), no: new Float64Array(width) })

function presence(step: Step, state: number, numbers: Numbers, from: number, width: number, { yes, no }: Presence): void {
  const baseAt = step.cause * numbers.lanes + from
  for (let l = 0; l < width; l++) {
    yes[l] = numbers.base[baseAt + l]!
    no[l] = 1 - yes[l]!
  }
  for (const { bit, chain } of step.parents) {
    if (!((state >> bit) & 1)) continue
    const chainAt = chain * numbers.lanes + from
    for (let l = 0; l < width; l++) {
      const fires = numbers.chain[chainAt + l]!
      yes[l]! += fires * no[l]!
      no[l]! *= 1 - fires
    }
  }
}

/** The part of the table in which the cause is present, after it has had its chance to explain what it can show. */
function branchOn(step: Step, table: Table, numbers: Numbers, from: number, width: number): Table {
  const { lanes } = numbers
  const p = new Float64Array(table.p.length)
  const w = table.w && new Float64Array(table.w.length)
  const present = presenceOf(width)
  const at = step.cause * lanes + from
  for (let a = 0; a < p.length; a += width) {
    if (a === 0 || step.parents.length > 0) presence(step, a / width, numbers, from, width, present)
    for (let l = 0; l < width; l++) {
      const weight = present.yes[l]! * numbers.on[at + l]!
      p[a + l] = weight * table.p[a + l]!
      if (w) w[a + l] = weight * (table.w![a + l]! + numbers.rate[at + l]! * table.p[a + l]!)
    }
  }
  for (const { bit, link } of step.shows) {
    explain(p, bit, numbers.link, link * lanes + from, width)
    if (w) explain(w, bit, numbers.link, link * lanes + from, width)
  }
  return { p, w }
}

/** The cause may explain the finding at `bit`: mass moves from "not yet" to "explained". */
function explain(values: Float64Array, bit: number, link: Float64Array, linkAt: number, width: number): void {
  const stride = width << bit
  for (let block = 0; block < values.length; block += stride * 2) {
    for (let a = block; a < block + stride; a += width) {
      for (let l = 0; l < width; l++) {
        const moved = values[a + l]! * link[linkAt + l]!
        values[a + l]! *= 1 - link[linkAt + l]!
        values[a + stride + l]! += moved
      }
    }
  }
}

function merge(
  step: Step,
  table: Table,
  on: Table,
  numbers: Numbers,
  from: number,
  width: number,
  make: (bits: number) => Table,
): Table {
  const size = table.p.length
  const merged = make(step.bitsOpen + (step.stays ? 1 : 0))
  const present = presenceOf(width)
  const onAt = step.stays ? size : 0
  for (let a = 0; a < size; a += width) {
    if (a === 0 || step.parents.length > 0) presence(step, a / width, numbers, from, width, present)
    for (let l = 0; l < width; l++) {
      merged.p[a + l] = present.no[l]! * table.p[a + l]!
      merged.p[onAt + a + l]! += on.p[a + l]!
      if (merged.w) {
        merged.w[a + l] = present.no[l]! * table.w![a + l]!
        merged.w[onAt + a + l]! += on.w![a + l]!
      }
    }
  }
  return merged
}

function close(step: Step, table: Table, width: number): Table {
  let current = table
  for (const { bit, mustHold } of step.closes) {
    const shrink = (old: Float64Array): Float64Array => {
      const stride = width << bit
      const shrunk = new Float64Array(old.length / 2)
      for (let block = 0, to = 0; block < old.length; block += stride * 2, to += stride) {
        for (let x = 0; x < stride; x++) {
          shrunk[to + x] = mustHold ? old[block + stride + x]! : old[block + x]! + old[block + stride + x]!
        }
      }
      return shrunk
    }
    current = { p: shrink(current.p), w: current.w && shrink(current.w) }
  }
  return current
}

function unclose(step: Step, back: Table, width: number): Table {
  let current = back
  for (let c = step.closes.length - 1; c >= 0; c--) {
    const { bit, mustHold } = step.closes[c]!
    const grow = (old: Float64Array): Float64Array => {
      const stride = width << bit
      const grown = new Float64Array(old.length * 2)
      for (let block = 0, of = 0; block < grown.length; block += stride * 2, of += stride) {
        for (let x = 0; x < stride; x++) {
          if (!mustHold) grown[block + x] = old[of + x]!
          grown[block + stride + x] = old[of + x]!
        }
      }
      return grown
    }
    current = { p: grow(current.p), w: current.w && grow(current.w) }
  }
  return current
}

/** The backward table as seen by the absent and by the present branch; `on` is a copy, `off` may share. */
function split(step: Step, back: Table, width: number): { off: Table; on: Table } {
  if (!step.stays) return { off: back, on: { p: back.p.slice(), w: back.w?.slice() } }
  const half = width << step.bitsOpen
  return {
    off: { p: back.p.subarray(0, half), w: back.w?.subarray(0, half) },
    on: { p: back.p.slice(half), w: back.w?.slice(half) },
  }
}

function collect(step: Step, forward: Table, back: Table, numbers: Numbers, from: number, width: number, into: Evidence): void {
  const at = step.cause * numbers.lanes + from
  for (let a = 0; a < forward.p.length; a += width) {
    for (let l = 0; l < width; l++) into.present[at + l]! += forward.p[a + l]! * back.p[a + l]!
  }
  if (!forward.w) return
  for (let a = 0; a < forward.p.length; a += width) {
    for (let l = 0; l < width; l++) {
      into.presentComplaint[at + l]! += forward.p[a + l]! * back.w![a + l]! + forward.w[a + l]! * back.p[a + l]!
    }
  }
  for (let l = 0; l < width; l++) {
    into.presentComplaint[at + l]! += numbers.background[from + l]! * into.present[at + l]!
  }
}

function showsTransposed(step: Step, back: Table, numbers: Numbers, from: number, width: number): void {
  const pull = (values: Float64Array, bit: number, linkAt: number): void => {
    const stride = width << bit
    for (let block = 0; block < values.length; block += stride * 2) {
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

function pullBack(
  step: Step,
  off: Table,
  on: Table,
  numbers: Numbers,
  from: number,
  width: number,
  make: (bits: number) => Table,
): Table {
  const back = make(step.bitsOpen)
  const present = presenceOf(width)
  const at = step.cause * numbers.lanes + from
  for (let a = 0; a < back.p.length; a += width) {
    if (a === 0 || step.parents.length > 0) presence(step, a / width, numbers, from, width, present)
    for (let l = 0; l < width; l++) {
      const weight = present.yes[l]! * numbers.on[at + l]!
      back.p[a + l] = present.no[l]! * off.p[a + l]! + weight * on.p[a + l]!
      if (back.w) {
        back.w[a + l] = present.no[l]! * off.w![a + l]! + weight * (on.w![a + l]! + numbers.rate[at + l]! * on.p[a + l]!)
      }
    }
  }
  return back
}

function unopen(step: Step, back: Table, numbers: Numbers, from: number, width: number): Table {
  let current = back
  for (let o = step.opens.length - 1; o >= 0; o--) {
    const leakAt = step.opens[o]! * numbers.lanes + from
    const shrink = (old: Float64Array): Float64Array => {
      const half = old.length / 2
      const shrunk = new Float64Array(half)
      for (let a = 0; a < half; a += width) {
        for (let l = 0; l < width; l++) {
          const leak = numbers.leak[leakAt + l]!
          shrunk[a + l] = (1 - leak) * old[a + l]! + leak * old[half + a + l]!
        }
      }
      return shrunk
    }
    current = { p: shrink(current.p), w: current.w && shrink(current.w) }
  }
  return current
}
