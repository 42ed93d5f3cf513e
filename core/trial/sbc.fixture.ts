// Is a posterior right on average? Simulation-based calibration (Talts et al. 2018): the true value's place in its posterior is uniform.

/** The 99.9 % point of chi-square with 19 degrees of freedom. */
const CHI_SQUARE_19 = 43.82
const BINS = 20
/**
 * Half the width of the band, in pointwise standard deviations, that 999 of 1,000 uniform samples of this size stay inside; by simulation of
 * 40,000 and more samples, as Säilynoja, Bürkner & Vehtari (2022) adjust theirs.
 */
const BAND: Readonly<Record<number, number>> = { 200: 4.555, 1000: 4.351 }
/** Where the ECDF is looked at: 1 %, 2 %, … 99 %. */
const POINTS = Array.from({ length: 99 }, (_, i) => (i + 1) / 100)

export interface Uniformity {
  /** Chi-square on 20 bins (19 degrees of freedom) and its critical value at 99.9 %. */
  readonly chiSquare: number
  readonly chiSquareLimit: number
  /** Largest deviation of the ECDF in units of its pointwise sd, and the simultaneous 99.9 % limit. */
  readonly ecdf: number
  readonly ecdfLimit: number
}

/** Largest deviation of the ECDF of `places` from the diagonal, each point measured by its own standard deviation. */
function ecdfDeviation(places: Float64Array): number {
  const sorted = places.slice().sort()
  let at = 0
  let worst = 0
  for (const point of POINTS) {
    while (at < sorted.length && sorted[at]! <= point) at++
    const sd = Math.sqrt((point * (1 - point)) / sorted.length)
    worst = Math.max(worst, Math.abs(at / sorted.length - point) / sd)
  }
  return worst
}

/**
 * How far from uniform? Below both limits is what 998 of 1,000 right samplers show.
 * @throws RangeError when the band for so many places is not known.
 * @param places the posterior's cumulative probabilities at the true values, 0 to 1; for a rank r among L draws (r + uniform)/(L + 1).
 */
export function uniformityOf(places: readonly number[]): Uniformity {
  const ecdfLimit = BAND[places.length]
  if (ecdfLimit === undefined) throw new RangeError(`Places must be ${Object.keys(BAND).join(' or ')}, not ${places.length}`)
  const expected = places.length / BINS
  const counts = new Float64Array(BINS)
  for (const place of places) counts[Math.min(BINS - 1, Math.floor(place * BINS))]! += 1
  return {
    chiSquare: counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0),
    chiSquareLimit: CHI_SQUARE_19,
    ecdf: ecdfDeviation(Float64Array.from(places)),
    ecdfLimit,
  }
}
