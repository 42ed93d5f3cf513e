// Do trials keep their promise? A few of the simulated lives of scripts/trial-operating.mjs; the whole table is in docs/trial.md.
import { describe, expect, it } from 'vitest'
import { chanceFromTotals, liveThrough, protocolOf, simulateDays, watch } from './trial-operating.mjs'

const LIVES = 250
const shares = (ratio: number, rho: number) => {
  const protocol = protocolOf({ pairs: 8 })
  const seen = Array.from({ length: LIVES }, (_, i) =>
    watch(protocol, simulateDays(protocol, { perWeek: 5, ratio, rho }, 1000 + i)),
  )
  const share = (of: (one: (typeof seen)[number]) => boolean) => seen.filter(of).length / LIVES
  return { evidence: share(({ early }) => early !== undefined), totals: share(({ totals }) => totals) }
}

describe('looking every week', () => {
  it('seldom reaches 20 where nothing works, however long bad spells last; bare totals at 0.95 are fooled', () => {
    const { evidence, totals } = shares(1, 0.8)
    // 1 in 20, and three standard errors of 250 lives.
    expect(evidence).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / LIVES))
    expect(totals).toBeGreaterThan(0.2)
  })

  it('reaches 20 far more often where it works', () => {
    expect(shares(0.3, 0.4).evidence).toBeGreaterThan(0.3)
  })
})

describe('the trap of bare totals', () => {
  it('is the anchor of algorithms.md e5: 31 against 17 in 42 days, 0.9778079195', () => {
    expect(chanceFromTotals({ A: { days: 42, total: 31 }, B: { days: 42, total: 17 } })).toBeCloseTo(0.9778079195, 9)
  })
})

describe('the sealed rule at the end', () => {
  const adopted = (ratio: number, lives: number) =>
    Array.from({ length: lives }, (_, i) =>
      liveThrough(protocolOf(), { perWeek: 7, ratio, rho: 0.4, dispersion: 0.1, latent: 0.3 }, 500 + i),
    ).filter((life) => life.adopted).length

  it('adopts what does nothing at most once in twelve lives, and what spares four fifths mostly', () => {
    expect(adopted(1, 12)).toBeLessThanOrEqual(1)
    expect(adopted(0.2, 6)).toBeGreaterThanOrEqual(4)
  })
})
