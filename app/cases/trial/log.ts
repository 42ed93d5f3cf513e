// How is a day of a trial written down? One tap: what was done of the treatment, and that no cramp is missing; more if there is more.
import {
  completeDates,
  knowledge,
  localDate,
  localTime,
  standingOf,
  type Entry,
  type EntryKind,
  type Payloads,
} from '@charley/core'
import { firstDay, lastDay } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { checkedDate, instantAt } from '../diary/moments.js'
import { draftOf, keepEntries, rewritten } from '../diary/write.js'
import { Refused, wrong } from '../refused.js'
import { at, choiceAt, textAt, yesAt } from './asked.js'
import type { Clock } from './clock.js'
import { trialMaterial } from './entries.js'
import type { KeptTrial } from './kept.js'

const takenShares = ['all', 'some', 'none'] as const
const mostCramps = 50

/** Throws Refused once the answer was opened: what is written down after that counts for nothing. */
export function mustRun({ end }: KeptTrial): void {
  if (end) throw new Refused('busy', 'This trial has ended and its answer was opened. Nothing more counts for it.')
}

function dateIn(body: unknown, { sealed }: KeptTrial, clock: Clock): string {
  const said = textAt(body, 'date')
  const date = said === undefined ? clock.date : checkedDate(said, 'date')
  const { start } = sealed.protocol
  const to = lastDay(sealed.protocol)
  if (date > clock.date) throw wrong('date', `${date} is still to come.`, `Today is ${clock.date}.`)
  if (date < start || date > to) throw wrong('date', `${date} is no day of this trial.`, `It runs from ${start} to ${to}.`)
  return date
}

interface Moment {
  readonly person: string
  readonly at: string
  readonly zone: string
}

function crampsIn(body: unknown, date: string, { person, zone }: Moment): readonly unknown[] {
  const said = at(body, 'cramps')
  if (said === undefined) return []
  if (!Array.isArray(said) || said.length > mostCramps)
    throw wrong(
      'cramps',
      'The cramps cannot be read.',
      `Write a list of at most ${mostCramps}, such as [{"at": "${date}T02:10:00Z"}].`,
    )
  return said.map((one: unknown, place) => {
    const moment = textAt(one, 'at') ?? ''
    const { at: _, ...payload } = Object(one) as Record<string, unknown>
    const draft = draftOf('cramp', payload as Payloads['cramp'], { person, at: moment, zone })
    if (moment !== '' && !Number.isNaN(Date.parse(moment)) && localDate(new Date(moment).toISOString(), zone) !== date)
      throw wrong(
        `cramps[${place}].at`,
        `The cramp at ${moment} was not on ${date}.`,
        'Write it down for the day on which it was.',
      )
    return draft
  })
}

/** In place of what stands, or new. */
const inPlace = <K extends EntryKind>(old: Entry | undefined, kind: K, payload: Payloads[K], moment: Moment): unknown =>
  old ? rewritten(old, payload) : draftOf(kind, payload, moment)

/** The last word on whether a cramp of that day may be missing. */
const closing = (entries: readonly Entry[], date: string): Entry | undefined =>
  standingOf(entries, 'day-complete')
    .filter(({ payload }) => payload.category === 'cramp' && payload.date === date)
    .toSorted((one, other) => (one.recorded < other.recorded ? -1 : 1))
    .at(-1)

const { nightFrom } = knowledge.intake.limits.reading
const morning = '08:00'

/** How the night before this day was. The diary reads what is written by day as being about the night before, so it is put there. */
function sleepIn(body: unknown, entries: readonly Entry[], date: string, moment: Moment): readonly unknown[] {
  const quality = at(body, 'sleep')
  if (quality === undefined) return []
  const before = standingOf(entries, 'sleep').findLast((entry) => {
    const time = localTime(entry.at, entry.zone)
    return time.date === date && time.hour < nightFrom.value
  })
  const early = instantAt(date, morning, moment.zone)
  const payload = { ...before?.payload, quality: quality as number }
  return [inPlace(before, 'sleep', payload, { ...moment, at: moment.at < early ? moment.at : early })]
}

/**
 * Writes down a day: `{date?, taken?, complete?, cramps?, sleep?, note?}`. Left out, everything was done and no cramp is missing. Throws
 * Refused for a day outside the trial or to come, and for a trial that has ended.
 */
export async function logTrialDay(store: Store, person: string, kept: KeptTrial, body: unknown, clock: Clock): Promise<void> {
  mustRun(kept)
  const { protocol } = kept.sealed
  const date = dateIn(body, kept, clock)
  const moment: Moment = {
    person,
    at: date === clock.date ? clock.at : instantAt(date, '12:00', clock.zone),
    zone: clock.zone,
  }
  const { entries } = await trialMaterial(store, person, kept)
  const inRunIn = date < firstDay(protocol)
  const taken = choiceAt(body, 'taken', takenShares)
  if (inRunIn && taken !== undefined)
    throw wrong('taken', `On ${date} nothing is tried yet.`, 'Leave it out: the first days are only watched.')
  const note = textAt(body, 'note')
  const complete = yesAt(body, 'complete') ?? true
  const before = standingOf(entries, 'trial-day').find(({ payload }) => payload.trial === kept.id && payload.date === date)
  const drafts = [
    ...(inRunIn
      ? []
      : [
          inPlace(
            before,
            'trial-day',
            { trial: kept.id, date, taken: taken ?? 'all', ...(note !== undefined && { note }) },
            moment,
          ),
        ]),
    ...crampsIn(body, date, moment),
    ...sleepIn(body, entries, date, moment),
    ...(completeDates(entries).cramp.has(date) === complete
      ? []
      : [inPlace(closing(entries, date), 'day-complete', { date, category: 'cramp', complete }, moment)]),
  ]
  if (drafts.length > 0) await keepEntries(store, drafts, clock.now)
}
