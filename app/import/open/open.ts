// How is what somebody hands in opened? One file or a zip, its traps looked for, nothing unpacked but what a reader asks for.
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exchangeWords } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import type { Source, SourceFile } from '../reader.js'
import { limits } from './limits.js'
import { safeZip } from './zip.js'

const words = exchangeWords.problems

export interface Opened {
  readonly source: Source
  readonly sha256: string
  /** Closes it, and removes whatever was unpacked. */
  readonly close: () => Promise<void>
}

export interface OpenOptions {
  readonly signal?: AbortSignal
  /** Bytes looked at so far. */
  readonly onChecked?: (bytes: number) => void
}

const whyNot: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
  EPERM: 'you may not read it',
  EISDIR: 'it is a folder',
}
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function told(error: unknown, name: string): unknown {
  const why = whyNot[codeOf(error)]
  return why === undefined ? error : new FileProblem('not-there', words['not-there'](name, why), error)
}

async function fingerprint(path: string, { signal, onChecked }: OpenOptions): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) })) {
    hash.update(chunk as Buffer)
    onChecked?.((bytes += (chunk as Buffer).length))
  }
  return hash.digest('hex')
}

async function beginning(stream: Readable, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream) {
    parts.push(chunk as Buffer)
    bytes += (chunk as Buffer).length
    if (bytes >= most) break
  }
  return Buffer.concat(parts).subarray(0, most)
}

/** Unpacks single files into a folder that only this user can look into. */
function unpacker(isPacked: boolean, path: string) {
  let folder: string | undefined
  const done = new Map<SourceFile, Promise<string>>()
  const unpack = async (file: SourceFile): Promise<string> => {
    if (file.bytes > limits.onDiskBytes) throw new FileProblem('too-large', words['too-large'](file.name, '4 GB'))
    if (folder === undefined) {
      folder = await mkdtemp(join(tmpdir(), 'charley-in-'))
      await chmod(folder, 0o700)
    }
    const place = join(folder, `file-${done.size}`)
    await pipeline(await file.open(), createWriteStream(place, { mode: 0o600, flags: 'wx' }))
    return place
  }
  return {
    onDisk: (file: SourceFile): Promise<string> => {
      if (!isPacked) return Promise.resolve(path)
      const there = done.get(file) ?? unpack(file)
      done.set(file, there)
      return there
    },
    remove: async () => {
      await Promise.allSettled(done.values())
      if (folder !== undefined) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Opens a file of this machine. Throws FileProblem with a sentence for one that cannot be read or is a trap. */
export async function openSource(path: string, options: OpenOptions = {}): Promise<Opened> {
  const name = basename(path)
  try {
    const { size, isFile } = await stat(path).then((found) => ({ size: found.size, isFile: found.isFile() }))
    if (!isFile) throw new FileProblem('not-there', words['not-there'](name, 'it is no file'))
    if (size === 0) throw new FileProblem('empty', words.empty(name))
    if (size > limits.fileBytes) throw new FileProblem('too-large', words['too-large'](name, '6 GB'))
    const start = await beginning(createReadStream(path, { end: 3 }), 4)
    const isPacked = start.toString('latin1').startsWith('PK')
    const zip = isPacked ? await safeZip(path, name, size) : undefined
    const alone: SourceFile = {
      name,
      folder: '',
      bytes: size,
      open: () => Promise.resolve(createReadStream(path, { highWaterMark: 1 << 18 })),
    }
    const { onDisk, remove } = unpacker(isPacked, path)
    const heads = new Map<SourceFile, Promise<Uint8Array>>()
    const head = (file: SourceFile) => {
      const known = heads.get(file) ?? file.open().then((stream) => beginning(stream, limits.headBytes))
      heads.set(file, known)
      return known
    }
    const close = async () => {
      zip?.close()
      await remove()
    }
    try {
      const sha256 = await fingerprint(path, options)
      return { source: { name, bytes: size, files: zip?.files ?? [alone], head, onDisk }, sha256, close }
    } catch (error) {
      await close()
      throw error
    }
  } catch (error) {
    throw told(error, name)
  }
}
