// What do the plan's thread and its owner say to each other?
import type { Planned, PlanRequest, Wishes } from '@charley/core/fix'

/** Without a request: the last one again, with other wishes. */
export interface AskedOfWorker {
  readonly turn: number
  readonly request?: PlanRequest
  readonly wishes: Wishes
}

export type SaidByWorker =
  | { readonly turn: number; readonly what: 'better' | 'done'; readonly planned: Planned }
  | { readonly turn: number; readonly what: 'broken'; readonly why: string }
