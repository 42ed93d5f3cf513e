// charley trial helper, share, export and calendar: what goes to somebody else, or into a calendar.
import { defineCommand } from 'citty'
import { trialPageWords as words } from '@charley/core/trial'
import { helperBoxes, protocolFile, trialCalendar, trialExport, type BoxToFill } from '../cases/trial/index.js'
import { about } from './about.js'
import { person, show } from './diary-args.js'
import { BadInput, exit } from './exit.js'
import { printable, styleOf, wrap, type Style } from './style.js'
import { table } from './table.js'
import { trialArgs, withTrial } from './trial-args.js'
import { writeOut } from './trial-files.js'
import { shortDay } from './trial-lines.js'

function boxLines(boxes: readonly BoxToFill[], style: Style): readonly string[] {
  const { columns } = words.helper
  const rows = boxes.map(({ box, from, days, fill }) => [String(box), shortDay(from), String(days), printable(fill.name)])
  return [
    style.bold(words.helper.title),
    ...wrap(words.helper.lead, style.width, '  '),
    ...words.helper.duties.flatMap((duty, place) => wrap(duty, style.width, '     ', `  ${place + 1}. `)),
    '',
    ...table([[columns.box, columns.from, columns.days, columns.fill], ...rows], style, { indent: '  ', right: [0, 2] }),
    '',
    ...wrap(words.helper.secret, style.width, '  ').map(style.alarm),
  ]
}

export const trialHelper = defineCommand({
  meta: { name: 'trial helper', description: about['trial helper'] },
  args: { show: { type: 'boolean', description: 'You are the helper: show the list.' }, ...trialArgs },
  run: ({ args }) =>
    withTrial(args, async (_, kept) => {
      const boxes = helperBoxes(kept)
      // Nobody should read it by a slip.
      if (args.show !== true && args.json !== true)
        throw new BadInput(`${words.helper.away2} The helper writes: charley trial helper --show`)
      return show(args.json, { boxes }, () => boxLines(boxes, styleOf()))
    }),
})

const fileArg = { type: 'positional', required: true } as const

const told = (json: boolean | undefined, file: string, line: string): number =>
  file === '-' ? exit.ok : show(json, { file }, () => [line])

export const trialShare = defineCommand({
  meta: { name: 'trial share', description: about['trial share'] },
  args: { file: { ...fileArg, description: 'Name of the new file, such as plan.json; - for standard output.' }, ...trialArgs },
  run: ({ args }) =>
    withTrial(args, async (_, kept) => {
      writeOut(args.file, protocolFile(kept))
      return told(
        args.json,
        args.file,
        `The plan is in ${args.file}. ${words.files.shareHint} charley trial design --from ${args.file}`,
      )
    }),
})

export const trialData = defineCommand({
  meta: { name: 'trial export', description: about['trial export'] },
  args: { file: { ...fileArg, description: 'Name of the new file, such as me.json; - for standard output.' }, ...trialArgs },
  run: ({ args }) =>
    withTrial(args, async (store, kept) => {
      writeOut(args.file, `${JSON.stringify(await trialExport(store, person, kept), undefined, 2)}\n`)
      return told(args.json, args.file, `The counts are in ${args.file}. ${words.files.dataHint}`)
    }),
})

export const trialCalendarFile = defineCommand({
  meta: { name: 'trial calendar', description: about['trial calendar'] },
  args: {
    file: { ...fileArg, description: 'Name of the new file, such as trial.ics; - for standard output.' },
    at: { type: 'string', default: '21:00', description: 'When the daily reminder comes.' },
    ...trialArgs,
  },
  run: ({ args }) =>
    withTrial(args, async (_, kept) => {
      writeOut(args.file, trialCalendar(kept, args.at))
      return told(args.json, args.file, `The reminders are in ${args.file}. Open it with your calendar.`)
    }),
})
