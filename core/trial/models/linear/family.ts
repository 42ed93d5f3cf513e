// How do counts scatter about what is expected of them? Three families, each as a function of odds or of expected counts.

/**
 * - `poisson`: variance = mean.
 * - `negative-binomial`: variance = mean + φ mean²; φ above 0.
 * - `binomial`: nights with a cramp among nights observed.
 */
export type Family =
  | { readonly kind: 'poisson' }
  | { readonly kind: 'negative-binomial'; readonly phi: number }
  | { readonly kind: 'binomial' }

/** A product of factors must not overflow: bins are taken together up to so many, and up to this sum of exponents. */
const MOST_BINS = 24
const MOST_EXPONENTS = 60

/** Data of one family, made ready for many evaluations. */
export interface Likelihood {
  readonly family: Family
  /** What does not depend on the linear part. */
  readonly constant: number
  /**
   * −Σ (the part of the log likelihood that is not y·η) where bin i has expected count or odds `a[i] · b[i]`. The rest, y·η, is linear.
   */
  readonly curved: (a: Float64Array, b: Float64Array) => number
  /** Gradient and curvature in η for each bin, y included. */
  readonly slopes: (mean: Float64Array, gradient: Float64Array, curvature: Float64Array) => void
}

interface Chunk {
  readonly from: number
  readonly to: number
  /** Bins whose exponent has a bit set, the highest bit first. */
  readonly bits: readonly Int32Array[]
  /** A single bin with a large exponent: its logarithm is taken by itself. */
  readonly single: number
}

function chunksOf(exponents: Float64Array): Chunk[] {
  const chunks: Chunk[] = []
  for (let from = 0; from < exponents.length;) {
    let to = from + 1
    let sum = exponents[from]!
    while (to < exponents.length && to - from < MOST_BINS && sum + exponents[to]! <= MOST_EXPONENTS) sum += exponents[to++]!
    const single = sum > MOST_EXPONENTS ? sum : 0
    const bits: Int32Array[] = []
    for (let bit = single > 0 ? 0 : 2 ** Math.floor(Math.log2(Math.max(1, sum))); bit >= 1; bit /= 2) {
      const members = Array.from({ length: to - from }, (_, i) => from + i).filter(
        (i) => Math.floor(exponents[i]! / bit) % 2 === 1,
      )
      bits.push(Int32Array.from(members))
    }
    chunks.push({ from, to, bits, single })
    from = to
  }
  return chunks
}

/**
 * Binomial: Σ n log(1 + odds). Negative binomial: Σ (y + 1/φ) log(1 + φ mean). A logarithm a bin would cost most of the time, so the powers of
 * many bins are multiplied up first, by repeated squaring, and one logarithm is taken of them all.
 */
function sumOfLogs(exponents: Float64Array, scale: number, extra: number) {
  const chunks = chunksOf(exponents)
  const factors = new Float64Array(exponents.length)
  return (a: Float64Array, b: Float64Array): number => {
    let sum = 0
    for (let c = 0; c < chunks.length; c++) {
      const { from, to, bits, single } = chunks[c]!
      let plain = 1
      for (let i = from; i < to; i++) {
        const factor = 1 + scale * a[i]! * b[i]!
        factors[i] = factor
        plain *= factor
      }
      if (extra + single > 0) sum += (extra + single) * Math.log(plain)
      let powers = 1
      for (let bit = 0; bit < bits.length; bit++) {
        const members = bits[bit]!
        powers *= powers
        for (let k = 0; k < members.length; k++) powers *= factors[members[k]!]!
      }
      if (bits.length > 0) sum += Math.log(powers)
    }
    return sum
  }
}

const none: Likelihood['curved'] = (a, b) => {
  let sum = 0
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!
  return sum
}

export function likelihoodOf(family: Family, y: Float64Array, days: Float64Array): Likelihood {
  if (family.kind === 'poisson') {
    return {
      family,
      constant: 0,
      curved: none,
      slopes: (mean, gradient, curvature) => {
        for (let i = 0; i < y.length; i++) {
          gradient[i] = y[i]! - mean[i]!
          curvature[i] = mean[i]!
        }
      },
    }
  }
  if (family.kind === 'binomial') {
    return {
      family,
      constant: 0,
      curved: sumOfLogs(days, 1, 0),
      slopes: (odds, gradient, curvature) => {
        for (let i = 0; i < y.length; i++) {
          const share = odds[i]! / (1 + odds[i]!)
          gradient[i] = y[i]! - days[i]! * share
          curvature[i] = (days[i]! * share) / (1 + odds[i]!)
        }
      },
    }
  }
  const { phi } = family
  // Γ(y + 1/φ) / Γ(1/φ) · φ^y as a product: exact, and right down to φ = 0.
  let constant = 0
  for (const count of y) for (let k = 1; k < count; k++) constant += Math.log1p(k * phi)
  return {
    family,
    constant,
    curved: sumOfLogs(y, phi, 1 / phi),
    slopes: (mean, gradient, curvature) => {
      for (let i = 0; i < y.length; i++) {
        const more = 1 + phi * mean[i]!
        gradient[i] = (y[i]! - mean[i]!) / more
        curvature[i] = ((1 + phi * y[i]!) * mean[i]!) / (more * more)
      }
    },
  }
}
