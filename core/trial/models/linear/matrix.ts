// Small dense matrices, row by row: the few steps that the models need.

/** L with L Lᵀ = A for a positive definite A of `p` rows. */
export function cholesky(a: Float64Array, p: number): Float64Array {
  const l = new Float64Array(p * p)
  for (let i = 0; i < p; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * p + j]!
      for (let k = 0; k < j; k++) sum -= l[i * p + k]! * l[j * p + k]!
      l[i * p + j] = i === j ? Math.sqrt(sum) : sum / l[j * p + j]!
    }
  }
  return l
}

/** x with L Lᵀ x = b. */
export function solve(l: Float64Array, b: Float64Array): Float64Array {
  const p = b.length
  const x = Float64Array.from(b)
  for (let i = 0; i < p; i++) {
    for (let k = 0; k < i; k++) x[i]! -= l[i * p + k]! * x[k]!
    x[i]! /= l[i * p + i]!
  }
  for (let i = p - 1; i >= 0; i--) {
    for (let k = i + 1; k < p; k++) x[i]! -= l[k * p + i]! * x[k]!
    x[i]! /= l[i * p + i]!
  }
  return x
}

/** (L Lᵀ)⁻¹. */
export function inverse(l: Float64Array, p: number): Float64Array {
  const result = new Float64Array(p * p)
  for (let j = 0; j < p; j++) {
    const unit = new Float64Array(p)
    unit[j] = 1
    solve(l, unit).forEach((value, i) => (result[i * p + j] = value))
  }
  return result
}

/** log |L Lᵀ|. */
export function logDeterminant(l: Float64Array, p: number): number {
  let sum = 0
  for (let i = 0; i < p; i++) sum += 2 * Math.log(l[i * p + i]!)
  return sum
}

export const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}
