// How does something become an entry? A draft with an id of its own, so that sending it twice writes it once.
import type { Draft, Entry, EntryKind, Payloads } from '@charley/core'
import { dateOf, deviceZone, instantOf, now, today } from './moments.js'

export interface Moment {
  readonly at: string
  readonly zone: string
}

/** This page keeps the diary of one person. */
const person = 'me'

export const draftOf = <K extends EntryKind>(kind: K, payload: Payloads[K] | null, moment: Moment, replaces?: string): Draft =>
  ({
    id: crypto.randomUUID(),
    person,
    kind,
    at: moment.at,
    zone: moment.zone,
    payload,
    ...(replaces !== undefined && { replaces }),
  }) as Draft

/** The same thing with something changed, or at another moment. */
export const changed = (entry: Draft | Entry, payload: Draft['payload'], moment: Moment = entry): Draft =>
  draftOf(entry.kind, payload as Payloads[EntryKind], moment, entry.id)

/** Taken back. */
export const removed = (entry: Draft | Entry): Draft => changed(entry, null)

/** A copy with an id of its own that stands at another moment. */
export const copied = (entry: Draft | Entry, moment: Moment): Draft =>
  draftOf(entry.kind, entry.payload as Payloads[EntryKind], moment)

export const nowHere = (): Moment => ({ at: now(), zone: deviceZone() })

/** A wall-clock time on a day, where the device is now. */
export const momentOn = (date: string, time: string): Moment => ({ at: instantOf(date, time, deviceZone()), zone: deviceZone() })

/** For something about the day as a whole: now if it is today, else the middle of that day. */
export const someMomentOn = (date: string): Moment => (date === today() ? nowHere() : momentOn(date, '12:00'))

export const isOn = (draft: Draft | Entry, date: string): boolean => dateOf(draft.at, draft.zone) === date
