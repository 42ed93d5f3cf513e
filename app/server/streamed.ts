// How does a long file leave? Piece by piece, and not before its first piece is there.
import { Readable } from 'node:stream'

/** The first piece is asked for before anything is answered: a file that cannot be opened is still told as a problem. */
export async function streamed<Piece extends string | Uint8Array>(pieces: AsyncGenerator<Piece>): Promise<Readable> {
  const first = await pieces.next()
  const all = async function* () {
    if (first.done !== true) yield first.value
    yield* pieces
  }
  return Readable.from(all(), { objectMode: false })
}
