// How does a food table come in while somebody looks on? Started, watched, stopped; the report says what was taken.
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exchangeWords } from '@charley/core/exchange'
import { importFoods, ImportError, type ImportOptions, type ImportProgress, type ImportReport } from '../../foods/index.js'
import { hasNoRoom } from '../../import/open/no-room.js'
import { ownFolder } from '../../import/open/temporary.js'
import { StoreError, type Store } from '../../store/index.js'
import { Refused } from '../refused.js'

export interface ImportState {
  readonly state: 'running' | 'done' | 'failed' | 'cancelled'
  readonly progress?: ImportProgress
  readonly report?: ImportReport
  /** Why it failed, in a sentence. */
  readonly problem?: string
}

/** Brings in a file or folder of this machine. Throws ImportError and StoreError, each with its sentence. */
export const importFile = ({ foods }: Store, path: string, options: ImportOptions = {}): Promise<ImportReport> =>
  importFoods(path, foods, options)

/** The name a sender gave, as the name of a file of ours: it tells the kind of table and its date, and leads nowhere else. */
const fileName = (name: string): string =>
  basename(name.replaceAll('\\', '/'))
    .replace(/[^\p{L}\p{N}_ .()-]/gu, '_')
    // A name may have 255 bytes, and each unit of UTF-16 needs three at most.
    .slice(-80)
    .replace(/^\.+$/, '') || 'file'

const limited = (most: number) => {
  let bytes = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      done(bytes > most ? new Refused('unfit', `The file is larger than ${most} bytes. Nothing was taken.`) : null, chunk)
    },
  })
}

/** A file that was sent, in a folder of its own. */
export interface Arrived {
  readonly path: string
  readonly forget: () => Promise<void>
}

/** Keeps what is being sent in a temporary file. Throws when it does not arrive whole, or holds more bytes than `most`. */
export async function receiveFile(name: string, stream: Readable, most: number): Promise<Arrived> {
  const folder = await ownFolder('sent')
  const forget = () => rm(folder, { recursive: true, force: true })
  const path = join(folder, fileName(name))
  try {
    await pipeline(stream, limited(most), createWriteStream(path, { mode: 0o600 }))
    return { path, forget }
  } catch (error) {
    await forget()
    throw hasNoRoom(error) ? new StoreError('full', exchangeWords.problems['no-room'](fileName(name)), error) : error
  }
}

interface Job {
  state: ImportState
  readonly stop: AbortController
  readonly ended: Promise<void>
}

/** Old reports are forgotten. */
const REMEMBERED = 20

/** The imports of one process: one at a time. */
export interface ImportDesk {
  /** Begins, and gives the id to ask by; the file is thrown away at the end. Throws Refused while another one runs. */
  readonly start: (store: Store, file: Arrived) => string
  /** Throws Refused when there is no such import. */
  readonly state: (id: string) => ImportState
  /** Stops it, and resolves when it has stopped; one that has ended stays as it is. */
  readonly cancel: (id: string) => Promise<ImportState>
  readonly isBusy: () => boolean
  /** Stops whatever runs. */
  readonly close: () => Promise<void>
}

function endedBy(error: unknown): ImportState {
  if (error instanceof ImportError)
    return error.fault === 'cancelled' ? { state: 'cancelled' } : { state: 'failed', problem: error.message }
  if (error instanceof StoreError) return { state: 'failed', problem: error.message }
  return { state: 'failed', problem: 'Something went wrong inside Charley while it read this file. Nothing was changed.' }
}

export function importDesk(): ImportDesk {
  const jobs = new Map<string, Job>()
  const running = () => [...jobs.values()].filter(({ state }) => state.state === 'running')
  const find = (id: string): Job => {
    const job = jobs.get(id)
    if (job) return job
    throw new Refused('unknown', 'There is no such import, or it ended long ago.')
  }
  const run = async (store: Store, { path, forget }: Arrived, job: Pick<Job, 'state' | 'stop'>): Promise<void> => {
    try {
      const onProgress = (progress: ImportProgress) => (job.state = { state: 'running', progress })
      const report = await importFile(store, path, { signal: job.stop.signal, onProgress })
      job.state = { state: 'done', report }
    } catch (error) {
      job.state = endedBy(error)
    } finally {
      await forget()
    }
  }
  return {
    start: (store, file) => {
      if (running().length > 0) {
        void file.forget()
        throw busy()
      }
      const id = randomUUID()
      const begun = { state: { state: 'running' } as ImportState, stop: new AbortController() }
      const job: Job = Object.assign(begun, { ended: run(store, file, begun) })
      jobs.set(id, job)
      for (const old of [...jobs.keys()].slice(0, -REMEMBERED)) jobs.delete(old)
      return id
    },
    state: (id) => find(id).state,
    cancel: async (id) => {
      const job = find(id)
      job.stop.abort()
      await job.ended
      return job.state
    },
    isBusy: () => running().length > 0,
    close: async () => {
      for (const { stop } of running()) stop.abort()
      await Promise.all([...jobs.values()].map(({ ended }) => ended))
    },
  }
}

export const busy = (): Refused =>
  new Refused('busy', 'Another food table is being brought in. Wait until it is done, or stop it.')
