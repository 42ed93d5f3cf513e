// Expected values: the worked examples of IOM 2000, pages 54 to 61 and table B-1, as they are printed there.
import { describe, expect, it } from 'vitest'
import { aiTest, earTest, neededMean, upperTest } from './iom.js'
import { normalCdf } from './normal.js'

describe('magnesium of a woman of 40: mean 320 mg, EAR 265, SD of requirement 26.5, SD within 85.9', () => {
  it.each([
    [1, 89.89, 0.612, 0.73],
    [3, 56.23, 0.978, 0.836],
    [7, 41.91, 1.312, 0.905],
  ])('after %d days', (days, sd, z, probability) => {
    const got = earTest({ mean: 320, days, withinSd: 85.9 }, 265, 26.5)
    expect(got.sdOfDifference).toBeCloseTo(sd, 2)
    expect(got.z).toBeCloseTo(z, 3)
    expect(got.probability).toBeCloseTo(probability, 3)
  })

  it('the book says "85 %" after three days, for it rounds z to 1.00 and Φ(1) up', () => {
    expect(Math.abs(earTest({ mean: 320, days: 3, withinSd: 85.9 }, 265, 26.5).probability - 0.85)).toBeLessThan(0.015)
  })

  it('a mean of 180 over seven days is short with about 97.5 %', () => {
    const { z, probability } = earTest({ mean: 180, days: 7, withinSd: 85.9 }, 265, 26.5)
    expect(z).toBeCloseTo(-2.028, 3)
    expect(1 - probability).toBeCloseTo(0.979, 3)
  })

  it.each([
    [85.9, 1, 445],
    [85.9, 3, 377],
    [85.9, 7, 349],
    [85.9 * 1.25, 1, 486],
    [85.9 * 1.25, 7, 362],
  ])('needs, with an SD of %d over %d days, a mean of %d for two SDs', (sd, days, mean) => {
    // 377.46 and 361.92 are printed as 377 and 362.
    expect(Math.round(neededMean(265, 26.5, sd, days, 2))).toBe(mean)
  })

  it('is short with the same confidence under 181 (the book: about 180)', () => {
    expect(neededMean(265, 26.5, 85.9, 7, -2)).toBeCloseTo(181.2, 1)
  })
})

describe('table B-1', () => {
  it.each([
    [2, 0.98],
    [1.65, 0.95],
    [1.5, 0.93],
    [1, 0.85],
    [0.5, 0.7],
    [0, 0.5],
    [-0.5, 0.3],
    [-1, 0.15],
    [-1.5, 0.07],
    [-1.65, 0.05],
    [-2, 0.02],
  ])('D/SD_D of %d is %d, as rounded there', (z, printed) => {
    expect(Math.abs(normalCdf(z) - printed)).toBeLessThan(0.015)
  })
})

describe('an adequate intake: calcium, mean 1200, the AI of 1000 then in force', () => {
  it.each([
    [325, 1, 0.615, 73],
    [325, 3, 1.066, 86],
    // The book prints z = 1.69. Its own numbers give √7 · 200/325 = 1.628, and the 95 % beside it belongs to 1.63: a misprint.
    [325, 7, 1.628, 95],
    [406, 1, 0.493, 69],
    [406, 3, 0.853, 80],
    [406, 7, 1.303, 90],
    [488, 1, 0.41, 66],
    [488, 3, 0.71, 76],
    [488, 7, 1.084, 86],
  ])('SD %d, %d days', (withinSd, days, z, percent) => {
    const got = aiTest({ mean: 1200, days, withinSd }, 1000)
    expect(got.z).toBeCloseTo(z, 3)
    // 85.7 % is printed as 85; all others are rounded.
    expect(Math.round(got.probability * 100)).toBe(percent)
  })

  it('the misprinted 1.69 would be 95.4 %: both round to the printed 95', () => {
    expect(Math.round(normalCdf(1.69) * 100)).toBe(95)
    expect(aiTest({ mean: 1200, days: 7, withinSd: 325 }, 1000).z).not.toBeCloseTo(1.69, 1)
  })

  it('the second example: 560 against 500, SD 50, three days: 98 %', () => {
    const { z, probability } = aiTest({ mean: 560, days: 3, withinSd: 50 }, 500)
    expect(z).toBeCloseTo(2.08, 2)
    expect(Math.round(probability * 100)).toBe(98)
  })

  it('potassium of a woman of 60: 2900 over four days, AI 2600, SD 723 (computed, nutrients.md 2.4)', () => {
    const { z, probability } = aiTest({ mean: 2900, days: 4, withinSd: 723 }, 2600)
    expect(z).toBeCloseTo(0.83, 3)
    expect(probability).toBeCloseTo(0.797, 3)
  })
})

describe('an upper limit', () => {
  it('calcium of a woman of 35: 2300 over three days against 2500, SD 325 (computed, nutrients.md 2.4)', () => {
    const { z, probability } = upperTest({ mean: 2300, days: 3, withinSd: 325 }, 2500)
    expect(z).toBeCloseTo(1.066, 3)
    expect(probability).toBeCloseTo(0.857, 3)
  })
})
