// How does the page ask for a plan? A worker of its own, started with the first plan and ended to stop it; what it says comes back in steps.
import type { Case } from '@charley/core'
import type { Alternative, Change, Plan, Planned, PlanRequest, UsualDiet } from '@charley/core/fix'

/** Everything the worker cannot know by itself. Without a usual diet it takes a typical one. */
export interface Wanted extends Pick<PlanRequest, 'life' | 'authority' | 'wishes'> {
  readonly case: Case
  readonly usual: UsualDiet | undefined
  /** The plan that stands on the page. */
  readonly previous: Plan | undefined
}

export type AskedOfPlanner =
  | { readonly turn: number; readonly what: 'plan'; readonly wanted: Wanted }
  | { readonly turn: number; readonly what: 'like'; readonly wanted: Wanted; readonly change: Change['id'] }

export type SaidByPlanner =
  /** The program is there; the sums begin. `runtime`: where the solver was fetched from. */
  | { readonly turn: number; readonly what: 'ready'; readonly runtime: string }
  /** A first safe plan, perhaps not the best. */
  | { readonly turn: number; readonly what: 'good'; readonly planned: Planned }
  | { readonly turn: number; readonly what: 'done'; readonly planned: Planned }
  | { readonly turn: number; readonly what: 'like'; readonly instead: readonly Alternative[] }
  | { readonly turn: number; readonly what: 'broken'; readonly why: string }

type Listener = (said: SaidByPlanner) => void

let worker: Worker | undefined
let last = 0
const listeners = new Map<number, Listener>()

function broken(why: string): void {
  for (const [turn, listen] of listeners) listen({ turn, what: 'broken', why })
  stop()
}

function started(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./plan.worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<SaidByPlanner>) => {
    if (data.what === 'ready') void keepForOffline(data.runtime)
    const listen = listeners.get(data.turn)
    if (['done', 'like', 'broken'].includes(data.what)) listeners.delete(data.turn)
    listen?.(data)
  })
  worker.addEventListener('error', ({ message }) => broken(message))
  return worker
}

let isKept = false
/** A worker that is older than the service worker fetched past it: asked for once more from the page, the solver is kept. */
async function keepForOffline(runtime: string): Promise<void> {
  if (isKept || !('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return
  isKept = true
  await fetch(runtime).catch(() => (isKept = false))
}

/** Ends whatever is being worked out. The next question starts afresh. */
export function stop(): void {
  worker?.terminate()
  worker = undefined
  listeners.clear()
}

/** Asks for a plan; an older one that is still being made is given up. */
export function askForPlan(wanted: Wanted, listen: Listener): void {
  if (listeners.size > 0) stop()
  const turn = ++last
  listeners.set(turn, listen)
  started().postMessage({ turn, what: 'plan', wanted } satisfies AskedOfPlanner)
}

/** What could stand in the place of a change. */
export function askForLike(wanted: Wanted, change: Change['id']): Promise<readonly Alternative[]> {
  const turn = ++last
  return new Promise((resolve, reject) => {
    listeners.set(turn, (said) => {
      if (said.what === 'like') resolve(said.instead)
      else if (said.what === 'broken') reject(new Error(said.why))
    })
    started().postMessage({ turn, what: 'like', wanted, change } satisfies AskedOfPlanner)
  })
}
