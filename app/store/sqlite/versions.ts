// What does a row of the log say as an entry? And how are entries written into rows?
import type { Kysely, Selectable } from 'kysely'
import type { Draft, Entry } from '@charley/core'
import { StoreError } from '../port.js'
import type { EntriesTable, Tables } from './tables.js'

/** A row of the log with the id of the entry it replaces. */
export type Version = Omit<Selectable<EntriesTable>, 'replaces'> & { readonly replaces: string | null }

/** Every version of every entry; the callers cut it down. */
export const versions = (db: Kysely<Tables>) =>
  db
    .selectFrom('entries as entry')
    .leftJoin('entries as former', 'former.seq', 'entry.replaces')
    .select(['entry.seq', 'entry.id', 'entry.person', 'entry.kind', 'entry.at', 'entry.moment', 'entry.zone', 'entry.payload'])
    .select(['entry.recorded', 'entry.thing', 'former.id as replaces'])

function payloadOf({ id, payload }: Pick<Version, 'id' | 'payload'>): unknown {
  if (payload === null) return null
  try {
    return JSON.parse(payload)
  } catch (error) {
    throw new StoreError('damaged', `The diary's file is damaged: entry ${id} cannot be read. Please put a backup back.`, error)
  }
}

/** The entry as it was handed in, letter for letter. */
export function entryOf(version: Version): Entry {
  const { id, person, kind, at, zone, recorded, replaces } = version
  const entry = { id, person, kind, at, zone, payload: payloadOf(version), recorded }
  // The log takes in only drafts, whose kind and payload belong together.
  return (replaces === null ? entry : { ...entry, replaces }) as Entry
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/

/** Milliseconds since 1970 of an ISO 8601 instant in UTC; throws RangeError for anything else, such as 30 February. */
export function momentOf(text: string): number {
  const moment = instant.test(text) ? Date.parse(text) : NaN
  if (Number.isNaN(moment) || !new Date(moment).toISOString().startsWith(text.slice(0, 16)))
    throw new RangeError(`"${text}" is no moment in UTC; it should look like 2026-11-23T02:10:00Z.`)
  return moment
}

/** SQLite cuts text at NUL, and half a surrogate pair is no letter: such text would not come back as it went in. */
function checkText(name: string, text: string): void {
  if (text === '' || /[\p{Cc}\p{Cs}]/u.test(text))
    throw new RangeError(`An entry's ${name} is ${JSON.stringify(text)}; it should be plain text and not empty.`)
}

/** The columns a draft brings with it; throws RangeError when it could not come back from the file as it is. */
export function columnsOf(draft: Draft): Pick<Version, 'id' | 'person' | 'kind' | 'at' | 'moment' | 'zone' | 'payload'> {
  const { id, person, kind, at, zone, payload } = draft
  for (const [name, text] of Object.entries({ id, person, kind, zone })) checkText(name, text)
  if (payload === undefined) throw new RangeError(`Entry ${id} has no payload; it should be null where the entry is taken back.`)
  return { id, person, kind, at, moment: momentOf(at), zone, payload: payload === null ? null : JSON.stringify(payload) }
}
