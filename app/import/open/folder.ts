// What is in a folder? An export that was unpacked already, as Safari does with every zip: the same files as in the zip, links not followed.
import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { exchangeWords } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import type { SourceFile } from '../reader.js'
import { limits } from './limits.js'

const words = exchangeWords.problems
const READ_BYTES = 1 << 18

/** With its place on the disk; by path, so that the same folder gives the same. Throws FileProblem for more than an export holds. */
export async function filesIn(root: string, name: string): Promise<readonly (SourceFile & { readonly path: string })[]> {
  const found: (SourceFile & { readonly path: string })[] = []
  let bytes = 0
  const look = async (folder: string): Promise<void> => {
    const there = await readdir(join(root, folder), { withFileTypes: true })
    for (const one of there.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      if (one.name.startsWith('.')) continue
      const inside = folder === '' ? one.name : `${folder}/${one.name}`
      if (one.isDirectory()) await look(inside)
      if (!one.isFile()) continue
      const path = join(root, inside)
      const { size } = await stat(path)
      bytes += size
      if (found.length >= limits.entries)
        throw new FileProblem('too-many-files', words['too-many-files'](name, limits.entries.toLocaleString('en-GB')))
      if (bytes > limits.unpackedBytes) throw new FileProblem('too-large', words['too-large'](name, '24 GB'))
      const open = () => Promise.resolve(createReadStream(path, { highWaterMark: READ_BYTES }))
      found.push({ name: one.name, folder, bytes: size, open, path })
    }
  }
  await look('')
  return found
}
