// Is this file a whole backup of ours? Its list is read, its parts are measured before they are unpacked, and each line is checked on the way.
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { leavingWords } from '@charley/core/exchange'
import { readZip, type OpenZip, type SourceFile } from '../../foods/import/zip.js'
import { manifestName, partNames, readManifest, type Manifest, type PartName } from './manifest.js'

const words = leavingWords.restore

const MB = 1024 * 1024
const MOST_BYTES = 4096 * MB
const MOST_LIST_BYTES = 4 * MB
const MOST_LINE_BYTES = 16 * MB
/** A diary packs to a tenth or a thirtieth; what unpacks to more than this times its size was made to do harm. */
const MOST_TIMES = 300
/** Small files may pack well. */
const FREE_BYTES = 4 * MB

/** What is wrong with the file, for the person. */
export class BadBackup extends Error {}
const damaged = (what: string) => new BadBackup(words.damaged(what))

export interface OpenBackup {
  readonly manifest: Manifest
  /** Each line of a part, parsed, with its number from 1. Throws BadBackup when the part is not what the list says. */
  readonly records: (part: PartName) => AsyncGenerator<{ readonly value: unknown; readonly line: number }>
  readonly close: () => void
}

async function bytesOf(file: SourceFile): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of await file.open()) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** Whatever goes wrong in unpacking is damage. */
async function* unpacked(file: SourceFile): AsyncGenerator<Buffer> {
  let stream: Readable
  try {
    stream = await file.open()
    for await (const chunk of stream) yield chunk as Buffer
  } catch (error) {
    throw error instanceof BadBackup ? error : damaged(words.brokenZip)
  }
}

async function* lines(file: SourceFile, check: (chunk: Buffer) => void, tooLong: () => Error): AsyncGenerator<string> {
  let rest: Buffer[] = []
  let held = 0
  for await (const chunk of unpacked(file)) {
    check(chunk)
    let from = 0
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      rest.push(chunk.subarray(from, at))
      yield Buffer.concat(rest).toString()
      rest = []
      held = 0
      from = at + 1
    }
    rest.push(chunk.subarray(from))
    held += chunk.length - from
    if (held > MOST_LINE_BYTES) throw tooLong()
  }
  if (held > 0) yield Buffer.concat(rest).toString()
}

function parsed(text: string, broken: () => Error): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw broken()
  }
}

async function* recordsOf(file: SourceFile, name: PartName, manifest: Manifest) {
  const part = manifest.parts.find((one) => one.name === name)!
  const sum = createHash('sha256')
  let [bytes, line] = [0, 0]
  const check = (chunk: Buffer) => {
    sum.update(chunk)
    bytes += chunk.length
  }
  const broken = () => damaged(words.brokenLine(name, line + 1))
  for await (const text of lines(file, check, broken)) {
    const value = name === 'README.txt' ? text : parsed(text, broken)
    line++
    yield { value, line }
  }
  if (bytes !== part.bytes || line !== part.records) throw damaged(words.wrongSize(name))
  if (sum.digest('hex') !== part.sha256) throw damaged(words.wrongSum(name))
}

/** Before anything is unpacked: are these the files of a backup, and no larger than they may be? */
function checkSizes(files: readonly SourceFile[], packed: number): void {
  const known: readonly string[] = [...partNames, manifestName]
  if (!files.some(({ path }) => path === manifestName)) throw new BadBackup(words.notBackup)
  const strange = files.find(({ path }, place) => !known.includes(path) || files.findIndex((one) => one.path === path) !== place)
  if (strange) throw damaged(words.strangePart(JSON.stringify(strange.path.slice(0, 60))))
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const list = files.find(({ path }) => path === manifestName)!
  if (total > MOST_BYTES || list.bytes > MOST_LIST_BYTES || total > Math.max(FREE_BYTES, packed * MOST_TIMES))
    throw new BadBackup(words.tooLarge)
}

async function manifestOf(files: readonly SourceFile[]): Promise<Manifest> {
  const list = files.find(({ path }) => path === manifestName)!
  const text = await bytesOf(list).catch(() => {
    throw damaged(words.brokenZip)
  })
  const read = readManifest(text)
  if ('manifest' in read) return read.manifest
  if (read.problem === 'newer') throw new BadBackup(words.newer)
  throw read.problem === 'not-ours' ? new BadBackup(words.notBackup) : damaged(words.brokenList)
}

/** Opens a backup on the disk. Throws BadBackup, with a sentence, for what is none, or not whole, or too large. */
export async function openBackup(path: string): Promise<OpenBackup> {
  const zip: OpenZip = await readZip(path, 'backup').catch(() => {
    throw new BadBackup(words.damaged(words.brokenZip))
  })
  try {
    checkSizes(zip.files, statSync(path).size)
    const manifest = await manifestOf(zip.files)
    for (const { name, bytes } of manifest.parts) {
      const file = zip.files.find(({ path: one }) => one === name)
      if (!file) throw damaged(words.missingPart(name))
      if (file.bytes !== bytes) throw damaged(words.wrongSize(name))
    }
    const file = (name: PartName) => zip.files.find(({ path: one }) => one === name)!
    return { manifest, records: (name) => recordsOf(file(name), name, manifest), close: zip.close }
  } catch (error) {
    zip.close()
    throw error
  }
}
