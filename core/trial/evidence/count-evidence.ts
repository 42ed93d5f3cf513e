// What would the bare numbers of cramps prove, if cramps came one by one like drops of rain? Sharper than the coin, and easily fooled.
import betaln from '@stdlib/math-base-special-betaln'
import type { Sum } from './pairs.js'

/**
 * The e-value of two counts: with no effect, each cramp falls into B with the chance days(B) / all days; against it stands a
 * uniform mixture of all chances. E = B(1 + y_B, 1 + y_A) / (p^y_B (1 − p)^y_A); with equal days 2^(y_A + y_B) B(1 + y_B, 1 + y_A).
 *
 * Valid at any moment for a Poisson process only: cramps that come in clusters break it (then more than 1 in 20 reach 20).
 * 1 without a day in both arms.
 */
export function countEvidence(A: Sum, B: Sum): number {
  if (A.days === 0 || B.days === 0) return 1
  const p = B.days / (A.days + B.days)
  return Math.exp(betaln(1 + B.total, 1 + A.total) - B.total * Math.log(p) - A.total * Math.log1p(-p))
}
