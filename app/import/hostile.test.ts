// What becomes of a file that is damaged or means harm? Each kind by itself: refused with a sentence, or handled and told.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cronometer, readFile, written, zipped } from './files.fixture.js'
import { trapZip } from './open/trap-zip.fixture.js'
import { anyTable } from './any-table.js'
import type { Source, SourceFile } from './reader.js'

const csv = cronometer['exercises.csv']
const bytes = (text: string) => new TextEncoder().encode(text)
const refused = (code: string) =>
  expect.objectContaining({ name: 'FileProblem', code, message: expect.stringMatching(/^[^\n]{20,400}[.]$/) })
const trap = (...lies: Parameters<typeof trapZip>) => readFile(written('trap.zip', trapZip(...lies)))

describe('a zip that is a trap', () => {
  it('is refused where one file would unpack a thousandfold', async () => {
    await expect(trap([{ name: 'a.csv', data: new Uint8Array(64 * 1024 ** 2) }])).rejects.toEqual(refused('bomb'))
  })
  it('is refused where many small files do it together', async () => {
    const lies = Array.from({ length: 64 }, (_, index) => ({ name: `${index}.csv`, data: new Uint8Array(1024 ** 2) }))
    await expect(trap(lies)).rejects.toEqual(refused('bomb'))
  })
  it('is refused where files share their packed bytes', async () => {
    const data = bytes(csv.repeat(2))
    await expect(
      trap([
        { name: 'a.csv', data, method: 0 },
        ...Array.from({ length: 9 }, (_, index) => ({ name: `b${index}`, data, method: 0, shares: 0 })),
      ]),
    ).rejects.toEqual(refused('bomb'))
  })
  it('is refused where it claims more than any export holds', async () => {
    const lies = Array.from({ length: 8 }, (_, index) => ({ name: `${index}`, data: bytes(csv), size: 0xfffffff0 }))
    await expect(trap(lies)).rejects.toEqual(refused('bomb'))
  })
  it('never gives more than it claims', async () => {
    await expect(trap([{ name: 'exercises.csv', data: bytes(csv.repeat(50)), size: 90 }])).rejects.toEqual(refused('not-whole'))
  })
  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\x.csv', '..\\..\\x.csv', 'a/../../b.csv'])(
    'is refused with the name %s',
    async (name) => {
      await expect(trap([{ name, data: bytes(csv) }])).rejects.toEqual(refused('unsafe-names'))
    },
  )
  it('is refused with one name twice', async () => {
    await expect(
      trap([
        { name: 'a.csv', data: bytes(csv) },
        { name: 'a.csv', data: bytes('x') },
      ]),
    ).rejects.toEqual(refused('unsafe-names'))
  })
  it('is refused with too many files, before they are listed', async () => {
    await expect(trap([{ name: 'a.csv', data: bytes(csv) }], 60_000)).rejects.toEqual(refused('too-many-files'))
  })
  it('is refused when it is locked, or packed in a way nobody knows', async () => {
    await expect(trap([{ name: 'a.csv', data: bytes(csv), flags: 1 }])).rejects.toEqual(refused('locked'))
    await expect(trap([{ name: 'a.csv', data: bytes(csv), method: 99 }])).rejects.toEqual(refused('packing'))
  })
  it('is refused when it holds only another zip', async () => {
    const inner = zipSync({ 'exercises.csv': bytes(csv) })
    await expect(readFile(zipped('outer.zip', { 'inner.zip': inner }))).rejects.toEqual(refused('nested'))
  })
  it('is refused when it is cut short anywhere, or a letter of it changed', async () => {
    const whole = zipSync({ 'exercises.csv': bytes(csv.repeat(40)) }, { level: 0 })
    for (const share of [0.1, 0.5, 0.9, 0.99])
      await expect(readFile(written('cut.zip', whole.slice(0, Math.floor(whole.length * share))))).rejects.toEqual(
        refused('not-whole'),
      )
    const changed = Uint8Array.from(whole)
    changed[200]! ^= 4
    await expect(readFile(written('changed.zip', changed))).rejects.toEqual(refused('not-whole'))
  })
  it('or a folder or zip with nothing in it is called empty', async () => {
    await expect(readFile(zipped('none.zip', {}))).rejects.toEqual(refused('empty'))
    await expect(readFile(mkdtempSync(join(tmpdir(), 'charley-in-test-')))).rejects.toEqual(refused('empty'))
  })
})

/** A file that is made while it is read: nothing so large is ever stored. */
function made(pieces: () => Generator<Buffer>, size: number): { readonly source: Source; readonly read: () => number } {
  let read = 0
  const open = async () =>
    Readable.from(
      (function* () {
        for (const piece of pieces()) {
          read += piece.length
          yield piece
        }
      })(),
    )
  const file: SourceFile = { name: 'made.csv', folder: '', bytes: size, open }
  const first = pieces().next().value as Buffer
  const source: Source = {
    name: 'made.csv',
    bytes: size,
    files: [file],
    head: async () => first.subarray(0, 65_536),
  }
  return { source, read: () => read }
}

