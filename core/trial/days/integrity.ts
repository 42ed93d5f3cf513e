// Can this trial be trusted as it stands? What was changed, overlaps or cannot be is named, never hidden and never mended.
import { dayBounds, type Entry } from '../../diary/index.js'
import { readDraft } from '../../diary/draft/index.js'
import { standingOf } from '../../diary/index.js'
import { firstDay, lastDay } from '../design/periods.js'
import { readProtocol } from '../design/read-protocol.js'
import { checkSeal } from '../design/seal.js'
import type { Sealed } from '../trial.js'
import { endOf, guessesOf, trialsIn } from './entries.js'

/**
 * - `broken-commitment`: protocol or secret are not those that were committed to.
 * - `unsound-protocol`: a field of the protocol cannot be; `what` is the field.
 * - `edited-after-start`: the entry of the trial was replaced, or stands twice with different commitments.
 * - `sealed-late`: written into the diary after the first period had begun.
 * - `overlapping-trial`: another trial ran on some of the same days; `what` is its id.
 * - `impossible-entry`: an entry of those days cannot be (a severity below nought); `what` is its id and field.
 * - `unknown-period`: a guess about a period that does not exist; `what` is its number.
 */
export interface IntegrityProblem {
  readonly id:
    | 'broken-commitment'
    | 'unsound-protocol'
    | 'edited-after-start'
    | 'sealed-late'
    | 'overlapping-trial'
    | 'impossible-entry'
    | 'unknown-period'
  readonly what?: string
}

/** Everything that is wrong with a trial, the gravest first; empty when nothing is. `entries`: one person's, replaced ones too if at hand. */
export function integrity(sealed: Sealed, entries: readonly Entry[]): readonly IntegrityProblem[] {
  const { protocol } = sealed
  const read = readProtocol(protocol)
  const seal: readonly IntegrityProblem[] = checkSeal(sealed) === 'kept' ? [] : [{ id: 'broken-commitment' }]
  if (!read.ok) return [...seal, ...read.problems.map(({ field }) => ({ id: 'unsound-protocol' as const, what: field }))]
  return [...seal, ...changed(sealed, entries), ...overlapping(sealed, entries), ...impossible(sealed, entries)]
}

function changed({ protocol, commitment }: Sealed, entries: readonly Entry[]): readonly IntegrityProblem[] {
  const starts = entries.flatMap((entry) => (entry.kind === 'trial' && entry.payload?.trial === protocol.id ? [entry] : []))
  const ids = new Set(starts.map(({ id }) => id))
  const edited =
    starts.some((entry) => entry.replaces !== undefined || entry.payload?.commitment !== commitment) ||
    entries.some((entry) => entry.kind === 'trial' && entry.replaces !== undefined && ids.has(entry.replaces))
  const first = starts.map(({ recorded }) => recorded).sort()[0]
  const late = first !== undefined && first >= dayBounds(firstDay(protocol), protocol.zone).from
  return [...(edited ? [{ id: 'edited-after-start' as const }] : []), ...(late ? [{ id: 'sealed-late' as const }] : [])]
}

function overlapping({ protocol }: Sealed, entries: readonly Entry[]): readonly IntegrityProblem[] {
  const daysOf = (one: Sealed['protocol']) => {
    const end = endOf(entries, one.id)?.at.slice(0, 10)
    const last = lastDay(one)
    return { from: one.start, to: end !== undefined && end < last ? end : last }
  }
  const own = daysOf(protocol)
  return trialsIn(entries).flatMap(({ read }) => {
    if (!read.ok || read.sealed.protocol.id === protocol.id) return []
    const other = daysOf(read.sealed.protocol)
    // The day on which one ends may be the first of the next.
    return other.from < own.to && own.from < other.to ? [{ id: 'overlapping-trial', what: read.sealed.protocol.id }] : []
  })
}

function impossible({ protocol }: Sealed, entries: readonly Entry[]): readonly IntegrityProblem[] {
  const from = dayBounds(protocol.start, protocol.zone).from
  const to = dayBounds(lastDay(protocol), protocol.zone).to
  const looked = [...standingOf(entries, 'cramp'), ...standingOf(entries, 'sleep')].filter(({ at }) => at >= from && at < to)
  const unsound = looked.flatMap(({ recorded: _recorded, ...draft }) => {
    const read = readDraft(draft)
    return 'problems' in read
      ? read.problems.map(({ field }) => ({ id: 'impossible-entry' as const, what: `${draft.id} ${field}` }))
      : []
  })
  const guesses = guessesOf(entries, protocol.id)
    .filter(({ period }) => period >= protocol.pairs * 2)
    .map(({ period }) => ({ id: 'unknown-period' as const, what: String(period) }))
  return [...unsound, ...guesses]
}
