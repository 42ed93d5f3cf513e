// What is the exact posterior of every cause? The explained-set programme: every term is positive, so nothing cancels.
//
// Quickscore (Heckerman 1989) sums signed terms and is wrong in doubles for rare evidence. Here a table holds the probability
// of every set of findings explained so far (algorithms §a2.3). Two additions of ours: a finding is open only between the first
// and the last cause that can show it, so the table stays small; and chain parents stay open as bits of the same table.
// Posteriors come from one backward sweep (the adjoint). The complaint's weight, a sum of rates, is carried beside
// the probability as its tangent (an expectation semiring, Eisner 2002).
import type { Evidence, Numbers } from './network.js'
import { collect, pullBack, showsTransposed, takeBranch, unclose, unopen } from './backward.js'
import { branchOn, close, merge, open } from './forward.js'
import type { Plan } from './order.js'
import type { Run, Table } from './table.js'

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
  const space = spaceFor(plan, width, withComplaint)
  const present = { yes: new Float64Array(width), no: new Float64Array(width) }
  for (let from = 0; from < lanes; from += width) {
    sweep(plan, { numbers, from, width: Math.min(width, lanes - from), present }, space, evidence)
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

/** The tables of the present branches are kept for the way back, one for each step; made once and used for every run of lanes. */
interface Space {
  readonly walking: Table
  readonly branch: Table
  readonly kept: readonly Table[]
}

function spaceFor(plan: Plan, width: number, withComplaint: boolean): Space {
  const make = (bits: number): Table => {
    const size = (1 << bits) * width
    return { p: new Float64Array(size), w: withComplaint ? new Float64Array(size) : undefined, size }
  }
  return { walking: make(plan.maxBits), branch: make(plan.maxBits), kept: plan.steps.map(({ bitsOpen }) => make(bitsOpen)) }
}

function sweep(plan: Plan, run: Run, space: Space, into: Evidence): void {
  const { numbers, from, width } = run
  const { walking: table, branch, kept } = space
  const { lanes } = numbers
  table.size = width
  table.p.fill(1, 0, width)
  table.w?.fill(0, 0, width)
  for (const finding of plan.orphans) {
    for (let l = 0; l < width; l++) table.p[l]! *= numbers.leak[finding * lanes + from + l]!
  }
  plan.steps.forEach((step, s) => {
    open(step, table, run)
    const on = kept[s]!
    branchOn(step, table, on, run)
    merge(step, table, on, run)
    close(step, table, width)
  })
  for (let l = 0; l < width; l++) into.total[from + l] = table.p[l]!

  // Backward: `back.p` is d total / d table.p; `back.w` the rate weight still to come.
  const back = table
  back.size = width
  back.p.fill(1, 0, width)
  back.w?.fill(0, 0, width)
  for (let s = plan.steps.length - 1; s >= 0; s--) {
    const step = plan.steps[s]!
    unclose(step, back, width)
    takeBranch(step, back, branch, width)
    collect(step, kept[s]!, branch, run, into)
    showsTransposed(step, branch, run)
    pullBack(step, back, branch, run)
    unopen(step, back, run)
  }
}
