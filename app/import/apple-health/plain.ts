// Can an element be passed over as bytes? Only where it is so plain that any XML parser would agree on where it ends.

/** Not plain: leave it to the parser. */
export const NOT_PLAIN = 0
/** It goes on beyond the bytes at hand. */
export const INCOMPLETE = -1

const [LT, GT, SLASH, QUOTE, EQUALS, AMPERSAND, SEMICOLON] = [0x3c, 0x3e, 0x2f, 0x22, 0x3d, 0x26, 0x3b]
/** First byte of U+FFFE and U+FFFF, which XML does not allow. */
const HIGH = 0xef

const set = (bytes: Iterable<number>): Uint8Array => {
  const table = new Uint8Array(256)
  for (const byte of bytes) table[byte] = 1
  return table
}
const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))
const space = set(ascii(' \t\r\n'))
const letter = set(ascii('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'))
/** Bytes of a value that must be looked at: its end, what is forbidden in it, and references. */
const notable = set([...Array.from({ length: 0x20 }, (_, byte) => byte), LT, QUOTE, AMPERSAND, HIGH])
const references = ['lt', 'gt', 'amp', 'quot', 'apos'].map(ascii)

/** Where the name of an opening tag stands, and the value of its attribute `type`; both ends as in `slice`. */
export interface Tag {
  nameFrom: number
  nameTo: number
  /** 0 and 0 where it has none. */
  typeFrom: number
  typeTo: number
}

const MOST_ATTRIBUTES = 32
const DEEPEST = 8
/** Names of attributes of the tag being read, as numbers; two names with one number send the element to the parser, which decides. */
const names = new Int32Array(MOST_ATTRIBUTES)
const open = new Int32Array(2 * DEEPEST)
const FNV_START = 0x811c9dc5
const FNV_PRIME = 0x01000193
const TYPE = ascii('type').reduce((hash, byte) => Math.imul(hash ^ byte, FNV_PRIME), FNV_START | 0)

/** After a "&": where the reference ends, or NOT_PLAIN for all but XML's own five. */
function reference(bytes: Uint8Array, from: number): number {
  for (const one of references) {
    let n = 0
    while (n < one.length && bytes[from + n] === one[n]) n++
    if (n === one.length && bytes[from + n] === SEMICOLON) return from + n + 1
  }
  return NOT_PLAIN
}

/** From the byte after the opening quote: the place of the closing one. */
function valueEnd(bytes: Uint8Array, from: number, upTo: number): number {
  let at = from
  for (;;) {
    while (at < upTo && notable[bytes[at]!] === 0) at++
    if (at >= upTo) return INCOMPLETE
    const byte = bytes[at]
    if (byte === QUOTE) return at
    if (byte === AMPERSAND) {
      const end = reference(bytes, at + 1)
      if (end === NOT_PLAIN) return at + 'quot;'.length >= upTo ? INCOMPLETE : NOT_PLAIN
      at = end
    } else if (byte === HIGH) {
      if (at + 2 >= upTo) return INCOMPLETE
      if (bytes[at + 1] === 0xbf && bytes[at + 2]! >= 0xbe) return NOT_PLAIN
      at++
    } else return NOT_PLAIN
  }
}

/** Reads the opening tag at `from` into `tag`; gives the place after its ">". */
function openingTag(bytes: Uint8Array, from: number, upTo: number, tag: Tag): number {
  let at = from + 1
  tag.nameFrom = at
  tag.typeFrom = tag.typeTo = 0
  while (at < upTo && letter[bytes[at]!] === 1) at++
  tag.nameTo = at
  if (at < upTo && at === tag.nameFrom) return NOT_PLAIN
  for (let count = 0; ; count++) {
    const before = at
    while (at < upTo && space[bytes[at]!] === 1) at++
    if (at + 1 >= upTo) return INCOMPLETE
    if (bytes[at] === GT) return at + 1
    if (bytes[at] === SLASH) return bytes[at + 1] === GT ? at + 2 : NOT_PLAIN
    if (at === before || count === MOST_ATTRIBUTES) return NOT_PLAIN
    let hash = FNV_START | 0
    const named = at
    while (at < upTo && letter[bytes[at]!] === 1) hash = Math.imul(hash ^ bytes[at++]!, FNV_PRIME)
    if (at + 1 >= upTo) return INCOMPLETE
    if (at === named || bytes[at] !== EQUALS || bytes[at + 1] !== QUOTE) return NOT_PLAIN
    for (let n = 0; n < count; n++) if (names[n] === hash) return NOT_PLAIN
    names[count] = hash
    const value = at + 2
    const end = valueEnd(bytes, value, upTo)
    if (end <= 0) return end
    if (hash === TYPE) {
      tag.typeFrom = value
      tag.typeTo = end
    }
    at = end + 1
  }
}

/** The closing tag at `from` of the element whose name stands at `nameFrom`. */
function closingTag(bytes: Uint8Array, from: number, upTo: number, nameFrom: number, nameTo: number): number {
  const length = nameTo - nameFrom
  const end = from + 2 + length
  if (end >= upTo) return INCOMPLETE
  for (let n = 0; n < length; n++) if (bytes[from + 2 + n] !== bytes[nameFrom + n]) return NOT_PLAIN
  return bytes[end] === GT ? end + 1 : NOT_PLAIN
}

/**
 * The place after the element that begins at `from` ("<"), children and all; NOT_PLAIN where only a parser can tell or where
 * `skippable` refuses its opening tag; INCOMPLETE where it goes on beyond `upTo`. Plain: nothing but tags of letters with attributes in
 * double quotes and no attribute twice, white space between, no references but XML's five, no comments, no text.
 */
export function plainElement(bytes: Uint8Array, from: number, upTo: number, tag: Tag, skippable: () => boolean): number {
  let at = from
  let depth = 0
  const inner: Tag = { nameFrom: 0, nameTo: 0, typeFrom: 0, typeTo: 0 }
  for (;;) {
    if (at + 1 >= upTo) return INCOMPLETE
    if (depth > 0 && bytes[at + 1] === SLASH) {
      depth--
      at = closingTag(bytes, at, upTo, open[2 * depth]!, open[2 * depth + 1]!)
      if (at <= 0) return at
    } else {
      const here = depth === 0 ? tag : inner
      at = openingTag(bytes, at, upTo, here)
      if (at <= 0) return at
      if (depth === 0 && !skippable()) return NOT_PLAIN
      if (bytes[at - 2] !== SLASH) {
        if (depth === DEEPEST) return NOT_PLAIN
        open[2 * depth] = here.nameFrom
        open[2 * depth + 1] = here.nameTo
        depth++
      }
    }
    if (depth === 0) return at
    while (at < upTo && space[bytes[at]!] === 1) at++
    if (at >= upTo) return INCOMPLETE
    if (bytes[at] !== LT) return NOT_PLAIN
  }
}
