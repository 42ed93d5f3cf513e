// How does an official food table come into the store? Find out what it is, read it through, put it in unseen, and show it at the end.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream'
import type { FoodStore } from '../../store/port.js'
import { bringIn, type Lot } from './bring.js'
import { detect, notFoods, type Find } from './detect.js'
import { asImportError, cancelled, ImportError } from './errors.js'
import { readFdcCsv } from './fdc-csv.js'
import { readFdcJson } from './fdc-json.js'
import { readFndds } from './fndds.js'
import { openTally, type ImportReport } from './report.js'
import { openSource, watching, type FoodSource, type OpenSource, type Watch } from './source.js'
import { readSrAscii } from './sr-ascii.js'
import { dateIn, type Work } from './work.js'
import type { SourceFile } from './zip.js'

export interface ImportProgress {
  /** `checking` its fingerprint, `reading` it, `storing` the foods. */
  readonly stage: 'checking' | 'reading' | 'storing'
  /** Of this stage: bytes, or foods. `total` is absent where it is not known. */
  readonly done: number
  readonly total?: number
}

export interface ImportOptions {
  readonly onProgress?: (progress: ImportProgress) => void
  readonly signal?: AbortSignal
}

const filesOf = (find: Find): readonly SourceFile[] => {
  if (find.kind === 'fdc-json') return [find.file]
  return find.kind === 'fndds' ? find.files : [...find.tables.values()]
}

/** Bytes between two words of progress. */
const STEP = 1 << 20

const counted = (stream: Readable, watch: Watch): Readable => pipeline(stream, watching(watch), () => undefined)

/** The survey's sheets of all sources together: one may hold the figures, another the portions. */
function together(finds: readonly Find[]): readonly Find[] {
  const sheets = finds.flatMap((find) => (find.kind === 'fndds' ? find.files : []))
  const rest = finds.filter(({ kind }) => kind !== 'fndds')
  return sheets.length === 0 ? rest : [...rest, { kind: 'fndds', files: sheets }]
}

function read(find: Find, index: number, work: Work): Promise<readonly Lot[]> {
  switch (find.kind) {
    case 'fdc-csv':
      return readFdcCsv(find.tables, `csv${index}`, dateIn(find.name), work)
    case 'fdc-json':
      return readFdcJson(find.file, `json${index}`, dateIn(find.name), work)
    case 'sr-ascii':
      return readSrAscii(find.tables, find.names, work)
    case 'fndds':
      return readFndds(find.files, work)
  }
}

/**
 * Brings in the official downloads of USDA as they come: the FNDDS "At A Glance" sheets (xlsx or CSV), FoodData Central's CSV and
 * JSON (SR Legacy, Foundation, Survey, Branded, or all at once), SR28 in ASCII; a zip, a folder, one file, or what is being sent.
 * The same file twice gives the same foods under the same ids. Until all is read nothing of it is seen, and a stop or a fault leaves
 * the store as it was. Throws ImportError with a sentence for the person; StoreError where the store cannot.
 */
export async function importFoods(
  source: FoodSource | readonly FoodSource[],
  foods: FoodStore,
  { onProgress, signal }: ImportOptions = {},
): Promise<ImportReport> {
  const given = Array.isArray(source) ? (source as readonly FoodSource[]) : [source as FoodSource]
  const label = given.map((one) => basename(typeof one === 'string' ? one : one.name)).join(', ')
  const scratch = await mkdtemp(join(tmpdir(), 'charley-foods-'))
  const sources: OpenSource[] = []
  const say = (stage: ImportProgress['stage'], done: number, total?: number) =>
    onProgress?.(total === undefined ? { stage, done } : { stage, done, total })
  try {
    let done = 0
    let said = 0
    const watch = (stage: ImportProgress['stage'], total?: number) => (amount: number) => {
      done += amount
      if (done - said < STEP) return
      said = done
      say(stage, done, total)
    }
    for (const [index, one] of given.entries()) {
      sources.push(await openSource(one, join(scratch, `sent-${index}`), watch('checking'), signal))
    }
    const finds = together((await Promise.all(sources.map(detect))).flat())
    if (finds.length === 0) throw notFoods(sources)

    ;[done, said] = [0, 0]
    const total = finds.flatMap(filesOf).reduce((sum, file) => sum + file.bytes, 0)
    const reading = watch('reading', total)
    const notes = sources.flatMap(({ files }) =>
      files
        .filter(({ path }) => /\.(zip|gz)$/i.test(path))
        .map(({ path }) => `${path} was left: a packed file inside is not opened.`),
    )
    const tally = openTally()
    const work: Work = {
      scratch,
      signal,
      tally,
      open: async (file) => counted(await file.open(), reading),
      note: (text) => void notes.push(text),
      stored: (ids) => foods.byIds(ids),
    }
    const lots: Lot[] = []
    for (const [index, find] of finds.entries()) lots.push(...(await read(find, index, work)))
    if (signal?.aborted) throw cancelled(signal.reason)
    if (lots.length === 0) throw notFoods(sources)
    const single = lots.filter((lot, index) => lots.findIndex((other) => other.release().id === lot.release().id) === index)
    for (const lot of lots)
      if (!single.includes(lot)) notes.push(`${lot.release().title} is there twice; what came first was taken.`)

    let stored = 0
    const releases = await bringIn(single, foods, (count) => say('storing', (stored += count)), signal)
    return { sources: sources.map(({ report }) => report), releases, cases: tally.cases(), notes }
  } catch (error) {
    const known = asImportError(error, label)
    throw signal?.aborted && !(known instanceof ImportError) ? cancelled(error) : known
  } finally {
    for (const { close } of sources) close()
    await rm(scratch, { recursive: true, force: true })
  }
}
