// How far does each parameter reach? Spreads learnt from draws, with the correlations of the first few.
import type { Target } from './target.js'

/** A posterior of unit spread is the first guess; it weighs as much as so many draws. */
const GUESS_DRAWS = 5

/** `triangle` is the lower Cholesky factor (row by row) of the covariance of the first `together` parameters; `spread` of the others. */
export interface Metric {
  readonly together: number
  readonly triangle: Float64Array
  readonly spread: Float64Array
}

export function unitMetric({ size, together }: Target): Metric {
  const triangle = new Float64Array(together * together)
  for (let i = 0; i < together; i++) triangle[i * together + i] = 1
  return { together, triangle, spread: new Float64Array(size).fill(1) }
}

/** into = A v: from velocities of unit spread to parameters. */
export function push({ together, triangle, spread }: Metric, velocity: Float64Array, into: Float64Array): void {
  for (let i = 0; i < together; i++) {
    let sum = 0
    for (let j = 0; j <= i; j++) sum += triangle[i * together + j]! * velocity[j]!
    into[i] = sum
  }
  for (let i = together; i < into.length; i++) into[i] = spread[i]! * velocity[i]!
}

/** into = Aᵀ g: from gradients to kicks of the velocity. */
export function pull({ together, triangle, spread }: Metric, gradient: Float64Array, into: Float64Array): void {
  for (let j = 0; j < together; j++) {
    let sum = 0
    for (let i = j; i < together; i++) sum += triangle[i * together + j]! * gradient[i]!
    into[j] = sum
  }
  for (let i = together; i < into.length; i++) into[i] = spread[i]! * gradient[i]!
}

/** Lower Cholesky factor in place (row by row) of a positive definite matrix. */
export function cholesky(matrix: Float64Array, size: number): void {
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = matrix[i * size + j]!
      for (let k = 0; k < j; k++) sum -= matrix[i * size + k]! * matrix[j * size + k]!
      matrix[i * size + j] = i === j ? Math.sqrt(sum) : sum / matrix[j * size + j]!
    }
    matrix.fill(0, i * size + i + 1, (i + 1) * size)
  }
}

/** Learns a metric from `count` draws, one after another in `draws`. */
export function metricFrom(target: Target, draws: Float64Array, count: number): Metric {
  const { size, together, signless, normalFrom } = target
  const sizesOnly = new Set(signless)
  const value = (draw: number, i: number) => {
    const x = draws[draw * size + i]!
    return sizesOnly.has(i) ? Math.abs(x) : x
  }
  const means = new Float64Array(size)
  for (let i = 0; i < normalFrom; i++) for (let draw = 0; draw < count; draw++) means[i]! += value(draw, i) / count
  const weight = 1 / (count - 1 + GUESS_DRAWS)
  const covariance = (i: number, j: number) => {
    let sum = i === j ? GUESS_DRAWS : 0
    for (let draw = 0; draw < count; draw++) sum += (value(draw, i) - means[i]!) * (value(draw, j) - means[j]!)
    return sum * weight
  }
  const triangle = new Float64Array(together * together)
  for (let i = 0; i < together; i++) for (let j = 0; j <= i; j++) triangle[i * together + j] = covariance(i, j)
  cholesky(triangle, together)
  const spread = new Float64Array(size)
  for (let i = together; i < size; i++) spread[i] = i < normalFrom ? Math.sqrt(covariance(i, i)) : 1
  return { together, triangle, spread }
}
