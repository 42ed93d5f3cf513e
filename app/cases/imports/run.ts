// How is a file of another app looked through, and taken in? Recognised, read as a stream, judged in batches; looking writes nothing.
import { randomUUID } from 'node:crypto'
import { basename } from 'node:path'
import { exchangeWords, type Found } from '@charley/core/exchange'
import { ColumnsNeeded, FileProblem } from '../../import/errors.js'
import { hasNoRoom } from '../../import/open/no-room.js'
import { openSource, type Opened } from '../../import/open/open.js'
import { recognise } from '../../import/open/recognise.js'
import type { ColumnsAsked, FormatReader, ReadContext } from '../../import/reader.js'
import { readers } from '../../import/readers.js'
import { inTally, type InReport, type InTally } from '../../import/report.js'
import { StoreError, type ImportHead, type Store } from '../../store/index.js'
import { checkedZone, instantOf, zoneHere } from '../diary/moments.js'
import { judgeFor, type Judged } from './judge.js'

const words = exchangeWords.problems

export interface InProgress {
  readonly stage: 'checking' | 'reading' | 'taking'
  /** Bytes. */
  readonly done: number
  readonly total?: number
}

export interface InOptions {
  /** IANA; this machine's when not said. */
  readonly zone?: string
  readonly now?: Date
  readonly columns?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: InProgress) => void
}

export interface Looked {
  readonly report: InReport
  /** For a table whose columns were guessed or said: they may be said otherwise. */
  readonly columns?: ColumnsAsked
}

export interface TakenIn {
  /** Absent: everything was there, and nothing was written. */
  readonly import?: string
  readonly report: InReport
}

const BATCH = 500

async function* batches(found: AsyncIterable<Found>): AsyncGenerator<readonly Found[]> {
  let batch: Found[] = []
  for await (const one of found) {
    batch.push(one)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
    // Others in this process get their turn.
    await new Promise((resolve) => setImmediate(resolve))
  }
  if (batch.length > 0) yield batch
}

/** What a person may do about it; all else passes as it is. */
function told(error: unknown, signal: AbortSignal | undefined, name: string): unknown {
  if (error instanceof ColumnsNeeded || error instanceof StoreError) return error
  if (error instanceof HalfIn) return error
  if (signal?.aborted === true) return new FileProblem('stopped', words.stopped(), error)
  if (error instanceof FileProblem) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (hasNoRoom(error)) return new FileProblem('no-room', words['no-room'](name), error)
  if (code === 'EIO' || code.startsWith('Z_')) return new FileProblem('not-whole', words['not-whole'](name), error)
  return error
}

/** Without the end of the sentence that holds only before anything is written. */
const halfTrue = (sentence: string): string => sentence.replace(exchangeWords.untouched, '').trim()

/** Stopped, or failed, after something was written. */
class HalfIn extends FileProblem {}

/** What the store says of the last piece, and what became of those before it, where they are still in. */
async function halfStored(store: Store, person: string, id: string, error: StoreError): Promise<StoreError> {
  const found = (await store.imports.list(person).catch(() => [])).find((one) => one.id === id)
  return found?.state === 'unfinished' && found.entries > 0
    ? new StoreError(error.fault, `${error.message} ${words['half-in']()}`, error)
    : error
}

interface Work {
  readonly opened: Opened
  readonly reader: FormatReader
  readonly context: ReadContext
  readonly goesOn: string | undefined
  readonly report: (tally: InTally) => InReport
}

