// What must a store remember of imports? Which one wrote which entry, what had no place, and what became of it.
import type { Draft, Entry } from '@charley/core'

/** `unfinished`: being written or taken back, or cut off in the middle of it. */
export type ImportStanding = 'unfinished' | 'taken' | 'undone'

export interface ImportHead {
  /** UUID. */
  readonly id: string
  readonly person: string
  readonly name: string
  readonly format: string
  readonly sha256: string
  readonly bytes: number
  readonly zone: string
  readonly columns?: Readonly<Record<string, string>>
  /** ISO 8601. */
  readonly begun: string
}

export interface StoredImport extends ImportHead {
  readonly state: ImportStanding
  readonly ended?: string
  /** JSON, as whoever took it in wrote it; absent when it was erased or never came. */
  readonly report?: unknown
  readonly undone?: unknown
  /** How many entries it wrote. */
  readonly entries: number
}

export interface ImportedDraft {
  readonly draft: Draft
  readonly rest?: Readonly<Record<string, string>>
}

/** An entry that an import wrote, and the last version of the same thing. */
export interface ImportedEntry {
  readonly place: number
  /** Undefined: erased since. */
  readonly written: Entry | undefined
  readonly last: Entry | undefined
  /** The last version was written by this import too. */
  readonly isOurs: boolean
}

/** A piece of what is remembered of one import, for backups: small, with everything about the import in each. */
export interface ImportRecord {
  readonly import: Omit<StoredImport, 'entries'>
  readonly entries: readonly { readonly entry: string; readonly rest?: Readonly<Record<string, string>> }[]
}

export interface ImportStore {
  /** By each id that is there: the last version of the same thing. */
  readonly lastVersions: (ids: readonly string[]) => Promise<ReadonlyMap<string, Entry>>
  /** The import that wrote this entry. */
  readonly writerOf: (entry: string) => Promise<string | undefined>
  readonly begin: (head: ImportHead) => Promise<void>
  /**
   * Writes these and remembers that the import wrote them, all or none; safe on the disk when it resolves. Throws StoreError('conflict')
   * where the import is not unfinished: undone, deleted or taken meanwhile.
   */
  readonly write: (id: string, rows: readonly ImportedDraft[], recorded: string) => Promise<void>
  /** Throws StoreError('conflict') where an import is to be taken that is no longer unfinished. */
  readonly mark: (
    id: string,
    state: ImportStanding,
    told?: { readonly ended?: string; readonly report?: unknown; readonly undone?: unknown },
  ) => Promise<void>
  /** Newest first. */
  readonly list: (person: string) => Promise<readonly StoredImport[]>
  /** What it wrote, a page at a time; `after` is the last place seen. */
  readonly entriesOf: (id: string, after?: number) => Promise<readonly ImportedEntry[]>
  /** Everything remembered, oldest first. */
  readonly everything: (person: string) => AsyncGenerator<ImportRecord>
  /** Puts it back; what is there already stays. */
  readonly putBack: (person: string, records: AsyncIterable<ImportRecord>) => Promise<void>
}
