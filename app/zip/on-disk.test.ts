// Does every file of a zip read as it was packed, also while others are given up half-way? And is what is no zip refused?
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import type { Entry, ZipFile } from 'yauzl'
import { entriesOf, zipOnDisk } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SIZE = 300_000
const contents = Array.from({ length: 6 }, (_, n) =>
  Uint8Array.from({ length: n === 0 ? 0 : SIZE + n }, (_unused, at) => (at * (n + 7)) % 251),
)
const path = join(folder, 'some.zip')
writeFileSync(
  path,
  zipSync(Object.fromEntries(contents.map((bytes, n) => [`${n}.bin`, [bytes, { level: n % 2 === 0 ? 0 : 6 }]]))),
)

const streamOf = (zip: ZipFile, entry: Entry): Promise<Readable> =>
  new Promise((resolve, reject) => zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))))

describe('a zip on the disk', () => {
  it('gives each file as it was, many at once, while others are given up and the zip is closed before the end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ file: fc.nat(5), givenUp: fc.constantFrom('never', 'waiting', 'half-way') }), { maxLength: 8 }),
        async (wanted) => {
          const zip = await zipOnDisk(path, { autoClose: false })
          const entries = await entriesOf(zip)
          const streams = await Promise.all(wanted.map(({ file }) => streamOf(zip, entries[file]!)))
          const read = wanted.map(async ({ file, givenUp }, n) => {
            const stream = streams[n]!
            if (givenUp === 'never') return expect((await buffer(stream)).equals(contents[file]!)).toBe(true)
            stream.on('error', () => undefined)
            stream.once('data', () => stream.destroy())
            // Its first bytes are asked for and not yet here: others stand before it.
            if (givenUp === 'waiting') setImmediate(() => stream.destroy())
            return undefined
          })
          zip.close()
          await Promise.all(read)
        },
      ),
      { numRuns: 20 },
    )
  })

  it('is refused when it is none, is cut short, or is not there', async () => {
    const bad = join(folder, 'bad.zip')
    writeFileSync(bad, 'no zip at all, but long enough to look for the end of one')
    await expect(zipOnDisk(bad, {})).rejects.toThrow(/end of central directory/i)
    writeFileSync(bad, '')
    await expect(zipOnDisk(bad, {})).rejects.toThrow(/end of central directory/i)
    await expect(zipOnDisk(join(folder, 'none.zip'), {})).rejects.toThrow(/ENOENT/)
  })
})
