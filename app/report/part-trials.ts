// What was tried, and what came of it? Each trial in a sentence with its band; a running one keeps its answer sealed.
import { capital } from '@charley/core'
import { resultSentences } from '@charley/core/trial'
import { reportWords, type DoctorReport, type TrialLine } from '@charley/core/exchange'
import { list, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { dayText, figure } from './say.js'

const words = reportWords.trials

/** The sentence of one trial. */
export function trialText({ protocol, state, from, to, result, seal }: TrialLine): string {
  const { tried, blinded } = protocol
  if (state === 'waiting') return words.waiting(capital(tried.name), dayText(from))
  if (state === 'over') return words.over(capital(tried.name), dayText(to))
  if (!result) return words.running(capital(tried.name), dayText(to))
  const { headline, problems } = resultSentences(result, protocol)
  const { perWeek } = result
  return [
    seal === 'broken' ? words.broken : '',
    words.said(capital(tried.name), headline),
    ...(perWeek ? [words.fewer(figure(perWeek.avoided.middle), figure(perWeek.avoided.low), figure(perWeek.avoided.high))] : []),
    `(${words.ended(dayText(from), dayText(to))}, ${blinded ? words.blinded : words.open}.)`,
    ...problems,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

export function trialBlocks({ trials }: DoctorReport, room: Room): readonly Block[] {
  if (trials.length === 0) return [text(words.none)]
  const rest = trials.length - room.trials
  return [list(trials.slice(0, room.trials).map(trialText)), ...(rest > 0 ? [text(words.more(rest), { small: true })] : [])]
}
