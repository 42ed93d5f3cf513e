// charley trial report and end: how it is going, told without an arm; and the answer, once the trial has ended.
import { defineCommand } from 'citty'
import { midSentences, trialPageWords as words } from '@charley/core/trial'
import { endTrial, keptTrial, trialReport, trialResult, viewOf, type Clock, type KeptTrial } from '../cases/trial/index.js'
import type { Store } from '../store/index.js'
import { about } from './about.js'
import { oneOf, person, show } from './diary-args.js'
import { styleOf, wrap, type Style } from './style.js'
import { trialArgs, withTrial } from './trial-args.js'
import { evidenceLine } from './trial-pictures.js'
import { problemLines, stripLines, titleLines } from './trial-lines.js'
import { resultLines } from './trial-result-lines.js'

async function midway(store: Store, kept: KeptTrial, clock: Clock, style: Style) {
  const [report, view] = await Promise.all([trialReport(store, person, kept, clock), viewOf(store, person, kept, clock)])
  const lines = [
    ...problemLines(view, style),
    ...titleLines(view, style),
    ...midSentences(report).flatMap((text) => wrap(text, style.width, '  ')),
    ...(report.evidence ? ['', ...evidenceLine(report.evidence, style)] : []),
    '',
    ...stripLines(view, style),
    '',
    ...wrap(words.progress.whyMasked, style.width, '  ').map(style.dim),
    ...(report.complete || report.enough ? wrap('charley trial end opens the seal.', style.width, '  ') : []),
  ]
  return { report, lines }
}

async function reported(store: Store, kept: KeptTrial, clock: Clock, json: boolean | undefined, cent: boolean): Promise<number> {
  const style = styleOf()
  if (!kept.end) {
    const { report, lines } = await midway(store, kept, clock, style)
    return show(json, { report }, () => lines)
  }
  const opened = await trialResult(store, person, kept)
  return show(json, opened, () => resultLines(opened, { cent }, style))
}

const centArg = { cent: { type: 'boolean', description: 'Print the CENT 2015 checklist as well.' } } as const

export const trialReportCommand = defineCommand({
  meta: { name: 'trial report', description: about['trial report'] },
  args: { ...centArg, ...trialArgs },
  run: ({ args }) => withTrial(args, (store, kept, clock) => reported(store, kept, clock, args.json, args.cent === true)),
})

export const trialEnd = defineCommand({
  meta: { name: 'trial end', description: about['trial end'] },
  args: {
    why: {
      type: 'string',
      default: 'finished',
      description: 'finished (after the last day), stopped (early, for any reason), or harm (it did you harm).',
    },
    note: { type: 'string', description: 'In a few words, if you like.' },
    ...centArg,
    ...trialArgs,
  },
  run: ({ args }) =>
    withTrial(args, async (store, kept, clock) => {
      const why = oneOf('--why', args.why, ['finished', 'stopped', 'harm'])
      await endTrial(store, person, kept, { why, ...(args.note !== undefined && { note: args.note }) }, clock)
      if (why === 'harm' && args.json !== true) console.log(wrap(words.stop.harmAdvice, styleOf().width).join('\n'))
      return reported(store, await keptTrial(store, person, kept.id), clock, args.json, args.cent === true)
    }),
})
