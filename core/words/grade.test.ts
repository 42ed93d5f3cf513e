import { expect, test } from 'vitest'
import fc from 'fast-check'
import { likelihood, sureness, weightOf } from './grade.js'

test('a share keeps the word of its range', () => {
  expect([0, 0.09, 0.1, 0.39, 0.4, 1].map(likelihood)).toEqual([
    'unlikely',
    'unlikely',
    'possible',
    'possible',
    'likely',
    'likely',
  ])
})

test('how sure it is follows from how many words the band reaches over', () => {
  expect(sureness({ value: 0.6, low: 0.45, high: 0.8 })).toBe('sure')
  expect(sureness({ value: 0.3, low: 0.2, high: 0.5 })).toBe('unsure')
  expect(sureness({ value: 0.3, low: 0.05, high: 0.7 })).toBe('open')
})

test('a narrower band is never less sure', () => {
  const order = ['open', 'unsure', 'sure']
  const four = fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
    .map((values) => values.toSorted((a, b) => a - b))
  fc.assert(
    fc.property(four, ([low, inLow, inHigh, high]) => {
      const wide = sureness({ value: inLow!, low: low!, high: high! })
      const narrow = sureness({ value: inLow!, low: inLow!, high: inHigh! })
      expect(order.indexOf(narrow)).toBeGreaterThanOrEqual(order.indexOf(wide))
    }),
  )
})

test('bits in words: two are a factor of four', () => {
  expect([2.1, -2, 1.2, -0.5, 0.2].map(weightOf)).toEqual(['strong', 'strong', 'clear', 'some', 'little'])
})
