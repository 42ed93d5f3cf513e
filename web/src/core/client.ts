// How does the page ask the core? By name and arguments; each question is a promise that the worker keeps.
import type { Service } from './service.js'

export type Name = keyof Service
export interface Asked {
  readonly id: number
  readonly name: Name
  readonly args: readonly unknown[]
}
export interface Answered {
  readonly id: number
  readonly value?: unknown
  readonly error?: string
}

interface Waiting {
  readonly keep: (value: unknown) => void
  readonly fail: (error: Error) => void
}

let worker: Worker | undefined
let last = 0
const waiting = new Map<number, Waiting>()

/** The worker starts with the first question and stays. */
function started(): Worker {
  if (worker) return worker
  worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const asker = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.error === undefined) asker?.keep(data.value)
    else asker?.fail(new Error(data.error))
  })
  worker.addEventListener('error', ({ message }) => {
    for (const { fail } of waiting.values()) fail(new Error(message))
    waiting.clear()
    worker = undefined
  })
  return worker
}

/** Asks the core. Rejects with the core's own message. */
export function ask<N extends Name>(name: N, ...args: Parameters<Service[N]>): Promise<Awaited<ReturnType<Service[N]>>> {
  const id = ++last
  return new Promise((keep, fail) => {
    waiting.set(id, { keep: keep as (value: unknown) => void, fail })
    started().postMessage({ id, name, args } satisfies Asked, [])
  })
}

/** Starts the worker before it is needed, so that the first question does not wait for it. */
export const warmUp = (): void => void started()
