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
  const kinds = Float64Array.from(new Set(gaps.subarray(1)))
  const kindOf = Uint16Array.from(gaps, (gap) => Math.max(0, kinds.indexOf(gap)))
  /** Of each kind of gap: how much of the value before is left, how much is new, and their quotient. */
  const kept = new Float64Array(kinds.length)
  const fresh = new Float64Array(kinds.length)
  const quotient = new Float64Array(kinds.length)
  const byKept = new Float64Array(kinds.length)
  return {
    forward: (logRho, at, from, values) => {
      for (let k = 0; k < kinds.length; k++) {
        kept[k] = exp(kinds[k]! * logRho)
        fresh[k] = Math.sqrt(1 - kept[k]! * kept[k]!)
        quotient[k] = kept[k]! / fresh[k]!
      }
      let value = at[from]!
      values[0] = value
      for (let i = 1; i < size; i++) {
        const k = kindOf[i]!
        value = kept[k]! * value + fresh[k]! * at[from + i]!
        values[i] = value
      }
    },
    backward: (slope, at, from, values, gradient) => {
      byKept.fill(0)
      let carried = 0
      for (let i = size - 1; i > 0; i--) {
        const k = kindOf[i]!
        carried += slope[i]!
        gradient[from + i] = carried * fresh[k]!
        byKept[k]! += carried * (values[i - 1]! - quotient[k]! * at[from + i]!)
        carried *= kept[k]!
      }
      gradient[from] = carried + slope[0]!
      let byLogRho = 0
      for (let k = 0; k < kinds.length; k++) byLogRho += byKept[k]! * kinds[k]! * kept[k]!
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
