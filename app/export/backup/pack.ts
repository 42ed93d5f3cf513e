// How is a backup written? Part after part into a zip, as it is read from the store; the list with the checksums comes last.
import { createHash } from 'node:crypto'
import { Zip, ZipDeflate } from 'fflate'
import {
  format,
  formatVersion,
  manifestName,
  type BackupPart,
  type Manifest,
  type NamedTable,
  type PartName,
} from './manifest.js'

/** Text of one part, in pieces; each line ends in a line feed. */
export interface PartSource {
  readonly name: PartName
  readonly pieces: AsyncIterable<string> | Iterable<string>
}

/** The first moment that a zip can name, by the clock on the wall: a real one would make two backups of the same diary differ. */
const moment = new Date(1980, 0, 1)
const LEVEL = 6

const linesIn = (bytes: Buffer): number => {
  let lines = 0
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) lines++
  return lines
}

/** The zip, in pieces. The same content gives the same bytes. */
export async function* packBackup(
  sources: readonly PartSource[],
  { program, tables }: { readonly program: string; readonly tables: readonly NamedTable[] },
): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes)
  })
  function* done(): Generator<Uint8Array> {
    yield* ready.splice(0)
  }
  const begin = (name: string) => {
    const file = new ZipDeflate(name, { level: LEVEL, mem: 8 })
    file.mtime = moment
    zip.add(file)
    return file
  }
  const parts: BackupPart[] = []
  for (const { name, pieces } of sources) {
    const file = begin(name)
    const sum = createHash('sha256')
    let [bytes, records] = [0, 0]
    for await (const piece of pieces) {
      const chunk = Buffer.from(piece)
      sum.update(chunk)
      bytes += chunk.length
      records += linesIn(chunk)
      file.push(chunk)
      yield* done()
    }
    file.push(new Uint8Array(0), true)
    yield* done()
    parts.push({ name, records, bytes, sha256: sum.digest('hex') })
  }
  const manifest: Manifest = { format, version: formatVersion, program, tables, parts }
  begin(manifestName).push(Buffer.from(`${JSON.stringify(manifest, undefined, 1)}\n`), true)
  zip.end()
  yield* done()
}
