// Which days belong to which period, and which arm is on? Periods follow one another without gap or overlap.
import { daysAfter } from '../../diary/index.js'
import type { Arm, Protocol, Seal, Treatment } from '../trial.js'
import { sequenceOf } from './seal.js'

/** One period on the calendar, without its arm: all that may be told while a trial is blinded. Dates, both ends counted. */
export interface Span {
  /** 0, 1, 2 … */
  readonly period: number
  readonly from: string
  readonly to: string
  /** Its last day of washout; absent where nothing washes out. */
  readonly washoutTo?: string
  /** The first day that counts. */
  readonly countedFrom: string
}
export interface Period extends Span {
  readonly arm: Arm
}

/** The first day of the first period. */
export const firstDay = ({ start, runInDays }: Protocol): string => daysAfter(start, runInDays)

/** The last day of the last period. */
export const lastDay = (protocol: Protocol): string => daysAfter(firstDay(protocol), protocol.pairs * 2 * protocol.periodDays - 1)

export function spansOf(protocol: Protocol): readonly Span[] {
  const { periodDays, washoutDays, pairs } = protocol
  const first = firstDay(protocol)
  return Array.from({ length: pairs * 2 }, (_, period) => {
    const from = daysAfter(first, period * periodDays)
    return {
      period,
      from,
      to: daysAfter(from, periodDays - 1),
      ...(washoutDays > 0 && { washoutTo: daysAfter(from, washoutDays - 1) }),
      countedFrom: daysAfter(from, washoutDays),
    }
  })
}

/** Every period with its arm. For the helper, and for the end: never for a person who is blinded. */
export function periodsOf(protocol: Protocol, seal: Seal): readonly Period[] {
  const arms = sequenceOf(seal, protocol.pairs).flatMap((order) => [...order] as Arm[])
  return spansOf(protocol).map((span) => ({ ...span, arm: arms[span.period]! }))
}

/** What goes into one box, as the helper reads it. */
export interface Box extends Period {
  /** As it is written on the box: 1, 2, 3 … */
  readonly box: number
  readonly fill: Treatment
}

/** What only the helper reads: what to put in the box of each period. */
export const boxesOf = (protocol: Protocol, seal: Seal): readonly Box[] =>
  periodsOf(protocol, seal).map((period) => ({
    ...period,
    box: period.period + 1,
    fill: period.arm === 'B' ? protocol.tried : protocol.against,
  }))
