// What does the sampler need to know of a model? Its log density with gradient, and what to read off each draw.

export interface Target {
  /** Unconstrained parameters, each of about unit spread in the posterior as far as the model can arrange it. */
  readonly size: number
  /** The first so many are adapted together (with their correlations), the rest one by one. */
  readonly together: number
  /** From here on they are independent standard normals a priori, and the data tell little of each: they keep unit spread. */
  readonly normalFrom: number
  /** Parameters that enter only by their size (their sign is free): their spread is that of the absolute value. */
  readonly signless: readonly number[]
  /** Log density up to a constant; fills `gradient`. May return NaN or -Infinity where it cannot be computed. */
  readonly density: (at: Float64Array, gradient: Float64Array) => number
  /** What is kept of each draw, "effect" first. */
  readonly names: readonly string[]
  readonly read: (at: Float64Array, into: Float64Array) => void
}
