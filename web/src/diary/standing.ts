// What stands on a day when something still waits to be sent? The server's entries with the waiting drafts laid over them.
import type { Draft, Entry } from '@charley/core'
import { isOn } from './drafts.js'

export type Standing = (Draft | Entry) & { readonly waits: boolean }

/**
 * In the order in which they happened. `since`: what the server has taken after it gave these entries. What is taken back or
 * replaced is left out; drafts of other days only take away.
 */
export function standing(
  entries: readonly Entry[],
  since: readonly Draft[],
  waiting: readonly Draft[],
  date: string,
): readonly Standing[] {
  const there = new Map<string, Standing>(entries.map((entry) => [entry.id, { ...entry, waits: false }]))
  const lay = (waits: boolean) => (draft: Draft) => {
    if (draft.replaces !== undefined) there.delete(draft.replaces)
    if (there.has(draft.id)) return
    if (draft.payload !== null && isOn(draft, date)) there.set(draft.id, { ...draft, waits })
  }
  since.forEach(lay(false))
  waiting.forEach(lay(true))
  return [...there.values()].filter(({ payload }) => payload !== null).sort((a, b) => Date.parse(a.at) - Date.parse(b.at))
}
