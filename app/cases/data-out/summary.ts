// What is in this diary? How many of each kind, from when to when: for choosing what to take out or to delete.
import { entryKinds, type EntryKind } from '@charley/core'
import type { Store } from '../../store/index.js'

export interface KindCount {
  readonly kind: EntryKind
  readonly count: number
  /** Moments of the first and the last. */
  readonly from?: string
  readonly to?: string
}

export interface Summary {
  readonly kinds: readonly KindCount[]
  /** Every version counted, also of what was taken back. */
  readonly entries: number
}

/** Kinds of which nothing was ever written are left out. */
export async function summaryOf(store: Store, person: string): Promise<Summary> {
  const found = await Promise.all(
    entryKinds.map(async (kind) => {
      const { things, first, last } = await store.concerned({ person, kind })
      return { kind, count: things, ...(first !== undefined && { from: first }), ...(last !== undefined && { to: last }) }
    }),
  )
  return { kinds: found.filter(({ count }) => count > 0), entries: await store.diary.count(person) }
}
