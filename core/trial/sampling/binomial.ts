// How likely are so many nights with a cramp out of so many? The binomial on the log-odds.
import type { Likelihood } from './likelihood.js'
import { exp, exps, logs } from './steady.js'

export function binomial(successes: readonly number[], trials: readonly number[]): Likelihood {
  const counts = Float64Array.from(successes)
  const totals = Float64Array.from(trials)
  const rows = counts.length
  /** 1 + e^-|x|, and its logarithm. */
  const wholes = new Float64Array(rows)
  const logWholes = new Float64Array(rows)
  return {
    own: 0,
    signless: false,
    names: [],
    read: () => {},
    information: (predictor) => {
      const shares = predictor.map((x) => 1 / (1 + exp(-x)))
      return {
        score: shares.map((share, i) => counts[i]! - totals[i]! * share),
        weight: shares.map((share, i) => totals[i]! * share * (1 - share)),
      }
    },
    density: (predictor, _at, _from, slope) => {
      let sum = 0
      for (let i = 0; i < rows; i++) wholes[i] = -Math.abs(predictor[i]!)
      exps(wholes, wholes)
      for (let i = 0; i < rows; i++) wholes[i]! += 1
      logs(wholes, logWholes)
      for (let i = 0; i < rows; i++) {
        const x = predictor[i]!
        const whole = wholes[i]!
        const share = (x > 0 ? 1 : whole - 1) / whole
        sum += counts[i]! * x - totals[i]! * (Math.max(0, x) + logWholes[i]!)
        slope[i] = counts[i]! - totals[i]! * share
      }
      return sum
    },
  }
}
