// What came of it, or how is it going? The mid-way report tells no arm; the result opens the seal, and only after the end.
import { localDate } from '@charley/core'
import {
  analyseTrial,
  checkSeal,
  exportTrial,
  midReport,
  recordOf,
  type MidReport,
  type Sealed,
  type TrialExport,
  type TrialRecord,
  type TrialResult,
} from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { Refused, wrong } from '../refused.js'
import type { Clock } from './clock.js'
import { trialMaterial } from './entries.js'
import type { KeptTrial } from './kept.js'

async function readRecord(store: Store, person: string, kept: KeptTrial, upTo: string): Promise<TrialRecord> {
  const { entries, problems } = await trialMaterial(store, person, kept)
  return { ...recordOf(kept.sealed, entries, upTo), problems }
}

/** How it is going; never unmasks. */
export async function trialReport(store: Store, person: string, kept: KeptTrial, { date }: Clock): Promise<MidReport> {
  return midReport(await readRecord(store, person, kept, date))
}

/** What the analysis reads. Throws Refused before the end, for it holds the seal. */
export async function trialRecord(store: Store, person: string, kept: KeptTrial): Promise<TrialRecord> {
  const { end } = kept
  if (!end)
    throw new Refused(
      'busy',
      'The answer is sealed until the trial has ended. A look now would spoil it; the report tells how it is going.',
    )
  return readRecord(store, person, kept, localDate(end.at, end.zone))
}

export interface Opened {
  readonly sealed: Sealed
  readonly seal: 'kept' | 'broken'
  readonly result: TrialResult
}

/** Opens the seal and says what came of it. Throws Refused before the end. */
export async function trialResult(store: Store, person: string, kept: KeptTrial): Promise<Opened> {
  const record = await trialRecord(store, person, kept)
  return { sealed: kept.sealed, seal: checkSeal(kept.sealed), result: analyseTrial(record) }
}

/** For pooling: bins, no dates, no name. Throws Refused before the end, and for marks, which are not pooled. */
export async function trialExport(store: Store, person: string, kept: KeptTrial): Promise<TrialExport> {
  const { days } = await trialRecord(store, person, kept)
  const found = exportTrial(kept.sealed.protocol, days, checkSeal(kept.sealed))
  if (found) return found
  throw wrong(
    'trial',
    'Only cramps and nights with a cramp can be pooled, not marks out of ten.',
    'Nothing is lost: the result stays.',
  )
}
