// What would come in, what would not, and why? Counted as things are found; small however large the file is.
import type { DropReason, Found, Place } from '@charley/core/exchange'
import type { EntryKind } from '@charley/core'

export interface KindReport {
  readonly kind: EntryKind
  /** New to the diary. */
  readonly fresh: number
  /** Came in before, and says something else now: a new version takes its place. */
  readonly changed: number
  /** In the diary already, as it is here. */
  readonly there: number
  /** Came in before; since then you changed it or took it back, so it stays as you left it. */
  readonly yours: number
  /** Local dates of the first and the last. */
  readonly from: string
  readonly to: string
}

export interface DropExample extends Place {
  readonly shown: string
}

export interface InReport {
  /** Id of the reader; its name is in `exchangeWords.formats`. */
  readonly format: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  readonly files: readonly { readonly name: string; readonly bytes: number }[]
  readonly kinds: readonly KindReport[]
  readonly dropped: readonly { readonly why: DropReason; readonly count: number; readonly examples: readonly DropExample[] }[]
  /** Columns that Charley has no place for: kept beside the entries. */
  readonly rest: readonly { readonly name: string; readonly count: number; readonly example: string }[]
  readonly remarks: readonly { readonly code: string; readonly count: number }[]
  /** The id of an earlier import of this very file that was cut off: taking in goes on with it. */
  readonly goesOn?: string
}

/** What became of one thing that was found. */
export type Fate = 'fresh' | 'changed' | 'there' | 'yours'

type FoundEntry = Extract<Found, { what: 'entry' }>
type Dropped = Extract<Found, { what: 'dropped' }>

const EXAMPLES = 3
const SHOWN_LETTERS = 160
/** A hostile file may name a new column in every row. */
const MOST_NAMES = 300

const short = (text: string) => (text.length > SHOWN_LETTERS ? `${text.slice(0, SHOWN_LETTERS)}…` : text)

interface KindCount {
  fresh: number
  changed: number
  there: number
  yours: number
  from: string
  to: string
}

/** Counts what is found. */
export interface InTally {
  /** `date`: local, yyyy-mm-dd. */
  readonly entry: (found: FoundEntry, fate: Fate, date: string) => void
  readonly dropped: (found: Dropped) => void
  readonly report: () => Pick<InReport, 'kinds' | 'dropped' | 'rest' | 'remarks'>
}

export function inTally(): InTally {
  const kinds = new Map<EntryKind, KindCount>()
  const drops = new Map<DropReason, { count: number; examples: DropExample[] }>()
  const rest = new Map<string, { count: number; example: string }>()
  const remarks = new Map<string, number>()
  return {
    entry: (found, fate, date) => {
      const { kind } = found.draft
      let count = kinds.get(kind)
      if (!count) kinds.set(kind, (count = { fresh: 0, changed: 0, there: 0, yours: 0, from: date, to: date }))
      count[fate]++
      if (date < count.from) count.from = date
      if (date > count.to) count.to = date
      for (const [name, value] of Object.entries(found.rest ?? {})) {
        const known = rest.get(name)
        if (known) known.count++
        else if (rest.size < MOST_NAMES) rest.set(short(name), { count: 1, example: short(value) })
      }
      for (const code of found.remarks ?? []) {
        if (remarks.has(code) || remarks.size < MOST_NAMES) remarks.set(code, (remarks.get(code) ?? 0) + 1)
      }
    },
    dropped: ({ why, place, shown, count = 1 }) => {
      let drop = drops.get(why)
      if (!drop) drops.set(why, (drop = { count: 0, examples: [] }))
      drop.count += count
      if (drop.examples.length < EXAMPLES)
        drop.examples.push({ file: short(place.file), at: short(place.at), shown: short(shown) })
    },
    report: () => ({
      kinds: [...kinds].map(([kind, count]) => ({ kind, ...count })),
      dropped: [...drops].map(([why, { count, examples }]) => ({ why, count, examples })),
      rest: [...rest].map(([name, { count, example }]) => ({ name, count, example })),
      remarks: [...remarks].map(([code, count]) => ({ code, count })),
    }),
  }
}
