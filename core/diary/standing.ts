// What stands in a diary? Entries that nothing replaces and that are not taken back; nothing is ever taken out of it.
import type { Entry, EntryKind, EntryOf, Payloads } from './entry.js'

/** An entry that says something. */
export type Standing<K extends EntryKind> = EntryOf<K> & { readonly payload: Payloads[K] }

/** Those of `entries` that none of them replaces and that are not taken back, in the order given. */
export function standing(entries: readonly Entry[]): readonly Entry[] {
  const replaced = new Set(entries.flatMap(({ replaces }) => replaces ?? []))
  return entries.filter(({ id, payload }) => payload !== null && !replaced.has(id))
}

/** Of what stands, the entries of one kind. */
export function standingOf<K extends EntryKind>(entries: readonly Entry[], kind: K): readonly Standing<K>[] {
  const found: readonly Entry[] = standing(entries).filter((entry) => entry.kind === kind)
  return found as readonly Standing<K>[]
}
