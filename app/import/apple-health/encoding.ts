// In which encoding is this XML written? Apple writes UTF-8; what went through another program may be something else.
import { appleProblem } from './problem.js'

const DECLARED = /^<\?xml[^>]*?\bencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/

/** By its first bytes, as XML has it; "utf-8" where nothing else is said. */
export function encodingOf(head: Uint8Array): string {
  const [a, b] = head
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  const start = Buffer.from(head.subarray(0, 200))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
  const said = DECLARED.exec(start)?.[1]?.toLowerCase() ?? 'utf-8'
  // What says it is UTF-16 in single bytes is not.
  return said.startsWith('utf-16') || said === 'us-ascii' ? 'utf-8' : said
}

/** Text of the first bytes, whatever the encoding; letter by byte where nobody knows it. */
export function decoded(head: Uint8Array): string {
  const decoder = decoderOf(encodingOf(head))
  return decoder ? decoder.decode(head, { stream: true }) : Buffer.from(head).toString('latin1')
}

function decoderOf(encoding: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(encoding)
  } catch {
    return undefined
  }
}

/** So many bytes hold the XML declaration. */
const HEAD = 256

/** Pieces of UTF-8 without a mark at its start, from pieces of whatever encoding. Throws FileProblem for one that nobody knows. */
export async function* asUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const begin = (bytes: Buffer): Buffer => {
    head = undefined
    const encoding = encodingOf(bytes)
    if (encoding === 'utf-8') return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
    decoder = decoderOf(encoding)
    if (!decoder) throw appleProblem('encoding', encoding)
    return bytes
  }
  const utf8 = (bytes: Buffer) => (decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes)
  for await (const piece of pieces) {
    const bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
    if (head) head = Buffer.concat([head, bytes])
    if (!head) yield utf8(bytes)
    else if (head.length >= HEAD) yield utf8(begin(head))
  }
  if (head && head.length > 0) yield utf8(begin(head))
}
