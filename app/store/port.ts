// What must a store be able to do? One port: SQLite stands behind it on one's own machine, PostgreSQL in a clinic.
import type { Draft, Entry, EntryKind, Food, FoodRelease } from '@charley/core'
import type { ImportStore } from './imports-port.js'

/** Which entries: of one person, from (inclusive) to (exclusive) as ISO instants of the moment they happened. */
export interface EntryQuery {
  readonly person: string
  readonly from?: string
  readonly to?: string
  readonly kinds?: readonly EntryKind[]
}

export interface DiaryStore {
  /**
   * Writes all of them or none, and resolves when they are safe on the disk. An id that is there already with the same content
   * is left as it is; with other content it throws `StoreError('conflict')`.
   */
  readonly append: (drafts: readonly Draft[], recorded: string) => Promise<readonly Entry[]>
  /** What stands now: entries that nothing replaces and that are not taken back, by moment. */
  readonly current: (query: EntryQuery) => Promise<readonly Entry[]>
  /** One entry, whatever became of it. */
  readonly entry: (id: string) => Promise<Entry | undefined>
  /** Every version of the thing this entry is a version of, oldest first. */
  readonly history: (id: string) => Promise<readonly Entry[]>
  /** Every entry ever written, oldest first, a page at a time; `after` is the last id seen. */
  readonly everything: (person: string, after?: string) => Promise<readonly Entry[]>
  /** What was written last, whatever became of it, newest first. */
  readonly latest: (person: string, limit: number) => Promise<readonly Entry[]>
  /** How many entries were ever written, every version counted. */
  readonly count: (person: string) => Promise<number>
  /**
   * Puts entries back as they were once written, in the order given and each with its own moment of writing: all that can be, in one
   * go. What is there already stays; what cannot stand beside what is there is left out and told. `dry`: only looks.
   */
  readonly putBack: (entries: AsyncIterable<readonly Entry[]>, options: { readonly dry: boolean }) => Promise<PutBack>
}

/**
 * `other-content`: the id stands here with other content. `changed-here`: what it changes was changed otherwise meanwhile.
 * `follows-another`: it changes something that was left out. `without-former`: what it changes is nowhere.
 */
export type LeftOutWhy = 'other-content' | 'changed-here' | 'follows-another' | 'without-former'

export interface NotPutBack {
  readonly entry: Entry
  readonly why: LeftOutWhy
}

export interface Tally {
  readonly total: number
  readonly added: number
  readonly there: number
  readonly conflicts: number
}

export interface PutBack {
  readonly kinds: Readonly<Partial<Record<EntryKind, Tally>>>
  /** The first hundred of what was left out. */
  readonly leftOut: readonly NotPutBack[]
}

export interface FoundFood {
  readonly food: Food
  /** The name, or the other name, that the words were found in. */
  readonly matched: string
}

export interface FoodQuery {
  readonly text: string
  readonly limit?: number
  /** Ids eaten lately or marked as favourites, best first: they come before equals. */
  readonly favourites?: readonly string[]
  /** Branded foods come only when asked for, or when nothing else is found. */
  readonly branded?: boolean
}

/** Takes in one edition of a food table; nothing of it is seen before `commit`. */
export interface FoodWriter {
  readonly put: (foods: readonly Food[]) => Promise<void>
  readonly commit: () => Promise<void>
  /** Forgets everything put so far. */
  readonly abandon: () => Promise<void>
}

export interface FoodStore {
  readonly releases: () => Promise<readonly (FoodRelease & { readonly foods: number })[]>
  /** Puts a release in place of the one with the same id. Foods that a diary uses keep their entry's own figures. */
  readonly bringIn: (release: FoodRelease) => Promise<FoodWriter>
  readonly drop: (release: string) => Promise<void>
  readonly byIds: (ids: readonly string[]) => Promise<readonly Food[]>
  readonly byBarcode: (barcode: string) => Promise<readonly Food[]>
  readonly search: (query: FoodQuery) => Promise<readonly FoundFood[]>
}

/** For a release that grows by single foods: the person's own. */
export interface FoodKeeper {
  /** Adds these to the release, in place of those with the same ids; all that is there stays, also when two programs add at once. */
  readonly keep: (release: FoodRelease, foods: readonly Food[]) => Promise<void>
  /** Every food of one release, in the order they were put in. For small ones. */
  readonly all: (release: string) => Promise<readonly Food[]>
}

/** What to erase of a person: one thing with all its versions (any id of them), one kind, or, with neither, everything. */
export interface Erasure {
  readonly person: string
  readonly thing?: string
  readonly kind?: EntryKind
}

/** What an erasure concerns. */
export interface Concerned {
  readonly things: number
  /** Every version counted. */
  readonly entries: number
  /** Moments of the first and the last of them. */
  readonly first?: string
  readonly last?: string
  /** Own foods and recipes, settings, imports remembered; 0 where they stay. */
  readonly foods: number
  readonly settings: number
  readonly imports: number
  /** Somebody else keeps a diary in this file: own foods and settings belong to all, and stay. */
  readonly isShared: boolean
  /** Changes as soon as anything of it does. */
  readonly mark: string
}

export interface Erased {
  readonly before: Concerned
  readonly after: Concerned
  /** The files that were looked through afterwards, byte by byte. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  /** Ids and texts of what was erased: how many were looked for, how many of them stand rightly in something that stays. */
  readonly lookedFor: number
  readonly stayElsewhere: number
  /** Those that are still in a file and should not be: none, unless `isHeld`. */
  readonly found: number
  /** Another program held the file open: traces may wait in its log until that program ends. */
  readonly isHeld: boolean
}

export interface Store {
  readonly diary: DiaryStore
  readonly foods: FoodStore & FoodKeeper
  readonly imports: ImportStore
  /** Small named values: the last time zone, favourites. */
  readonly setting: (name: string) => Promise<string | undefined>
  readonly keepSetting: (name: string, value: string) => Promise<void>
  /** All of them, by name. */
  readonly settings: () => Promise<readonly { readonly name: string; readonly value: string }[]>
  readonly concerned: (erasure: Erasure) => Promise<Concerned>
  /** Takes it out of the file for good, and looks whether it is gone. `mark`: only while nothing of it has changed. */
  readonly erase: (erasure: Erasure, mark: string) => Promise<Erased>
  readonly close: () => Promise<void>
}

/** Why the store could not do it. `conflict`: the id is taken. `full`: no room on the disk. `read-only`, `locked`, `damaged`, `newer`. */
export type StoreFault = 'conflict' | 'full' | 'read-only' | 'locked' | 'damaged' | 'newer' | 'unknown-entry'

/** A fault of the store, with a sentence for the person; nothing that was acknowledged is lost by it. */
export class StoreError extends Error {
  readonly fault: StoreFault
  constructor(fault: StoreFault, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'StoreError'
    this.fault = fault
  }
}
