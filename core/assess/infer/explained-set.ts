// What is the exact posterior of every cause? The explained-set programme: every term is positive, so nothing cancels.
//
// Quickscore (Heckerman 1989) sums signed terms and is wrong in doubles for rare evidence. Here a table holds the probability
// of every set of findings explained so far (algorithms §a2.3). Two additions of ours: a finding is open only between the first
// and the last cause that can show it, so the table stays small; and chain parents stay open as bits of the same table.
// Posteriors come from one backward sweep (the adjoint). The complaint's weight, a sum of rates, is carried beside
// the probability as its tangent (an expectation semiring, Eisner 2002).
import type { Evidence, Numbers } from './network.js'
import { reopen, unleave } from './backward.js'
import { enter, leave } from './forward.js'
import { MOST_LANES, openingSpace, type Opening } from './opening.js'
import type { Plan, Step } from './order.js'
import { presenceOf, weigh, type Presence, type Run } from './presence.js'

/**
 * Exact inference for every lane of `numbers`, along a plan made by `planFor`.
 * @param withComplaint also compute `presentComplaint`, at about twice the time.
 */
export function infer(plan: Plan, numbers: Numbers, withComplaint: boolean): Evidence {
  const { causes } = plan.structure
  const { lanes } = numbers
  const evidence: Evidence = {
    total: new Float64Array(lanes),
    present: new Float64Array(causes * lanes),
    complaint: new Float64Array(lanes),
    presentComplaint: new Float64Array(withComplaint ? causes * lanes : 0),
  }
  const shift = Math.min(MOST_LANES, 31 - Math.clz32(lanes))
  const width = 1 << shift
  const space = spaceFor(plan, shift, withComplaint)
  // The last run may go once more over lanes of the run before.
  for (let from = 0; from < lanes; from += width) {
    sweep(plan, { numbers, from: Math.min(from, lanes - width), shift }, space, evidence)
  }
  for (let lane = 0; lane < lanes; lane++) {
    let weight = numbers.background[lane]! * evidence.total[lane]!
    for (let cause = 0; cause < causes; cause++) {
      weight += numbers.rate[cause * lanes + lane]! * evidence.present[cause * lanes + lane]!
    }
    evidence.complaint[lane] = weight
  }
  return evidence
}

/** Tables of one kind: the probability, or its tangent, the rate-weighted probability. */
interface Layer {
  /** The tables before each step, one after the other, and the one after the last: kept for the way back. */
  readonly kept: Float64Array
  readonly on: Float64Array
  readonly off: Float64Array
  readonly back: Float64Array
}

/** Made once and used for every run of lanes. */
interface Space {
  readonly starts: Int32Array
  readonly presence: Presence
  readonly opening: Opening
  readonly p: Layer
  /** Only where the complaint is asked for. */
  readonly w: Layer | undefined
}

function spaceFor({ steps, maxBits }: Plan, shift: number, withComplaint: boolean): Space {
  const starts = new Int32Array(steps.length + 1)
  steps.forEach(({ bitsBefore }, s) => (starts[s + 1] = starts[s]! + (1 << (bitsBefore + shift))))
  const states = 1 << (steps.reduce((most, { parents }) => Math.max(most, parents.length), 0) + shift)
  const table = () => new Float64Array(1 << (maxBits + shift))
  const layer = (): Layer => ({
    kept: new Float64Array(starts[steps.length]! + (1 << shift)),
    on: table(),
    off: table(),
    back: table(),
  })
  return {
    starts,
    presence: { yes: new Float64Array(states), no: new Float64Array(states) },
    opening: openingSpace(),
    p: layer(),
    w: withComplaint ? layer() : undefined,
  }
}

function sweep({ steps, orphans }: Plan, run: Run, { starts, presence, opening, p, w }: Space, into: Evidence): void {
  const { numbers, from, shift } = run
  const { lanes } = numbers
  const width = 1 << shift
  for (let l = 0; l < width; l++) {
    p.kept[l] = orphans.reduce((product, finding) => product * numbers.leak[finding * lanes + from + l]!, 1)
  }
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s]!
    presenceOf(step, run, presence)
    enter(step, run, presence, p.kept, starts[s]!, p.on, p.off)
    if (w) {
      enter(step, run, presence, w.kept, starts[s]!, w.on, w.off)
      addRate(step, run, p, w)
      leave(step, run, opening, w.on, w.off, w.kept, starts[s + 1]!)
    }
    leave(step, run, opening, p.on, p.off, p.kept, starts[s + 1]!)
  }
  const end = starts[steps.length]!
  for (let l = 0; l < width; l++) into.total[from + l] = p.kept[end + l]!

  // Backward: `p.back` is d total / d table; `w.back` the rate weight still to come, which starts with the background.
  for (let l = 0; l < width; l++) {
    p.back[l] = 1
    if (w) w.back[l] = numbers.background[from + l]!
  }
  for (let s = steps.length - 1; s >= 0; s--) {
    const step = steps[s]!
    presenceOf(step, run, presence)
    unleave(step, run, opening, p.back, p.on, p.off)
    unenter(step, run, presence, p)
    if (w) {
      unleave(step, run, opening, w.back, w.on, w.off)
      unenter(step, run, presence, w)
      addRate(step, run, p, w)
      reopen(step, run, w.on, w.off)
    }
    reopen(step, run, p.on, p.off)
    const at = step.cause * lanes + from
    meet(step, shift, p.kept, starts[s]!, p.on, into.present, at)
    join(step, shift, p)
    if (!w) continue
    meet(step, shift, p.kept, starts[s]!, w.on, into.presentComplaint, at)
    addMet(step, shift, w.kept, starts[s]!, p.on, into.presentComplaint, at)
    join(step, shift, w)
  }
}

/** Where the cause is present, its rate adds to the weight: forward and backward alike. */
function addRate({ cause, bitsAtCause }: Step, { numbers, from, shift }: Run, { on }: Layer, { on: weighted }: Layer): void {
  const at = cause * numbers.lanes + from
  const lane = (1 << shift) - 1
  for (let x = 0; x < 1 << (bitsAtCause + shift); x++) weighted[x]! += numbers.rate[at + (x & lane)]! * on[x]!
}

/** The transpose of weighing both parts is weighing them. */
function unenter(step: Step, run: Run, { yes, no }: Presence, { on, off }: Layer): void {
  weigh(step, run, on, 0, on, yes)
  weigh(step, run, off, 0, off, no)
}

/** What came from before meets what lies ahead. */
function meet(
  step: Step,
  shift: number,
  kept: Float64Array,
  start: number,
  ahead: Float64Array,
  into: Float64Array,
  at: number,
): void {
  into.fill(0, at, at + (1 << shift))
  addMet(step, shift, kept, start, ahead, into, at)
}

function addMet(
  { bitsBefore }: Step,
  shift: number,
  kept: Float64Array,
  start: number,
  ahead: Float64Array,
  into: Float64Array,
  at: number,
): void {
  const lane = (1 << shift) - 1
  for (let x = 0; x < 1 << (bitsBefore + shift); x++) into[at + (x & lane)]! += kept[start + x]! * ahead[x]!
}

/** Seen from before the step, both parts lie ahead. */
function join({ bitsBefore }: Step, shift: number, { on, off, back }: Layer): void {
  for (let x = 0; x < 1 << (bitsBefore + shift); x++) back[x] = on[x]! + off[x]!
}
