// How strong is each link, and how strong would the strongest be by luck? Every link in units of its own shuffled spread.
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import type { Observed } from './nights-before.js'
import { autocorrelation } from './projection.js'
import { correlations, type Column } from './scores.js'
import { blockLength, shuffledNights } from './shuffles.js'

export interface Measured {
  readonly correlation: number
  /** The length of what is left of the nights. */
  readonly length: number
  /** The spread of the correlation over the shuffles. */
  readonly error: number
  /** How often luck alone shows a link at least so clear anywhere among all. */
  readonly byLuck: number
}

export interface Luck {
  readonly measured: readonly Measured[]
  /** A correlation of more than so many of its errors counts as found: `byLuck` is then at most the policy's luck. */
  readonly critical: number
}

/** The same for every diary: who asks twice gets the same answer. */
const SEED = 20261123

/**
 * The largest of all links is held against the largest in each of 999 shuffles: the maximum statistic of Westfall and Young (1993),
 * so that a chance counts for all columns together, however they hang together.
 */
export function luckOf(columns: readonly Column[], { left, cramps }: Observed): Luck {
  const nights = left.length
  const real = correlations(
    columns,
    left,
    Int32Array.from({ length: nights }, (_, night) => night),
  )
  const stickiness = Math.max(0, ...columns.map(({ unit }) => autocorrelation(unit)))
  const together = Math.sqrt(Math.max(0, autocorrelation(Float64Array.from(cramps))) * stickiness)
  const shuffles = shuffledNights(nights, blockLength(together, nights), patternPolicy.shuffles.value, SEED).map(
    (order) => correlations(columns, left, order).values,
  )
  const errors = spreads(shuffles, columns.length)
  const size = (values: Float64Array, column: number) => (errors[column]! > 0 ? Math.abs(values[column]!) / errors[column]! : 0)
  const largest = Float64Array.from(shuffles, (values) => {
    let most = 0
    for (let column = 0; column < values.length; column++) most = Math.max(most, size(values, column))
    return most
  }).sort()
  const atLeast = (value: number) => {
    const first = largest.findIndex((one) => one >= value)
    return first < 0 ? 0 : largest.length - first
  }
  return {
    measured: columns.map((_, column) => ({
      correlation: real.values[column]!,
      length: real.lengths[column]!,
      error: errors[column]!,
      byLuck: (1 + atLeast(size(real.values, column))) / (1 + largest.length),
    })),
    critical: largest[largest.length - Math.floor(patternPolicy.luck.value * (largest.length + 1))]!,
  }
}

/** The spread of each column about 0. */
function spreads(shuffles: readonly Float64Array[], columns: number): Float64Array {
  const squares = new Float64Array(columns)
  for (const values of shuffles)
    for (let column = 0; column < columns; column++) squares[column]! += values[column]! * values[column]!
  return squares.map((sum) => Math.sqrt(sum / shuffles.length))
}
