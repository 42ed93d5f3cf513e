// Where does the posterior of a linear part peak, and how wide is it there? Newton's method; every one of these posteriors has one peak.
import type { Design } from '../design.js'
import type { Likelihood } from './family.js'
import { cholesky, inverse, logDeterminant, solve } from './matrix.js'

export interface Mode {
  readonly at: Float64Array
  /** Log posterior there, without what does not depend on the linear part. */
  readonly value: number
  readonly covariance: Float64Array
  readonly logDeterminant: number
}

const ROUNDS = 100
const HALVINGS = 40

/** exp(x·θ): odds of a night, or with days expected counts. */
export function expected(design: Design, likelihood: Likelihood, theta: Float64Array, into: Float64Array): void {
  const p = theta.length
  const perDay = likelihood.family.kind === 'binomial'
  for (let i = 0; i < into.length; i++) {
    let eta = 0
    for (let k = 0; k < p; k++) eta += design.x[i * p + k]! * theta[k]!
    into[i] = (perDay ? 1 : design.days[i]!) * Math.exp(eta)
  }
}

export function logPosterior(
  design: Design,
  likelihood: Likelihood,
  theta: Float64Array,
  mean: Float64Array,
  ones: Float64Array,
): number {
  const p = theta.length
  expected(design, likelihood, theta, mean)
  let sum = -likelihood.curved(mean, ones)
  for (let i = 0; i < mean.length; i++) {
    for (let k = 0; k < p; k++) sum += design.y[i]! * design.x[i * p + k]! * theta[k]!
  }
  for (let k = 0; k < p; k++) sum -= ((theta[k]! - design.priorMean[k]!) / design.priorSd[k]!) ** 2 / 2
  return sum
}

export function modeOf(design: Design, likelihood: Likelihood, start: Float64Array = design.priorMean): Mode {
  const p = start.length
  const rows = design.y.length
  const mean = new Float64Array(rows)
  const ones = new Float64Array(rows).fill(1)
  const [gradient, curvature] = [new Float64Array(rows), new Float64Array(rows)]
  const slope = new Float64Array(p)
  const hessian = new Float64Array(p * p)
  let theta = Float64Array.from(start)
  let value = logPosterior(design, likelihood, theta, mean, ones)
  for (let round = 0; ; round++) {
    expected(design, likelihood, theta, mean)
    likelihood.slopes(mean, gradient, curvature)
    for (let k = 0; k < p; k++) slope[k] = -(theta[k]! - design.priorMean[k]!) / design.priorSd[k]! ** 2
    hessian.fill(0)
    for (let k = 0; k < p; k++) hessian[k * p + k] = 1 / design.priorSd[k]! ** 2
    for (let i = 0; i < rows; i++) {
      for (let k = 0; k < p; k++) {
        const x = design.x[i * p + k]!
        slope[k]! += gradient[i]! * x
        for (let j = 0; j < p; j++) hessian[k * p + j]! += curvature[i]! * x * design.x[i * p + j]!
      }
    }
    const l = cholesky(hessian, p)
    const step = solve(l, slope)
    const gain = step.reduce((sum, d, k) => sum + d * slope[k]!, 0)
    if (gain < 1e-12 || round === ROUNDS)
      return { at: theta, value, covariance: inverse(l, p), logDeterminant: -logDeterminant(l, p) }
    let part = 1
    for (let halving = 0; halving < HALVINGS; halving++, part /= 2) {
      const next = theta.map((t, k) => t + part * step[k]!)
      const there = logPosterior(design, likelihood, next, mean, ones)
      if (there >= value) {
        theta = next
        value = there
        break
      }
    }
  }
}
