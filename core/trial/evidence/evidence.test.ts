// Is the evidence what it says, for whoever looks and however often? Expected values: exact fractions, and every sequence of the coin.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reporting } from '../../knowledge/trial/reporting.js'
import type { Order } from '../trial.js'
import { daysFor, protocolFor } from './days.fixture.js'
import { countEvidence, evidenceOf, finishedPairs, randomisationTest, smallestShare, wagerOn } from './index.js'

const weight = reporting.wager.value
/** Every sequence of so many tosses. */
const sequences = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** count }, (_, bits) => Array.from({ length: count }, (_each, i) => ((bits >> i) & 1 ? 1 : -1)))

describe('the wager on the coin', () => {
  it('comes to the exact fractions: six alike 20.0909…, five 10.5238…, ++-+++ 0.95670…', () => {
    const of = (...signs: readonly number[]) => wagerOn(signs, weight).at(-1)
    expect(of(1, 1, 1, 1, 1, 1)).toBeCloseTo(221 / 11, 12)
    expect(of(-1, -1, -1, -1, -1)).toBeCloseTo(221 / 21, 12)
    expect(of(1, 1, -1, 1, 1, 1)).toBeCloseTo(0.9567099567099567, 12)
  })

  it('is worth 1 on average over all sequences of a fair coin, at every moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), fc.double({ min: 0.05, max: 3, noNaN: true }), (count, w) => {
        const all = sequences(count)
        const mean = all.reduce((sum, signs) => sum + wagerOn(signs, w).at(-1)!, 0) / all.length
        expect(mean).toBeCloseTo(1, 9)
      }),
      { numRuns: 40, seed: 5 },
    )
  })

  it('reaches 20 in at most 1 of 20 of all sequences of sixteen, whenever one stops (Ville 1939)', () => {
    const all = sequences(16)
    const share = all.filter((signs) => Math.max(...wagerOn(signs, weight)) >= 20).length / all.length
    expect(share).toBeGreaterThan(0.02)
    expect(share).toBeLessThanOrEqual(0.05)
  })

  it('lays nothing on a tie, and does not know which side is which', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1, max: 1 }), { maxLength: 30 }), (signs) => {
        const course = wagerOn(signs, weight)
        expect(
          wagerOn(
            signs.map((sign) => -sign),
            weight,
          ),
        ).toEqual(course)
        expect(course.at(-1)).toEqual(
          wagerOn(
            signs.filter((sign) => sign !== 0),
            weight,
          ).at(-1) ?? (signs.length > 0 ? 1 : undefined),
        )
      }),
      { seed: 6 },
    )
  })
})

describe('the evidence of a trial', () => {
  const protocol = protocolFor({ pairs: 7 })
  const orders: readonly Order[] = ['AB', 'BA', 'BA', 'AB', 'BA', 'AB', 'AB']
  const days = daysFor(protocol, orders, ({ arm, index }) => ({ cramps: arm === 'B' ? 0 : index % 3 === 0 ? 1 : 0 }))

  it('counts finished pairs only: the day before the end of the sixth pair it is still five', () => {
    const perPair = 28
    const upTo = (count: number) => evidenceOf(days.slice(0, 14 + count), protocol)
    expect(upTo(6 * perPair - 1)).toMatchObject({ pairs: 5, needed: 20 })
    expect(upTo(6 * perPair - 1).value).toBeCloseTo(221 / 21, 12)
    expect(upTo(6 * perPair).value).toBeCloseTo(221 / 11, 12)
    expect(upTo(0)).toEqual({ value: 1, most: 1, needed: 20, pairs: 0 })
  })

  it('is the same whichever arm does better', () => {
    const swapped = days.map((day) => ({
      ...day,
      arm: day.arm === 'A' ? ('B' as const) : day.arm === 'B' ? ('A' as const) : null,
    }))
    expect(evidenceOf(swapped, protocol)).toEqual(evidenceOf(days, protocol))
  })

  it('leaves washout out, and never takes a night that nobody wrote down for a good one', () => {
    const only = protocolFor({ pairs: 1 })
    const first = daysFor(only, ['AB'], ({ arm, index }) => ({
      // A: one cramp on each of the 5 nights observed. B: 5 cramps in the washout, then 6 in 11 nights.
      ...(arm === 'A' && index - 14 >= 8 ? { observed: false } : {}),
      cramps: arm === null ? 0 : arm === 'A' ? (index - 14 >= 8 ? 0 : 1) : index - 28 < 3 || index - 28 >= 8 ? 1 : 0,
    }))
    const [pair] = finishedPairs(first, only)
    expect(pair).toMatchObject({ A: { days: 5, total: 5 }, B: { days: 11, total: 6 } })
    expect(pair!.gain).toBeCloseTo(1 - 6 / 11, 12)
  })

  it('has no gain where an arm was never observed, and wagers nothing on it', () => {
    const only = protocolFor({ pairs: 1 })
    const blank = daysFor(only, ['BA'], ({ arm }) => ({ observed: arm !== 'B' }))
    expect(finishedPairs(blank, only)[0]!.gain).toBeUndefined()
    expect(evidenceOf(blank, only)).toMatchObject({ value: 1, pairs: 1 })
  })

  it('takes better sleep for better, not for more', () => {
    const sleep = protocolFor({ pairs: 1, outcome: 'sleep' })
    const marked = daysFor(sleep, ['AB'], ({ arm }) => ({ sleep: arm === 'B' ? 7 : 5 }))
    expect(finishedPairs(marked, sleep)[0]!.gain).toBeCloseTo(2, 12)
  })
})

