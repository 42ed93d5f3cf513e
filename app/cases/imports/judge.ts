// What becomes of each thing that is found: new, changed since it came in before, there already, or left as the person made it?
import { isDeepStrictEqual } from 'node:util'
import { draftProblemWords, localDate, readDraft, type Draft, type DraftProblem, type Entry, type Profile } from '@charley/core'
import type { Found } from '@charley/core/exchange'
import type { Fate } from '../../import/report.js'
import type { ImportedDraft, Store } from '../../store/index.js'
import { profileOn } from '../diary/profile.js'
import { instantOf } from '../diary/moments.js'
import { isSaidInTime } from '../diary/write.js'
import { firstId, isImported, nextId, undoneId } from './ids.js'
import { openSeen } from './seen.js'

export type FoundEntry = Extract<Found, { what: 'entry' }>
export type Dropped = Extract<Found, { what: 'dropped' }>

export type Judged =
  | { readonly found: FoundEntry; readonly fate: Fate; readonly date: string; readonly write?: ImportedDraft }
  | { readonly dropped: Dropped }

const DAY_MS = 86_400_000

/** Checked, and with the id of its first version; nothing has been looked up yet. */
interface Ready {
  readonly found: FoundEntry
  readonly draft: Draft
}

const refused = ({ place }: FoundEntry, why: Dropped['why'], shown: string): Judged => ({
  dropped: { what: 'dropped', why, place, shown },
})

const whyOf = (problems: readonly DraftProblem[]) =>
  problems.every(({ code }) => code === 'out-of-range') ? 'impossible' : 'not-read'

/** As JSON keeps it. */
const plain = (payload: unknown): unknown => JSON.parse(JSON.stringify(payload)) as unknown

const isSame = (draft: Draft, last: Entry): boolean =>
  draft.kind === last.kind &&
  draft.at === last.at &&
  draft.zone === last.zone &&
  isDeepStrictEqual(plain(draft.payload), last.payload)

/** Only what the diary does not say already; a profile takes the place of the whole one before. */
function fillIn(known: Profile, said: Profile): Profile | undefined {
  const lacking = Object.entries(said).filter(([field]) => !Object.hasOwn(known, field))
  return lacking.length === 0 ? undefined : { ...known, ...Object.fromEntries(lacking) }
}

const QUARTER_MINUTES = 15
const MOST_REMEMBERED = 20_000

/** Local dates, remembered by the quarter of an hour: no zone changes its date within one. */
function datesRemembered(): (at: string, zone: string) => string {
  const known = new Map<string, string>()
  return (at, zone) => {
    const quarter = Math.floor(Number(at.slice(14, 16)) / QUARTER_MINUTES)
    const key = `${at.slice(0, 14)}${quarter} ${zone}`
    let date = known.get(key)
    if (date === undefined) {
      if (known.size > MOST_REMEMBERED) known.clear()
      known.set(key, (date = localDate(at, zone)))
    }
    return date
  }
}

export interface Judge {
  /** Looks at a batch; in its order. */
  readonly batch: (batch: readonly Found[]) => Promise<readonly Judged[]>
}

export function judgeFor(
  store: Store,
  { person, format, now }: { readonly person: string; readonly format: string; readonly now: Date },
): Judge {
  const isNew = openSeen()
  const dateOf = datesRemembered()
  const latest = now.getTime() + DAY_MS
  let profile: Profile | undefined

  function check(found: FoundEntry): Ready | Judged {
    const id = firstId(person, format, found.key)
    if (!isNew(firstId(person, '', id))) return refused(found, 'twice', found.draft.kind)
    const read = readDraft({ ...found.draft, id, person })
    if ('problems' in read)
      return refused(found, whyOf(read.problems), read.problems.map((problem) => draftProblemWords(problem).what).join(' '))
    const { draft } = read
    if (Date.parse(draft.at) > latest) return refused(found, 'future', `${draft.kind}, ${draft.at}`)
    if (draft.kind === 'day-complete' && draft.payload && !isSaidInTime(draft.at, draft.zone, draft.payload.date))
      return refused(found, 'not-read', `${draft.payload.date}`)
    return { found, draft }
  }

  function fateOf({ found, draft }: Ready, last: Entry | undefined): Judged {
    const date = dateOf(draft.at, draft.zone)
    const write = (fate: Fate, written: Draft): Judged => ({
      found,
      fate,
      date,
      write: { draft: written, ...(found.rest && { rest: found.rest }) },
    })
    if (last === undefined) return write('fresh', draft)
    const next = { ...draft, id: nextId(last.id), replaces: last.id } as Draft
    if (last.person !== person || last.kind !== draft.kind) return { found, fate: 'yours', date }
    if (last.payload === null)
      return last.replaces !== undefined && last.id === undoneId(last.replaces)
        ? write('fresh', next)
        : { found, fate: 'yours', date }
    if (draft.kind === 'profile' || isSame(draft, last)) return { found, fate: 'there', date }
    const isOurs = (last.replaces === undefined && draft.id !== found.key) || isImported(last.id, last.replaces)
    return isOurs ? write('changed', next) : { found, fate: 'yours', date }
  }

  async function merged(ready: Ready): Promise<Ready | Judged> {
    if (ready.draft.kind !== 'profile' || !ready.draft.payload) return ready
    const at = instantOf(now)
    profile ??= await profileOn(store, person, at)
    const payload = fillIn(profile, ready.draft.payload)
    if (!payload) return { found: ready.found, fate: 'there', date: localDate(at, ready.draft.zone) }
    profile = payload
    return { ...ready, draft: { ...ready.draft, at, payload } }
  }

  return {
    batch: async (batch) => {
      const checked = batch.map((found): Ready | Judged => (found.what === 'dropped' ? { dropped: found } : check(found)))
      const known = await store.imports.lastVersions(checked.flatMap((one) => ('draft' in one ? [one.draft.id] : [])))
      const judged: Judged[] = []
      for (const one of checked) {
        if (!('draft' in one)) {
          judged.push(one)
          continue
        }
        const last = known.get(one.draft.id)
        const isStanding = last !== undefined && last.payload !== null
        const ready = one.draft.kind === 'profile' && !isStanding ? await merged(one) : one
        judged.push('draft' in ready ? fateOf(ready, last) : ready)
      }
      return judged
    },
  }
}
