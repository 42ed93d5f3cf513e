// What is a claim? A sentence people have read somewhere about cramps, and what the evidence says of it.
import type { CauseId } from './cause.js'
import type { Known, SourceId } from './number.js'

export interface Claim {
  readonly id: string
  readonly aliases: readonly string[]
  readonly verdict: 'supported' | 'partly' | 'not-supported'
  readonly sources: readonly SourceId[]
  readonly numbers: readonly Known[]
}

/** A nutrient with a page of its own: facts here, prose in words. */
export interface Nutrient {
  readonly id: string
  readonly cause: CauseId
  readonly analytes: readonly string[]
  /** Adult requirement figures for the page, each with its unit in the key (rdaMg…). */
  readonly figures: Readonly<Record<string, Known>>
  /** Foods rich in it: plain name, household portion, amount in the unit of the key. */
  readonly foods: readonly { readonly name: string; readonly portion: string; readonly amount: Known }[]
  readonly unit: string
  readonly sources: readonly SourceId[]
}
