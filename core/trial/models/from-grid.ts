// What does a density known on a coarse regular grid say between its points?
import { tableOf, type Table } from './table.js'

/** Points of the polynomial that runs through neighbouring values of the log density. */
const POINTS = 12
/** Fine cells in one coarse cell. */
const FINE = 32

const known = new Map<string, Float64Array>()

/** Lagrange's weights of `points` values at 0, 1, … for a place `t` among them. */
function lagrange(points: number, t: number): Float64Array {
  const key = `${points} ${t}`
  const found = known.get(key)
  if (found) return found
  const weights = Float64Array.from({ length: points }, (_, k) => {
    let weight = 1
    for (let j = 0; j < points; j++) if (j !== k) weight *= (t - j) / (k - j)
    return weight
  })
  known.set(key, weights)
  return weights
}

/** `fine` values for every one of them, by polynomials through twelve (or nearly all, when there are fewer). */
export function refine(values: ArrayLike<number>, fine: number): Float64Array {
  const size = values.length
  const points = Math.min(POINTS, 2 * Math.floor(size / 2))
  return Float64Array.from({ length: (size - 1) * fine + 1 }, (_, i) => {
    const cell = Math.min(size - 2, Math.floor(i / fine))
    const first = Math.min(size - points, Math.max(0, cell - points / 2 + 1))
    const at = lagrange(points, (i - first * fine) / fine)
    let sum = 0
    for (let k = 0; k < points; k++) sum += at[k]! * values[first + k]!
    return sum
  })
}

/**
 * The posterior of a number whose log density (up to a constant) is known at `start`, `start + step`, …: six tenths of a standard
 * deviation apart is close enough for seven digits, half of one for nine. Where it is -Infinity at either end, the grid is cut. Throws RangeError on fewer than four points.
 */
export function marginalFromGrid(start: number, step: number, logDensity: ArrayLike<number>): Table {
  let [first, last] = [0, logDensity.length - 1]
  while (first < last && logDensity[first] === -Infinity) first++
  while (first < last && logDensity[last] === -Infinity) last--
  const kept = Float64Array.from({ length: last - first + 1 }, (_, i) => logDensity[first + i]!)
  if (kept.length < 4 || kept.some((value) => !Number.isFinite(value)))
    throw new RangeError(`A density was given at ${kept.length} points; at least four finite ones in a row are needed`)
  const peak = kept.reduce((a, b) => Math.max(a, b))
  const fine = refine(kept, FINE)
  return tableOf(
    start + first * step,
    step / FINE,
    fine.map((value) => Math.exp(value - peak)),
  )
}

/** Log density below its peak at which a formula's table ends: e^-34 is past the last digit that counts. */
const DEPTH = 34

/** The same for a log density with one peak, given as a formula. */
export function marginalFromFormula(logDensity: (x: number) => number, peak: number, step: number): Table {
  const least = logDensity(peak) - DEPTH
  let [from, to] = [0, 0]
  while (logDensity(peak + from * step) > least) from--
  while (logDensity(peak + to * step) > least) to++
  return marginalFromGrid(
    peak + from * step,
    step,
    Float64Array.from({ length: to - from + 1 }, (_, i) => logDensity(peak + (from + i) * step)),
  )
}
