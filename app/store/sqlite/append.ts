// May these drafts be written, and what rows do they make? All is decided before anything is written.
import { isDeepStrictEqual } from 'node:util'
import type { Insertable } from 'kysely'
import type { Draft, Entry } from '@charley/core'
import { StoreError } from '../port.js'
import type { EntriesTable } from './tables.js'
import { columnsOf, entryOf, momentOf, type Version } from './versions.js'

/** A version, and whether another one has taken its place. */
export interface Standing {
  readonly version: Version
  readonly replaced: boolean
}

/** The same thing said again: which key comes first in a payload makes no difference. */
export function saysTheSame(draft: Draft, version: Version): boolean {
  const { recorded: _, ...written } = entryOf(version)
  const { moment: __, payload, ...columns } = columnsOf(draft)
  const said = { ...columns, payload: payload === null ? null : (JSON.parse(payload) as unknown) }
  return isDeepStrictEqual(written, draft.replaces === undefined ? said : { ...said, replaces: draft.replaces })
}

/** The version that a draft stands in place of; throws StoreError when it may not. */
function replacedBy(draft: Draft, known: ReadonlyMap<string, Standing>): Version {
  const found = known.get(draft.replaces!)
  if (!found || found.version.person !== draft.person)
    throw new StoreError('unknown-entry', `There is no entry ${draft.replaces} to change or take back. Nothing was saved.`)
  if (found.version.kind !== draft.kind)
    throw new StoreError(
      'conflict',
      `Entry ${draft.replaces} is a ${found.version.kind} entry; it cannot turn into a ${draft.kind} entry. Nothing was saved.`,
    )
  if (found.replaced)
    throw new StoreError(
      'conflict',
      `Entry ${draft.replaces} was changed or taken back meanwhile, perhaps in another window. Nothing was saved. Look at it as it is now, then make your change again.`,
    )
  return found.version
}

/**
 * What to write, and what the caller gets back. `known` holds every id that the drafts name and that the log has; `last` is the
 * last place in the log. A draft may replace one that comes before it in the same batch.
 */
export function planAppend(
  drafts: readonly Draft[],
  recorded: string,
  log: { readonly known: ReadonlyMap<string, Standing>; readonly last: number },
): { readonly rows: readonly Insertable<EntriesTable>[]; readonly entries: readonly Entry[] } {
  momentOf(recorded)
  const known = new Map(log.known)
  const rows: Insertable<EntriesTable>[] = []
  const entries = drafts.map((draft) => {
    const taken = known.get(draft.id)?.version
    if (taken) {
      if (saysTheSame(draft, taken)) return entryOf(taken)
      throw new StoreError('conflict', `There is another entry with the id ${draft.id}. Nothing was saved.`)
    }
    const seq = log.last + rows.length + 1
    const columns = { ...columnsOf(draft), seq, recorded }
    const former = draft.replaces === undefined ? undefined : replacedBy(draft, known)
    if (former) known.set(former.id, { version: former, replaced: true })
    else if (draft.payload === null)
      throw new StoreError('unknown-entry', `Entry ${draft.id} takes something back and does not say what. Nothing was saved.`)
    const thing = former?.thing ?? seq
    const version: Version = { ...columns, thing, replaces: former?.id ?? null }
    known.set(draft.id, { version, replaced: false })
    rows.push({ ...columns, thing, replaces: former?.seq ?? null })
    return entryOf(version)
  })
  return { rows, entries }
}
