// What is in a zip, and is it safe to open? Every trap is looked for before a byte is unpacked.
import { Transform, type Readable } from 'node:stream'
import { crc32 } from 'node:zlib'
import { basename, dirname } from 'node:path/posix'
import { exchangeWords } from '@charley/core/exchange'
import type { Entry, ZipFile } from 'yauzl'
import { entriesOf, zipOnDisk } from '../../zip/index.js'
import { FileProblem } from '../errors.js'
import type { SourceFile } from '../reader.js'
import { limits } from './limits.js'

const words = exchangeWords.problems
const [STORED, DEFLATED] = [0, 8]

export interface SafeZip {
  readonly files: readonly SourceFile[]
  readonly close: () => void
}

const damaged = (name: string, cause?: unknown) => new FileProblem('not-whole', words['not-whole'](name), cause)

/** Checks what is unpacked against the checksum of the zip; whatever goes wrong is told in a sentence. */
function checked(stream: Readable, entry: Entry, name: string): Readable {
  let sum = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush(done) {
      done(sum === entry.crc32 ? null : damaged(name))
    },
  })
  stream.once('error', (error) => check.destroy(damaged(name, error)))
  check.once('close', () => stream.destroy())
  return stream.pipe(check)
}

function openEntry(zip: ZipFile, entry: Entry, name: string): Promise<Readable> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(damaged(name, error))
      else resolve(checked(stream, entry, name))
    })
  })
}

function trapIn(entries: readonly Entry[], name: string, bytes: number): FileProblem | undefined {
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0)
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  const isBomb = ({ compressedSize, uncompressedSize }: Entry) =>
    uncompressedSize > limits.ratioFromBytes && uncompressedSize > compressedSize * limits.ratio
  // Entries that share their packed bytes take up more than the file holds.
  if (packed > bytes || unpacked > limits.unpackedBytes || entries.some(isBomb)) return new FileProblem('bomb', words.bomb(name))
  if (unpacked > limits.ratioFromBytes && unpacked > packed * limits.ratio) return new FileProblem('bomb', words.bomb(name))
  if (entries.some((entry) => entry.isEncrypted())) return new FileProblem('locked', words.locked(name))
  if (entries.some(({ compressionMethod: method }) => method !== STORED && method !== DEFLATED))
    return new FileProblem('packing', words.packing(name))
  if (new Set(entries.map(({ fileName }) => fileName)).size < entries.length)
    return new FileProblem('unsafe-names', words['unsafe-names'](name))
  return undefined
}

const isForSystem = (path: string) => path.startsWith('__MACOSX/') || basename(path).startsWith('.')

/** Opens a zip on the disk. Throws FileProblem for one that is damaged, locked, or a trap. */
export async function safeZip(path: string, name: string, bytes: number): Promise<SafeZip> {
  let zip: ZipFile
  try {
    zip = await zipOnDisk(path, { autoClose: false, validateEntrySizes: true, strictFileNames: false })
  } catch (error) {
    throw damaged(name, error)
  }
  try {
    return { files: await filesOf(zip, name, bytes), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

/** Every name and size that the table of contents states. */
async function stated(zip: ZipFile, name: string): Promise<readonly Entry[]> {
  if (zip.entryCount > limits.entries)
    throw new FileProblem('too-many-files', words['too-many-files'](name, limits.entries.toLocaleString('en-GB')))
  try {
    return await entriesOf(zip)
  } catch (error) {
    const said = error instanceof Error ? error.message : ''
    throw /file ?name|relative path|absolute path|invalid characters/i.test(said)
      ? new FileProblem('unsafe-names', words['unsafe-names'](name), error)
      : damaged(name, error)
  }
}

async function filesOf(zip: ZipFile, name: string, bytes: number): Promise<readonly SourceFile[]> {
  const entries = await stated(zip, name)
  const trap = trapIn(entries, name, bytes)
  if (trap) throw trap
  const ours = entries.filter(({ fileName }) => !isForSystem(fileName))
  if (ours.length > 0 && ours.every(({ fileName }) => /\.(zip|7z|rar|gz)$/i.test(fileName)))
    throw new FileProblem('nested', words.nested(name))
  return ours.map((entry) => ({
    name: basename(entry.fileName),
    folder: dirname(entry.fileName) === '.' ? '' : dirname(entry.fileName),
    bytes: entry.uncompressedSize,
    open: () => openEntry(zip, entry, `${basename(entry.fileName)} in ${name}`),
  }))
}
