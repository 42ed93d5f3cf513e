// How likely are counts that vary more than chance? The negative binomial: mean μ, variance μ + κμ², κ = 0 being Poisson's.
import type { Likelihood } from './likelihood.js'
import { exp, exps, log, logs } from './steady.js'

/** Below this κμ a series in κμ has more digits than the logarithm. */
const SMALL = 1e-3
/** The product of many numbers above 1 becomes a logarithm before it overflows. */
const LARGE = 1e150

/** Log probability of counts given log means (without what depends on the counts alone), and its slopes. */
export interface Counts {
  /** Fills `slope` by the log means. */
  readonly density: (kappa: number, logMeans: Float64Array, slope: Float64Array) => number
  /** After each call: the slope by κ, alone in its array. */
  readonly byKappa: Float64Array
}

/** Runs of k over which equally many counts are above k: the rising factorials of all rows together have so many factors 1 + kκ. */
function runsAbove(counts: Float64Array) {
  const ends = [...new Set(counts)].filter((count) => count > 1).sort((a, b) => a - b)
  return {
    ends: Float64Array.from(ends),
    above: Float64Array.from(ends, (end) => counts.filter((count) => count >= end).length),
  }
}

export function countsOf(counts: Float64Array): Counts {
  const rows = counts.length
  const { ends, above } = runsAbove(counts)
  const byKappa = new Float64Array(1)
  const means = new Float64Array(rows)
  const wholes = new Float64Array(rows)
  const logWholes = new Float64Array(rows)
  return {
    byKappa,
    density: (kappa, logMeans, slope) => {
      let sum = 0
      let pull = 0
      for (let run = 0, k = 1; run < ends.length; run++) {
        const [end, times] = [ends[run]!, above[run]!]
        let product = 1
        let part = 0
        for (; k < end; k++) {
          const factor = 1 + k * kappa
          part += k / factor
          product *= factor
          if (product > LARGE) {
            sum += times * log(product)
            product = 1
          }
        }
        sum += times * log(product)
        pull += times * part
      }
      exps(logMeans, means)
      for (let i = 0; i < rows; i++) wholes[i] = 1 + kappa * means[i]!
      logs(wholes, logWholes)
      for (let i = 0; i < rows; i++) {
        const count = counts[i]!
        const mean = means[i]!
        const whole = wholes[i]!
        const part = mean / whole
        const x = kappa * mean
        // log(1 + x)/κ; where x is small by log(1 + x)/x = 1 − x/2 + x²/3 − x³/4.
        const rest = x < SMALL ? mean * (1 - x * (0.5 - x * (1 / 3 - x * 0.25))) : logWholes[i]! / kappa
        slope[i] = (count - mean) / whole
        sum += count * logMeans[i]! - (count * kappa + 1) * rest
        pull -= count * part
        pull += x < SMALL ? mean * mean * (0.5 - x * (2 / 3 - x * (0.75 - x * 0.8))) : (rest - part) / kappa
      }
      byKappa[0] = pull
      return sum
    },
  }
}

/** Counts with a half-normal prior (sd `spread`) on √κ; its parameter is √κ / spread with either sign. */
export function negativeBinomial(values: readonly number[], spread: number): Likelihood {
  const data = Float64Array.from(values)
  const counts = countsOf(data)
  const usual = spread * spread
  return {
    own: 1,
    signless: true,
    names: ['dispersion'],
    read: (at, from, into, to) => {
      into[to] = at[from]! * at[from]! * usual
    },
    information: (predictor) => informationOf(data, predictor, usual),
    density: (predictor, at, from, slope, gradient) => {
      const root = at[from]!
      const sum = counts.density(root * root * usual, predictor, slope)
      gradient[from] = 2 * root * usual * counts.byKappa[0]! - root
      return sum - 0.5 * root * root
    },
  }
}

/** Quasi-scores of counts whose variance is μ + κμ². */
export function informationOf(counts: Float64Array, logMeans: Float64Array, kappa: number) {
  const means = logMeans.map((x) => exp(Math.min(x, 20)))
  return {
    score: means.map((mean, i) => (counts[i]! - mean) / (1 + kappa * mean)),
    weight: means.map((mean) => mean / (1 + kappa * mean)),
  }
}
