// How did each finished pair of periods come out? The gain of what was tried over what it is compared with, washout left out.
import type { Arm, Outcome, Protocol, TrialDay } from '../trial.js'

export interface Pair {
  /** 0, 1, 2 … */
  readonly pair: number
  /** Positive: better under B. Per day, night or mark. Absent where an arm has no known day. */
  readonly gain?: number
  /** Days on which the outcome is known, and the sum of it. */
  readonly A: Sum
  readonly B: Sum
}

export interface Sum {
  readonly days: number
  readonly total: number
}

/** What a day says of an outcome; undefined: nobody knows. */
export function valueOf(day: TrialDay, outcome: Outcome): number | undefined {
  switch (outcome) {
    case 'cramps':
      return day.observed ? day.cramps : undefined
    case 'cramp-nights':
      return day.crampNight === undefined ? undefined : Number(day.crampNight)
    case 'severity':
      return day.severity
    case 'sleep':
      return day.sleep
  }
}

/** Known days of some days, and the sum of the outcome over them. */
export function sumOf(days: readonly TrialDay[], outcome: Outcome): Sum {
  const values = days.flatMap((day) => valueOf(day, outcome) ?? [])
  return { days: values.length, total: values.reduce((sum, value) => sum + value, 0) }
}

/** The pairs of which every day has gone by; one that was broken off does not count. */
export function finishedPairs(
  days: readonly TrialDay[],
  protocol: Protocol,
  outcome: Outcome = protocol.outcome,
): readonly Pair[] {
  const better = outcome === 'sleep' ? 1 : -1
  return Array.from({ length: protocol.pairs }, (_, pair) => pair).flatMap((pair) => {
    const inside = days.filter(({ period }) => period === 2 * pair || period === 2 * pair + 1)
    if (inside.length < 2 * protocol.periodDays) return []
    const of = (which: Arm) =>
      sumOf(
        inside.filter(({ arm, washout }) => arm === which && !washout),
        outcome,
      )
    const [A, B] = [of('A'), of('B')]
    const known = A.days > 0 && B.days > 0
    return { pair, A, B, ...(known && { gain: better * (B.total / B.days - A.total / A.days) }) }
  })
}
