// How likely is the cause at hand, given its parents? And a table weighed by that.
import type { Numbers } from './network.js'
import type { Step } from './order.js'

/** A run of neighbouring lanes, 2^`shift` of them from `from` on, on its way through the plan. */
export interface Run {
  readonly numbers: Numbers
  readonly from: number
  readonly shift: number
}

/**
 * P(cause present | the state of its parents) × what speaks for or against it, and the same for absent; neither by subtracting from one.
 * Indexed by the states of the step's parents (the first parent the lowest bit) and the lane, as a table is.
 */
export interface Presence {
  readonly yes: Float64Array
  readonly no: Float64Array
}

export function presenceOf(step: Step, { numbers, from, shift }: Run, { yes, no }: Presence): void {
  const { lanes, base, chain, on, leak, link } = numbers
  const width = 1 << shift
  const at = step.cause * lanes + from
  for (let l = 0; l < width; l++) {
    let shown = on[at + l]!
    let silent = 1
    for (let k = 0; k < step.alone.length; k++) {
      const alone = step.alone[k]!
      const unprompted = leak[alone.finding * lanes + from + l]!
      shown *= unprompted + (1 - unprompted) * link[alone.link * lanes + from + l]!
      silent *= unprompted
    }
    yes[l] = base[at + l]!
    no[l] = 1 - yes[l]!
    let states = width
    for (let k = 0; k < step.parents.length; k++) {
      const fires = chain[step.parents[k]!.edge * lanes + from + l]!
      for (let s = l; s < states; s += width) {
        yes[states + s] = yes[s]! + fires * no[s]!
        no[states + s] = no[s]! * (1 - fires)
      }
      states *= 2
    }
    for (let s = l; s < states; s += width) {
      yes[s]! *= shown
      no[s]! *= silent
    }
  }
}

/** `into` = `table` (starting at `at`) times the weight that belongs to the state of the parents' bits. */
export function weigh(
  { parents, bitsAtCause }: Step,
  { shift }: Run,
  table: Float64Array,
  at: number,
  into: Float64Array,
  weights: Float64Array,
): void {
  const lane = (1 << shift) - 1
  const states = 1 << bitsAtCause
  // Up to the lowest parent's bit, neighbouring states agree on the parents.
  let alike = states
  for (let k = 0; k < parents.length; k++) alike = Math.min(alike, 1 << parents[k]!.bit)
  for (let start = 0; start < states; start += alike) {
    let state = 0
    for (let k = 0; k < parents.length; k++) state |= ((start >> parents[k]!.bit) & 1) << k
    const weightAt = state << shift
    const end = (start + alike) << shift
    for (let x = start << shift; x < end; x++) into[x] = weights[weightAt + (x & lane)]! * table[at + x]!
  }
}
