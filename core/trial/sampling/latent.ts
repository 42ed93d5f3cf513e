// How alike are neighbouring weeks (or days)? A latent first-order autoregression over real gaps in time, from independent normals.
import { trialPriors } from '../../knowledge/trial/priors.js'
import type { Known } from '../../knowledge/types/index.js'
import { exp } from './steady.js'

/** A latent series with its priors: half-normal standard deviation, beta correlation over one unit of time. */
export interface Wandering {
  readonly series: Latent
  readonly sd: number
  readonly alpha: number
  readonly beta: number
}

export interface Latent {
  /** Fills `values` with a series of unit variance whose correlation over a gap t is e^(t logRho); its normals start at `from` of `at`. */
  readonly forward: (logRho: number, at: Float64Array, from: number, values: Float64Array) => void
  /** Given the slope by each value of the last `forward`: sets the normals' in `gradient`; returns the slope by logRho. */
  readonly backward: (slope: Float64Array, at: Float64Array, from: number, values: Float64Array, gradient: Float64Array) => number
}

/** Two values at one time would be the same value; so near to one another they are so nearly. */
const SHORTEST = 1 / 64

const MILLIONTH = 1e6

/** Earliest first, as the series needs it; the season to a millionth, for engines differ in the last digits of a cosine. */
export const inOrder = <Row extends { readonly week: number; readonly season: number }>(rows: readonly Row[]): Row[] =>
  rows.map((row) => ({ ...row, season: Math.round(row.season * MILLIONTH) / MILLIONTH })).sort((a, b) => a.week - b.week)

/** @param times in ascending order, in the unit of the correlation. */
export function latentOf(times: Float64Array): Latent {
  const size = times.length
  const gaps = times.map((time, i) => (i === 0 ? 0 : Math.max(SHORTEST, time - times[i - 1]!)))
  /** How much of the value before is left, and how much is new. */
  const kept = new Float64Array(size)
  const fresh = new Float64Array(size).fill(1, 0, 1)
  return {
    forward: (logRho, at, from, values) => {
      values[0] = at[from]!
      for (let i = 1; i < size; i++) {
        if (i > 1 && gaps[i] === gaps[i - 1]) {
          kept[i] = kept[i - 1]!
          fresh[i] = fresh[i - 1]!
        } else {
          kept[i] = exp(gaps[i]! * logRho)
          fresh[i] = Math.sqrt(1 - kept[i]! * kept[i]!)
        }
        values[i] = kept[i]! * values[i - 1]! + fresh[i]! * at[from + i]!
      }
    },
    backward: (slope, at, from, values, gradient) => {
      let carried = 0
      let byLogRho = 0
      for (let i = size - 1; i > 0; i--) {
        carried += slope[i]!
        gradient[from + i] = carried * fresh[i]!
        const byKept = carried * (values[i - 1]! - (kept[i]! / fresh[i]!) * at[from + i]!)
        byLogRho += byKept * gaps[i]! * kept[i]!
        carried *= kept[i]!
      }
      gradient[from] = carried + slope[0]!
      return byLogRho
    },
  }
}

/** The series behind rows in order, with the priors; `units` of the correlation's time make a week. */
export function wanderingOf(
  rows: readonly { readonly week: number }[],
  units: number,
  { alpha, beta }: { readonly alpha: Known; readonly beta: Known },
): Wandering {
  const series = latentOf(Float64Array.from(rows, ({ week }) => week * units))
  return { series, sd: trialPriors.latent.value, alpha: alpha.value, beta: beta.value }
}
