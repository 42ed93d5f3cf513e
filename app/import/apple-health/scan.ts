// Which elements are in the file? What Charley has no use for is counted and passed over as bytes; the rest goes through saxes.
import type { HealthElement } from '@charley/core/exchange'
import { SaxesParser } from 'saxes'
import { INCOMPLETE, plainElement, type Tag } from './plain.js'
import { appleProblem } from './problem.js'
import { isDoctype, tokenEnd } from './tokens.js'

export interface Sink {
  /** Does a child of HealthData of this name and type matter? The others are counted only. */
  readonly wants: (name: string, type: string) => boolean
  readonly take: (element: HealthElement) => void
  /** So many that do not matter. */
  readonly skip: (name: string, type: string, count: number) => void
}

export interface Scan {
  /** Any number of bytes of UTF-8. */
  readonly write: (bytes: Buffer) => void
  /** Throws FileProblem where the file ends too early. */
  readonly end: () => void
}

/** A tag or a comment longer than this is in no export. */
const LONGEST = 1 << 22
/** What is left over and longer than this is read again only when it has doubled: else a long piece costs its square. */
const READ_AGAIN_AT_ONCE = 1 << 17
const MOST_CHILDREN = 100_000
const DEEPEST = 32
const LT = 0x3c
/** Letters that XML does not allow. Some watches and apps put them into names (a vertical tab above all), and Apple writes them out. */
// oxlint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

interface Growing {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Growing[]
}

/** Builds the wanted children of the root from what saxes tells, one at a time. */
function builder(sink: Sink) {
  const open: Growing[] = []
  let depth = 0
  let held = 0
  const opened = (name: string, attributes: Readonly<Record<string, string>>) => {
    if (++depth > DEEPEST) throw appleProblem('deep')
    if (depth === 2) {
      held = 0
      const type = attributes['type'] ?? ''
      if (sink.wants(name, type)) open.push({ name, attributes, children: [] })
      else sink.skip(name, type, 1)
      return
    }
    const parent = open.at(-1)
    if (!parent) return
    if (++held > MOST_CHILDREN) throw appleProblem('long')
    const child: Growing = { name, attributes, children: [] }
    parent.children.push(child)
    open.push(child)
  }
  const closed = () => {
    depth--
    const done = open.pop()
    if (done && depth === 1) sink.take(done)
  }
  return { opened, closed, depth: () => depth }
}

function parserInto(built: ReturnType<typeof builder>): SaxesParser {
  const parser = new SaxesParser({ xmlns: false, position: false })
  parser.on('error', (error) => {
    throw appleProblem('broken', error.message, error)
  })
  parser.on('opentag', ({ name, attributes }) => built.opened(name, attributes as Readonly<Record<string, string>>))
  parser.on('closetag', built.closed)
  return parser
}

const isSpace = (bytes: Buffer, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const byte = bytes[at]!
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return false
  }
  return true
}

const same = (bytes: Buffer, from: number, to: number, known: Buffer): boolean => {
  if (to - from !== known.length) return false
  for (let at = from, n = 0; at < to; at++, n++) if (bytes[at] !== known[n]) return false
  return true
}

/** Names and types come in long runs of the same: whether they are wanted is asked, and how many were skipped is told, once a run. */
function runs(sink: Sink) {
  let [nameBytes, typeBytes] = [Buffer.alloc(0), Buffer.alloc(0)]
  let [name, type, wanted, skipped] = ['', '', true, 0]
  const tell = () => {
    if (skipped > 0) sink.skip(name, type, skipped)
    skipped = 0
  }
  return {
    wanted: (bytes: Buffer, { nameFrom, nameTo, typeFrom, typeTo }: Tag): boolean => {
      if (same(bytes, nameFrom, nameTo, nameBytes) && same(bytes, typeFrom, typeTo, typeBytes)) return wanted
      tell()
      nameBytes = Buffer.from(bytes.subarray(nameFrom, nameTo))
      typeBytes = Buffer.from(bytes.subarray(typeFrom, typeTo))
      name = nameBytes.toString()
      type = typeBytes.toString()
      // A type with a reference in it is left to the parser, which resolves it.
      wanted = type.includes('&') || sink.wants(name, type)
      return wanted
    },
    skip: () => {
      skipped++
    },
    tell,
  }
}

