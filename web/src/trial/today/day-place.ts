// Where in its trial does a day stand? In the run-in or a period, the how-manieth day, and what is to be done on it.
import type { Treatment } from '@charley/core/trial'
import { daysLater } from '../../diary/moments.js'
import type { PeriodView, TrialView } from '../api.js'

export interface DayPlace {
  readonly phase: 'before' | 'run-in' | 'washout' | 'counted' | 'after'
  /** Day 3 … */
  readonly day: number
  /** … of 14. */
  readonly of: number
  readonly period?: PeriodView
  /** Unknown when blinded, and none in the run-in. */
  readonly treatment?: Treatment
  /** The next day on which something else begins. */
  readonly changesOn?: string
}

const dayMs = 86_400_000
/** Whole days from one date to a later one. */
export const daysFrom = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / dayMs)

type Known = Pick<TrialView, 'protocol' | 'from' | 'to' | 'periods'>

export function dayPlace({ protocol, from, to, periods }: Known, date: string): DayPlace {
  if (date < from) return { phase: 'before', day: 0, of: protocol.runInDays }
  if (date > to) return { phase: 'after', day: 0, of: protocol.periodDays }
  const period = periods.find((one) => one.from <= date && date <= one.to)
  if (!period) {
    const first = periods[0]?.from
    return { phase: 'run-in', day: daysFrom(from, date) + 1, of: protocol.runInDays, ...(first && { changesOn: first }) }
  }
  const treatment = period.arm && (period.arm === 'B' ? protocol.tried : protocol.against)
  return {
    phase: date < period.countedFrom ? 'washout' : 'counted',
    day: daysFrom(period.from, date) + 1,
    of: daysFrom(period.from, period.to) + 1,
    period,
    ...(treatment && { treatment }),
    ...(period.to < to && { changesOn: daysLater(period.to, 1) }),
  }
}
