// What was counted? Days and outcomes of each arm, each period and the run-in, washout left out.
import { sumOf } from '../evidence/index.js'
import type { Arm, Outcome, TrialDay } from '../trial.js'
import type { ArmCount, PeriodCount } from './result.js'

const WEEK = 7

function count(days: readonly TrialDay[], outcome: Outcome): ArmCount {
  const inside = days.filter(({ washout }) => !washout)
  const { days: observed, total } = sumOf(inside, outcome)
  const perDay = outcome === 'severity' || outcome === 'sleep' ? 1 : WEEK
  return {
    periods: new Set(inside.map(({ period }) => period)).size,
    days: inside.length,
    observed,
    total,
    ...(observed > 0 && { usual: (total / observed) * perDay }),
  }
}

export const armCounts = (days: readonly TrialDay[], outcome: Outcome): Readonly<Record<Arm, ArmCount>> => ({
  A: count(
    days.filter(({ arm }) => arm === 'A'),
    outcome,
  ),
  B: count(
    days.filter(({ arm }) => arm === 'B'),
    outcome,
  ),
})

/** The days before the first period. */
export const runInCount = (days: readonly TrialDay[], outcome: Outcome): ArmCount =>
  count(
    days.filter(({ arm }) => arm === null),
    outcome,
  )

/** Every period that has begun, in the order in which they came. */
export function periodCounts(days: readonly TrialDay[], outcome: Outcome): readonly PeriodCount[] {
  const periods = new Map<number, TrialDay[]>()
  for (const day of days) if (day.arm !== null) periods.set(day.period, [...(periods.get(day.period) ?? []), day])
  return [...periods].map(([period, inside]) => {
    const { days: counted, observed, total } = count(inside, outcome)
    return {
      period,
      arm: inside[0]!.arm!,
      from: inside[0]!.date,
      to: inside.at(-1)!.date,
      days: counted,
      observed,
      total,
    }
  })
}
