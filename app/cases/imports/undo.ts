// How is a whole import undone? Everything of it that is as it came is taken back; what the person changed since stays, and is told.
import { exchangeWords } from '@charley/core/exchange'
import type { Draft } from '@charley/core'
import type { ImportedEntry, ImportStanding, Store, StoredImport } from '../../store/index.js'
import { Refused } from '../refused.js'
import type { InReport } from '../../import/report.js'
import { undoneId } from './ids.js'

export interface Undoing {
  /** Taken back. */
  readonly removed: number
  /** Back to what an earlier import had written. */
  readonly restored: number
  /** Changed since, by the person or a later import: they stay. */
  readonly kept: number
  /** The first hundred of them. */
  readonly keptEntries: readonly string[]
  /** Taken back or erased before. */
  readonly gone: number
}

export interface UndoneImport extends Undoing {
  readonly import: string
}

export interface ListedImport {
  readonly id: string
  readonly name: string
  readonly format: string
  readonly begun: string
  readonly ended?: string
  readonly state: ImportStanding
  readonly entries: number
  /** Local dates of the first and the last entry. */
  readonly from?: string
  readonly to?: string
  readonly report?: InReport
  readonly undone?: Undoing
}

const SHOWN = 100

function listed({ id, name, format, begun, ended, state, entries, report, undone }: StoredImport): ListedImport {
  const told = report as InReport | undefined
  const from = told?.kinds.map((kind) => kind.from).toSorted()[0]
  const to = told?.kinds
    .map((kind) => kind.to)
    .toSorted()
    .at(-1)
  return {
    id,
    name,
    format,
    begun,
    state,
    entries,
    ...(ended !== undefined && { ended }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(told && { report: told }),
    ...(undone !== undefined && { undone: undone as Undoing }),
  }
}

/** Every import of this person, newest first. */
export const imports = async (store: Store, person: string): Promise<readonly ListedImport[]> =>
  (await store.imports.list(person)).map(listed)

type Step = { readonly what: 'removed' | 'restored'; readonly draft?: Draft } | { readonly what: 'kept' | 'gone' | 'skip' }

async function stepFor(store: Store, { written, last, isOurs }: ImportedEntry): Promise<Step> {
  if (!written || !last) return { what: 'gone' }
  if (last.id === undoneId(written.id)) return { what: last.payload === null ? 'removed' : 'restored' }
  if (last.id !== written.id) {
    // A later version of the same import speaks for the thing.
    if (isOurs || (last.replaces !== undefined && last.id === undoneId(last.replaces))) return { what: 'skip' }
    return { what: last.payload === null ? 'gone' : 'kept' }
  }
  const former = written.replaces === undefined ? undefined : await store.diary.entry(written.replaces)
  const { person, kind, at, zone } = written
  const back = { id: undoneId(written.id), person, kind, replaces: written.id }
  return former && former.payload !== null
    ? { what: 'restored', draft: { ...back, at: former.at, zone: former.zone, payload: former.payload } as Draft }
    : { what: 'removed', draft: { ...back, at, zone, payload: null } as Draft }
}

/**
 * Undoes a whole import; killed in the middle, it is unfinished, and undoing it again ends it. Undone already: says what was done.
 * Throws Refused where there is no such import.
 */
export async function undoImport(store: Store, person: string, id: string, now: Date = new Date()): Promise<UndoneImport> {
  const found = (await store.imports.list(person)).find((one) => one.id === id)
  if (!found) throw new Refused('unknown', exchangeWords.problems['no-import']())
  if (found.state === 'undone') return { import: id, ...(found.undone as Undoing) }
  await store.imports.mark(id, 'unfinished')
  const counts = { removed: 0, restored: 0, kept: 0, gone: 0 }
  const kept: string[] = []
  let after = 0
  /** Everything that came in after the last place seen. */
  const takeBack = async (): Promise<Undoing> => {
    for (;;) {
      const page = await store.imports.entriesOf(id, after)
      if (page.length === 0) return { ...counts, keptEntries: kept }
      const drafts: Draft[] = []
      for (const one of page) {
        const step = await stepFor(store, one)
        if (step.what === 'skip') continue
        counts[step.what]++
        if (step.what === 'kept' && kept.length < SHOWN) kept.push(one.last!.id)
        if ('draft' in step && step.draft) drafts.push(step.draft)
      }
      if (drafts.length > 0) await store.diary.append(drafts, now.toISOString())
      after = page.at(-1)!.place
    }
  }
  const close = (undone: Undoing) => store.imports.mark(id, 'undone', { ended: now.toISOString(), undone })
  await close(await takeBack())
  // It may still be coming in, in another process. Now that it is closed nothing more can, and what slipped in before goes too.
  const before = after
  const undone = await takeBack()
  if (after !== before) await close(undone)
  return { import: id, ...undone }
}
