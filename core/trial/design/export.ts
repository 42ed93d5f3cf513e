// What does one person hand in for pooling? Counts by stretches of days, and what they were of; no dates, no name, no notes.
import {
  checked,
  choice,
  needed,
  number,
  optional,
  record,
  text,
  whole,
  yesNo,
  type Reader,
  type Report,
} from '../../diary/draft/readers.js'
import { shown, type DraftProblem } from '../../diary/draft/problems.js'
import { exportLimits, trialTexts } from '../../knowledge/trial/policy.js'
import { countBins } from '../days/bins.js'
import type { CountBin, Protocol, TrialDay } from '../trial.js'
import { uuid } from './read-protocol.js'

export interface TrialExport {
  readonly format: 'charley-trial-export'
  readonly version: 1
  /** The trial's own UUID, so that the same trial handed in twice is counted once. Tells nobody who. */
  readonly trial: string
  /** What was tried: the candidate, or the own idea by its name. */
  readonly tried: { readonly candidate?: string; readonly name: string }
  readonly outcome: 'cramps' | 'cramp-nights'
  readonly seal: 'kept' | 'broken'
  readonly blinded: boolean
  readonly bins: readonly CountBin[]
}

/**
 * For pooling. Undefined for severity and sleep, which are not pooled. `week` and `season` stay: they are distances from mid-trial and
 * from midsummer, no dates; rounded so that no day can be worked back.
 */
export function exportTrial(protocol: Protocol, days: readonly TrialDay[], seal: 'kept' | 'broken'): TrialExport | undefined {
  const { outcome, tried, id, blinded } = protocol
  if (outcome !== 'cramps' && outcome !== 'cramp-nights') return undefined
  const bins = countBins(days, protocol, outcome).map((bin) => ({ ...bin, season: Math.round(bin.season * 20) / 20 }))
  const { candidate, name } = tried
  return {
    format: 'charley-trial-export',
    version: 1,
    trial: id,
    tried: { ...(candidate !== undefined && { candidate }), name },
    outcome,
    seal,
    blinded,
    bins,
  }
}

const arm: Reader<0 | 1> = (value, field, report) => {
  const found = ([0, 1] as const).find((each) => each === value)
  if (found === undefined) report({ code: 'out-of-range', field, value: shown(value), low: 0, high: 1, unit: '0 is A, 1 is B' })
  return found
}

const bin = (nights: boolean): Reader<CountBin> =>
  checked(
    record<CountBin>({
      week: needed(number(exportLimits.week)),
      arm: needed(arm),
      days: needed(whole(exportLimits.days)),
      count: needed(whole(exportLimits.count)),
      season: needed(number(exportLimits.season)),
      taken: optional(number(exportLimits.taken)),
      period: needed(whole(exportLimits.period)),
    }),
    ({ days, count }, field) =>
      nights && count > days
        ? { code: 'contradiction', field: `${field}.count`, value: shown(count), other: `${field}.days` }
        : undefined,
  )

const listOf =
  <T>(read: Reader<T>, most: number): Reader<readonly T[]> =>
  (value, field, report) => {
    if (!Array.isArray(value)) {
      report({ code: 'wrong-type', field, value: shown(value), expected: 'list' })
      return undefined
    }
    if (value.length > most) {
      report({ code: 'out-of-range', field, value: shown(value.length), low: 0, high: most, unit: 'entries' })
      return undefined
    }
    const all = Array.from(value, (each, at) => read(each, `${field}.${at}`, report))
    return all.every((each) => each !== undefined) ? all : undefined
  }

export type ExportRead =
  | { readonly ok: true; readonly export: TrialExport }
  | { readonly ok: false; readonly problems: readonly DraftProblem[] }

const shapeOf = (nights: boolean) =>
  record<TrialExport>({
    format: needed(choice(['charley-trial-export'])),
    version: needed(((value, field, report) => {
      if (value === 1) return 1
      report({ code: 'out-of-range', field, value: shown(value), low: 1, high: 1, unit: 'as the version' })
      return undefined
    }) as Reader<1>),
    trial: needed(uuid),
    tried: needed(
      record<TrialExport['tried']>({ candidate: optional(text(trialTexts.name)), name: needed(text(trialTexts.name)) }),
    ),
    outcome: needed(choice(['cramps', 'cramp-nights'])),
    seal: needed(choice(['kept', 'broken'])),
    blinded: needed(yesNo),
    bins: needed(listOf(bin(nights), exportLimits.bins.value)),
  })
const [counted, inNights] = [shapeOf(false), shapeOf(true)]

/** Reads somebody's export from outside; negative counts and the like are named. Never throws. */
export function readExport(input: unknown): ExportRead {
  const problems: DraftProblem[] = []
  const report: Report = (problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem)
  }
  const nights = typeof input === 'object' && input !== null && 'outcome' in input && input.outcome === 'cramp-nights'
  const read = (nights ? inNights : counted)(input, '', report)
  return read && problems.length === 0 ? { ok: true, export: read } : { ok: false, problems }
}
/** More are not told at once. */
const MOST_PROBLEMS = 50
