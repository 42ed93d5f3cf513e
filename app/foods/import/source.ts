// Whatever was given (a zip, a spreadsheet, a folder, something being uploaded): which files are in it, and what is its fingerprint?
import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { asImportError, damaged, ImportError } from './errors.js'
import type { SourceReport } from './report.js'
import { readZip, type SourceFile } from './zip.js'

/** A path to a file or folder, or something being sent, with the name the sender gives it. */
export type FoodSource = string | { readonly name: string; readonly stream: Readable }

export interface OpenSource {
  readonly report: SourceReport
  readonly files: readonly SourceFile[]
  readonly close: () => void
}

/** Given the bytes as they go by. */
export type Watch = (bytes: number) => void

/** Lets the bytes through, and tells of them. */
export const watching = (watch: Watch, hash?: ReturnType<typeof createHash>) =>
  new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash?.update(chunk)
      watch(chunk.length)
      done(null, chunk)
    },
  })

async function fingerprint(path: string, watch: Watch, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20, ...(signal && { signal }) })) {
    hash.update(chunk as Buffer)
    watch((chunk as Buffer).length)
  }
  return hash.digest('hex')
}

const DEPTH = 4

async function filesUnder(folder: string, depth = DEPTH): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const found = await Promise.all(
    entries
      .filter(({ name }) => !name.startsWith('.') && !name.startsWith('~$'))
      .map(async (entry) => {
        const path = join(folder, entry.name)
        if (entry.isDirectory()) return depth > 0 ? filesUnder(path, depth - 1) : []
        return entry.isFile() ? [path] : []
      }),
  )
  return found.flat().sort()
}

const onDisk = async (path: string, within: string): Promise<SourceFile> => ({
  path: within,
  bytes: (await stat(path)).size,
  open: async () => createReadStream(path),
})

async function head(path: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const chunk of createReadStream(path, { end: 3 })) parts.push(chunk as Buffer)
  return Buffer.concat(parts)
}

async function openFile(path: string, name: string, report: SourceReport): Promise<OpenSource> {
  const start = (await head(path)).toString('latin1')
  if (start.startsWith('PK')) {
    const zip = await readZip(path, name)
    // A spreadsheet is a zip too; it goes by its own name, and is opened as one by who reads it.
    if (!zip.files.some((file) => file.path === 'xl/workbook.xml')) return { report, files: zip.files, close: zip.close }
    zip.close()
  } else if (/\.(zip|xlsx)$/i.test(name)) {
    const what = start === '' ? 'it is empty' : 'it does not begin as one'
    throw new ImportError('not-foods', `${name} is called a ${/\.zip$/i.test(name) ? 'zip' : 'spreadsheet'}, but ${what}.`)
  }
  return { report, files: [await onDisk(path, name)], close: () => undefined }
}

async function openFolder(folder: string, watch: Watch, signal: AbortSignal | undefined): Promise<OpenSource> {
  const paths = await filesUnder(folder)
  const hash = createHash('sha256')
  const files: SourceFile[] = []
  for (const path of paths) {
    const within = relative(folder, path)
    files.push(await onDisk(path, within))
    hash.update(`${within}\0${await fingerprint(path, watch, signal)}\n`)
  }
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  return { report: { name: basename(folder), bytes, sha256: hash.digest('hex') }, files, close: () => undefined }
}

/** Opens what was given. What is being sent is kept in the file `scratch` first: a zip is read from its end. */
export async function openSource(source: FoodSource, scratch: string, watch: Watch, signal?: AbortSignal): Promise<OpenSource> {
  const name = typeof source === 'string' ? basename(source) : basename(source.name)
  try {
    if (typeof source !== 'string') {
      const hash = createHash('sha256')
      await pipeline(source.stream, watching(watch, hash), createWriteStream(scratch), ...(signal ? [{ signal }] : []))
      return await openFile(scratch, name, { name, bytes: (await stat(scratch)).size, sha256: hash.digest('hex') })
    }
    const { size, isFolder } = await stat(source).then((s) => ({ size: s.size, isFolder: s.isDirectory() }))
    if (isFolder) return await openFolder(source, watch, signal)
    return await openFile(source, name, { name, bytes: size, sha256: await fingerprint(source, watch, signal) })
  } catch (error) {
    const known = asImportError(error, name)
    if (typeof source === 'string' || known instanceof ImportError) throw known
    throw damaged(name, 'it did not arrive whole', error)
  }
}