/** Opens the file and finds out what it is; closes it whatever happens. */
async function withFile<Result>(
  store: Store,
  person: string,
  path: string,
  stage: InProgress['stage'],
  { zone = zoneHere(), now = new Date(), columns, signal, onProgress }: InOptions,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  checkedZone(zone, 'zone')
  const opened = await openSource(path, {
    ...(signal && { signal }),
    onChecked: (done) => onProgress?.({ stage: 'checking', done }),
  }).catch((error: unknown) => {
    throw told(error, signal, basename(path))
  })
  const { source, sha256 } = opened
  try {
    const reader = await recognise(source, readers)
    const total = source.files.reduce((sum, { bytes }) => sum + bytes, 0)
    const context: ReadContext = {
      zone,
      now: instantOf(now),
      ...(signal && { signal }),
      ...(columns && { columns }),
      progress: (done) => onProgress?.({ stage, done: Math.min(done, total), total }),
    }
    const cutOff = (await store.imports.list(person)).find(
      (one) => one.state === 'unfinished' && one.sha256 === sha256 && one.format === reader.id,
    )
    return await work({
      opened,
      reader,
      context,
      goesOn: cutOff?.id,
      report: (tally) => ({
        format: reader.id,
        name: source.name,
        bytes: source.bytes,
        sha256,
        files: source.files.slice(0, 20).map(({ name, bytes }) => ({ name, bytes })),
        ...tally.report(),
        ...(cutOff && { goesOn: cutOff.id }),
      }),
    })
  } catch (error) {
    throw told(error, signal, source.name)
  } finally {
    opened.close()
  }
}

function count(tally: InTally, judged: readonly Judged[]): void {
  for (const one of judged) {
    if ('dropped' in one) tally.dropped(one.dropped)
    else tally.entry(one.found, one.fate, one.date)
  }
}

/** What would come in, without writing anything. Throws FileProblem, ColumnsNeeded, StoreError, each with its sentence. */
export const dryRun = (store: Store, person: string, path: string, options: InOptions = {}): Promise<Looked> =>
  withFile(store, person, path, 'reading', options, async ({ opened: { source }, reader, context, report }) => {
    const judge = judgeFor(store, { person, format: reader.id, now: new Date(context.now) })
    const tally = inTally()
    for await (const batch of batches(reader.read(source, context))) {
      context.signal?.throwIfAborted()
      count(tally, await judge.batch(batch))
    }
    const columns = await reader.columns?.(source, context)
    return { report: report(tally), ...(columns && { columns }) }
  })

/**
 * Takes it in, in small writes: each is whole on the disk, and a stop or a kill in between leaves an unfinished import, which the same
 * file goes on with. Throws FileProblem, ColumnsNeeded, StoreError.
 */
export const takeIn = (store: Store, person: string, path: string, options: InOptions = {}): Promise<TakenIn> =>
  withFile(store, person, path, 'taking', options, async (work) => {
    const { opened, reader, context, goesOn, report } = work
    const judge = judgeFor(store, { person, format: reader.id, now: new Date(context.now) })
    const tally = inTally()
    let id = goesOn
    const begin = async (): Promise<string> => {
      const { name, bytes } = opened.source
      const head = { id: randomUUID(), person, name, format: reader.id, sha256: opened.sha256, bytes, zone: context.zone }
      const begun: ImportHead = { ...head, begun: new Date().toISOString(), ...(context.columns && { columns: context.columns }) }
      await store.imports.begin(begun)
      return begun.id
    }
    try {
      for await (const batch of batches(reader.read(opened.source, context))) {
        context.signal?.throwIfAborted()
        const judged = await judge.batch(batch)
        const writes = judged.flatMap((one) => ('write' in one && one.write ? [one.write] : []))
        if (writes.length > 0) await store.imports.write((id ??= await begin()), writes, new Date().toISOString())
        count(tally, judged)
      }
    } catch (error) {
      if (id === undefined) throw error
      if (error instanceof StoreError) throw await halfStored(store, person, id, error)
      if (context.signal?.aborted === true) throw new HalfIn('stopped-half', words['stopped-half'](), error)
      if (error instanceof FileProblem) throw new HalfIn(error.code, `${halfTrue(error.message)} ${words['half-in']()}`, error)
      throw new HalfIn('inside-half', words['inside-half'](), error)
    }
    const done = report(tally)
    if (id !== undefined) await store.imports.mark(id, 'taken', { ended: new Date().toISOString(), report: done })
    return { ...(id !== undefined && { import: id }), report: done }
  })
