// Trials for tests: a protocol with plain numbers, and days made from orders and a rule for each day.
import { daysAfter } from '../../diary/index.js'
import type { Arm, Order, Protocol, TrialDay } from '../trial.js'

export const protocolFor = (changes: Partial<Protocol> = {}): Protocol => ({
  format: 'charley-trial',
  version: 1,
  id: '6f1f0c3e-6c5f-4a63-9a39-0d2f6e6f4a10',
  created: '2026-02-28T20:00:00Z',
  tried: { candidate: 'magnesium-trial', name: 'magnesium', how: '250 mg with supper.' },
  against: { name: 'nothing', how: 'As usual.' },
  outcome: 'cramps',
  also: [],
  start: '2026-03-01',
  zone: 'Europe/London',
  runInDays: 14,
  periodDays: 14,
  washoutDays: 3,
  pairs: 4,
  blinded: false,
  prior: { mean: 0, sd: 0.7, from: 'open' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 0,
  ...changes,
})

/** What a day was like; anything not given is as on an observed day without cramps. */
export type DayRule = (day: { readonly arm: Arm | null; readonly period: number; readonly index: number }) => Partial<TrialDay>

/** The days of a trial up to so many of them, in the order given. */
export function daysFor(protocol: Protocol, orders: readonly Order[], rule: DayRule, upTo = Infinity): readonly TrialDay[] {
  const { start, runInDays, periodDays, washoutDays, pairs } = protocol
  const arms = orders.flatMap((order) => [...order] as Arm[])
  return Array.from({ length: Math.min(upTo, runInDays + 2 * pairs * periodDays) }, (_, index) => {
    const period = Math.floor((index - runInDays) / periodDays)
    const arm = index < runInDays ? null : arms[period]!
    const made = rule({ arm, period, index })
    const cramps = made.cramps ?? 0
    const observed = made.observed ?? true
    return {
      date: daysAfter(start, index),
      period: Math.max(-1, period),
      arm,
      washout: arm !== null && index - runInDays - period * periodDays < washoutDays,
      observed,
      cramps,
      ...(observed && { crampNight: cramps > 0 }),
      ...made,
    }
  })
}
