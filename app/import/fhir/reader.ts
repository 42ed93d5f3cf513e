// How is a FHIR file read? A Bundle, one resource, a list of them, or one a line (NDJSON), by itself or many in a zip; known by what it
// says, not by its name. All are put together before they are read, for a result stands in one and its medicine or specimen in another.
import { Buffer } from 'node:buffer'
import { dropped, exchangeWords, readFhir, type FhirResource, type Found } from '@charley/core/exchange'
import { FileProblem } from '../errors.js'
import type { FormatReader, ReadContext, Source, SourceFile } from '../reader.js'
import { textOf } from '../text.js'
import { otherRecord, type OtherRecord } from './other-records.js'

const MB = 1024 ** 2
/** Without pictures and letters nobody's record comes near it; the whole of it must fit in memory. */
const MOST_BYTES = 256 * MB
const SHOWN = 160
const NEARLY_SURE = 0.95
/** An export that holds such a summary beside its own data is read by its own reader. */
const ALSO_A_RECORD = 0.4
const words = exchangeWords.problems

const headText = async (source: Source, file: SourceFile): Promise<string> =>
  Buffer.from(await source.head(file))
    .toString('utf8')
    .replace(/^\ufeff/, '')

/** JSON that names a kind of resource near its beginning; a text that merely speaks of FHIR does not begin so. */
const says = /^\s*[[{][^]*?"resourceType"\s*:\s*"[A-Z][A-Za-z]+"/

async function isFhir(source: Source, file: SourceFile): Promise<boolean> {
  return file.bytes > 0 && says.test(await headText(source, file))
}

async function fhirFiles(source: Source): Promise<readonly SourceFile[]> {
  const found = await Promise.all(source.files.map(async (file) => ((await isFhir(source, file)) ? [file] : [])))
  return found.flat()
}

/** The first file that is a record in a form that is not read. */
async function inOtherForm(source: Source): Promise<{ readonly form: OtherRecord; readonly name: string } | undefined> {
  for (const file of source.files) {
    const form = otherRecord(await headText(source, file))
    if (form) return { form, name: file.name }
  }
  return undefined
}

const isResource = (value: unknown): value is FhirResource =>
  typeof value === 'object' && value !== null && 'resourceType' in value && typeof value.resourceType === 'string'

/** JSON, or undefined: cut short, or nested deeper than anything that means something. */
function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

interface Gathered {
  readonly resources: FhirResource[]
  readonly broken: Found[]
}

/** One file: whole JSON, or else JSON line by line. Throws FileProblem where it is neither. */
async function gather(file: SourceFile, context: ReadContext, onBytes: (bytes: number) => void, into: Gathered): Promise<void> {
  const pieces: string[] = []
  for await (const piece of textOf(file, 'utf-8', { ...(context.signal && { signal: context.signal }), onBytes }))
    pieces.push(piece)
  const text = pieces.join('').replace(/^\ufeff/, '')
  const whole = parsed(text)
  if (whole) {
    const list = Array.isArray(whole.value) ? whole.value : [whole.value]
    list.forEach((one: unknown, index) => {
      if (isResource(one)) into.resources.push(one)
      else
        into.broken.push(
          dropped('not-read', { file: file.name, at: String(index + 1) }, JSON.stringify(one)?.slice(0, SHOWN) ?? ''),
        )
    })
    return
  }
  const lines = text.split(/\r?\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  // One resource a line: the first must be whole by itself; else the file is cut short.
  if (!isResource(parsed(lines[first] ?? '')?.value)) throw new FileProblem('not-whole', words['not-whole'](file.name))
  lines.forEach((line, index) => {
    if (line.trim() === '') return
    const one = parsed(line)?.value
    if (isResource(one)) into.resources.push(one)
    else into.broken.push(dropped('not-read', { file: file.name, at: String(index + 1) }, line.slice(0, SHOWN)))
  })
}

export const fhirReader: FormatReader = {
  id: 'fhir',
  recognise: async (source) => {
    for (const file of source.files) if (await isFhir(source, file)) return NEARLY_SURE
    return (await inOtherForm(source)) ? ALSO_A_RECORD : 0
  },
  async *read(source, context) {
    const files = await fhirFiles(source)
    const other = files.length === 0 ? await inOtherForm(source) : undefined
    if (other) throw new FileProblem(other.form, words[other.form](other.name))
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0)
    if (total > MOST_BYTES) throw new FileProblem('too-large', words['too-large'](source.name, `${MOST_BYTES / MB} MB`))
    const gathered: Gathered = { resources: [], broken: [] }
    let before = 0
    for (const file of files) {
      await gather(file, context, (bytes) => context.progress?.(before + bytes), gathered)
      before += file.bytes
    }
    yield* gathered.broken
    const [only] = gathered.resources
    const name = files.length === 1 ? (files[0]?.name ?? source.name) : source.name
    const bundle: FhirResource = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: gathered.resources.map((resource) => ({ resource })),
    }
    const { zone, now, signal } = context
    let count = 0
    for (const found of readFhir(gathered.resources.length === 1 && only ? only : bundle, { file: name, zone, now })) {
      if (++count % 1000 === 0) signal?.throwIfAborted()
      yield found
    }
  },
}
