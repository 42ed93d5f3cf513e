// What stands on the page for the doctor about this person? The case that was brought, what the diary knows, and what trials showed.
import { assess, daysAfter, emptyCase, isDate, localDate, type Case } from '@charley/core'
import { doctorReport, reportPolicy, type DoctorReport, type IntakePart, type TrialLine } from '@charley/core/exchange'
import { lastDay } from '@charley/core/trial'
import type { Store } from '../store/index.js'
import { caseFromDiary } from './diary/case.js'
import { intakeReport } from './diary/intake.js'
import { checkedSpan, checkedZone, instantOf, zoneHere } from './diary/moments.js'
import { stageOn } from './diary/profile.js'
import { wrong } from './refused.js'
import { keptTrials, trialResult, type KeptTrial } from './trial/index.js'

export interface ReportQuestion {
  /** As somebody typed it; it is kept nowhere. */
  readonly name?: string
  /** What the person said; absent: the diary alone. */
  readonly case?: Case
  /** Local dates, both counted; the last eight weeks when not said. */
  readonly from?: string
  readonly to?: string
  readonly zone?: string
}

const longestName = 120
/** A birthday, and a slip of a year. */
const yearsApart = 2

// eslint-disable-next-line no-control-regex -- what a name must not hold
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g

/** A name on one line; nothing in it may turn the writing round. */
function nameOf(text: string | undefined): string | undefined {
  const name = text?.replace(unprintable, ' ').replace(/\s+/g, ' ').trim()
  if (!name) return undefined
  if (name.length <= longestName) return name
  throw wrong('name', `The name has ${name.length} characters.`, `Write it in ${longestName} or fewer.`)
}

function spanOf({ from, to }: ReportQuestion, today: string): { readonly from: string; readonly to: string } {
  const last = to ?? today
  if (isDate(last) && last > today) throw wrong('to', `The last day (${last}) is still to come.`, 'Give today or an earlier day.')
  return checkedSpan(from ?? (isDate(last) ? daysAfter(last, 1 - reportPolicy.days.value) : last), last)
}

/** Two people on one page would be worse than none. Throws Refused where case and diary cannot be of the same person. */
async function samePerson(store: Store, person: string, { person: said }: Case, now: Date): Promise<void> {
  const { stage } = await stageOn(store, person, instantOf(now))
  const remedy = 'If they are two people, leave the diary out (--no-diary); if not, put the answer or the profile right.'
  if (said.sex && stage.sex && said.sex !== stage.sex)
    throw wrong('case.person.sex', `The case says ${said.sex} and the diary says ${stage.sex}.`, remedy)
  if (said.age !== undefined && stage.ageYears !== undefined && Math.abs(said.age - stage.ageYears) > yearsApart)
    throw wrong('case.person.age', `The case says ${said.age} years and the diary ${stage.ageYears}.`, remedy)
}

async function trialLine(store: Store, person: string, kept: KeptTrial, today: string): Promise<TrialLine> {
  const { protocol } = kept.sealed
  const [from, to] = [protocol.start, lastDay(protocol)]
  if (!kept.end) return { protocol, from, to, state: today < from ? 'waiting' : today > to ? 'over' : 'running' }
  const { result, seal } = await trialResult(store, person, kept)
  return { protocol, from, to, state: 'ended', result, seal }
}

async function intakePart(store: Store, person: string, from: string, to: string): Promise<IntakePart | undefined> {
  const { authority, days, adequacy } = await intakeReport(store, person, { from, to })
  const written = days.filter(({ all }) => all.energyKcal.best > 0 || all.energyKcal.unknown.length > 0).length
  const complete = days.filter((day) => day.complete).length
  return written + complete === 0 ? undefined : { from, to, authority, written, complete, lines: adequacy }
}

/** The report of a case alone, where nobody keeps a diary, or none is wanted. */
export function reportOfCase(asked: ReportQuestion & { readonly case: Case }, now: Date = new Date()): DoctorReport {
  const today = localDate(now.toISOString(), checkedZone(asked.zone ?? zoneHere(), 'zone'))
  const [name, span] = [nameOf(asked.name), spanOf(asked, today)]
  return doctorReport({
    ...(name !== undefined && { name }),
    case: asked.case,
    saidLabs: asked.case.labs,
    assessment: assess(asked.case),
    entries: [],
    trials: [],
    sources: ['case'],
    ...span,
    made: instantOf(now),
    date: today,
  })
}

/** The report of a diary, with the case where one was brought. Throws Refused for dates that cannot be, or for two people in one. */
export async function reportOf(
  store: Store,
  person: string,
  asked: ReportQuestion,
  now: Date = new Date(),
): Promise<DoctorReport> {
  const today = localDate(now.toISOString(), checkedZone(asked.zone ?? zoneHere(), 'zone'))
  const { from, to } = spanOf(asked, today)
  const [name, said] = [nameOf(asked.name), asked.case ?? emptyCase]
  await samePerson(store, person, said, now)
  const [known, entries, intake, { trials }] = await Promise.all([
    caseFromDiary(store, person, said, now),
    store.diary.current({ person, kinds: ['cramp', 'day-complete', 'lab', 'supplement', 'medicine'] }),
    intakePart(store, person, from, to),
    keptTrials(store, person),
  ])
  const trialLines = await Promise.all(trials.map((kept) => trialLine(store, person, kept, today)))
  const hasDiary = entries.length > 0 || intake !== undefined || trials.length > 0
  return doctorReport({
    ...(name !== undefined && { name }),
    case: known,
    saidLabs: said.labs,
    assessment: assess(known),
    entries,
    ...(intake && { intake }),
    trials: trialLines,
    sources: [...(asked.case ? (['case'] as const) : []), ...(hasDiary || !asked.case ? (['diary'] as const) : [])],
    from,
    to,
    made: instantOf(now),
    date: today,
  })
}
