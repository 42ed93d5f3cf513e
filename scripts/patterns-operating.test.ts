// Do the associations cry wolf? A small, seeded piece of scripts/patterns-operating.mjs; docs/patterns.md has the whole table.
import { describe, expect, it } from 'vitest'
import { falseFindings, realFindings } from './patterns-operating.mjs'

describe('the operating characteristics of the associations', () => {
  it.each([
    ['hidden', 0],
    ['chain', 0.8],
    ['habits', 0.6],
  ])('of null histories (%s, autocorrelation %f) few show anything', (kind, stick) => {
    const histories = 20
    const { spoke, found } = falseFindings({ kind, stick, days: 84, histories })
    expect(spoke).toBeGreaterThan(histories / 2)
    // At 1 in 10, more than 5 of 20 come up in about 1 run of 100 (binomial).
    expect(found).toBeLessThanOrEqual(5)
  })

  it('a strong link of five months is seen mostly, and the range mostly holds the truth', () => {
    const { seen, inside, judged } = realFindings({ from: 0.25, to: 0.65, days: 150, histories: 6 })
    expect(judged).toBe(6)
    expect(seen).toBeGreaterThanOrEqual(4)
    expect(inside).toBeGreaterThanOrEqual(5)
  })
})
