// How strongly does each exposure go with the nights, and how strongly would it by luck? Partial correlations, and their shuffled selves.
import type { Observed } from './nights-before.js'
import { basisOf, dot, residualOf } from './projection.js'

/** One exposure at one lag, over those observed nights of which it is known. */
export interface Column {
  /** Places among the observed nights. */
  readonly places: readonly number[]
  /** What trend, weekday and the nights before leave of the exposure's scores, made to length 1. */
  readonly unit: Float64Array
  /** The length it had: unit × length is what is left. */
  readonly length: number
  /** Of the ups and downs of the scores, the part that is left. */
  readonly ownPart: number
  readonly basis: readonly Float64Array[]
}

/** Columns of which the same nights are known share their basis. */
export function columnMaker({ explained }: Observed): (places: readonly number[], scores: readonly number[]) => Column {
  const bases = new Map<string, readonly Float64Array[]>()
  return (places, scores) => {
    const key = places.join()
    const basis = bases.get(key) ?? basisOf(explained.map((column) => places.map((place) => column[place]!)))
    bases.set(key, basis)
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length
    const all = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0)
    const left = residualOf(scores, basis)
    const length = Math.sqrt(dot(left, left))
    return {
      places,
      basis,
      length,
      ownPart: all > 0 ? (length * length) / all : 0,
      unit: length > 0 ? left.map((value) => value / length) : left,
    }
  }
}

/**
 * The partial correlation of each column with the nights when they stand in this order: the residuals of the nights are shuffled, and
 * what explains a night is taken out again of the shuffled ones (Freedman and Lane 1983, J Bus Econ Stat 1:292), so that the shuffled
 * statistic loses as many degrees of freedom as the real one. `lengths` is the length of the shuffled residuals of each column.
 */
export function correlations(
  columns: readonly Column[],
  left: Float64Array,
  order: Int32Array,
): { readonly values: Float64Array; readonly lengths: Float64Array } {
  const shuffled = new Map<readonly Float64Array[], { readonly residual: Float64Array; readonly length: number }>()
  const values = new Float64Array(columns.length)
  const lengths = new Float64Array(columns.length)
  columns.forEach(({ places, unit, basis }, column) => {
    let one = shuffled.get(basis)
    if (!one) {
      const residual = new Float64Array(places.length)
      for (let night = 0; night < residual.length; night++) residual[night] = left[order[places[night]!]!]!
      let explained = 0
      for (const direction of basis) explained += dot(residual, direction) ** 2
      one = { residual, length: Math.sqrt(Math.max(0, dot(residual, residual) - explained)) }
      shuffled.set(basis, one)
    }
    // The unit lies outside the basis: what explains a night falls out of the product by itself.
    values[column] = one.length > 0 ? dot(one.residual, unit) / one.length : 0
    lengths[column] = one.length
  })
  return { values, lengths }
}
