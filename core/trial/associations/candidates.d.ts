import { type Lag, type Unjudged } from './association.js'
import { type Compares, type Sides } from './compared.js'
import type { Observed } from './nights-before.js'
import { type Column } from './scores.js'
/** Values day by day, of the same days as the nights; undefined is unknown. */
export type Series = readonly (number | undefined)[]
/** One series so many days before the nights. */
export interface Candidate {
  /** Its place among the series. */
  readonly series: number
  readonly lag: Lag
  /** By the nights of which it is known. */
  readonly values: readonly number[]
  readonly sides: Sides
  readonly column: Column
}
export interface Comparable {
  readonly compares: Compares
  readonly candidates: readonly Candidate[]
  /** Why one or more of its lags were left out. */
  readonly why?: Unjudged
}
/** Each series at each lag. Nothing here looks at the cramps, only at which nights are known. */
export declare function comparable(all: readonly Series[], observed: Observed): readonly Comparable[]
