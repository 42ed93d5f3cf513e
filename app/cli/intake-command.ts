// charley intake: is what I eat enough? Each nutrient with its doubt, over the last days or any span.
import { defineCommand } from 'citty'
import { daysAfter } from '@charley/core'
import { intakeReport } from '../cases/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { readDate } from './diary-moment.js'
import { BadInput } from './exit.js'
import { intakeLines } from './intake-lines.js'
import { styleOf } from './style.js'

const usualDays = '14'
const mostDays = 366

function spanOf({
  days,
  from,
  to,
}: {
  readonly days: string
  readonly from?: string | undefined
  readonly to?: string | undefined
}) {
  const last = readDate(to ?? 'today')
  if (from !== undefined) return { from: readDate(from), to: last }
  if (!/^\d+$/.test(days) || Number(days) < 1 || Number(days) > mostDays)
    throw new BadInput(`--days ${days}: write a whole number from 1 to ${mostDays}.`)
  return { from: daysAfter(last, 1 - Number(days)), to: last }
}

export const intake = defineCommand({
  meta: { name: 'intake', description: about.intake },
  args: {
    days: { type: 'string', default: usualDays, description: 'How many days, up to today.' },
    from: { type: 'string', description: 'First day, such as 2026-11-01, in place of --days.' },
    to: { type: 'string', description: 'Last day; today when left out.' },
    authority: { type: 'string', description: 'Whose reference values: nasem (US and Canada), efsa (EU) or uk.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const { authority } = args
      const report = await intakeReport(store, person, { ...spanOf(args), ...(authority !== undefined && { authority }) })
      return show(args.json, report, () => intakeLines(report, styleOf()))
    }),
})
