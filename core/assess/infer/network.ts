// What does inference need to know? A noisy-OR network with chains and a process selector, as bare structure and numbers.

/**
 * Which cause can bring about which; indices only. The same structure serves many lanes of numbers.
 *
 * A *lane* is one complete set of numbers: one parameter draw, or one answer tried out. All lanes run side by side.
 */
export interface Structure {
  readonly causes: number
  /** Present findings only: absent ones factorise and are folded into `Numbers.on` (algorithms §a2). */
  readonly findings: number
  /** Chains between causes: `from` can bring about `to`. No cycles. */
  readonly chains: readonly { readonly from: number; readonly to: number }[]
  /** Which cause can show which present finding. */
  readonly links: readonly { readonly cause: number; readonly finding: number }[]
}

/** The numbers of `lanes` lanes; entry (x, lane) of an array stands at `x * lanes + lane`. */
export interface Numbers {
  readonly lanes: number
  /** P(cause) when none of its chain parents is present. */
  readonly base: Float64Array
  /** P(the chain fires | its parent is present). */
  readonly chain: Float64Array
  /** Weight of "present" against "absent" from absent findings and tests on the cause itself. */
  readonly on: Float64Array
  /** P(finding with no modelled cause). */
  readonly leak: Float64Array
  /** P(this cause alone shows this finding), the leak taken out. */
  readonly link: Float64Array
  /** Rate at which the cause produces what the person feels, times the likelihood of how it feels. */
  readonly rate: Float64Array
  /** The same for everything that is no modelled cause: background and unlisted. One entry a lane. */
  readonly background: Float64Array
}

/** What inference answers, for every lane. */
export interface Evidence {
  /** P(present findings, `on` weights), up to the constant the caller folded away. */
  readonly total: Float64Array
  /** P(cause present, evidence), cause-major like `Numbers.base`. */
  readonly present: Float64Array
  /** Σ over states of P(state, evidence) × (background + Σ rates of present causes): the weight of the complaint. */
  readonly complaint: Float64Array
  /** The same sum over the states in which the cause is present; empty when not asked for. */
  readonly presentComplaint: Float64Array
}

export const emptyNumbers = (structure: Structure, lanes: number): Numbers => ({
  lanes,
  base: new Float64Array(structure.causes * lanes),
  chain: new Float64Array(structure.chains.length * lanes),
  on: new Float64Array(structure.causes * lanes).fill(1),
  leak: new Float64Array(structure.findings * lanes),
  link: new Float64Array(structure.links.length * lanes),
  rate: new Float64Array(structure.causes * lanes),
  background: new Float64Array(lanes),
})
