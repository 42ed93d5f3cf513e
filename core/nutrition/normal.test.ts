// Expected values: mpmath 1.3, 40 digits.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalCdf } from './normal.js'

describe('the normal distribution function', () => {
  it.each([
    [-37, 5.72557122252458e-300],
    [-20, 2.75362411860623e-89],
    [-10, 7.61985302416053e-24],
    [-8, 6.22096057427178e-16],
    [-5, 2.86651571879194e-7],
    [-3, 0.00134989803163009],
    [-2.6, 0.00466118802371875],
    [-2.5, 0.00620966532577613],
    [-2.4, 0.00819753592459613],
    [-1.96, 0.0249978951482204],
    [-1, 0.158655253931457],
    [-0.5, 0.308537538725987],
    [-0.001, 0.499601057786089],
    [0, 0.5],
    [0.5, 0.691462461274013],
    [1, 0.841344746068543],
    [1.6448536269514722, 0.95],
    [2.5, 0.993790334674224],
    [2.6, 0.995338811976281],
    [3, 0.99865010196837],
    [5, 0.999999713348428],
  ])('Φ(%d) to thirteen digits', (x, value) => {
    expect(Math.abs(normalCdf(x) / value - 1)).toBeLessThan(1e-13)
  })

  it('grows, and is symmetric', () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 37, noNaN: true }), fc.double({ min: 1e-6, max: 5, noNaN: true }), (x, more) => {
        expect(normalCdf(x + more)).toBeGreaterThanOrEqual(normalCdf(x))
        expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
      }),
    )
  })
})
