// Where do the random numbers of a chain come from? A seeded stream, the same on every machine and release.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { log } from './steady.js'

export interface Stream {
  /** At least 0, below 1. */
  readonly uniform: () => number
  /** Fills with standard normals: Marsaglia & Bray's (1964) polar method, which needs no sine. */
  readonly normals: (into: Float64Array) => void
}

/** Streams of different `lane`s under one seed do not overlap in practice: they start 2^32 seeds apart in the generator's scrambled space. */
export function streamOf(seed: number, lane: number): Stream {
  // Multiplication by an odd constant (Knuth's 2^32/φ) spreads neighbouring seeds and lanes over all bits.
  const generator = xoroshiro128plus(Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(lane + 1, 0x85ebca6b))
  // The first outputs still show the simple way in which the generator is filled.
  for (let i = 0; i < 16; i++) generator.next()
  const uniform = () => uniformFloat64(generator)
  return {
    uniform,
    normals: (into) => {
      for (let i = 0; i < into.length;) {
        const a = 2 * uniform() - 1
        const b = 2 * uniform() - 1
        const square = a * a + b * b
        if (square >= 1 || square === 0) continue
        // Next to 1 the logarithm may come out a hair above 0.
        const scale = Math.sqrt(Math.max(0, (-2 * log(square)) / square))
        into[i++] = a * scale
        if (i < into.length) into[i++] = b * scale
      }
    },
  }
}
