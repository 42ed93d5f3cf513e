// How is what somebody hands in opened? One file or a zip, its traps looked for, nothing unpacked to the disk.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Readable } from 'node:stream'
import { exchangeWords } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import type { Source, SourceFile } from '../reader.js'
import { filesIn } from './folder.js'
import { limits } from './limits.js'
import { safeZip } from './zip.js'

const words = exchangeWords.problems

export interface Opened {
  readonly source: Source
  readonly sha256: string
  readonly close: () => void
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
}
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

function told(error: unknown, name: string): unknown {
  const why = whyNot[codeOf(error)]
  return why === undefined ? error : new FileProblem('not-there', words['not-there'](name, why), error)
}

/** Of one file its own; of a folder that of all its files with their names. */
async function fingerprint(
  files: readonly { readonly path: string; readonly label: string }[],
  { signal, onChecked }: OpenOptions,
): Promise<string> {
  const hash = createHash('sha256')
  let bytes = 0
  for (const { path, label } of files) {
    hash.update(label)
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) })) {
      hash.update(chunk as Buffer)
      onChecked?.((bytes += (chunk as Buffer).length))
    }
  }
  return hash.digest('hex')
}

/** The first bytes of each, read once. */
function heads(): Source['head'] {
  const known = new Map<SourceFile, Promise<Uint8Array>>()
  return (file) => {
    const head = known.get(file) ?? file.open().then((stream) => beginning(stream, limits.headBytes))
    known.set(file, head)
    return head
  }
}

async function openFolder(path: string, name: string, options: OpenOptions): Promise<Opened> {
  const files = await filesIn(path, name)
  if (files.length === 0) throw new FileProblem('empty', words.empty(name))
  const labelled = files.map((file) => ({ path: file.path, label: `${file.folder}/${file.name} ${file.bytes}\n` }))
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return {
    source: { name, bytes, files, head: heads() },
    sha256: await fingerprint(labelled, options),
    close: () => undefined,
  }
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

/** Opens a file or an unpacked folder of this machine. Throws FileProblem with a sentence for one that cannot be read or is a trap. */
export async function openSource(path: string, options: OpenOptions = {}): Promise<Opened> {
  const name = basename(path)
  try {
    const found = await stat(path)
    if (found.isDirectory()) return await openFolder(path, name, options)
    const { size } = found
    if (!found.isFile()) throw new FileProblem('not-there', words['not-there'](name, 'it is no file'))
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
    const close = () => zip?.close()
    try {
      if (zip?.files.length === 0) throw new FileProblem('empty', words.empty(name))
      const sha256 = await fingerprint([{ path, label: '' }], options)
      return { source: { name, bytes: size, files: zip?.files ?? [alone], head: heads() }, sha256, close }
    } catch (error) {
      close()
      throw error
    }
  } catch (error) {
    throw told(error, name)
  }
}
