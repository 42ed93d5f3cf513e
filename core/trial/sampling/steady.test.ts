// Are exp, log, cosine and sine right? Against the engine's own.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { exp, log, turn } from './steady.js'

it('exp is that of the engine to 1e-15', () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(exp(x) / Math.exp(x) - 1)).toBeLessThan(1e-15)
    }),
    { numRuns: 5000 },
  )
})

it('log is that of the engine to 4e-16, absolutely where it is small', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), fc.double({ min: 0.4, max: 3, noNaN: true })),
      (x) => {
        expect(Math.abs(log(x) - Math.log(x))).toBeLessThan(4e-16 * Math.max(1, Math.abs(Math.log(x))))
      },
    ),
    { numRuns: 5000 },
  )
})

it('undo one another', () => {
  fc.assert(
    fc.property(fc.double({ min: -30, max: 30, noNaN: true }), (x) => {
      expect(log(exp(x))).toBeCloseTo(x, 13)
    }),
  )
})

it('ends as it should', () => {
  expect([exp(0), exp(-Infinity), exp(-800), exp(Infinity), exp(800), exp(Number.NaN)]).toEqual([
    1,
    0,
    0,
    Infinity,
    Infinity,
    Number.NaN,
  ])
  expect(log(1)).toBeCloseTo(0, 15)
})

it('cosine and sine are those of the engine to 1e-15', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (angle) => {
      const [cosine, sine] = turn(angle)
      expect(Math.abs(cosine - Math.cos(angle))).toBeLessThan(1e-15)
      expect(Math.abs(sine - Math.sin(angle))).toBeLessThan(1e-15)
    }),
  )
})
