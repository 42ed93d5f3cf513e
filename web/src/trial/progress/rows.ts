// What do the squares of a trial's days show? For each part its days: written down, missing, today, to come. Nothing of how they went.
import { capital } from '@charley/core'
import { trialPageWords } from '@charley/core/trial'
import { daysLater } from '../../diary/moments.js'
import type { TrialView } from '../api.js'
import { daysFrom } from '../today/day-place.js'

const words = trialPageWords.strip

export type DayState = 'done' | 'missing' | 'today' | 'to-come'

export interface Row {
  readonly name: string
  readonly from: string
  readonly days: readonly { readonly date: string; readonly state: DayState; readonly washout: boolean }[]
}

/** What the squares show, in numbers and words; the last day is the person's own. */
export function rowsOf(trial: TrialView, now: string): readonly Row[] {
  const missing = new Set(trial.progress.missing)
  const stateOf = (date: string): DayState => {
    if (date > now) return 'to-come'
    if (missing.has(date)) return 'missing'
    return date === now ? 'today' : 'done'
  }
  const row = (name: string, from: string, to: string, countedFrom: string): Row => ({
    name,
    from,
    days: Array.from({ length: daysFrom(from, to) + 1 }, (_, day) => {
      const date = daysLater(from, day)
      return { date, state: stateOf(date), washout: date < countedFrom }
    }),
  })
  const first = trial.periods[0]?.from
  const runIn = first !== undefined && trial.from < first ? [row(words.runIn, trial.from, daysLater(first, -1), trial.from)] : []
  const nameOf = ({ box, arm }: TrialView['periods'][number]) =>
    arm === undefined ? words.box(box) : capital(arm === 'B' ? trial.protocol.tried.name : trial.protocol.against.name)
  return [...runIn, ...trial.periods.map((one) => row(nameOf(one), one.from, one.to, one.countedFrom))]
}
