// What of the diary belongs to a trial's days? As it stood when the trial ended: whoever knows the answer can no longer change the data.
import { anywhereBounds, daysAfter, standing, type Entry, type EntryKind } from '@charley/core'
import { integrity, lastDay, type Problem } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { dateOf, SAID_WITHIN_DAYS } from '../diary/span.js'
import type { KeptTrial } from './kept.js'

const lived: readonly EntryKind[] = ['cramp', 'sleep', 'day-complete']
const ofTrials: readonly EntryKind[] = ['trial', 'trial-day', 'trial-guess', 'trial-end']

interface TrialEntries {
  /** What stands, or stood at the end. */
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}

export interface TrialMaterial {
  /** What stands, or stood at the end, with every version of the trial's own entry: an edit is to be seen. */
  readonly entries: readonly Entry[]
  readonly problems: readonly Problem[]
}

async function everything({ diary }: Store, person: string): Promise<readonly Entry[]> {
  const all: Entry[] = []
  for (;;) {
    const page = await diary.everything(person, all.at(-1)?.id)
    if (page.length === 0) return all
    all.push(...page)
  }
}

async function ofItsDays(store: Store, person: string, { id, sealed, end }: KeptTrial): Promise<TrialEntries> {
  const [from, to] = [sealed.protocol.start, lastDay(sealed.protocol)]
  const bounds = {
    from: anywhereBounds(daysAfter(from, -1)).from,
    to: anywhereBounds(daysAfter(to, SAID_WITHIN_DAYS)).to,
  }
  if (!end) {
    const [days, told] = await Promise.all([
      store.diary.current({ person, ...bounds, kinds: lived }),
      store.diary.current({ person, kinds: ofTrials }),
    ])
    return { entries: [...days, ...told], problems: [] }
  }
  const all = (await everything(store, person)).filter(
    ({ kind, at }) => ofTrials.includes(kind) || (lived.includes(kind) && at >= bounds.from && at < bounds.to),
  )
  const isOfDays = (entry: Entry): boolean => {
    const date = entry.payload && 'date' in entry.payload ? entry.payload.date : dateOf(entry)
    return (entry.kind === 'trial-day' || lived.includes(entry.kind)) && date >= from && date <= to
  }
  // Written, changed or taken back by somebody who knows the answer.
  const late = all.filter((entry) => entry.recorded > end.recorded && isOfDays(entry)).length
  const isOpenedBefore = all.some(
    ({ kind, payload, recorded }) =>
      kind === 'trial-end' && payload && 'why' in payload && payload.trial === id && recorded < end.recorded,
  )
  return {
    entries: standing(all.filter(({ recorded }) => recorded <= end.recorded)),
    problems: [
      ...(late > 0 ? [{ id: 'written-late', what: String(late) }] : []),
      ...(isOpenedBefore ? [{ id: 'opened-before' }] : []),
    ],
  }
}

/** All of the diary that a trial rests on, and what is wrong with it. */
export async function trialMaterial(store: Store, person: string, kept: KeptTrial): Promise<TrialMaterial> {
  const { entries: found, problems } = await ofItsDays(store, person, kept)
  const known = new Set(found.map(({ id }) => id))
  const entries = [...kept.versions.filter(({ id }) => !known.has(id)), ...found]
  return { entries, problems: [...integrity(kept.sealed, entries), ...problems] }
}
