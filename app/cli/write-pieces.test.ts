import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { afterAll, expect, test } from 'vitest'
import { writePieces } from './write-pieces.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-pieces-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function* lines(count: number, thenThrow?: Error): AsyncGenerator<string> {
  for (let n = 0; n < count; n++) yield `line ${n}\n`
  if (thenThrow) throw thenThrow
}

test('a new file is for its owner alone; what is there already is left alone, also at the end of a link', async () => {
  const file = join(folder, 'one.csv')
  await writePieces(file, lines(2))
  expect(readFileSync(file, 'utf8')).toBe('line 0\nline 1\n')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const link = join(folder, 'link.csv')
  symlinkSync(join(folder, 'nowhere'), link)
  for (const taken of [file, link]) await expect(writePieces(taken, lines(1))).rejects.toThrow(/is there already/)
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  expect(readFileSync(file, 'utf8')).toBe('line 0\nline 1\n')
})

test('what breaks off half-way leaves no file that looks whole', async () => {
  const file = join(folder, 'half.csv')
  await expect(writePieces(file, lines(3, new Error('the disk gave up')))).rejects.toThrow('the disk gave up')
  expect(existsSync(file)).toBe(false)
})

test('a place that cannot be is told as a slip and not as a fault', async () => {
  writeFileSync(join(folder, 'file'), '')
  await expect(writePieces(join(folder, 'file', 'x.csv'), lines(1))).rejects.toThrow(/no folder/)
  await expect(writePieces(join(folder, 'x'.repeat(300)), lines(1))).rejects.toThrow(/too long a name/)
})

test('a reader of standard output that has seen enough is no fault', async () => {
  let heard = 0
  const out = new Writable({
    highWaterMark: 1,
    write: (_chunk, _encoding, done) => done(++heard > 2 ? Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }) : null),
  })
  await writePieces('-', lines(1000), out)
  expect(heard).toBe(3)
})
