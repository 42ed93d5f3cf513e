// Where does a piece of XML end: a tag, a comment, the document type? Bytes only; whether it is right, the parser says.
import { appleProblem } from './problem.js'

const [GT, SLASH, QUOTE, APOSTROPHE, OPEN, CLOSE, BANG, QUESTION] = [0x3e, 0x2f, 0x22, 0x27, 0x5b, 0x5d, 0x21, 0x3f]

const after = (bytes: Buffer, mark: string, from: number): number => {
  const found = bytes.indexOf(mark, from, 'latin1')
  return found < 0 ? -1 : found + mark.length
}

const startsWith = (bytes: Buffer, mark: string, at: number): boolean =>
  bytes.length >= at + mark.length && bytes.toString('latin1', at, at + mark.length) === mark

/** After the ">" that is in no quotes. */
function tagEnd(bytes: Buffer, from: number): number {
  let quote = 0
  for (let at = from; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (quote !== 0) {
      if (byte === quote) quote = 0
    } else if (byte === GT) return at + 1
    else if (byte === QUOTE || byte === APOSTROPHE) quote = byte
  }
  return -1
}

/**
 * After the document type. Apple puts its own between square brackets, and not always without mistakes, so it is passed over; but one
 * that brings entities (which can grow without end) or something from outside is refused.
 */
function doctypeEnd(bytes: Buffer, from: number): number {
  let at = from
  let inside = false
  while (at < bytes.length) {
    const byte = bytes[at]!
    if (inside && startsWith(bytes, '<!--', at)) {
      at = after(bytes, '-->', at + 4)
      if (at < 0) return -1
      continue
    }
    if (inside && startsWith(bytes, '<!ENTITY', at)) throw appleProblem('entities')
    if (!inside && byte === GT) {
      if (/\b(?:SYSTEM|PUBLIC)\b/.test(bytes.toString('latin1', from, at))) throw appleProblem('outside')
      return at + 1
    }
    if (!inside && byte === OPEN) {
      if (/\b(?:SYSTEM|PUBLIC)\b/.test(bytes.toString('latin1', from, at))) throw appleProblem('outside')
      inside = true
    } else if (inside && byte === CLOSE) {
      const rest = /^\]\s*>/.exec(bytes.toString('latin1', at, at + 100))
      if (rest) return at + rest[0].length
    }
    at++
  }
  return -1
}

/** After the piece that begins with the "<" at `from`; -1 where it goes on beyond the bytes. Throws FileProblem on what is refused. */
export function tokenEnd(bytes: Buffer, from: number): number {
  const next = bytes[from + 1]
  if (next === SLASH) return after(bytes, '>', from)
  if (next === QUESTION) return after(bytes, '?>', from)
  if (next !== BANG) return tagEnd(bytes, from)
  if (startsWith(bytes, '<!--', from)) return after(bytes, '-->', from + 4)
  if (startsWith(bytes, '<![CDATA[', from)) return after(bytes, ']]>', from)
  if (isDoctype(bytes, from)) return doctypeEnd(bytes, from)
  // Cut off within the first letters of one of these, or none of them: the parser will say.
  return bytes.length - from < '<![CDATA['.length ? -1 : after(bytes, '>', from)
}

export const isDoctype = (bytes: Buffer, from: number): boolean => startsWith(bytes, '<!DOCTYPE', from)
