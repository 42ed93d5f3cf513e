// What was not taken, and why? Millions of records come to one line for each reason and type.
import type { DropReason, Found } from '../exchange.js'

export interface DroppedCounts {
  readonly add: (why: DropReason, shown: string, at: string, count?: number) => void
  readonly all: () => Generator<Found>
}

/** A hostile file may make up a type for every record, of any length. */
const MOST_TYPES = 2000
const LONGEST = 160
const ALL_OTHERS = '…'

export function droppedCounts(file: string): DroppedCounts {
  const counts = new Map<string, { readonly why: DropReason; readonly shown: string; readonly at: string; count: number }>()
  return {
    add: (why, full, at, count = 1) => {
      const begun = full.slice(0, LONGEST)
      const shown = counts.size < MOST_TYPES || counts.has(`${why} ${begun}`) ? begun : ALL_OTHERS
      const key = `${why} ${shown}`
      const known = counts.get(key)
      if (known) known.count += count
      else counts.set(key, { why, shown, at: at.slice(0, LONGEST), count })
    },
    *all() {
      for (const { why, shown, at, count } of counts.values())
        yield { what: 'dropped', why, place: { file, at }, shown, ...(count > 1 && { count }) }
    },
  }
}
