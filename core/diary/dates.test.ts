// Do days begin and end where people lived them? Real changes of the clock from the IANA data base, worked by hand.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anywhereBounds,
  datesBetween,
  dayBounds,
  daysAfter,
  isDate,
  isZone,
  localDate,
  localTime,
  monthWeeks,
  toInstant,
} from './dates.js'
import { moments, zones } from './diary.fixture.js'

const hoursOf = (date: string, zone: string): number => {
  const { from, to } = dayBounds(date, zone)
  return (Date.parse(to) - Date.parse(from)) / 3_600_000
}

describe('days whose clocks change', () => {
  it.each([
    ['London springs forward', '2026-03-29', 'Europe/London', 23, '2026-03-29T00:00:00Z'],
    ['London falls back', '2026-10-25', 'Europe/London', 25, '2026-10-24T23:00:00Z'],
    ['New York springs forward', '2026-03-08', 'America/New_York', 23, '2026-03-08T05:00:00Z'],
    ['New York falls back', '2026-11-01', 'America/New_York', 25, '2026-11-01T04:00:00Z'],
    ['Lord Howe moves by half an hour, in October', '2026-10-04', 'Australia/Lord_Howe', 23.5, '2026-10-03T13:30:00Z'],
    ['and back in April', '2026-04-05', 'Australia/Lord_Howe', 24.5, '2026-04-04T13:00:00Z'],
    ['Kathmandu never does', '2026-06-01', 'Asia/Kathmandu', 24, '2026-05-31T18:15:00Z'],
    ['São Paulo had no midnight', '2018-11-04', 'America/Sao_Paulo', 23, '2018-11-04T03:00:00Z'],
    ['Havana had midnight twice over', '2026-11-01', 'America/Havana', 25, '2026-11-01T04:00:00Z'],
    ['Apia skipped a day', '2011-12-30', 'Pacific/Apia', 0, '2011-12-30T10:00:00Z'],
    ['the day before it was whole', '2011-12-29', 'Pacific/Apia', 24, '2011-12-29T10:00:00Z'],
    ['and the day after', '2011-12-31', 'Pacific/Apia', 24, '2011-12-30T10:00:00Z'],
  ])('%s', (_, date, zone, hours, from) => {
    expect(hoursOf(date, zone)).toBe(hours)
    expect(dayBounds(date, zone).from).toBe(from)
  })

  it('3 a.m. and the hour that comes twice belong to one date', () => {
    expect(localDate('2026-10-25T00:30:00Z', 'Europe/London')).toBe('2026-10-25')
    expect(localDate('2026-10-25T01:30:00Z', 'Europe/London')).toBe('2026-10-25')
    expect(localTime('2026-10-25T00:30:00Z', 'Europe/London').hour).toBe(1.5)
    expect(localTime('2026-10-25T01:30:00Z', 'Europe/London').hour).toBe(1.5)
    expect(localDate('2011-12-30T09:59:59Z', 'Pacific/Apia')).toBe('2011-12-29')
    expect(localDate('2011-12-30T10:00:00Z', 'Pacific/Apia')).toBe('2011-12-31')
  })
})

describe('travel', () => {
  it('an entry keeps the zone it was lived in: one instant, two dates', () => {
    // Supper in Auckland on the 24th is breakfast time in London the same day, and still the 23rd in Honolulu.
    const at = '2026-11-24T07:00:00Z'
    expect(localDate(at, 'Pacific/Auckland')).toBe('2026-11-24')
    expect(localDate(at, 'Europe/London')).toBe('2026-11-24')
    expect(localDate(at, 'Pacific/Honolulu')).toBe('2026-11-23')
    expect(localDate('2026-11-23T18:14:59Z', 'Asia/Kathmandu')).toBe('2026-11-23')
    expect(localDate('2026-11-23T18:15:00Z', 'Asia/Kathmandu')).toBe('2026-11-24')
  })

  it('whatever has a local date lies between the bounds for anywhere', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const { from, to } = anywhereBounds(localDate(at, zone))
        expect(from <= at && at < to).toBe(true)
      }),
      { numRuns: 250 },
    )
  })
})

