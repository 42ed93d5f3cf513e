// What does a sweep walk with? A table over the open bits, growing and shrinking in place, and how likely the cause at hand is.
import type { Numbers } from './network.js'
import type { Step } from './order.js'

/**
 * A table over open bits for a run of lanes: probability, and where asked its tangent, the rate-weighted probability. It grows and
 * shrinks in place: entry (bits, lane) stands at `bits * width + lane`, and `size` entries are in use.
 */
export interface Table {
  readonly p: Float64Array
  readonly w: Float64Array | undefined
  size: number
}

/** One run of lanes on its way through the plan. */
export interface Run {
  readonly numbers: Numbers
  readonly from: number
  readonly width: number
  readonly present: Presence
}

/** P(cause present | the state of its parents) × its `on` weight, and P(absent | …), for each lane; neither by subtracting from one. */
interface Presence {
  readonly yes: Float64Array
  readonly no: Float64Array
}

/** Fills `run.present` for a cause, given the state of its parents' bits. */
export function presence(step: Step, state: number, { numbers, from, width, present: { yes, no } }: Run): void {
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
  for (let l = 0; l < width; l++) yes[l]! *= numbers.on[baseAt + l]!
}
