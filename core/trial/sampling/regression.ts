// What is the posterior of a regression? Linear part, outcome and, where wanted, a latent series, put together as one density.
import type { Wandering } from './latent.js'
import type { Likelihood } from './likelihood.js'
import type { Linear } from './linear.js'
import { exp, log } from './steady.js'
import type { Target } from './target.js'

/** Parameters in this order: linear, the outcome's own (unless signless), log-odds of the correlation | the sd, the outcome's own (if signless), the series' normals. */
export function regression(linear: Linear, likelihood: Likelihood, rows: number, wandering?: Wandering): Target {
  const coefficients = linear.names.length
  const { own, signless } = likelihood
  const correlationAt = coefficients + (signless ? 0 : own)
  const together = correlationAt + (wandering ? 1 : 0)
  const sdAt = together
  const ownAt = signless ? together + (wandering ? 1 : 0) : coefficients
  const seriesAt = together + (wandering ? 1 : 0) + (signless ? own : 0)
  const predictor = new Float64Array(rows)
  const slope = new Float64Array(rows)
  const values = new Float64Array(rows)
  const inner = new Float64Array(rows)

  const density = (at: Float64Array, gradient: Float64Array) => {
    linear.predict(at, predictor)
    if (!wandering) {
      const sum = likelihood.density(predictor, at, ownAt, slope, gradient)
      return sum + linear.density(at, slope, gradient)
    }
    const { series, alpha, beta } = wandering
    const x = at[correlationAt]!
    const against = exp(-Math.abs(x))
    const whole = 1 + against
    const rho = (x > 0 ? 1 : against) / whole
    const logRho = Math.min(0, x) - log(whole)
    series.forward(logRho, at, seriesAt, values)
    const sd = at[sdAt]! * wandering.sd
    for (let i = 0; i < rows; i++) predictor[i]! += sd * values[i]!
    let sum = likelihood.density(predictor, at, ownAt, slope, gradient)
    sum += linear.density(at, slope, gradient)
    let bySd = 0
    for (let i = 0; i < rows; i++) {
      bySd += slope[i]! * values[i]!
      inner[i] = slope[i]! * sd
    }
    const byLogRho = series.backward(inner, at, seriesAt, values, gradient)
    for (let i = 0; i < rows; i++) {
      const z = at[seriesAt + i]!
      sum -= 0.5 * z * z
      gradient[seriesAt + i]! -= z
    }
    gradient[sdAt] = bySd * wandering.sd - at[sdAt]!
    sum -= 0.5 * at[sdAt]! * at[sdAt]!
    gradient[correlationAt] = (alpha + byLogRho) * (1 - rho) - beta * rho
    return sum + alpha * logRho + beta * (logRho - x)
  }

  const names = [...linear.names, ...likelihood.names, ...(wandering ? ['latentSd', 'correlation'] : [])]
  return {
    size: seriesAt + (wandering ? rows : 0),
    together,
    normalFrom: seriesAt,
    signless: [...(wandering ? [sdAt] : []), ...(signless ? Array.from({ length: own }, (_, i) => ownAt + i) : [])],
    density,
    names,
    read: (at, into) => {
      linear.coefficients(at, into)
      likelihood.read(at, ownAt, into, coefficients)
      if (!wandering) return
      into[names.length - 2] = Math.abs(at[sdAt]!) * wandering.sd
      into[names.length - 1] = 1 / (1 + exp(-at[correlationAt]!))
    },
  }
}
