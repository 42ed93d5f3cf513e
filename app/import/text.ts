// In which letters is a file written, and how does it become text? UTF-8, UTF-16 with its mark, or (told as such) Windows-1252.
import { addAbortSignal } from 'node:stream'
import type { SourceFile } from './reader.js'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** By the mark at the beginning; undefined: no text. */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const start = head.subarray(0, 4096)
  const odd = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length
  // One stray byte is a broken cell; many are no text.
  return odd > start.length / 100 + 1 ? undefined : 'utf-8'
}

/** Piece by piece. `strict`: throws TypeError at the first letter that cannot be read. */
export async function* textOf(
  file: SourceFile,
  encoding: Encoding,
  options: { readonly strict?: boolean; readonly signal?: AbortSignal; readonly onBytes?: (bytes: number) => void } = {},
): AsyncGenerator<string> {
  const stream = await file.open()
  if (options.signal) addAbortSignal(options.signal, stream)
  const decoder = new TextDecoder(encoding, { fatal: options.strict === true })
  let bytes = 0
  try {
    for await (const chunk of stream) {
      bytes += (chunk as Buffer).length
      options.onBytes?.(bytes)
      yield decoder.decode(chunk as Buffer, { stream: true })
    }
    yield decoder.decode()
  } finally {
    stream.destroy()
  }
}
