// How does a file come in while the page looks on? Received, looked through, shown; taken in or thrown away when the person says so.
import { randomUUID } from 'node:crypto'
import { PATIENCE_MS } from '../../import/open/temporary.js'
import { exchangeWords } from '@charley/core/exchange'
import { ColumnsNeeded, FileProblem } from '../../import/errors.js'
import type { ColumnsAsked } from '../../import/reader.js'
import type { InReport } from '../../import/report.js'
import { StoreError, type Store } from '../../store/index.js'
import type { Arrived } from '../foods/imports.js'
import { Refused, wrong } from '../refused.js'
import { dryRun, takeIn, type InOptions, type InProgress } from './run.js'

const words = exchangeWords.problems

export interface InRun {
  readonly id: string
  readonly name: string
  readonly state: 'reading' | 'found' | 'needs-columns' | 'taking' | 'done' | 'failed' | 'cancelled'
  readonly progress?: InProgress
  readonly report?: InReport
  readonly columns?: ColumnsAsked
  /** In a sentence. */
  readonly problem?: string
  /** Its id in the list, once something of it is in. */
  readonly import?: string
}

interface Job {
  run: InRun
  readonly file: Arrived
  zone: string | undefined
  said: Readonly<Record<string, string>> | undefined
  stop: AbortController
  ended: Promise<void>
  patience?: NodeJS.Timeout
}

/** The files of one process: one is read or taken in at a time, a few may wait for an answer. */
export interface DataDesk {
  /** Begins to look through it. Throws Refused while another one is read. */
  readonly start: (store: Store, person: string, name: string, file: Arrived, zone?: string) => InRun
  readonly state: (id: string) => InRun
  /** Looks through it again, with these columns. */
  readonly columns: (store: Store, person: string, id: string, columns: unknown, zone?: string) => InRun
  readonly take: (store: Store, person: string, id: string) => InRun
  /** Stops it, or throws the waiting file away. */
  readonly leave: (id: string) => Promise<InRun>
  /** The id of what is being read or taken in. */
  readonly running: () => string | undefined
  readonly close: () => Promise<void>
}

const REMEMBERED = 20
const WAITING = 3
const isBusy = ({ run }: Job) => run.state === 'reading' || run.state === 'taking'
const waits = ({ run }: Job) => run.state === 'found' || run.state === 'needs-columns'

export const inBusy = (): Refused => new Refused('busy', words.busy())

function endedBy({ id, name }: InRun, error: unknown): InRun {
  if (error instanceof ColumnsNeeded) return { id, name, state: 'needs-columns', columns: error.asked, problem: error.message }
  if (error instanceof FileProblem) {
    const stopped = error.code === 'stopped' || error.code === 'stopped-half'
    return { id, name, state: stopped ? 'cancelled' : 'failed', problem: error.message }
  }
  const known = error instanceof StoreError || error instanceof Refused
  return { id, name, state: 'failed', problem: known ? error.message : words.inside() }
}

function columnsIn(columns: unknown): Readonly<Record<string, string>> {
  const isRecord = typeof columns === 'object' && columns !== null && !Array.isArray(columns)
  if (isRecord && Object.values(columns).every((meaning) => typeof meaning === 'string'))
    return columns as Readonly<Record<string, string>>
  throw wrong('columns', 'The columns cannot be read.', 'Send names of columns with what they mean.')
}

export function dataDesk(): DataDesk {
  const jobs = new Map<string, Job>()
  const find = (id: string): Job => {
    const job = jobs.get(id)
    if (job) return job
    throw new Refused('unknown', words['no-import']())
  }
  const running = () => [...jobs.values()].find(isBusy)

  function begin(job: Job, state: 'reading' | 'taking', work: (options: InOptions) => Promise<InRun>): InRun {
    const { id, name } = job.run
    job.stop = new AbortController()
    clearTimeout(job.patience)
    job.run = { id, name, state }
    const options: InOptions = {
      signal: job.stop.signal,
      onProgress: (progress) => (job.run = { id, name, state, progress }),
      ...(job.zone !== undefined && { zone: job.zone }),
      ...(job.said && { columns: job.said }),
    }
    job.ended = work(options)
      .catch((error: unknown) => endedBy(job.run, error))
      .then(async (run) => {
        const isKept = waits({ ...job, run })
        if (!isKept) await job.file.forget()
        job.run = run
        if (isKept) job.patience = setTimeout(() => void throwAway(job), PATIENCE_MS).unref()
      })
    return job.run
  }

  async function throwAway(job: Job): Promise<InRun> {
    clearTimeout(job.patience)
    job.run = { id: job.run.id, name: job.run.name, state: 'cancelled', problem: words.stopped() }
    await job.file.forget()
    return job.run
  }

  const look = (job: Job, store: Store, person: string): InRun =>
    begin(job, 'reading', async (options) => {
      const { id, name } = job.run
      return { id, name, state: 'found', ...(await dryRun(store, person, job.file.path, options)) }
    })

  /** Old ones are forgotten, and files that wait too long are thrown away. */
  function tidy(): void {
    const waiting = [...jobs.values()].filter(waits)
    for (const job of waiting.slice(0, -WAITING)) void throwAway(job)
    for (const old of [...jobs.keys()].slice(0, -REMEMBERED)) jobs.delete(old)
  }

  return {
    start: (store, person, name, file, zone) => {
      if (running()) {
        void file.forget()
        throw inBusy()
      }
      const id = randomUUID()
      const job: Job = {
        run: { id, name, state: 'reading' },
        file,
        zone,
        said: undefined,
        stop: new AbortController(),
        ended: Promise.resolve(),
      }
      jobs.set(id, job)
      tidy()
      return look(job, store, person)
    },
    state: (id) => find(id).run,
    columns: (store, person, id, columns, zone) => {
      const job = find(id)
      if (!waits(job)) throw new Refused('busy', words['not-now']())
      if (running()) throw inBusy()
      job.said = columnsIn(columns)
      if (zone !== undefined) job.zone = zone
      return look(job, store, person)
    },
    take: (store, person, id) => {
      const job = find(id)
      if (job.run.state !== 'found') throw new Refused('busy', words['not-now']())
      if (running()) throw inBusy()
      return begin(job, 'taking', async (options) => {
        const { name } = job.run
        return { id, name, state: 'done', ...(await takeIn(store, person, job.file.path, options)) }
      })
    },
    leave: async (id) => {
      const job = find(id)
      job.stop.abort()
      await job.ended
      if (!waits(job)) return job.run
      await job.file.forget()
      return (job.run = { id, name: job.run.name, state: 'cancelled', problem: words.stopped() })
    },
    running: () => running()?.run.id,
    close: async () => {
      for (const { stop } of jobs.values()) stop.abort()
      await Promise.all([...jobs.values()].map(({ ended }) => ended))
      await Promise.all(
        [...jobs.values()].map(({ file, patience }) => {
          clearTimeout(patience)
          return file.forget()
        }),
      )
    },
  }
}
