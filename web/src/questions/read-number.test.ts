import { expect, test } from 'vitest'
import { readTyped, rounded, toCm, toKg } from './read-number.js'

test('a number is read as people type it, with point or comma, and nothing else is', () => {
  expect(['54', ' 3,9 ', '3.9', '', 'fifty', '1e3', '-2', '5 ft', '1,234,5'].map(readTyped)).toEqual([
    54,
    3.9,
    3.9,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

// International yard and pound agreement, 1959: an inch is 2.54 cm, a pound 0.45359237 kg; a stone is 14 pounds.
test('feet, inches, stone and pounds become centimetres and kilograms', () => {
  expect(rounded(toCm('feet', 5, 6), 1)).toBe(167.6)
  expect(toCm('cm', 167.6, 0)).toBe(167.6)
  expect(rounded(toKg('stone', 11, 7), 1)).toBe(73)
  expect(rounded(toKg('pounds', 160, 0), 1)).toBe(72.6)
  expect(toKg('kg', 73, 0)).toBe(73)
})
