// What does the page ask the server while data leaves, comes back or is deleted? One function a question.
import type { EntryKind } from '@charley/core'
import { dataPageWords } from '@charley/core/exchange'
import { apiAddress, ApiProblem, call } from '../diary/api.js'

export const restoreParts = ['entries', 'foods', 'settings', 'imports'] as const
type RestorePart = (typeof restoreParts)[number]

export interface RestoreReport {
  readonly parts: readonly {
    readonly part: RestorePart
    readonly total: number
    readonly added: number
    readonly there: number
    readonly conflicts: number
  }[]
  readonly conflicts: readonly {
    readonly part: RestorePart
    readonly id: string
    readonly why: 'other-content' | 'changed-here'
    readonly kind?: EntryKind
    readonly at?: string
    readonly name?: string
  }[]
  readonly missingTables: readonly { readonly id: string; readonly title: string }[]
  readonly program: string
  readonly restored: boolean
}
export interface Restore {
  readonly id: string
  readonly report: RestoreReport
}

export interface Summary {
  readonly kinds: readonly { readonly kind: EntryKind; readonly count: number; readonly from?: string; readonly to?: string }[]
}

export type Deletion =
  | { readonly what: 'one'; readonly id: string }
  | { readonly what: 'kind'; readonly kind: EntryKind }
  | { readonly what: 'all' }
export interface DeletionPlan {
  readonly things: number
  readonly versions: number
  /** Ready to be shown. */
  readonly sentences: readonly string[]
  /** Says that it is this very plan which is carried out. */
  readonly token: string
}
type Stock = Readonly<Record<RestorePart, number>>
export interface DeletionProof {
  readonly before: Stock
  readonly after: Stock
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly sentences: readonly string[]
}

/** A large diary is written, or searched byte for byte, in its own time. */
const patienceMs = 10 * 60_000

export const dataApi = {
  summary: () => call<Summary>('GET', 'data/summary'),
  restore: (id: string) =>
    call<{ readonly report: RestoreReport }>('POST', `restore/${encodeURIComponent(id)}`, {}, undefined, patienceMs),
  leaveRestore: (id: string) => call<unknown>('DELETE', `restore/${encodeURIComponent(id)}`),
  planDeletion: (what: Deletion) => call<{ readonly plan: DeletionPlan }>('POST', 'delete', what),
  carryOut: (what: Deletion, token: string) =>
    call<{ readonly proof: DeletionProof }>('POST', 'delete', { ...what, token }, undefined, patienceMs),
}

/** Files that the server hands out; opened as plain links. */
export const fileOf = {
  entries: apiAddress('export.csv'),
  foods: apiAddress('export.foods.csv'),
  json: apiAddress('export.json'),
  fhir: apiAddress('export.fhir.json'),
  calendar: apiAddress('export.ics'),
  backup: apiAddress('backup'),
}

/** What went wrong, as a sentence. */
export function sentenceOf(error: unknown, away: string = dataPageWords.away): string {
  if (error instanceof ApiProblem && error.away) return away
  return error instanceof Error && error.message !== '' ? error.message : dataPageWords.failed
}
