// For the tests: zips that lie. Written byte by byte (APPNOTE 4.3), for no honest packer makes them.
import { crc32, deflateRawSync } from 'node:zlib'

export interface Lie {
  readonly name: string
  readonly data: Uint8Array
  /** What the table of contents says of it. */
  readonly flags?: number
  readonly method?: number
  readonly size?: number
  readonly crc?: number
  /** The same packed bytes as this earlier entry. */
  readonly shares?: number
}

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]
const UTF8 = 0x800
const DEFLATED = 8

export function trapZip(lies: readonly Lie[], count = lies.length): Uint8Array {
  const parts: Buffer[] = []
  const places: { readonly offset: number; readonly packed: number }[] = []
  let at = 0
  const put = (bytes: Buffer) => {
    parts.push(bytes)
    at += bytes.length
  }
  for (const { name, data, flags = UTF8, method = DEFLATED, shares } of lies) {
    if (shares !== undefined) {
      places.push(places[shares]!)
      continue
    }
    const packed = method === DEFLATED ? deflateRawSync(data) : Buffer.from(data)
    places.push({ offset: at, packed: packed.length })
    const head = Buffer.alloc(30)
    head.writeUInt32LE(LOCAL, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(flags, 6)
    head.writeUInt16LE(method, 8)
    head.writeUInt32LE(crc32(data), 14)
    head.writeUInt32LE(packed.length, 18)
    head.writeUInt32LE(data.length, 22)
    head.writeUInt16LE(Buffer.byteLength(name), 26)
    put(Buffer.concat([head, Buffer.from(name), packed]))
  }
  const start = at
  for (const [index, { name, data, flags = UTF8, method = DEFLATED, size = data.length, crc = crc32(data) }] of lies.entries()) {
    const head = Buffer.alloc(46)
    head.writeUInt32LE(CENTRAL, 0)
    head.writeUInt16LE(20, 4)
    head.writeUInt16LE(20, 6)
    head.writeUInt16LE(flags, 8)
    head.writeUInt16LE(method, 10)
    head.writeUInt32LE(crc, 16)
    head.writeUInt32LE(places[index]!.packed, 20)
    head.writeUInt32LE(size, 24)
    head.writeUInt16LE(Buffer.byteLength(name), 28)
    head.writeUInt32LE(places[index]!.offset, 42)
    put(Buffer.concat([head, Buffer.from(name)]))
  }
  const size = at - start
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(start, 16)
  put(end)
  return Buffer.concat(parts)
}
