// Do any of these texts stand in these bytes? Thousands of texts looked for at once, in one pass over files of any size.
import { open } from 'node:fs/promises'

/** Shorter texts stand somewhere by chance. */
export const SHORTEST_BYTES = 8
const KEY_BYTES = 4
const CHUNK_BYTES = 4 * 1024 * 1024

export interface Finder {
  /** The texts that are looked for: those long enough to mean something. */
  readonly size: number
  /** Adds to `found` the texts that stand in these bytes. */
  readonly search: (bytes: Buffer, found: Set<string>) => void
  readonly longest: number
}

/** Each text is known by its first four bytes: a bit tells whether any begins so, and only then is more looked at. */
export function finder(texts: Iterable<string>): Finder {
  const begins = new Uint8Array(2 ** 21)
  const known = new Map<number, { readonly text: string; readonly bytes: Buffer }[]>()
  let [size, longest] = [0, SHORTEST_BYTES]
  const place = (key: number) => Math.imul(key, 0x9e3779b1) >>> 8
  for (const text of new Set(texts)) {
    const bytes = Buffer.from(text)
    if (bytes.length < SHORTEST_BYTES) continue
    const key = bytes.readUInt32BE(0)
    begins[place(key) >> 3]! |= 1 << (place(key) & 7)
    const same = known.get(key)
    if (same) same.push({ text, bytes })
    else known.set(key, [{ text, bytes }])
    size++
    longest = Math.max(longest, bytes.length)
  }
  return {
    size,
    longest,
    search: (bytes, found) => {
      let key = 0
      for (let at = 0; at < bytes.length; at++) {
        key = ((key << 8) | bytes[at]!) >>> 0
        const bit = place(key)
        if ((begins[bit >> 3]! & (1 << (bit & 7))) === 0 || at < KEY_BYTES - 1) continue
        const start = at - KEY_BYTES + 1
        for (const one of known.get(key) ?? []) {
          if (found.has(one.text) || start + one.bytes.length > bytes.length) continue
          if (bytes.compare(one.bytes, 0, one.bytes.length, start, start + one.bytes.length) === 0) found.add(one.text)
        }
      }
    },
  }
}

/** Looks through a whole file; the number of its bytes, or undefined where there is no such file. */
export async function searchFile(path: string, { search, longest }: Finder, found: Set<string>): Promise<number | undefined> {
  const file = await open(path, 'r').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  })
  if (!file) return undefined
  try {
    let total = 0
    let rest = Buffer.alloc(0)
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK_BYTES)
      const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES)
      if (bytesRead === 0) return total
      total += bytesRead
      const piece = Buffer.concat([rest, chunk.subarray(0, bytesRead)])
      search(piece, found)
      // A text may lie across two pieces.
      rest = Buffer.from(piece.subarray(Math.max(0, piece.length - longest)))
    }
  } finally {
    await file.close()
  }
}
