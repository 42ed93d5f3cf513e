// Which trials stand in the diary, as they were sealed at their start, and how did each end? What was edited later is told, never used.
import { standingOf, type Entry, type EntryOf, type Standing } from '@charley/core'
import { openStart, type Sealed } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { Refused } from '../refused.js'

export interface KeptTrial {
  readonly id: string
  /** As it was written down first; an edit never changes what is analysed. */
  readonly sealed: Sealed
  /** Every version of its entry, oldest first. */
  readonly versions: readonly Entry[]
  /** The first word of its end: whoever has seen the answer cannot end it again. */
  readonly end?: Standing<'trial-end'>
}

/** A trial whose plan cannot be read any more; it stays in the diary, and nothing is made of it. */
export interface UnreadableTrial {
  readonly id: string
  readonly entry: Entry
}

export interface KeptTrials {
  /** Newest first by the day they were designed. */
  readonly trials: readonly KeptTrial[]
  readonly unreadable: readonly UnreadableTrial[]
}

function sealedIn(versions: readonly Entry[]): Sealed | undefined {
  const first = versions.find((one): one is EntryOf<'trial'> => one.kind === 'trial')?.payload
  const read = first && openStart(first)
  return read?.ok === true ? read.sealed : undefined
}

const byRecorded = (one: Entry, other: Entry): number => (one.recorded < other.recorded ? -1 : 1)

/** All that stand. One trial written twice is one. */
export async function keptTrials({ diary }: Store, person: string): Promise<KeptTrials> {
  const entries = await diary.current({ person, kinds: ['trial', 'trial-end'] })
  const ends = [...standingOf(entries, 'trial-end')].sort(byRecorded)
  const starts = new Map(
    [...standingOf(entries, 'trial')]
      .sort(byRecorded)
      .reverse()
      .map((entry) => [entry.payload.trial, entry] as const),
  )
  const found = await Promise.all(
    [...starts].map(async ([id, entry]) => {
      const versions = await diary.history(entry.id)
      const end = ends.find(({ payload }) => payload.trial === id)
      return { id, entry, versions, sealed: sealedIn(versions), ...(end && { end }) }
    }),
  )
  const trials = found.flatMap(({ id, versions, sealed, end }) => (sealed ? [{ id, sealed, versions, ...(end && { end }) }] : []))
  return {
    trials: trials.sort((one, other) => (one.sealed.protocol.created < other.sealed.protocol.created ? 1 : -1)),
    unreadable: found.flatMap(({ id, entry, sealed }) => (sealed ? [] : [{ id, entry }])),
  }
}

/** The trial of this id. Throws Refused when there is none, or when it cannot be read. */
export async function keptTrial(store: Store, person: string, id: string): Promise<KeptTrial> {
  const { trials, unreadable } = await keptTrials(store, person)
  const found = trials.find((one) => one.id === id)
  if (found) return found
  if (unreadable.some((one) => one.id === id))
    throw new Refused(
      'unfit',
      'The plan of this trial cannot be read: its entry in the diary was changed. Nothing is lost; "charley undo" with its id takes the change back.',
    )
  throw new Refused('unknown', `There is no trial ${JSON.stringify(id.slice(0, 60))} in this diary.`)
}
