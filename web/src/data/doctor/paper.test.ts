import { expect, test } from 'vitest'
import { usualPaper } from './paper.js'

test('the paper is that of the country in the language tag', () => {
  expect(usualPaper('en-US')).toBe('letter')
  expect(usualPaper('es-MX')).toBe('letter')
  expect(usualPaper('en-GB')).toBe('a4')
  expect(usualPaper('zh-Hant-TW')).toBe('a4')
})

test('a tag without a country, or none at all, means A4', () => {
  expect(usualPaper('en')).toBe('a4')
  expect(usualPaper('')).toBe('a4')
})
