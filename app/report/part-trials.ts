// What was tried, and what came of it? Each trial in a sentence with its band; a running one keeps its answer sealed.
import { capital } from '@charley/core'
import { resultSentences } from '@charley/core/trial'
import { reportWords, type DoctorReport, type TrialLine } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { clipped, dayText, figure } from './say.js'

const words = reportWords.trials

/** The sentence of one trial. */
export function trialText({ protocol, state, from, to, result, seal }: TrialLine): string {
  const { blinded } = protocol
  const tried = clipped(capital(protocol.tried.name))
  if (state === 'waiting') return words.waiting(tried, dayText(from))
  if (state === 'over') return words.over(tried, dayText(to))
  if (!result) return words.running(tried, dayText(to))
  const { headline, problems } = resultSentences(result, protocol)
  const { perWeek } = result
  return [
    seal === 'broken' ? words.broken : '',
    words.said(tried, headline),
    ...(perWeek ? [words.fewer(figure(perWeek.avoided.middle), figure(perWeek.avoided.low), figure(perWeek.avoided.high))] : []),
    `(${words.ended(dayText(from), dayText(to))}, ${blinded ? words.blinded : words.open}.)`,
    ...problems,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** What has an answer comes before what has none yet; in each, the last begun first. */
export const inOrder = (trials: readonly TrialLine[]): readonly TrialLine[] =>
  trials
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1))
    .toSorted((a, b) => Number(b.result !== undefined) - Number(a.result !== undefined))

export function trialBlocks({ trials }: DoctorReport, room: Room): readonly Block[] {
  if (trials.length === 0) return [text(words.none)]
  const rest = trials.length - room.trials
  return [
    list(inOrder(trials).slice(0, room.trials).map(trialText)),
    ...(rest > 0 ? [text(words.more(rest), { small: true })] : []),
  ]
}
