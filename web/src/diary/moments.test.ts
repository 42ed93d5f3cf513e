import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateOf, daysLater, instantOf, isDate, isTime, monthsLater, timeOf } from './moments.js'

// The clock changes are those of the IANA time zone database for 2026: US 8 March and 1 November, UK 29 March and 25 October.
test('an instant is read on the wall clock of its own place', () => {
  expect([dateOf('2026-11-23T02:10:00Z', 'Europe/London'), timeOf('2026-11-23T02:10:00Z', 'Europe/London')]).toEqual([
    '2026-11-23',
    '02:10',
  ])
  expect([dateOf('2026-11-23T02:10:00Z', 'America/New_York'), timeOf('2026-11-23T02:10:00Z', 'America/New_York')]).toEqual([
    '2026-11-22',
    '21:10',
  ])
  expect(timeOf('2026-11-23T00:00:00Z', 'UTC')).toBe('00:00')
  expect([dateOf('2026-06-30T12:00:00Z', 'Pacific/Kiritimati'), timeOf('2026-06-30T12:00:00Z', 'Asia/Kathmandu')]).toEqual([
    '2026-07-01',
    '17:45',
  ])
})

test('a time that the clock shows twice is the first; one that it skips is read by the clock before', () => {
  expect(instantOf('2026-10-25', '01:30', 'Europe/London')).toBe('2026-10-25T00:30:00Z')
  expect(instantOf('2026-03-29', '01:30', 'Europe/London')).toBe('2026-03-29T01:30:00Z')
  expect(instantOf('2026-11-01', '01:30', 'America/New_York')).toBe('2026-11-01T05:30:00Z')
})

test('the wall clock leads back to an instant that it shows', () => {
  const zones = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati']
  const minutes = fc.integer({ min: Date.parse('2020-01-01T00:00Z') / 60_000, max: Date.parse('2030-01-01T00:00Z') / 60_000 })
  fc.assert(
    fc.property(minutes, fc.constantFrom(...zones), (minute, zone) => {
      const at = new Date(minute * 60_000).toISOString()
      const back = instantOf(dateOf(at, zone), timeOf(at, zone), zone)
      // In the hour that comes twice, the earlier of the two.
      expect(Date.parse(at) - Date.parse(back)).toBeLessThanOrEqual(3_600_000)
      expect([dateOf(back, zone), timeOf(back, zone)]).toEqual([dateOf(at, zone), timeOf(at, zone)])
    }),
  )
})

test('days and months are counted over the ends of months and years', () => {
  expect(daysLater('2026-12-31', 1)).toBe('2027-01-01')
  expect(daysLater('2028-03-01', -1)).toBe('2028-02-29')
  expect(monthsLater('2026-12', 1)).toBe('2027-01')
  expect(monthsLater('2026-01', -1)).toBe('2025-12')
})

test('what is no date or time is told from what is', () => {
  expect(['2026-11-23', '2028-02-29', '2026-02-29', '2026-13-01', '23.11.2026', undefined].map(isDate)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ])
  expect(['00:00', '23:59', '24:00', '7:30'].map(isTime)).toEqual([true, true, false, false])
})
