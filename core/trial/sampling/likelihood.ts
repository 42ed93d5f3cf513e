// What does a predictor say of an outcome? What the regression needs of each kind of outcome.
import type { Information } from './linear.js'

export interface Likelihood {
  /** Parameters of its own. */
  readonly own: number
  /** Whether these enter by their size only (a standard deviation whose sign is free), or are adapted with the linear part. */
  readonly signless: boolean
  /**
   * Log density of the data given each row's predictor and of its own parameters, which start at `from` of `at`.
   * Fills `slope` by the predictors and `gradient` from `from`.
   */
  readonly density: (
    predictor: Float64Array,
    at: Float64Array,
    from: number,
    slope: Float64Array,
    gradient: Float64Array,
  ) => number
  /** For the first guess at the linear part. */
  readonly information: Information
  readonly names: readonly string[]
  /** Writes its own figures of a draw from `to` on. */
  readonly read: (at: Float64Array, from: number, into: Float64Array, to: number) => void
}
