// How does the plan of a trial read in a terminal? What may be tried, the plan that would be sealed, and the seal when it is.
import { actionWords, capital } from '@charley/core'
import { changeText, chanceText, trialDesignWords, trialPageWords, type Candidate, type Protocol } from '@charley/core/trial'
import type { PlannedTrial } from '../cases/trial/index.js'
import { printable, wrap, type Style } from './style.js'
import { table } from './table.js'
import { dayText } from './trial-lines.js'
import { powerLines } from './trial-power-lines.js'
import { careLines } from './verdict-lines.js'

const nameOf = (id: string): string => trialDesignWords.ways[id]?.name ?? actionWords[id]?.name ?? id

function candidateLines({ id, verdict, notByTrial }: Candidate, style: Style): readonly string[] {
  const say = (text: string, first = '    ') => wrap(text, style.width, '    ', first)
  const { what } = trialDesignWords
  if (notByTrial) return say(`${capital(nameOf(id))}: ${what.notByTrial[notByTrial]}`, '  • ')
  return [
    ...say(`${capital(nameOf(id))} (${id})`, '  • ').map(style.bold),
    ...(verdict.permission === 'ask-first' ? say(`${what.askFirst}.`) : []),
    ...(verdict.permission === 'refused' ? say(what.refused) : []),
    ...careLines(verdict, style, '    '),
  ]
}

/** What may be tried, by the guard, and what no such trial can answer. */
export function candidatesLines(candidates: readonly Candidate[], style: Style): readonly string[] {
  const can = candidates.filter(({ notByTrial }) => notByTrial === undefined)
  const not = candidates.filter(({ notByTrial }) => notByTrial !== undefined)
  const say = (text: string) => wrap(text, style.width, '  ')
  return [
    style.bold(trialDesignWords.title),
    ...say(trialDesignWords.lead),
    '',
    style.bold(trialDesignWords.what.title.toUpperCase()),
    ...can.flatMap((one) => candidateLines(one, style)),
    '',
    ...say('Look at a plan: charley trial design magnesium-trial. Start it: the same with --go. Something of your own:'),
    ...say('charley trial design "magnesium oil" --kind other --how "two sprays on each calf"'),
    '',
    style.bold(trialDesignWords.what.not(not.length).toUpperCase()),
    ...not.flatMap((one) => candidateLines(one, style)),
  ]
}

/** The protocol, point by point, as it is sealed. */
export function protocolLines(protocol: Protocol, style: Style): readonly string[] {
  const { seal, outcomes } = trialPageWords
  const { tried, against, outcome, rule, pairs, periodDays, washoutDays, runInDays, blinded, prior, start } = protocol
  const worth =
    outcome === 'sleep' ? seal.worthwhilePoints(rule.worthwhile) : seal.worthwhileRatio[outcome](changeText(rule.worthwhile))
  const scale =
    outcome === 'sleep'
      ? `${prior.mean} points, sd ${prior.sd}`
      : `${changeText(Math.exp(prior.mean))}, ratio ${Math.exp(prior.mean).toFixed(2)} (${Math.exp(prior.mean - 1.96 * prior.sd).toFixed(2)} to ${Math.exp(prior.mean + 1.96 * prior.sd).toFixed(2)})`
  const what = ({ name, how }: Protocol['tried']) => printable(capital([name, how].filter(Boolean).join(': ')))
  const rows = [
    [seal.tried, what(tried)],
    [seal.against, what(against)],
    [seal.outcome, outcomes[outcome].name],
    ['Begins', dayText(start)],
    [seal.length, seal.lengthText(pairs, periodDays, washoutDays, runInDays)],
    [seal.rule, seal.ruleText(worth, chanceText(rule.adoptAt), chanceText(rule.dropAt))],
    ['Believed before', `${trialDesignWords.rule.priors[prior.from]}: ${scale}`],
    ...(blinded ? [[seal.blinded, seal.blindedText]] : []),
  ]
  return table(rows, style, { indent: '  ' })
}

/** The plan and its chances; nothing is started. */
export function planLines(planned: PlannedTrial, style: Style): readonly string[] {
  const { protocol, candidate } = planned
  return [
    style.bold(printable(capital(trialPageWords.progress.what(protocol.tried.name, protocol.against.name)))),
    ...protocolLines(protocol, style),
    ...careLines(candidate.verdict, style, '  '),
    '',
    ...powerLines(planned, style),
  ]
}

/** What is shown once, at the start. */
export function sealedLines(commitment: string, protocol: Protocol, style: Style): readonly string[] {
  const { seal } = trialPageWords
  const say = (text: string) => wrap(text, style.width, '  ')
  return [
    '',
    style.bold(trialDesignWords.start.done),
    `  ${seal.fingerprint}: ${commitment}`,
    ...say(seal.fingerprintHint),
    ...(protocol.blinded ? say('For your helper alone: charley trial helper') : []),
    ...say('Each day: charley trial today, charley trial log. Reminders: charley trial calendar trial.ics'),
  ]
}
