// charley labs read: the results in a laboratory's report, pasted or as a text file, shown for confirmation and then written down.
import { defineCommand } from 'citty'
import { analyteWords, capital, diaryWords, labProblemWords, page } from '@charley/core'
import { readLabText, type FoundLab } from '@charley/core/exchange'
import { draftOf, instantAt, keepEntries, zoneHere } from '../cases/index.js'
import { about } from './about.js'
import { readSource } from './case-source.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { readMoment } from './diary-moment.js'
import { BadInput } from './exit.js'
import { printable, styleOf, type Style } from './style.js'
import { table } from './table.js'

const readings: Readonly<Record<string, string>> = page.labs.readings
const NOON = '12:00'

const nameOf = ({ analyte, paper }: FoundLab): string => capital((analyte && analyteWords[analyte]?.name) ?? paper.name)

const readsAs = ({ reading, several }: FoundLab): string => {
  const doubts = reading.ok ? reading.warnings.map((one) => labProblemWords(one).what) : [labProblemWords(reading.problem).what]
  const level = reading.ok ? (readings[reading.level.reading] ?? '') : ''
  return [level, ...doubts, ...(several ? ['More numbers stand in this line.'] : [])].filter((one) => one !== '').join(' ')
}

function linesOf(found: readonly FoundLab[], kept: readonly FoundLab[], style: Style): readonly string[] {
  const rows = found.map((one) => [
    kept.includes(one) ? '' : '–',
    printable(nameOf(one)),
    printable(diaryWords.today.lab(one.paper.value, one.paper.unit)),
    printable(readsAs(one)),
  ])
  return table(rows, style, { indent: '  ', right: [2] })
}

export const labsRead = defineCommand({
  meta: { name: 'labs read', description: about['labs read'] },
  args: {
    file: { type: 'positional', required: true, description: 'A text file with the report, or - for what is pasted.' },
    date: { type: 'string', description: 'When the blood was taken, where the report does not say: 2026-11-03.' },
    yes: { type: 'boolean', description: 'Write down what was understood.' },
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const found = readLabText(await readSource(args.file))
      if (found.length === 0)
        throw new BadInput('There is no result in this text that Charley can find. Nothing was written down.')
      // Only what is understood without a question; the rest is for `charley labs add`.
      const dates = new Set(found.flatMap((one) => one.date ?? []))
      const date = args.date ?? (dates.size === 1 ? [...dates][0] : undefined)
      const dateOf = (one: FoundLab): string | undefined => args.date ?? one.date ?? date
      // Of a report with several days, what stands under none of them has no day.
      const kept = found.filter((one) => one.reading.ok && (dates.size < 2 || dateOf(one) !== undefined))
      const days = [...new Set(kept.flatMap((one) => dateOf(one) ?? []))].sort()
      if (args.yes !== true)
        return show(args.json, { found, entries: [] }, () => [
          ...linesOf(found, kept, styleOf()),
          '',
          `Nothing is written down yet. Add --yes to keep ${kept.length === found.length ? 'them' : 'those without a dash'}${days.length === 0 ? ', and --date for the day of the blood test' : ` for ${days.join(' and ')}`}.`,
        ])
      if (days.length === 0)
        throw new BadInput('The report does not say when the blood was taken. Add --date, such as --date 2026-11-03.')
      const zone = zoneHere()
      const drafts = kept.map((one) => {
        const { date: day } = readMoment({ date: dateOf(one) }, NOON)
        return draftOf('lab', one.paper, { person, at: instantAt(day, NOON, zone), zone })
      })
      const entries = await keepEntries(store, drafts)
      return show(args.json, { found, entries }, () => [
        ...linesOf(found, kept, styleOf()),
        '',
        `${diaryWords.toast.addedMany(entries.length)} charley undo takes it back.`,
      ])
    }),
})
