// Is a table cut into the records that were written, wherever the pieces break? Papa Parse is the other opinion.
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csvCutter, CsvTrouble, delimiterOf, type CsvRecord } from './csv.js'

const limits = { letters: 10_000, openQuotes: 5 }
function cutAll(text: string, sizes: readonly number[] = [text.length], delimiter = ','): readonly CsvRecord[] {
  const cut = csvCutter(delimiter, limits)
  const records: CsvRecord[] = []
  let at = 0
  for (let turn = 0; at < text.length; turn++) {
    const size = Math.max(1, sizes[turn % sizes.length]!)
    records.push(...cut.push(text.slice(at, at + size)))
    at += size
  }
  return [...records, ...cut.end()]
}
const cells = (records: readonly CsvRecord[]) => records.map((record) => ('cells' in record ? record.cells : record.broken))

const cell = fc.oneof(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', ' ', 'é', '🌙') }), fc.string())
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 })
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })

describe('cutting a table', () => {
  it('gives back what was written, wherever the pieces break', () => {
    fc.assert(
      fc.property(
        table,
        sizes,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\r\n', '\n'),
        (rows, pieces, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true })
          expect(cells(cutAll(text, pieces, delimiter))).toEqual(rows)
        },
      ),
    )
  })

  it('never throws but for what it names, and gives the same in any pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r') }), sizes, (text, pieces) => {
        const attempt = (by?: readonly number[]) => {
          try {
            return cutAll(text, by)
          } catch (error) {
            if (error instanceof CsvTrouble) return error.code
            throw error
          }
        }
        expect(attempt(pieces)).toEqual(attempt())
      }),
    )
  })

  it('counts lines as an editor does, and leaves blank ones out', () => {
    expect(cutAll('a,b\n\n"x\ny",2\r\n3,4')).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 3, cells: ['x\ny', '2'] },
      { line: 5, cells: ['3', '4'] },
    ])
  })

  it('takes a quotation mark inside a cell as a letter', () => {
    expect(cells(cutAll('12" pipe,"a "b" c"\n'))).toEqual([['12" pipe', 'a "b" c']])
  })

  it('finds what stands between the cells', () => {
    expect(['a,b;c,d\n', 'a;b,c;d\n', 'a\tb\tc\n', '"a;b;c",d\n'].map(delimiterOf)).toEqual([',', ';', '\t', ','])
  })
})
