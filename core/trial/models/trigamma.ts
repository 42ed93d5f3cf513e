// How does the digamma function rise? The variance of the logarithm of a gamma number.

/** Coefficients B₂ₖ of the asymptotic series, Abramowitz and Stegun 1964, 6.4.12. */
const SERIES = [1 / 6, -1 / 30, 1 / 42, -1 / 30, 5 / 66, -691 / 2730, 7 / 6, -3617 / 510] as const
/** From here on the series is good to the last digit; below, the recurrence ψ′(x) = ψ′(x + 1) + 1/x² leads up to it. */
const FROM = 12

/** ψ′(x) for x > 0. */
export function trigamma(x: number): number {
  let sum = 0
  let at = x
  for (; at < FROM; at += 1) sum += 1 / (at * at)
  const inverse = 1 / (at * at)
  let term = 1 / at
  sum += term + inverse / 2
  for (const coefficient of SERIES) {
    term *= inverse
    sum += coefficient * term
  }
  return sum
}
