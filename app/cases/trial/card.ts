// What is to be done today, and what was said of today already? An arm only where it may be told; otherwise the number of the box.
import { daysAfter } from '@charley/core'
import { spansOf, type Arm, type Protocol, type TrialDay, type Treatment } from '@charley/core/trial'

type Taken = 'all' | 'some' | 'none'

export interface TrialCard {
  readonly date: string
  readonly phase: 'run-in' | 'washout' | 'counted'
  /** -1 in the run-in. */
  readonly period: number
  /** The third day of fourteen. */
  readonly day: number
  readonly of: number
  /** Where a helper fills the boxes. */
  readonly box?: number
  /** Where nothing is hidden. */
  readonly arm?: Arm
  readonly treatment?: Treatment
  readonly said: {
    readonly taken?: Taken
    readonly complete: boolean
    readonly cramps: number
    readonly severity?: number
    /** Of the night before. */
    readonly sleep?: number
  }
  /** The day on which the next period begins; absent in the last. */
  readonly changesOn?: string
}

const takenOf = (taken: number | undefined): { readonly taken?: Taken } =>
  taken === undefined ? {} : { taken: taken >= 1 ? 'all' : taken > 0 ? 'some' : 'none' }

/** `arms`: those that may be told. null on a day that is none of the trial's. */
export function cardOf(
  protocol: Protocol,
  days: readonly TrialDay[],
  arms: ReadonlyMap<number, Arm>,
  date: string,
): TrialCard | null {
  const day = days.find((one) => one.date === date)
  if (!day) return null
  const spans = spansOf(protocol)
  const span = spans[day.period]
  const next = spans[day.period + 1]
  const first = span?.from ?? protocol.start
  const arm = arms.get(day.period)
  const slept = days.find((one) => one.date === daysAfter(date, -1))?.sleep
  const place = days.filter((one) => one.date >= first && one.date <= date).length
  return {
    date,
    phase: day.period < 0 ? 'run-in' : day.washout ? 'washout' : 'counted',
    period: day.period,
    day: place,
    of: day.period < 0 ? protocol.runInDays : protocol.periodDays,
    ...(span && protocol.blinded && { box: day.period + 1 }),
    ...(arm && { arm, treatment: arm === 'B' ? protocol.tried : protocol.against }),
    said: {
      ...takenOf(day.taken),
      complete: day.observed,
      cramps: day.cramps,
      ...(day.severity !== undefined && { severity: day.severity }),
      ...(slept !== undefined && { sleep: slept }),
    },
    ...(next && { changesOn: next.from }),
  }
}