async function drain(source: Source): Promise<number> {
  let count = 0
  for await (const found of anyTable.read(source, { zone: 'UTC', now: '2026-11-23T12:00:00Z' }))
    count += found.what === 'entry' ? 1 : 0
  return count
}

describe('a table that means harm', () => {
  const GB = 1024 ** 3
  const heading = Buffer.from('Date,Magnesium (mg),Note\n2026-11-01,200,a\n')
  const endless = (filler: string) =>
    made(function* () {
      yield heading
      const piece = Buffer.alloc(1 << 16, filler)
      for (let sent = 0; sent < 2 * GB; sent += piece.length) yield piece
    }, 2 * GB)

  it.each([
    ['a line of two gigabytes', 'x', 'line-too-long'],
    ['two gigabytes of columns', ',', 'line-too-long'],
    ['two gigabytes of spaces', ' ', 'line-too-long'],
    ['quotation marks that never close, in every line', '"x\n', 'quotes'],
  ])('with %s is given up after a few megabytes', async (_, filler, code) => {
    const { source, read } = endless(filler)
    await expect(drain(source)).rejects.toEqual(refused(code))
    expect(read()).toBeLessThan(8 * 1024 ** 2)
  })
  it('with a heading of a million columns is refused', async () => {
    await expect(readFile(written('wide.csv', `Date,${'x,'.repeat(1_000_000)}\n`))).rejects.toMatchObject({ name: 'FileProblem' })
    await expect(readFile(written('wide.csv', `Date,Magnesium (mg)${',x'.repeat(3000)}\n2026-11-01,1\n`))).rejects.toEqual(
      refused('too-many-columns'),
    )
  })
  it('with one quotation mark that never closes loses that line, and says so', async () => {
    const read = await readFile(
      written('q.csv', 'Date,Magnesium (mg),Note\n2026-11-01,200,"open\n2026-11-02,210,b\n2026-11-03,220,c\n'),
    )
    expect(read.dropped.map(({ why, place }) => [why, place.at])).toEqual([['not-read', '2']])
    expect(read.entries.filter(({ draft }) => draft.kind === 'food')).toHaveLength(2)
  })
  it('in UTF-16 with its mark is read', async () => {
    const text = '\ufeffDate,Magnesium (mg),Note\n2026-11-01,200,Crème brûlée 🌙\n'
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const content of [little, big]) {
      const read = await readFile(written('u.csv', content))
      expect(read.entries.map(({ draft }) => draft.payload)).toContainEqual({ text: 'Crème brûlée 🌙' })
    }
  })
  it('in Latin-1 is read and told', async () => {
    const read = await readFile(written('l.csv', Buffer.from('Date,Magnesium (mg),Note\n2026-11-01,200,Crème\n', 'latin1')))
    expect(read.entries.map(({ draft }) => draft.payload)).toContainEqual({ text: 'Crème' })
    expect(read.entries.every(({ remarks }) => remarks?.includes('old-encoding'))).toBe(true)
  })
  it('with NUL bytes loses those rows, and says so', async () => {
    const read = await readFile(written('n.csv', 'Date,Magnesium (mg),Note\n2026-11-01,200,a\0b\n2026-11-02,210,c\n'))
    expect(read.dropped.map(({ why }) => why)).toEqual(['not-read'])
    expect(read.entries).toHaveLength(2)
  })
  it('that is no table at all is refused, whatever it is called', async () => {
    const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256))
    for (const content of [noise, Buffer.alloc(5000), Buffer.from('<html></html>'), Buffer.from('hello')])
      await expect(readFile(written('table.csv', content))).rejects.toEqual(refused('unknown'))
    await expect(readFile(written('table.csv', ''))).rejects.toEqual(refused('empty'))
    await expect(readFile('/nowhere/at/all.csv')).rejects.toEqual(refused('not-there'))
  })
  it.each([
    ['document', '%PDF-1.7\n%âãÏÓ'],
    ['document', '\x89PNG\r\n\x1a\n'],
    ['document', '\xff\xd8\xff\xe0'],
    ['document', '\0\0\0\x18ftypheic'],
    ['spreadsheet', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ])('that is a %s says what to do with it', async (code, start) => {
    await expect(readFile(written('report.csv', Buffer.from(start, 'latin1')))).rejects.toEqual(refused(code))
  })
  it('that a spreadsheet program packed says to save it as CSV', async () => {
    const path = zipped('diary.xlsx', { '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' })
    await expect(readFile(path)).rejects.toEqual(refused('spreadsheet'))
  })
  it('a backup of ours is sent to Restore', async () => {
    await expect(readFile(zipped('b.zip', { 'manifest.json': '{"format":"charley-backup"}' }))).rejects.toEqual(refused('backup'))
  })
})
