// What is in a zip, and how is one of its files read without unpacking the rest? Each is checked against the zip's own checksum.
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { entriesOf, zipOnDisk } from '../../zip/index.js'
import { asImportError, damaged, ImportError } from './errors.js'

/** One file of whatever was given: of a folder, of a zip, or the thing itself. */
export interface SourceFile {
  /** Its path within what was given. */
  readonly path: string
  readonly bytes: number
  readonly open: () => Promise<Readable>
}

export interface OpenZip {
  readonly files: readonly SourceFile[]
  readonly close: () => void
}

const DEFLATED = 8
const STORED = 0

function checked(stream: Readable, entry: Entry, name: string): Readable {
  let sum = 0
  const check = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sum = crc32(chunk, sum)
      done(null, chunk)
    },
    flush(done) {
      done(sum === entry.crc32 ? null : damaged(name, 'its checksum is wrong'))
    },
  })
  // A failure reaches the reader through `check`, which the pipeline destroys with it.
  return pipeline(stream, check, () => undefined)
}

function openEntry(zip: ZipFile, entry: Entry, zipName: string): Promise<Readable> {
  const name = `${entry.fileName} in ${zipName}`
  if (entry.isEncrypted()) throw new ImportError('unreadable', `${name} is locked with a password.`)
  if (entry.compressionMethod !== DEFLATED && entry.compressionMethod !== STORED)
    throw new ImportError(
      'unreadable',
      `${name} is packed in a way Charley cannot unpack. Please unpack it and bring in the folder.`,
    )
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(damaged(name, 'it cannot be found where the zip says it is', error))
      else resolve(checked(stream, entry, name))
    })
  })
}

/** Opens a zip on the disk, or one held in memory. Throws `ImportError('damaged')` where it has no readable table of contents. */
export async function readZip(source: string | Buffer, name: string): Promise<OpenZip> {
  const options = { autoClose: false }
  let zip: ZipFile | undefined
  try {
    zip = await (typeof source === 'string' ? zipOnDisk(source, options) : fromBufferPromise(source, options))
    return { files: await filesOf(zip, name), close: () => zip?.close() }
  } catch (error) {
    zip?.close()
    const known = asImportError(error, name)
    throw known instanceof ImportError ? known : damaged(name, 'its table of contents is missing or broken', error)
  }
}

async function filesOf(zip: ZipFile, name: string): Promise<readonly SourceFile[]> {
  const entries = await entriesOf(zip)
  return entries.map((entry) => ({
    path: entry.fileName,
    bytes: entry.uncompressedSize,
    open: async () => openEntry(zip, entry, name),
  }))
}
