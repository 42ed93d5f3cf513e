// How is a plan made without holding up the server? In a thread of its own, which can be stopped in the middle of a sum.
import type { Planned, PlanRequest } from '@charley/core/fix'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { AskedOfWorker, SaidByWorker } from './said.js'

export interface PlanningOptions {
  /** Called with a safe plan while a better one, or the proof that there is none, is still sought. */
  readonly onBetter?: (planned: Planned) => void
  /** Stops the work at once; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal
}

export interface Planner {
  /** One at a time, in the order of asking. The same request with other wishes is solved again faster than a new one. */
  readonly plan: (request: PlanRequest, options?: PlanningOptions) => Promise<Planned>
  /** Ends the thread; what is being worked on is rejected. */
  readonly close: () => Promise<void>
}

/** The built worker, seen from app/dist/solver as from app/solver. */
const programs = ['./plan-worker.js', '../dist/solver/plan-worker.js'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

function programOf(): string {
  const found = programs.find((path) => existsSync(path))
  if (found === undefined) throw new Error(`The plan worker is not built; \`npm run build\` makes ${programs[1]}`)
  return found
}

const sameDiet = (a: PlanRequest | undefined, b: PlanRequest): boolean =>
  a !== undefined &&
  a.case === b.case &&
  a.life === b.life &&
  a.authority === b.authority &&
  a.usual === b.usual &&
  a.foods === b.foods &&
  a.costs === b.costs

/** Starts no thread before the first plan. */
export function planner(): Planner {
  let worker: Worker | undefined
  let known: PlanRequest | undefined
  let turn = 0
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  const stop = async (): Promise<void> => {
    const stopping = worker
    worker = undefined
    known = undefined
    await stopping?.terminate()
  }

  const ask = (request: PlanRequest, { onBetter, signal }: PlanningOptions): Promise<Planned> => {
    signal?.throwIfAborted()
    if (closed) throw new Error('This planner is closed')
    const thread = (worker ??= new Worker(programOf()))
    const mine = ++turn
    const asked: AskedOfWorker = sameDiet(known, request)
      ? { turn: mine, wishes: request.wishes }
      : { turn: mine, request, wishes: request.wishes }
    known = request
    return new Promise((resolve, reject) => {
      const done = (settle: () => void) => {
        thread.off('message', onMessage).off('error', onError).off('exit', onExit)
        signal?.removeEventListener('abort', onAbort)
        thread.unref()
        settle()
      }
      const broken = (why: string) =>
        done(() => {
          known = undefined
          reject(new Error(why))
        })
      const onMessage = (said: SaidByWorker) => {
        if (said.turn !== mine) return
        if (said.what === 'better') onBetter?.(said.planned)
        else if (said.what === 'done') done(() => resolve(said.planned))
        else if (said.what === 'broken') broken(`The plan could not be made: ${said.why}`)
      }
      const onError = (error: Error) => broken(`The plan worker broke: ${error.message}`)
      const onExit = () => {
        if (worker === thread) worker = undefined
        broken('The plan worker ended before it had answered')
      }
      const onAbort = () =>
        done(() => {
          void stop()
          reject(signal?.reason)
        })
      thread.on('message', onMessage).on('error', onError).on('exit', onExit)
      signal?.addEventListener('abort', onAbort, { once: true })
      thread.ref()
      thread.postMessage(asked)
    })
  }

  return {
    plan: (request, options = {}) => {
      const next = last.then(() => ask(request, options))
      last = next.catch(() => {})
      return next
    },
    close: async () => {
      closed = true
      await stop()
    },
  }
}
