// Are tables of text and spreadsheets read as they were written, wherever they are cut?
import { writeFileSync } from 'node:fs'
import { statSync, createReadStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { carets, commas, readText } from './csv.js'
import { newFolder, spreadsheet, zipOf } from './files.fixture.js'
import { readSpreadsheet } from './xlsx.js'

describe('tables', () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/^\uFEFF/, '').replaceAll('\r', ''))
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 20 })
  const filled = (rows: readonly (readonly string[])[]) => rows.map((row) => ['x', ...row])
  async function read(text: Buffer, shape: typeof commas, size: number): Promise<string[][]> {
    const chunks: Buffer[] = []
    for (let start = 0; start < text.length; start += size) chunks.push(text.subarray(start, start + size))
    const rows: string[][] = []
    await readText(Readable.from(chunks, { objectMode: false }), shape, (cells) => void rows.push([...cells]))
    return rows
  }

  it('of text come back as they were written, wherever they are cut', () =>
    fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (rows, size, marked) => {
        const text = (marked ? '\uFEFF' : '') + Papa.unparse(filled(rows), { quotes: true, newline: '\n' })
        expect(await read(Buffer.from(text), commas, size)).toEqual(filled(rows))
      }),
      { numRuns: 80 },
    ))

  it('of SR come back as they were written', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.stringMatching(/^[a-zA-Z0-9 "',/µé-]{0,10}$/), { minLength: 2, maxLength: 5 }), {
          minLength: 1,
          maxLength: 10,
        }),
        async (rows) => {
          const text = filled(rows)
            .map((row) => row.map((one) => `~${one}~`).join('^'))
            .join('\r\n')
          expect(await read(Buffer.from(`${text}\r\n`, 'latin1'), carets, 7)).toEqual(filled(rows))
        },
      ),
      { numRuns: 80 },
    ))

  it('in spreadsheets come back as they were written', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.array(
            fc.oneof(
              fc.stringMatching(/^[a-zA-Zé&<> \n;'"-]{0,8}$/),
              fc.integer(),
              fc.double({ noNaN: true, noDefaultInfinity: true }),
            ),
            { minLength: 1, maxLength: 30 },
          ),
          { minLength: 1, maxLength: 6 },
        ),
        async (rows) => {
          const path = zipOf(spreadsheet(rows), 'sheet.xlsx')
          const read: string[][] = []
          const file = { path, bytes: statSync(path).size, open: async () => createReadStream(path) }
          await readSpreadsheet(file, (cells) => void read.push([...cells]))
          const width = Math.max(...rows.map((row) => row.length))
          const whole = (row: readonly (string | number)[]) =>
            Array.from({ length: width }, (_, index) => String(row[index] ?? ''))
          expect(read.map(whole)).toEqual(rows.map(whole))
        },
      ),
      { numRuns: 25 },
    ))

  it('that are not spreadsheets inside say so', async () => {
    const path = join(newFolder(), 'broken.xlsx')
    writeFileSync(path, 'PK')
    const file = { path: 'broken.xlsx', bytes: 2, open: async () => createReadStream(path) }
    await expect(readSpreadsheet(file, () => undefined)).rejects.toMatchObject({ fault: 'damaged' })
  })
})
