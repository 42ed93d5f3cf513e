// Is it the k-th smallest? Against sorting.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kthSmallest } from './quantile.js'

test('equals the k-th entry of the sorted list, whatever the order and the ties', () => {
  const list = fc.array(fc.oneof(fc.double({ noNaN: true }), fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 60 })
  fc.assert(
    fc.property(list, fc.nat(), (values, at) => {
      const k = at % values.length
      const sorted = Float64Array.from(values).sort()
      // -0 and 0 are one value here.
      expect(kthSmallest(Float64Array.from(values), k) + 0).toBe(sorted[k]! + 0)
    }),
    { numRuns: 2000 },
  )
})
