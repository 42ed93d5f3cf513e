// How much posterior lies where? Sums a log-concave posterior over a whitened lattice, along one or two directions of interest.
import type { Design } from '../design.js'
import type { Likelihood } from './family.js'
import { dot } from './matrix.js'
import { expected, type Mode } from './mode.js'

/** A number of interest, a sum of coefficients: sums are wanted where it is `origin + k · step`, k any whole number. */
export interface Axis {
  readonly of: Float64Array
  readonly origin: number
  readonly step: number
}

/** No line of a posterior cut at a finite depth has so many places on one side. */
const MIDDLE = 512

interface Level {
  /** Where θ goes when this level's number rises by one. */
  readonly along: Float64Array
  readonly axis?: Axis
  /** Of a level without axis: exp(x·along·k·step) for each bin, at MIDDLE + k. */
  readonly factors: (Float64Array | undefined)[]
  readonly mean: Float64Array
  readonly theta: Float64Array
  start: number
}

/** Covariance Σ = C Cᵀ with columns in the order of the axes: each next column leaves the axes before it alone. */
function columnsOf(covariance: Float64Array, axes: readonly Axis[]): Float64Array[] {
  const p = Math.sqrt(covariance.length)
  const rest = Float64Array.from(covariance)
  return Array.from({ length: p }, (_, level) => {
    const times = (c: Float64Array) => Float64Array.from(c, (_, i) => dot(rest.subarray(i * p, i * p + p), c))
    const unit = (k: number) => Float64Array.from({ length: p }, (_, i) => (i === k ? 1 : 0))
    let best = 0
    for (let k = 1; k < p; k++) if (rest[k * p + k]! > rest[best * p + best]!) best = k
    const direction = axes[level]?.of ?? unit(best)
    const image = times(direction)
    const length = Math.sqrt(dot(direction, image))
    const column = image.map((value) => value / length)
    for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) rest[i * p + j]! -= column[i]! * column[j]!
    return column
  })
}

export interface Summing {
  /** Lattice spacing in standard deviations, and by how much of it the lattice is shifted. */
  readonly step: number
  readonly shift: number
  /** A log density near the greatest, taken as 1, and how far below it things no longer count. */
  readonly peak: number
  readonly cut: number
}

/**
 * Calls `add` with the sums of exp(log posterior − `peak`) over the lattice at each place on the axes (one or two), with the volume of a cell:
 * times the exponential of `peak` it is the integral over all other directions, times the axes' steps. A whitened trapezoid rule: on analytic
 * densities the error falls exponentially with 1/`step` (Trefethen and Weideman 2014, SIAM Rev 56:385). Walks every line outward from its top
 * and leaves out what lies below `peak - cut`; the lines of a log-concave density, summed or not, have one top (Prékopa 1973).
 */
export function sumOver(
  design: Design,
  likelihood: Likelihood,
  mode: Mode,
  axes: readonly Axis[],
  { step, shift: moved, peak, cut }: Summing,
  add: (places: readonly number[], sum: number) => void,
): void {
  const p = mode.at.length
  const rows = design.y.length
  const columns = columnsOf(mode.covariance, axes)
  let volume = mode.logDeterminant / 2
  const levels = columns.map((along, level): Level => {
    const axis = axes[level]
    volume += Math.log(axis ? axis.step / dot(axis.of, along) : step)
    return {
      along: axis ? along.map((value) => value / dot(axis.of, along)) : along.map((value) => value * step),
      ...(axis && { axis }),
      factors: new Array<Float64Array | undefined>(2 * MIDDLE),
      mean: new Float64Array(rows),
      theta: new Float64Array(p),
      start: 0,
    }
  })
  const precisions = design.priorSd.map((sd) => sd ** -2)
  const yx = new Float64Array(p)
  for (let i = 0; i < rows; i++) for (let k = 0; k < p; k++) yx[k]! += design.y[i]! * design.x[i * p + k]!
  const top = { mean: new Float64Array(rows), theta: mode.at }
  expected(design, likelihood, mode.at, top.mean)
  const rise = levels.map(({ along }) =>
    Float64Array.from({ length: rows }, (_, i) => dot(design.x.subarray(i * p, i * p + p), along)),
  )
  const least = Math.exp(volume - cut)
  const places: number[] = axes.map(() => 0)
  const offsetOf = (axis: Axis, before: { readonly theta: Float64Array }) => axis.origin - dot(axis.of, before.theta)
  const last = levels[p - 1]!
  const parent = p === 1 ? top : levels[p - 2]!

  /** Exact factors for any shift along the last level, and its log prior and y·η there: a parabola. */
  const parabola = new Float64Array(3)
  const prepare = () => {
    parabola[0] = volume - peak
    parabola[1] = 0
    parabola[2] = 0
    for (let j = 0; j < p; j++) {
      const precision = precisions[j]!
      const theta = parent.theta[j]!
      const off = theta - design.priorMean[j]!
      const along = last.along[j]!
      parabola[0]! += yx[j]! * theta - 0.5 * precision * off * off
      parabola[1]! += along * (yx[j]! - precision * off)
      parabola[2]! -= 0.5 * precision * along * along
    }
  }
  const valueAt = (shift: number, factor: Float64Array) =>
    Math.exp(parabola[0]! + shift * (parabola[1]! + shift * parabola[2]!) - likelihood.curved(parent.mean, factor))

  /** The sum over everything below, with this level's number at k. */
  const at = (level: number, k: number): number => {
    const { along, axis, mean, theta, factors } = levels[level]!
    const before = level === 0 ? top : levels[level - 1]!
    const shift = axis ? offsetOf(axis, before) + k * axis.step : k + moved
    let factor = axis ? undefined : factors[MIDDLE + k]
    if (!factor) {
      factor = axis ? mean : new Float64Array(rows)
      for (let i = 0; i < rows; i++) factor[i] = Math.exp(rise[level]![i]! * shift)
      if (!axis) factors[MIDDLE + k] = factor
    }
    if (axis) places[level] = k
    let sum: number
    if (level === p - 1) sum = valueAt(shift, factor)
    else {
      for (let j = 0; j < p; j++) theta[j] = before.theta[j]! + shift * along[j]!
      for (let i = 0; i < rows; i++) mean[i] = before.mean[i]! * factor[i]!
      sum = line(level + 1)
    }
    if (level === axes.length - 1) add(places, sum)
    return sum
  }

  /** From where the neighbouring line had its top, both ways, until nothing more is coming. */
  const line = (level: number): number => {
    const here = levels[level]!
    if (level === p - 1) prepare()
    if (level === 0 && here.axis) here.start = Math.round(offsetOf(here.axis, top) / -here.axis.step)
    const first = here.start
    const there = at(level, first)
    let best = there
    let sum = there
    for (let way = 1; way >= -1; way -= 2) {
      let before = there
      for (let k = first + way; ; k += way) {
        const value = at(level, k)
        sum += value
        if (value > best) {
          best = value
          here.start = k
        }
        if (value < least && value <= before) break
        before = value
      }
    }
    return sum
  }
  line(0)
}
