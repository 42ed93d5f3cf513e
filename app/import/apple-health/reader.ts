// How is an export of Apple Health read? Its XML in one pass, in little memory, then the clinical records beside it.
import { appleReading, phoneWords, readFhir, type AppleReading, type Found } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import type { FormatReader, ReadContext, Source, SourceFile } from '../reader.js'
import { asUtf8, decoded } from './encoding.js'
import { appleProblem } from './problem.js'
import { scan } from './scan.js'

const ROOT = /<!DOCTYPE\s+HealthData[\s[>]|<HealthData[\s>]/
const CLINICAL = 'clinical-records'
/** So many files of a zip are looked into, the likeliest first: an export has thousands of routes beside its one XML. */
const MOST_LOOKED_INTO = 40
const MOST_CLINICAL_BYTES = 1 << 25

const likelyFirst = (a: SourceFile, b: SourceFile): number => {
  const isXml = ({ name }: SourceFile) => Number(/\.xml$/i.test(name))
  return isXml(b) - isXml(a) || b.bytes - a.bytes
}

/** By what it says at its start: its name is in the phone's language. */
async function exportIn(source: Source): Promise<SourceFile | undefined> {
  for (const file of [...source.files].sort(likelyFirst).slice(0, MOST_LOOKED_INTO)) {
    if (ROOT.test(decoded(await source.head(file)))) return file
  }
  return undefined
}

/** One reading of the XML; gives what it finds as it goes, and counts the bytes. */
async function* pass(file: SourceFile, reading: AppleReading, context: ReadContext, readBefore: number): AsyncGenerator<Found> {
  let found: Found[] = []
  let bytes = readBefore
  let [elements, last] = [0, '']
  const xml = scan({
    wants: reading.wants,
    take: (element) => {
      elements++
      last = element.attributes['startDate'] ?? last
      found.push(...reading.take(element))
    },
    skip: (name, type, count) => {
      elements += count
      reading.skip(name, type, count)
    },
  })
  try {
    for await (const piece of asUtf8(await file.open())) {
      context.signal?.throwIfAborted()
      xml.write(piece)
      bytes += piece.length
      context.progress?.(bytes)
      yield* found
      found = []
    }
    xml.end()
  } catch (error) {
    throw told(error, elements, last)
  }
  yield* found
}

/** A file that is cut short or damaged is refused; the sentence says how far it could be read. */
function told(error: unknown, elements: number, last: string): unknown {
  const fault =
    error instanceof FileProblem ? (['cut', 'broken'] as const).find((one) => error.code === `apple-${one}`) : undefined
  if (fault === undefined) return error
  const upTo = last === '' ? '' : `, the last one of ${last.slice(0, 'yyyy-mm-dd'.length)}`
  return appleProblem(fault, ` (${elements.toLocaleString('en')} records could be read${upTo})`, error)
}

async function textOf(file: SourceFile): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of await file.open()) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const refused = (file: SourceFile, at: string): Found => ({
  what: 'dropped',
  why: 'not-read',
  place: { file: `${file.folder}/${file.name}`, at },
  shown: file.name,
})

/**
 * What hospitals sent to the phone: FHIR, a file each, all of its owner, whom each numbers differently. Together, for they refer to
 * each other; in parts where there is very much.
 */
async function* clinical(source: Source, context: ReadContext): AsyncGenerator<Found> {
  const seen = new Set<string>()
  const { zone, now } = context
  let entry: { readonly resource: unknown }[] = []
  let bytes = 0
  const read = () =>
    readFhir({ resourceType: 'Bundle', type: 'collection', entry }, { file: CLINICAL, zone, now, seen, onePerson: true })
  for (const file of source.files) {
    if (!file.folder.split(/[\\/]/).includes(CLINICAL) || !/\.json$/i.test(file.name)) continue
    context.signal?.throwIfAborted()
    if (file.bytes > MOST_CLINICAL_BYTES) {
      yield refused(file, `${file.bytes} bytes`)
      continue
    }
    if (bytes + file.bytes > MOST_CLINICAL_BYTES) {
      yield* read()
      entry = []
      bytes = 0
    }
    bytes += file.bytes
    try {
      entry.push({ resource: JSON.parse(await textOf(file)) as unknown })
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
      yield refused(file, 'JSON')
    }
  }
  if (entry.length > 0) yield* read()
}

export const appleHealth: FormatReader = {
  id: 'apple-health',
  recognise: async (source) => ((await exportIn(source)) ? 1 : 0),
  async *read(source, context) {
    const file = await exportIn(source)
    if (!file) throw appleProblem('broken')
    const slices = [{ part: 0, parts: 1 }]
    let read = 0
    for (let slice = slices.shift(); slice; slice = slices.shift()) {
      const reading = appleReading({ file: file.name, zone: context.zone, now: context.now, names: phoneWords, slice })
      yield* pass(file, reading, context, read)
      yield* reading.end()
      slices.push(...reading.later)
      read += file.bytes
    }
    yield* clinical(source, context)
  },
}
