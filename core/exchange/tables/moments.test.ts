// Which moment does a cell mean? Every date both ways against the calendar, and clocks that jump.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localTime } from '../../diary/dates.js'
import { figureIn } from './figures.js'
import { dateIn, instantAtMinutes, instantIn, minutesIn, ordersOf } from './moments.js'

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('dates in cells', () => {
  it('comes back from every way of writing it', () => {
    fc.assert(
      fc.property(day, (date) => {
        const [year, month, one] = date.split('-').map(Number) as [number, number, number]
        const name = new Date(date).toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' })
        const long = new Date(date).toLocaleString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
        for (const text of [date, `${date} 07:00`, `${year}/${month}/${one}`, `${one}th ${name} ${year}`, long])
          expect(dateIn(text)?.date).toBe(date)
        expect(dateIn(`${one}/${month}/${year}`, 'day-first')?.date).toBe(date)
        expect(dateIn(`${month}/${one}/${year}`, 'month-first')?.date).toBe(date)
        // Without being told, only what can be read in one way.
        const alone = dateIn(`${one}.${month}.${year}`)
        expect(alone?.date).toBe(one > 12 ? date : undefined)
        expect(ordersOf(`${one}.${month}.${year}`)).toHaveLength(one > 12 ? 1 : 2)
      }),
    )
  })
  it.each(['31/02/2026', '2026-02-30', '2026-13-01', '0/0/2026', 'Friday', '', '99', '2026'])('is none in %j', (text) => {
    expect(dateIn(text, 'day-first')).toBeUndefined()
  })
  it('shows on the clock there what was asked for, but where the clock jumps over it', () => {
    const zone = fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC')
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), zone, (date, minutes, there) => {
        const shown = localTime(instantAtMinutes(date, minutes, there), there)
        const off = Math.abs(Math.round(shown.hour * 60) - minutes)
        expect(shown.date).toBe(date)
        expect([0, 30, 60]).toContain(off)
      }),
    )
    // 29 March 2026, 01:30 does not exist in London.
    expect(instantAtMinutes('2026-03-29', 90, 'Europe/London')).toBe('2026-03-29T01:30:00Z')
  })
  it('reads times as apps write them', () => {
    expect(
      ['9:00 AM', '12:05 am', '12:05 PM', '21:30', '21.30', '09:00:15', '9pm', '24:00', '13:00 PM', 'noon'].map(minutesIn),
    ).toEqual([540, 5, 725, 1290, 1290, 540, 1260, undefined, undefined, undefined])
    expect(instantIn('2026-11-01 07:00:00 +0200')).toBe('2026-11-01T05:00:00Z')
  })
})

describe('figures in cells', () => {
  it('are read in one way or not at all', () => {
    const read = ['1.5', '1,5', '1,234.5', '1.234,5', '1,234', '1,234,567', ' 12 ', '-3', '1e3', '12 mg', '1.2.3', '', '٣'].map(
      (text) => figureIn(text),
    )
    expect(read).toEqual([1.5, 1.5, 1234.5, 1234.5, 1234, 1234567, 12, -3, 1000, undefined, undefined, undefined, undefined])
    expect(figureIn('1,234', ',')).toBe(1.234)
  })
  it('come back from how they are printed', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (value) => {
        expect(figureIn(String(value))).toBeCloseTo(value, 12)
      }),
    )
  })
})
