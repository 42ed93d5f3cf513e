// How does the page ask for a trial's long sums? A worker that starts with the first question; a newer question ends an older one.
import type { PowerAnswer, PowerRequest, TrialRecord, TrialResult, Usual } from '@charley/core/trial'

/** What is usual: as the diary knows it, as typed, or as it is with people of whom nothing is known on that day. */
export type Usualness = { readonly known: Usual } | { readonly perWeek: number } | { readonly on: string }
export type PowerWish = Omit<PowerRequest, 'usual'> & { readonly usual: Usualness }

export type AskedOfTrial =
  | { readonly turn: number; readonly what: 'power'; readonly wish: PowerWish }
  | { readonly turn: number; readonly what: 'analyse'; readonly record: TrialRecord }
export type SaidByTrial =
  | { readonly turn: number; readonly found: PowerAnswer | TrialResult }
  | { readonly turn: number; readonly broken: string }

let worker: Worker | undefined
let last = 0
let busy = false

/** Ends whatever is being worked out, and the worker with it. */
export function stop(): void {
  worker?.terminate()
  worker = undefined
  busy = false
}

function ask<T>(question: (turn: number) => AskedOfTrial): Promise<T> {
  // A sum cannot be interrupted: a worker that is still at an older one is ended.
  if (busy) stop()
  busy = true
  const turn = ++last
  worker ??= new Worker(new URL('./trial.worker.ts', import.meta.url), { type: 'module' })
  const mine = worker
  return new Promise((resolve, reject) => {
    mine.onmessage = ({ data }: MessageEvent<SaidByTrial>) => {
      if (data.turn !== turn) return
      busy = false
      if ('found' in data) resolve(data.found as T)
      else reject(new Error(data.broken))
    }
    mine.onerror = ({ message }) => {
      stop()
      reject(new Error(message))
    }
    mine.postMessage(question(turn))
  })
}

/** Can it succeed? Rejects with the core's own message; a question that a newer one overtook is never answered. */
export const askPower = (wish: PowerWish): Promise<PowerAnswer> => ask((turn) => ({ turn, what: 'power', wish }))

/** What did it find? */
export const askResult = (record: TrialRecord): Promise<TrialResult> => ask((turn) => ({ turn, what: 'analyse', record }))