describe('any moment in any zone', () => {
  it('lies within the bounds of its own local day, and in no other', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const date = localDate(at, zone)
        const { from, to } = dayBounds(date, zone)
        const ms = Date.parse(at)
        expect(Date.parse(from) <= ms && ms < Date.parse(to), `${at} ${zone}`).toBe(true)
        expect(localDate(from, zone)).toBe(date)
      }),
      { numRuns: 400 },
    )
  })

  it('days follow each other without a gap: where one ends the next begins', () => {
    fc.assert(
      fc.property(moments, zones, (at, zone) => {
        const date = localDate(at, zone)
        expect(dayBounds(date, zone).to).toBe(dayBounds(daysAfter(date, 1), zone).from)
      }),
      { numRuns: 250 },
    )
  })

  it('every zone that is known can be reckoned with', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      expect(isZone(zone), zone).toBe(true)
      expect(localDate('2026-06-15T12:00:00Z', zone)).toMatch(/^2026-06-1[56]$/)
    }
    for (const none of ['', 'Mars/Base', '+01:00', '-05:00', 'Europe/', '../etc/passwd']) expect(isZone(none), none).toBe(false)
  })
})

describe('runs of dates', () => {
  it('count both ends, cross leap days and years, and may be empty', () => {
    expect(datesBetween('2028-02-28', '2028-03-01')).toEqual(['2028-02-28', '2028-02-29', '2028-03-01'])
    expect(datesBetween('2026-12-31', '2027-01-01')).toEqual(['2026-12-31', '2027-01-01'])
    expect(datesBetween('2026-05-01', '2026-05-01')).toEqual(['2026-05-01'])
    expect(datesBetween('2026-05-02', '2026-05-01')).toEqual([])
  })

  it('have as many dates as days lie between, each one after the other', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 0, max: 800 }), (at, days) => {
        const start = at.slice(0, 10)
        const dates = datesBetween(start, daysAfter(start, days))
        expect(dates.length).toBe(days + 1)
        expect(dates.at(-1)).toBe(new Date(Date.parse(`${start}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10))
        expect([...dates].sort()).toEqual(dates)
      }),
    )
  })
})

describe('calendar pages', () => {
  it('run from Monday to Sunday: November 2026 begins on a Sunday, February 2027 fills four weeks', () => {
    const november = monthWeeks('2026-11')
    expect(november.length).toBe(6)
    expect(november[0]!.map(({ date }) => date)).toEqual(datesBetween('2026-10-26', '2026-11-01'))
    expect(november[0]!.map(({ inMonth }) => inMonth)).toEqual([false, false, false, false, false, false, true])
    expect(monthWeeks('2027-02').length).toBe(4)
  })

  it('hold every day of the month once, in whole weeks', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const month = at.slice(0, 7)
        const weeks = monthWeeks(month)
        for (const week of weeks) {
          expect(week.length).toBe(7)
          expect(new Date(`${week[0]!.date}T00:00:00Z`).getUTCDay()).toBe(1)
        }
        const own = weeks.flat().filter(({ inMonth }) => inMonth)
        expect(own.every(({ date }) => date.startsWith(month))).toBe(true)
        expect(own.length).toBe(new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate())
      }),
    )
  })
})

describe('texts', () => {
  it('that are no dates and no instants are told apart, and nothing throws', () => {
    for (const none of ['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', 'today', '2026-01-01T00:00:00Z'])
      expect(isDate(none), none).toBe(false)
    for (const none of [
      '2026-11-23',
      '2026-11-23T25:00:00Z',
      '2026-11-23 02:10:00Z',
      '02:10',
      '2026-11-23T02:10:00Z[Europe/London]',
    ])
      expect(toInstant(none), none).toBeUndefined()
    fc.assert(
      fc.property(fc.string(), (text) => {
        isDate(text)
        isZone(text)
        toInstant(text)
      }),
    )
  })

  it('a date that is none is named by an error', () => {
    expect(() => dayBounds('2026-02-30', 'Europe/London')).toThrow(RangeError)
    expect(() => localDate('yesterday', 'Europe/London')).toThrow(RangeError)
    expect(() => monthWeeks('2026-13')).toThrow(RangeError)
  })
})
