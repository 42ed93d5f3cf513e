// What is left of a series when others are taken out of it? Least squares by an orthonormal basis.

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

/** Of its length before, this much is left of a column that lies among those before it: rounding. */
const NOTHING = 1e-8

function takeOut(values: Float64Array, basis: readonly Float64Array[]): void {
  for (const unit of basis) {
    const along = dot(values, unit)
    for (let i = 0; i < values.length; i++) values[i]! -= along * unit[i]!
  }
}

/** Orthonormal columns that span the same; twice over by Gram and Schmidt, which is enough (Giraud 2005). */
export function basisOf(columns: readonly (readonly number[])[]): readonly Float64Array[] {
  const basis: Float64Array[] = []
  for (const column of columns) {
    const values = Float64Array.from(column)
    const before = Math.sqrt(dot(values, values))
    takeOut(values, basis)
    takeOut(values, basis)
    const left = Math.sqrt(dot(values, values))
    if (left > NOTHING * before) basis.push(values.map((value) => value / left))
  }
  return basis
}

/** What of the values lies outside the basis. */
export function residualOf(values: readonly number[], basis: readonly Float64Array[]): Float64Array {
  const left = Float64Array.from(values)
  takeOut(left, basis)
  takeOut(left, basis)
  return left
}

/** Lag-one autocorrelation, 0 where nothing varies. */
export function autocorrelation(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let together = 0
  let alone = 0
  for (let i = 0; i < values.length; i++) {
    alone += (values[i]! - mean) ** 2
    if (i > 0) together += (values[i]! - mean) * (values[i - 1]! - mean)
  }
  return alone > 0 ? together / alone : 0
}
