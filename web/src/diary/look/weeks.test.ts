import { expect, test } from 'vitest'
import { weeksOf } from './weeks.js'

// By the calendar on the wall: 1 November 2026 is a Sunday, 1 February 2027 a Monday (and February has four weeks exactly).
test('a month touches as many weeks as on the wall', () => {
  const november = weeksOf('2026-11')
  expect(november.length).toBe(6)
  expect(november[0]).toEqual(['2026-10-26', '2026-10-27', '2026-10-28', '2026-10-29', '2026-10-30', '2026-10-31', '2026-11-01'])
  expect(november.at(-1)?.[0]).toBe('2026-11-30')
  const february = weeksOf('2027-02')
  expect(february.length).toBe(4)
  expect(february[0]?.[0]).toBe('2027-02-01')
  expect(february.at(-1)?.at(-1)).toBe('2027-02-28')
})
