// What does the page ask the server while something comes in? A file handed over, how far it is, what is in it, and the list.
import type { EntryKind } from '@charley/core'
import type { DropReason } from '@charley/core/exchange'
import { call, query } from '../../diary/api.js'
import { upload, type Upload } from '../../diary/look/upload.js'
import { deviceZone } from '../../diary/moments.js'

export interface KindFound {
  readonly kind: EntryKind
  readonly fresh: number
  /** Came in before, and says something else now. */
  readonly changed: number
  readonly there: number
  /** Came in before; the person has changed it since, so it stays. */
  readonly yours: number
  readonly from: string
  readonly to: string
}

export interface DryRun {
  readonly format: string
  readonly kinds: readonly KindFound[]
  readonly dropped: readonly {
    readonly why: DropReason
    readonly count: number
    readonly examples: readonly { readonly file: string; readonly at: string; readonly shown: string }[]
  }[]
  readonly rest: readonly { readonly name: string; readonly count: number; readonly example: string }[]
  readonly remarks: readonly { readonly code: string; readonly count: number }[]
  /** An import of this very file that was cut off: taking in goes on with it. */
  readonly goesOn?: string
}

/** So many are written when it is taken in. */
export const newIn = ({ kinds }: DryRun): number => kinds.reduce((all, { fresh, changed }) => all + fresh + changed, 0)

/** A table that nobody knows: its columns, some lines of it, and what a column may be. */
export interface Table {
  readonly names: readonly string[]
  readonly examples: readonly (readonly string[])[]
  readonly guess: Readonly<Record<string, string>>
  readonly meanings: readonly string[]
}

export interface Run {
  readonly id: string
  readonly name: string
  readonly state: 'reading' | 'needs-columns' | 'found' | 'taking' | 'done' | 'failed' | 'cancelled'
  readonly progress?: { readonly done: number; readonly total?: number }
  readonly report?: DryRun
  readonly problem?: string
  readonly columns?: Table
}

export interface Import {
  readonly id: string
  readonly name: string
  readonly format: string
  readonly begun: string
  readonly entries: number
  readonly state: 'taken' | 'undone' | 'unfinished'
  readonly from?: string
  readonly to?: string
  readonly undone?: Undone
}

/** What became of it: taken back, put back as they were before, kept because the person changed them since. */
export interface Undone {
  readonly removed: number
  readonly restored: number
  readonly kept: number
}

/** A large import is taken back in its own time. */
const patienceMs = 10 * 60_000
const of = (id: string) => `data/imports/${encodeURIComponent(id)}`

export const importApi = {
  all: () => call<{ readonly imports: readonly Import[]; readonly running?: string }>('GET', 'data/imports'),
  hand: (file: File, onShare: (share: number) => void): Upload<{ readonly id: string }> =>
    upload('data/imports', file, onShare, { zone: deviceZone() }),
  state: (id: string) => call<Run>('GET', of(id)),
  columns: (id: string, columns: Readonly<Record<string, string>>) =>
    call<unknown>('POST', `${of(id)}/columns?${query({ zone: deviceZone() })}`, { columns }),
  take: (id: string) => call<unknown>('POST', `${of(id)}/take`, {}),
  /** Answers once it has stopped. */
  stop: (id: string) => call<Run>('DELETE', of(id), undefined, undefined, patienceMs),
  undo: (id: string) => call<Undone>('POST', `${of(id)}/undo`, {}, undefined, patienceMs),
}
