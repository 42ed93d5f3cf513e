// How does a file leave the terminal? Into a new file for its owner's eyes, whole or not at all; or to standard output, as far as it is read.
import { open, rm } from 'node:fs/promises'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BadInput } from './exit.js'

const why: Readonly<Record<string, string>> = {
  EEXIST: 'is there already and was left alone. Choose another name',
  ENOENT: 'lies in a folder that is not there. Make it first',
  ENOTDIR: 'lies in something that is no folder. Choose another place',
  ENAMETOOLONG: 'has too long a name. Choose a shorter one',
  EISDIR: 'is a folder. Give the name of a file in it',
  EACCES: 'may not be written. Choose another place',
  EPERM: 'may not be written. Choose another place',
  EROFS: 'may not be written. Choose another place',
  ENOSPC: 'has no room: the disk is full. Nothing was kept; free some space and write it anew',
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '')

/** The same pieces, the first of them made already: what is wrong with the wish is told before a file is made. */
async function begun<Piece>(pieces: AsyncIterable<Piece>): Promise<AsyncIterable<Piece>> {
  const rest = pieces[Symbol.asyncIterator]()
  const first = await rest.next()
  return (async function* () {
    for (let one = first; one.done !== true; one = await rest.next()) yield one.value
  })()
}

/** A program that has read enough (`| head`) closes its end: what it did not want is not written, and that is no fault. */
async function writeOut(pieces: AsyncIterable<string | Uint8Array>, out: Writable): Promise<void> {
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), out, { end: false })
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error
  }
}

/** A file that did not become whole is not left behind: half a diary looks like all of it. */
async function writeFile(file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> {
  const ours = await open(file, 'wx', 0o600)
  try {
    await pipeline(Readable.from(pieces, { objectMode: false }), ours.createWriteStream())
  } catch (error) {
    await rm(file, { force: true })
    throw error
  }
}

/** Writes pieces into a new file for its owner's eyes, or to standard output. Throws BadInput where it cannot be. */
export async function writePieces(
  file: string,
  made: AsyncIterable<string | Uint8Array>,
  out: Writable = process.stdout,
): Promise<void> {
  const pieces = await begun(made)
  try {
    await (file === '-' ? writeOut(pieces, out) : writeFile(file, pieces))
  } catch (error) {
    const reason = why[codeOf(error)]
    throw reason === undefined ? error : new BadInput(`${file === '-' ? 'Standard output' : file} ${reason}.`)
  }
}
