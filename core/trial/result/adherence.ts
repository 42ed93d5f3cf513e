// How much of it was done? The share of the treatment taken in each arm, and the days on which it was not done as told.
import type { Arm, TrialDay } from '../trial.js'
import type { Adherence } from './result.js'

function meanOf(days: readonly TrialDay[]): number | undefined {
  const shares = days.flatMap(({ taken }) => taken ?? [])
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length
}

export function adherenceOf(days: readonly TrialDay[]): Adherence {
  const inArm = (which: Arm) => days.filter(({ arm }) => arm === which)
  const [A, B] = [meanOf(inArm('A')), meanOf(inArm('B'))]
  const both = days.filter(({ arm }) => arm !== null)
  return {
    ...(A !== undefined && { A }),
    ...(B !== undefined && { B }),
    said: both.filter(({ taken }) => taken !== undefined).length,
    days: both.length,
  }
}

/** The same days without what was counted on days that were said to be done in part or not at all. */
export const doneAsTold = (days: readonly TrialDay[]): readonly TrialDay[] =>
  days.map(({ crampNight: _night, severity: _severity, sleep: _sleep, ...day }, i) =>
    day.taken !== undefined && day.taken < 1 ? { ...day, observed: false } : days[i]!,
  )

/** The same days with the washout counted. */
export const washoutCounted = (days: readonly TrialDay[]): readonly TrialDay[] => days.map((day) => ({ ...day, washout: false }))
