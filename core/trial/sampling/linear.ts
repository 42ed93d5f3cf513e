// What shifts the outcome of a day or a week? The linear part, turned so that its posterior is about a unit sphere.
import { cholesky } from './metric.js'

export interface Columns {
  readonly columns: readonly string[]
  /** Row by row. */
  readonly x: Float64Array
  readonly priorMean: Float64Array
  readonly priorSd: Float64Array
}

/** How the data pull at predictors, and how firmly: derivative of the log likelihood and expected information for each row. */
export type Information = (predictor: Float64Array) => { readonly score: Float64Array; readonly weight: Float64Array }

export interface Linear {
  readonly names: readonly string[]
  /** Fills the predictor of each row from the turned coefficients, the first numbers of `at`. */
  readonly predict: (at: Float64Array, predictor: Float64Array) => void
  /** Log density of the coefficients' normal priors; sets the first numbers of `gradient` to its slope and that of the predictor. */
  readonly density: (at: Float64Array, slope: Float64Array, gradient: Float64Array) => number
  /** The coefficients themselves. */
  readonly coefficients: (at: Float64Array, into: Float64Array) => void
}

/** Scoring that has not settled by then starts the chains a little off, no more. */
const SCORINGS = 12
/** A coefficient moves at most so far at once, or a rate of nothing runs away. */
const FURTHEST = 1.5

/** Solves L Lᵀ x = b in place, L the lower Cholesky factor. */
function solve(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) b[i]! -= factor[i * size + k]! * b[k]!
    b[i]! /= factor[i * size + i]!
  }
  backSolve(factor, size, b)
}

/** Solves Lᵀ x = b in place. */
function backSolve(factor: Float64Array, size: number, b: Float64Array): void {
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) b[i]! -= factor[k * size + i]! * b[k]!
    b[i]! /= factor[i * size + i]!
  }
}

/** predictor = offset + x × coefficients */
function predict(x: Float64Array, coefficients: Float64Array, offset: Float64Array, predictor: Float64Array): void {
  for (let i = 0, t = 0; i < offset.length; i++) {
    let sum = offset[i]!
    for (let j = 0; j < coefficients.length; j++) sum += x[t++]! * coefficients[j]!
    predictor[i] = sum
  }
}

/** One step of Fisher scoring from `at`: the slope of the log posterior, and the information as its Cholesky factor. */
function scoreAt(
  { x, priorMean, priorSd }: Columns,
  at: Float64Array,
  score: Float64Array,
  weight: Float64Array,
  centred: boolean,
) {
  const size = at.length
  const slope = at.map((value, j) => (priorMean[j]! - value) / (priorSd[j]! * priorSd[j]!))
  const factor = new Float64Array(size * size)
  const middles = new Float64Array(size)
  const total = weight.reduce((a, b) => a + b, 0)
  // Where thresholds stand in for an intercept, only differences from the mean inform.
  if (centred && total > 0) weight.forEach((w, i) => middles.forEach((_, j) => (middles[j]! += (x[i * size + j]! * w) / total)))
  for (let j = 0; j < size; j++) {
    for (let k = 0; k <= j; k++) {
      let sum = j === k ? 1 / (priorSd[j]! * priorSd[j]!) : 0
      for (let i = 0; i < weight.length; i++)
        sum += (x[i * size + j]! - middles[j]!) * (x[i * size + k]! - middles[k]!) * weight[i]!
      factor[j * size + k] = sum
    }
    for (let i = 0; i < weight.length; i++) slope[j]! += (x[i * size + j]! - middles[j]!) * score[i]!
  }
  cholesky(factor, size)
  return { slope, factor }
}

/** Near the posterior mode of the coefficients, by Fisher scoring, and the Cholesky factor of the information there. */
function scoringOf(columns: Columns, offset: Float64Array, information: Information, centred: boolean) {
  const mode = columns.priorMean.slice()
  const predictor = new Float64Array(offset.length)
  for (let scoring = 1; ; scoring++) {
    predict(columns.x, mode, offset, predictor)
    const { score, weight } = information(predictor)
    const { slope: step, factor } = scoreAt(columns, mode, score, weight, centred)
    solve(factor, mode.length, step)
    const longest = step.reduce((most, x) => Math.max(most, Math.abs(x)), 0)
    const part = Math.min(1, FURTHEST / longest)
    for (let j = 0; j < mode.length; j++) mode[j]! += part * step[j]!
    if (longest < 1e-3 || scoring === SCORINGS) return { mode, factor }
  }
}

/**
 * The linear part of a regression, `offset` and columns added up.
 * @param centred whether thresholds outside take the part of an intercept.
 * @param guess prior sds for finding the mode, where those of the density are endless.
 */
export function linearOf(
  columns: Columns,
  offset: Float64Array,
  information: Information,
  { centred = false, guess = columns.priorSd }: { readonly centred?: boolean; readonly guess?: Float64Array } = {},
): Linear {
  const { x, priorMean, priorSd } = columns
  const size = columns.columns.length
  const rows = offset.length
  const { mode, factor } = scoringOf({ ...columns, priorSd: guess }, offset, information, centred)
  // coefficients = mode + turn × turned, turn = L⁻ᵀ, one column at a time.
  const turn = new Float64Array(size * size)
  for (let j = 0; j < size; j++) {
    const unit = new Float64Array(size)
    unit[j] = 1
    backSolve(factor, size, unit)
    for (let i = 0; i < size; i++) turn[i * size + j] = unit[i]!
  }
  const base = new Float64Array(rows)
  predict(x, mode, offset, base)
  /** Column by column. */
  const turned = new Float64Array(rows * size)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < size; j++) for (let k = 0; k < size; k++) turned[j * rows + i]! += x[i * size + k]! * turn[k * size + j]!
  const own = new Float64Array(size)
  const coefficients = (at: Float64Array, into: Float64Array) => {
    for (let k = 0; k < size; k++) {
      let sum = mode[k]!
      for (let j = 0; j < size; j++) sum += turn[k * size + j]! * at[j]!
      into[k] = sum
    }
  }
  return {
    names: columns.columns,
    predict: (at, predictor) => {
      predictor.set(base)
      for (let j = 0, t = 0; j < size; j++) {
        const by = at[j]!
        for (let i = 0; i < rows; i++) predictor[i]! += by * turned[t++]!
      }
    },
    density: (at, slope, gradient) => {
      coefficients(at, own)
      let sum = 0
      for (let j = 0, t = 0; j < size; j++) {
        let pull = 0
        for (let i = 0; i < rows; i++) pull += turned[t++]! * slope[i]!
        gradient[j] = pull
      }
      for (let k = 0; k < size; k++) {
        const off = (own[k]! - priorMean[k]!) / priorSd[k]!
        sum -= 0.5 * off * off
        for (let j = 0; j < size; j++) gradient[j]! -= (off / priorSd[k]!) * turn[k * size + j]!
      }
      return sum
    },
    coefficients,
  }
}
