// How does a diary become JSON, and again a diary? One document, one entry a line, every field as it is kept.
import type { Entry } from '@charley/core'

const format = 'charley-diary'
const version = 1

const withRest = (entry: Entry, rest: object | undefined): object => (rest ? { ...entry, rest } : entry)

/** A piece a page of entries. Moments, numbers and words come out as they stand; half a surrogate pair is written as \\udxxx. */
export async function* jsonPieces(
  pages: AsyncIterable<readonly Entry[]>,
  rests: ReadonlyMap<string, object>,
): AsyncGenerator<string> {
  yield `{"format":"${format}","version":${version},"entries":[`
  let first = true
  for await (const page of pages) {
    const lines = page.map((entry) => `\n${JSON.stringify(withRest(entry, rests.get(entry.id)))}`).join(',')
    yield first ? lines : `,${lines}`
    first = false
  }
  yield '\n]}\n'
}
