// charley patterns: what in my diary goes with my cramps? Over half a year, or any span.
import { defineCommand } from 'citty'
import { daysAfter } from '@charley/core'
import { patternPolicy } from '@charley/core/trial'
import { patternsOf } from '../cases/patterns.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { readDate } from './diary-moment.js'
import { BadInput } from './exit.js'
import { patternLines } from './patterns-lines.js'
import { styleOf } from './style.js'

const mostDays = 366

export const patterns = defineCommand({
  meta: { name: 'patterns', description: about.patterns },
  args: {
    days: { type: 'string', default: String(patternPolicy.days.value), description: 'How many days, up to the last.' },
    from: { type: 'string', description: 'First day, such as 2026-05-01, in place of --days.' },
    to: { type: 'string', description: 'Last day; today when left out.' },
    ...commonArgs,
  },
  run: ({ args: { days, from, to, ...args } }) =>
    withStore(args, async (store) => {
      const last = readDate(to ?? 'today')
      if (!/^\d+$/.test(days) || Number(days) < 1 || Number(days) > mostDays)
        throw new BadInput(`--days ${days}: write a whole number from 1 to ${mostDays}.`)
      const first = from === undefined ? daysAfter(last, 1 - Number(days)) : readDate(from)
      const found = await patternsOf(store, person, { from: first, to: last })
      return show(args.json, found, () => patternLines(found, styleOf()))
    }),
})
