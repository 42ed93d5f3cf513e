// What was not taken, and why? Millions of records come to one line for each reason and type.
import type { DropReason, Found } from '../exchange.js'

export interface DroppedCounts {
  readonly add: (why: DropReason, shown: string, at: string, count?: number) => void
  readonly all: () => Generator<Found>
}

export function droppedCounts(file: string): DroppedCounts {
  const counts = new Map<string, { readonly why: DropReason; readonly shown: string; readonly at: string; count: number }>()
  return {
    add: (why, shown, at, count = 1) => {
      const key = `${why} ${shown}`
      const known = counts.get(key)
      if (known) known.count += count
      else counts.set(key, { why, shown, at, count })
    },
    *all() {
      for (const { why, shown, at, count } of counts.values())
        yield { what: 'dropped', why, place: { file, at }, shown, ...(count > 1 && { count }) }
    },
  }
}
