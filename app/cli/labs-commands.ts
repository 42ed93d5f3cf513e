// charley labs: blood results over time, each as it was printed and as it reads; and a new one.
import { defineCommand } from 'citty'
import { analyteWords, capital, diaryWords, labProblemWords, page, readLab } from '@charley/core'
import { instantOf, keepOne, labsOverTime, profileOn, dateOf, type LabPoint, type LabSeries } from '../cases/index.js'
import { about } from './about.js'
import { commonArgs } from './data-args.js'
import { person, show, withStore } from './diary-args.js'
import { momentArgs, readMoment } from './diary-moment.js'
import { BadInput } from './exit.js'
import { printable, styleOf, wrap, type Style } from './style.js'
import { table } from './table.js'

const words = diaryWords.labs
const readings: Readonly<Record<string, string>> = page.labs.readings
const nameOf = (analyte: string): string => capital(analyteWords[analyte]?.name ?? analyte)

export const labs = defineCommand({
  meta: { name: 'labs', description: about.labs },
  args: commonArgs,
  run: ({ args }) =>
    withStore(args, async (store) => {
      const series = await labsOverTime(store, person)
      return show(args.json, { series }, () => labLines(series, styleOf()))
    }),
})

const readsAs = ({ level, problem }: LabPoint): string => problem ?? readings[level ?? ''] ?? words.unread

function labLines(series: readonly LabSeries[], style: Style): readonly string[] {
  if (series.length === 0) return [words.none, 'charley labs add magnesium 0.68 mmol/L writes one down.']
  return [
    ...series.flatMap(({ analyte, points }) => [
      style.bold(printable(nameOf(analyte))),
      ...table(
        points.map((point) => {
          const { value, unit } = point.entry.payload
          return [dateOf(point.entry), printable(diaryWords.today.lab(value, unit)), printable(readsAs(point))]
        }),
        style,
        { indent: '  ', right: [1] },
      ),
      '',
    ]),
    ...wrap(page.labs.labRange, style.width).map(style.dim),
  ]
}

export const labsAdd = defineCommand({
  meta: { name: 'labs add', description: about['labs add'] },
  args: {
    name: { type: 'positional', required: true, description: 'The test, as printed.' },
    value: { type: 'positional', required: true, description: 'The number, as printed: 4.2, "4,2", "<0.2".' },
    unit: { type: 'positional', required: false, default: '', description: 'The unit, as printed.' },
    ...momentArgs,
    ...commonArgs,
  },
  run: ({ args }) =>
    withStore(args, async (store) => {
      const { at, zone } = readMoment(args, '12:00')
      const paper = { name: args.name, value: args.value, unit: args.unit }
      const { sex } = await profileOn(store, person, instantOf(new Date()))
      const reading = readLab(paper, sex)
      // A test that nobody here knows is kept as printed; a slip in one that is known is put right first.
      if (!reading.ok && (reading.problem.kind !== 'unknown-analyte' || reading.problem.nearest.length > 0)) {
        const { what, remedy } = labProblemWords(reading.problem)
        throw new BadInput(printable(`${what} ${remedy} Nothing was written down.`))
      }
      const entry = await keepOne(store, 'lab', paper, { person, at, zone })
      return show(args.json, { entry, reading }, () => {
        if (!reading.ok) return [words.saved(printable(args.name)), words.unreadHint]
        const level = readings[reading.level.reading] ?? ''
        return [
          words.saved(nameOf(reading.result.analyte)),
          page.labs.reads(nameOf(reading.result.analyte), level),
          ...reading.warnings.map((warning) => printable(labProblemWords(warning).what)),
        ]
      })
    }),
})
