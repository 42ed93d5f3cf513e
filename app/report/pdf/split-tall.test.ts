import fc from 'fast-check'
import PDFDocument from 'pdfkit'
import { expect, test } from 'vitest'
import type { Table } from '../blocks.js'
import { tableSetter } from './draw-table.js'
import { halves, withoutTallRows } from './split-tall.js'

const pen = { doc: new PDFDocument({ margin: 0 }), size: 8.6 }
const table = (note: string): Table => ({
  kind: 'table',
  about: '',
  head: ['Date', 'Note'],
  rows: [
    ['1 Nov', 'short'],
    ['2 Nov', note],
  ],
  widths: [0.2, 0.8],
})

test('a row taller than a page goes on in the next, with nothing lost and nothing said twice', () => {
  const whole = table('W'.repeat(2000))
  const parts = withoutTallRows(pen, whole, 150, 300)
  expect(Math.max(...tableSetter(pen, parts, 0, 150).rowHeights)).toBeLessThanOrEqual(300)
  expect(parts.rows.map(([, note]) => note).join('')).toBe(`short${'W'.repeat(2000)}`)
  expect(parts.rows.filter(([day]) => day === '2 Nov')).toHaveLength(1)
  const short = table('as it is')
  expect(withoutTallRows(pen, short, 150, 300)).toBe(short)
})

test('halves lose nothing but the blank between them', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 2, maxLength: 300 }), (text) => {
      const [first, rest] = halves(text)
      expect((first + rest).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    }),
    { numRuns: 50 },
  )
})
