// Are effective sizes and R-hat what they should be? Against chains whose correlation, and so their effective size, is known in closed form.
import { describe, expect, it } from 'vitest'
import { bulkSize, meanSize, quantileSize, rHat } from './effective.js'
import { streamOf } from './stream.js'

/** First-order autoregressive chains: their effective size is known in closed form, draws × (1 − r)/(1 + r). */
function chains(count: number, draws: number, r: number, seed: number, shift = 0, scale = 1): Float64Array[] {
  return Array.from({ length: count }, (_, c) => {
    const stream = streamOf(seed, c)
    const noise = new Float64Array(draws)
    stream.normals(noise)
    for (let i = 1; i < draws; i++) noise[i] = r * noise[i - 1]! + Math.sqrt(1 - r * r) * noise[i]!
    return noise.map((x) => x * (c === 0 ? scale : 1) + (c === 0 ? shift : 0))
  })
}

describe('effective size', () => {
  it.each([0, 0.3, 0.6, 0.9, -0.4])('of chains with correlation %f', (r) => {
    const known = (40_000 * (1 - r)) / (1 + r)
    for (const size of [meanSize, bulkSize]) expect(size(chains(4, 10_000, r, 5)) / known).toBeCloseTo(1, 0.8)
  })

  it('is that of the indicator at a quantile', () => {
    // For a normal AR(1) the indicator of the median has the correlation (2/π) asin(r^t).
    const r = 0.6
    let sum = 1
    for (let t = 1; t < 60; t++) sum += (4 / Math.PI) * Math.asin(r ** t)
    expect((quantileSize(chains(4, 20_000, r, 3), 0.5) * sum) / 80_000).toBeCloseTo(1, 1)
  })
})

describe('R-hat', () => {
  it('is 1 for chains of one distribution', () => expect(rHat(chains(4, 1000, 0, 1))).toBeLessThan(1.003))
  it('sees a chain elsewhere', () => expect(rHat(chains(4, 1000, 0, 1, 0.5))).toBeGreaterThan(1.02))
  it('sees a chain of another width', () => expect(rHat(chains(4, 1000, 0, 1, 0, 2))).toBeGreaterThan(1.02))
  it('sees a drift inside each chain', () => {
    const drifting = chains(4, 1000, 0, 1).map((chain) => chain.map((x, i) => x + i / 500))
    expect(rHat(drifting)).toBeGreaterThan(1.1)
  })
})
