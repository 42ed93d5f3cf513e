// Which entries of a diary belong to a trial? Its start, the guesses and the end; what was written last holds.
import { standingOf, type Entry, type TrialEnd, type TrialGuess } from '../../diary/index.js'
import { openStart, type SealedRead } from '../design/seal.js'

const later = (a: { readonly recorded: string }, b: { readonly recorded: string }) =>
  a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0

/** Every trial of a diary, by when it was written down, the oldest first. */
export const trialsIn = (entries: readonly Entry[]): readonly { readonly entry: Entry; readonly read: SealedRead }[] =>
  [...standingOf(entries, 'trial')].sort(later).map((entry) => ({ entry, read: openStart(entry.payload) }))

/** What the person thought each period was, by period. */
export function guessesOf(entries: readonly Entry[], trial: string): readonly Omit<TrialGuess, 'trial'>[] {
  const said = standingOf(entries, 'trial-guess').filter(({ payload }) => payload.trial === trial)
  const byPeriod = new Map([...said].sort(later).map(({ payload: { period, arm } }) => [period, { period, arm }]))
  return [...byPeriod.values()].sort((a, b) => a.period - b.period)
}

/** How and when it ended; undefined while it goes on. */
export function endOf(entries: readonly Entry[], trial: string): (Omit<TrialEnd, 'trial'> & { readonly at: string }) | undefined {
  const last = [...standingOf(entries, 'trial-end')].sort(later).findLast(({ payload }) => payload.trial === trial)
  if (!last) return undefined
  const { trial: _, ...end } = last.payload
  return { ...end, at: last.at }
}
