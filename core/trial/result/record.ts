// What of the diary belongs to a trial? Its days, guesses, end and whatever is wrong with it, gathered as plain data.
import { localDate, type Entry } from '../../diary/index.js'
import { endOf, guessesOf, integrity, trialDays } from '../days/index.js'
import type { Sealed, TrialDay } from '../trial.js'
import type { TrialRecord } from './result.js'

/** 32 bytes in hex: only from such a secret does an order follow. */
const SECRET = /^[0-9a-f]{64}$/

const mark = (value: number | undefined): boolean => value !== undefined && value >= 0 && value <= 10

/** A mark outside its scale is no mark; `integrity` has told of it. */
function sound({ severity, sleep, ...day }: TrialDay): TrialDay {
  return { ...day, ...(mark(severity) && { severity }), ...(mark(sleep) && { sleep }) } as TrialDay
}

/**
 * All that `analyseTrial` and `midReport` read. `upTo`: the local date up to which days count, itself counted; days after the end that the
 * person set do not. A secret that is none leaves no days, for nobody knows the arms; the broken seal then stands at the top.
 */
export function recordOf(sealed: Sealed, entries: readonly Entry[], upTo: string): TrialRecord {
  const { protocol, seal } = sealed
  const problems = integrity(sealed, entries)
  const ended = endOf(entries, protocol.id)
  const readable = SECRET.test(seal.secret)
  const endDate = ended ? localDate(ended.at, protocol.zone) : upTo
  const last = endDate < upTo ? endDate : upTo
  return {
    sealed,
    days: readable ? trialDays(protocol, seal, entries, last).map(sound) : [],
    upTo: last,
    guesses: guessesOf(entries, protocol.id),
    ...(ended && { end: { why: ended.why, ...(ended.note !== undefined && { note: ended.note }) } }),
    problems,
  }
}
