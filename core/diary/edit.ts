// How is something in a diary changed? By a new entry in the place of the old one; the old one stays, so that all can be undone.
import type { Draft, DraftOf, Entry, EntryKind, EntryOf, Payloads } from './entry.js'

/** What may change besides the payload. */
export interface Moment {
  readonly at?: string
  readonly zone?: string
}

/** The same thing, filled in or put right. `id` is a new UUID. */
export const replacing = <K extends EntryKind>(
  entry: EntryOf<K>,
  payload: Payloads[K],
  id: string,
  { at = entry.at, zone = entry.zone }: Moment = {},
): DraftOf<K> => ({ id, person: entry.person, kind: entry.kind, at, zone, payload, replaces: entry.id })

/** It was not so. `id` is a new UUID. */
export const takeBack = <K extends EntryKind>({ id: replaces, person, kind, at, zone }: EntryOf<K>, id: string): DraftOf<K> => ({
  id,
  person,
  kind,
  at,
  zone,
  payload: null,
  replaces,
})

/**
 * Back to the version before the last. `history` holds every version of one thing, oldest first; `id` is a new UUID. The first
 * version of all is taken back; undoing twice brings back what was undone. Undefined when there is nothing to undo.
 */
export function undo(history: readonly Entry[], id: string): Draft | undefined {
  const [before, last] = [history.at(-2), history.at(-1)]
  if (!last) return undefined
  if (!before) return last.payload === null ? undefined : (takeBack(last, id) as Draft)
  const { person, kind, at, zone, payload } = before
  return { id, person, kind, at, zone, payload, replaces: last.id } as Draft
}
