// charley trial today, log and guess: what to do today, and one tap a day.
import { defineCommand } from 'citty'
import { trialPageWords as words } from '@charley/core/trial'
import { instantAt } from '../cases/index.js'
import { guessArm, keptTrial, logTrialDay, viewOf, type Clock, type KeptTrial } from '../cases/trial/index.js'
import type { Store } from '../store/index.js'
import { about } from './about.js'
import { numberIn, oneOf, person, show } from './diary-args.js'
import { readDate } from './diary-moment.js'
import { BadInput } from './exit.js'
import { styleOf } from './style.js'
import { trialArgs, withTrial } from './trial-args.js'
import { stripLines, todayLines } from './trial-lines.js'

const viewed = async (store: Store, { id }: KeptTrial, clock: Clock) =>
  viewOf(store, person, await keptTrial(store, person, id), clock)

export const trialToday = defineCommand({
  meta: { name: 'trial today', description: about['trial today'] },
  args: trialArgs,
  run: ({ args }) =>
    withTrial(args, async (store, kept, clock) => {
      const view = await viewed(store, kept, clock)
      return show(args.json, view, () => [...todayLines(view, styleOf()), '', ...stripLines(view, styleOf())])
    }),
})

/** "03:10=6,22:40": times on that day, each with how bad if it was said. */
function crampsIn(text: string | undefined, date: string, zone: string): readonly object[] {
  const said = (text ?? '').split(',').map((one) => one.trim())
  return said
    .filter((one) => one !== '')
    .map((one) => {
      const [, hour = '', minute = '', severity] = /^(\d{1,2})[:.](\d{2})(?:=(\d{1,2}))?$/.exec(one) ?? []
      if (hour === '' || Number(hour) > 23 || Number(minute) > 59)
        throw new BadInput(`--cramps ${one}: write a time, and how bad if you like, such as 03:10=6; commas between them.`)
      const at = instantAt(date, `${hour.padStart(2, '0')}:${minute}`, zone)
      return { at, ...(severity !== undefined && { severity: Number(severity) }) }
    })
}

export const trialLog = defineCommand({
  meta: { name: 'trial log', description: about['trial log'] },
  args: {
    date: {
      type: 'positional',
      required: false,
      default: 'today',
      description: 'Which day: today, yesterday, or a date such as 2026-11-22.',
    },
    taken: { type: 'string', description: 'How much of it you did: all, some or none. All when left out.' },
    cramps: { type: 'string', description: 'Cramps not written down yet: times on that day, such as 03:10,22:40=6 (6 of 10).' },
    sleep: { type: 'string', description: 'How well you slept the night before, 0 to 10.' },
    open: { type: 'boolean', description: 'A cramp of that day may be missing: leave the day open.' },
    note: { type: 'string', description: 'Anything else about the day.' },
    ...trialArgs,
  },
  run: ({ args }) =>
    withTrial(args, async (store, kept, clock) => {
      const date = readDate(args.date)
      const cramps = crampsIn(args.cramps, date, clock.zone)
      const body = {
        date,
        complete: args.open !== true,
        ...(args.taken !== undefined && { taken: oneOf('--taken', args.taken, ['all', 'some', 'none']) }),
        ...(cramps.length > 0 && { cramps }),
        ...(args.sleep !== undefined && { sleep: numberIn('--sleep', args.sleep, '7') }),
        ...(args.note !== undefined && { note: args.note }),
      }
      await logTrialDay(store, person, kept, body, clock)
      const view = await viewed(store, kept, clock)
      const day = view.days.find((one) => one.date === date)
      return show(args.json, view, () => [
        `${date}: ${words.today.crampsAnswer(day?.cramps ?? 0)}. ${day?.observed === true ? words.today.closed : 'The day stays open.'}`,
        ...(view.progress.missing.length > 0
          ? [`${words.today.missing(view.progress.missing.length)}: charley trial today`]
          : []),
      ])
    }),
})

export const trialGuess = defineCommand({
  meta: { name: 'trial guess', description: about['trial guess'] },
  args: {
    box: { type: 'positional', required: true, description: 'The number of the box that is empty now.' },
    arm: { type: 'positional', required: true, description: 'A: things as usual, or the dummy. B: what is being tried.' },
    ...trialArgs,
  },
  run: ({ args }) =>
    withTrial(args, async (store, kept, clock) => {
      const arm = oneOf('The guess', args.arm.toUpperCase(), ['A', 'B'])
      await guessArm(store, person, kept, { period: numberIn('The box', args.box, '1') - 1, arm }, clock)
      return show(args.json, await viewed(store, kept, clock), () => [words.guess.thanks])
    }),
})
