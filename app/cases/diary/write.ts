// How does something get into the diary, and out of sight again? Read and checked, all or none; nothing is ever taken out of the file.
import { randomUUID } from 'node:crypto'
import {
  daysAfter,
  draftProblemWords,
  localDate,
  readDraft,
  takeBack,
  undo,
  type Draft,
  type Entry,
  type EntryKind,
  type Payloads,
} from '@charley/core'
import { exchangeWords } from '@charley/core/exchange'
import type { Store } from '../../store/index.js'
import { Refused, unfit, wrong, type Wrong } from '../refused.js'
import { zoneHere } from './moments.js'
import { withoutSecrets } from './sealed.js'
import { SAID_WITHIN_DAYS } from './span.js'

const MOST_AT_ONCE = 1000

/** A new draft of this machine's, with an id of its own. Not checked yet. */
export const draftOf = (
  kind: EntryKind,
  payload: Payloads[EntryKind],
  { person, at, zone = zoneHere() }: { readonly person: string; readonly at: string; readonly zone?: string },
): unknown => ({ id: randomUUID(), person, kind, at, zone, payload })

function wrongsOf(read: unknown, place: string): { readonly draft: Draft } | { readonly wrongs: readonly Wrong[] } {
  const found = readDraft(read)
  if ('problems' in found)
    return {
      wrongs: found.problems.map((problem) => ({
        field: [place, problem.field].filter((part) => part !== '').join('.'),
        ...draftProblemWords(problem),
      })),
    }
  const { draft } = found
  return draft.kind !== 'day-complete' || !draft.payload || isSaidInTime(draft.at, draft.zone, draft.payload.date)
    ? found
    : {
        wrongs: [
          {
            field: `${place}.at`,
            what: `The day ${draft.payload.date} is called complete at ${draft.at}.`,
            remedy: `Say it on that day, or within the ${SAID_WITHIN_DAYS} days after it.`,
          },
        ],
      }
}

/** Where it stands decides where it is looked for. */
export function isSaidInTime(at: string, zone: string, date: string): boolean {
  const said = localDate(at, zone)
  return said >= date && said <= daysAfter(date, SAID_WITHIN_DAYS)
}

/**
 * Writes what was handed in: all of it or none. The same thing sent twice is written once. Throws Refused with everything that must be
 * put right; StoreError when the store cannot.
 */
export async function keepEntries(store: Store, inputs: unknown, now: Date = new Date()): Promise<readonly Entry[]> {
  if (!Array.isArray(inputs) || inputs.length === 0)
    throw wrong('drafts', 'There is nothing to write down.', 'Hand in a list of entries.')
  if (inputs.length > MOST_AT_ONCE)
    throw wrong('drafts', `${inputs.length} entries at once are too many.`, `Hand in at most ${MOST_AT_ONCE} at a time.`)
  const read = inputs.map((one: unknown, index) => wrongsOf(one, inputs.length === 1 ? '' : `drafts[${index}]`))
  const wrongs = read.flatMap((one) => ('wrongs' in one ? one.wrongs : []))
  if (wrongs.length > 0) throw unfit(wrongs)
  return store.diary.append(
    read.flatMap((one) => ('draft' in one ? [one.draft] : [])),
    now.toISOString(),
  )
}

/** Writes one new thing of this machine's. */
export async function keepOne<K extends EntryKind>(
  store: Store,
  kind: K,
  payload: Payloads[K],
  moment: { readonly person: string; readonly at: string; readonly zone?: string },
): Promise<Entry> {
  const [entry] = await keepEntries(store, [draftOf(kind, payload, moment)])
  return entry!
}

const noSuch = (id: string) => new Refused('unknown', `There is no entry ${JSON.stringify(id.slice(0, 60))} in this diary.`)

/** Every version of the thing, oldest first. Throws Refused when there is no such entry of this person. */
export async function historyOf(store: Store, person: string, id: string): Promise<readonly Entry[]> {
  const versions = await store.diary.history(id)
  if (versions[0]?.person !== person) throw noSuch(id)
  return withoutSecrets(versions)
}

/** It was not so. Taking back twice is the same as once. */
export async function takeBackEntry(store: Store, person: string, id: string, now: Date = new Date()): Promise<Entry> {
  const last = (await historyOf(store, person, id)).at(-1)!
  if (last.payload === null) return last
  const [entry] = await store.diary.append([takeBack(last, randomUUID()) as Draft], now.toISOString())
  return entry!
}

export interface Undone {
  /** What was written last, and is undone now. */
  readonly undone: readonly Entry[]
  /** What was written to undo it. */
  readonly written: readonly Entry[]
}

/** More than is ever written in one go. */
const LAST_WRITTEN = MOST_AT_ONCE

/** Undoes what was written last, by whatever face, all that was written in one go. Twice brings it back. */
export async function undoLast(store: Store, person: string, now: Date = new Date()): Promise<Undone> {
  const latest = await store.diary.latest(person, LAST_WRITTEN)
  const writer = latest[0] && (await store.imports.writerOf(latest[0].id))
  // A large import was written in many goes; undoing the last of them would leave a torn one.
  if (writer !== undefined) throw new Refused('unfit', exchangeWords.problems['undo-import'](writer))
  const undone = latest.filter(({ recorded }) => recorded === latest[0]?.recorded).reverse()
  const histories = await Promise.all(undone.map(({ id }) => store.diary.history(id)))
  // A thing written and changed in one go has one history.
  const things = new Map(histories.map((history) => [history.at(-1)?.id, history]))
  const drafts = [...things.values()].flatMap((history) => undo(history, randomUUID()) ?? [])
  if (drafts.length === 0) throw new Refused('unknown', 'There is nothing to undo: the diary is empty.')
  return {
    undone: withoutSecrets(undone),
    written: withoutSecrets(await store.diary.append(drafts, now.toISOString())),
  }
}

/** Fills in, or puts right, something that stands: the old version stays in the history. */
export const rewritten = (entry: Entry, payload: Payloads[EntryKind]): unknown => {
  const { recorded: _, replaces: __, ...rest } = entry
  return { ...rest, id: randomUUID(), payload, replaces: entry.id }
}
