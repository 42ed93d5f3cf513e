// What was in the hours before each cramp? Everything written down of that time; that it was before does not make it the cause.
import { intake } from '../knowledge/intake/index.js'
import type { Entry, EntryKind } from './entry.js'
import { standing, type Standing } from './standing.js'

export interface Before {
  /** How long before the cramp, from 0 up. */
  readonly hours: number
  readonly entry: Entry
}
export interface CrampAndBefore {
  readonly entry: Standing<'cramp'>
  /** Nearest first. */
  readonly before: readonly Before[]
}

/** What is said about the diary or the person and happened at no moment. */
const timeless: ReadonlySet<EntryKind> = new Set([
  'day-complete',
  'profile',
  'eating',
  'answer',
  'trial',
  'trial-day',
  'trial-guess',
  'trial-end',
])
const MS_PER_HOUR = 3_600_000

/**
 * For each cramp that stands, by moment, what happened in the `hours` up to it, earlier cramps included. The moments of the entries
 * must be instants, as `readDraft` leaves them.
 */
export function beforeCramps(
  entries: readonly Entry[],
  hours: number = intake.limits.reading.hoursBefore.value,
): readonly CrampAndBefore[] {
  const timed = standing(entries)
    .filter(({ kind }) => !timeless.has(kind))
    .map((entry) => ({ entry, ms: Date.parse(entry.at) }))
    .sort((a, b) => a.ms - b.ms)
  let first = 0
  let next = 0
  return timed.flatMap(({ entry, ms }) => {
    if (entry.kind !== 'cramp') return []
    while (timed[first]!.ms < ms - hours * MS_PER_HOUR) first++
    while (next < timed.length && timed[next]!.ms <= ms) next++
    const before = timed
      .slice(first, next)
      .filter((other) => other.entry.kind !== 'cramp' || other.ms < ms)
      .map((other) => ({ hours: (ms - other.ms) / MS_PER_HOUR, entry: other.entry }))
      .reverse()
    return [{ entry: entry as Standing<'cramp'>, before }]
  })
}