describe('the evidence of bare counts', () => {
  // 17! 31! / 49! · 2^48 = 1.35339…; with 28 days of B against 42: 0.210997…
  it('is exact', () => {
    expect(countEvidence({ days: 42, total: 31 }, { days: 42, total: 17 })).toBeCloseTo(1.3533969943302564, 10)
    expect(countEvidence({ days: 42, total: 31 }, { days: 28, total: 17 })).toBeCloseTo(0.21099725305524428, 10)
    expect(countEvidence({ days: 0, total: 0 }, { days: 42, total: 17 })).toBe(1)
  })

  it('is worth 1 on average when each cramp falls by the days alone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 60 }),
        (n, a, b) => {
          const p = b / (a + b)
          let chance = (1 - p) ** n
          let mean = 0
          for (let y = 0; y <= n; y++) {
            mean += chance * countEvidence({ days: a, total: n - y }, { days: b, total: y })
            chance *= ((n - y) / (y + 1)) * (p / (1 - p))
          }
          expect(mean).toBeCloseTo(1, 8)
        },
      ),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('the test of the randomisation', () => {
  const pairsOf = (gains: readonly number[]) =>
    gains.map((gain, pair) => ({ pair, gain, A: { days: 11, total: 0 }, B: { days: 11, total: 0 } }))
  const byHand = (gains: readonly number[]) => {
    const sum = gains.reduce((total, gain) => total + gain, 0)
    const sums = sequences(gains.length).map((signs) => signs.reduce((total, sign, i) => total + sign * gains[i]!, 0))
    return {
      better: sums.filter((each) => each >= sum - 1e-9).length / sums.length,
      either: sums.filter((each) => Math.abs(each) >= Math.abs(sum) - 1e-9).length / sums.length,
    }
  }

  it('with four pairs all for it: 1 in 16, and no smaller', () => {
    expect(randomisationTest(pairsOf([0.3, 0.1, 0.2, 0.05]))).toEqual({
      pairs: 4,
      better: 1 / 16,
      either: 1 / 8,
      smallest: 1 / 16,
    })
    expect(smallestShare(4)).toBe(1 / 16)
    expect(randomisationTest([])).toEqual({ pairs: 0, better: 1, either: 1, smallest: 1 })
  })

  it('counts every order, as by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 9 }), (whole) => {
        const gains = whole.map((each) => each / 7)
        const found = randomisationTest(pairsOf(gains))
        const expected = byHand(gains)
        expect(found.better).toBeCloseTo(expected.better, 12)
        expect(found.either).toBeCloseTo(Math.min(1, expected.either), 12)
      }),
      { numRuns: 80, seed: 8 },
    )
  })

  it('of sixty pairs, forty for it: the binomial tail 0.00674464686559593', () => {
    const gains = Array.from({ length: 60 }, (_, i) => (i < 40 ? 1 : -1))
    expect(randomisationTest(pairsOf(gains)).better).toBeCloseTo(0.00674464686559593, 6)
  })

  it('is nearly the same, counted or on the lattice', () => {
    const gains = Array.from({ length: 30 }, (_, i) => Math.sin(i * 12.9898) + 0.2)
    const counted = randomisationTest(pairsOf(gains)).better
    // A gain of nothing changes no sum, but makes thirty-one of them.
    expect(randomisationTest(pairsOf([...gains, 0])).better).toBeCloseTo(counted, 3)
  })
})
