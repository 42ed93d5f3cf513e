import { expect, test } from 'vitest'
import { strongest } from './showing.js'

test('only answers that pull are named, each on its side', () => {
  const evidence = [3, -2, 0.05, -0.05].map((bits, index) => ({ fact: `f${index}`, answer: true, bits }))
  expect(strongest(evidence, 1).map(({ fact }) => fact)).toEqual(['f0'])
  expect(strongest(evidence, -1).map(({ fact }) => fact)).toEqual(['f1'])
})