/** One piece of memory for what is being read: what is left of the last bytes, and the new ones after it. */
function desk() {
  let room = Buffer.allocUnsafe(1 << 18)
  let left = 0
  return {
    lay: (bytes: Buffer): Buffer => {
      if (left + bytes.length > room.length) {
        const more = Buffer.allocUnsafe(2 * (left + bytes.length))
        room.copy(more, 0, 0, left)
        room = more
      }
      bytes.copy(room, left)
      return room.subarray(0, left + bytes.length)
    },
    /** `used` bytes of what lay there are done with. */
    clear: (lay: Buffer, used: number) => {
      room.copyWithin(0, used, lay.length)
      left = lay.length - used
    },
    rest: (): Buffer => room.subarray(0, left),
  }
}

/** Reads XML whose root has the elements of interest as children. */
export function scan(sink: Sink): Scan {
  /** Since the last tag. */
  let spaceOnly = true
  let waitFor = 0
  const built = builder(sink)
  const parser = parserInto(built)
  const run = runs(sink)
  const table = desk()
  /** One bad letter in a name must not cost three years: it is read as a blank. */
  const feed = (xml: string) => void parser.write(xml.replace(NOT_XML, ' '))
  const tag: Tag = { nameFrom: 0, nameTo: 0, typeFrom: 0, typeTo: 0 }

  /** Text between tags. White space inside the root says nothing, and no export has other text. */
  const text = (bytes: Buffer, from: number, to: number) => {
    if (from === to) return
    if (!isSpace(bytes, from, to)) {
      spaceOnly = false
      feed(bytes.toString('utf8', from, to))
    } else if (built.depth() === 0) parser.write(' ')
  }

  /** The place after what begins at `from`, or INCOMPLETE. */
  const piece = (bytes: Buffer, from: number): number => {
    if (spaceOnly && built.depth() === 1) {
      const end = plainElement(bytes, from, bytes.length, tag, () => !run.wanted(bytes, tag))
      if (end > 0) {
        run.skip()
        return end
      }
      if (end === INCOMPLETE && bytes.length - from < LONGEST) return INCOMPLETE
    }
    const end = tokenEnd(bytes, from)
    if (end === -1) {
      if (bytes.length - from > LONGEST) throw appleProblem('long')
      return INCOMPLETE
    }
    spaceOnly = true
    feed(isDoctype(bytes, from) ? '<!DOCTYPE HealthData>' : bytes.toString('utf8', from, end))
    return end
  }

  /** As much as can be read; what is left begins a piece that goes on. */
  const read = (bytes: Buffer): number => {
    for (let at = 0; ;) {
      const next = bytes.indexOf(LT, at)
      if (next < 0) {
        const space = isSpace(bytes, at, bytes.length)
        if (!space && bytes.length - at > LONGEST) throw appleProblem('long')
        if (space) text(bytes, at, bytes.length)
        return space ? bytes.length : at
      }
      text(bytes, at, next)
      at = piece(bytes, next)
      if (at === INCOMPLETE) return next
    }
  }

  return {
    write: (bytes) => {
      const all = table.lay(bytes)
      if (all.length < waitFor) return table.clear(all, 0)
      const used = read(all)
      table.clear(all, used)
      const left = all.length - used
      waitFor = left > READ_AGAIN_AT_ONCE ? Math.min(2 * left, LONGEST + 1) : 0
    },
    end: () => {
      const all = table.rest()
      table.clear(all, read(all))
      run.tell()
      const rest = table.rest()
      if (rest.includes(LT) || built.depth() > 0) throw appleProblem('cut')
      // Text after the root is for the parser to refuse.
      feed(rest.toString('utf8'))
      parser.close()
    },
  }
}
