// Which medicines are taken, and which blood results are there? Every one of them, as a table.
import { capital } from '@charley/core'
import { reportWords, type DoctorReport, type LabLine } from '@charley/core/exchange'
import { text, type Block } from './blocks.js'
import { labName, labValue, markOf, rangeText } from './part-labs.js'
import { linkWhy } from './part-medicines.js'
import { dayText } from './say.js'

const words = reportWords.appendix
const none = '–'

export function allLabs({ labs }: DoctorReport): readonly Block[] {
  if (labs.length === 0) return [text(reportWords.labs.none)]
  const { columns } = words.labs
  const row = (line: LabLine) => [
    labName(line),
    labValue(line),
    rangeText(line.range) || none,
    rangeText(line.usual) || none,
    markOf(line) || none,
    line.date === undefined ? reportWords.labs.noDate : dayText(line.date),
    line.remarks.map((one) => reportWords.labs.remarks[one] ?? one).join(', '),
  ]
  return [
    {
      kind: 'table',
      about: words.titles.labs,
      head: [columns.test, columns.value, columns.range, columns.usual, columns.mark, columns.date, columns.remarks],
      rows: labs.map(row),
      widths: [0.18, 0.15, 0.16, 0.13, 0.12, 0.12, 0.14],
    },
  ]
}

export function allMedicines({ medicines, linked }: DoctorReport): readonly Block[] {
  if (!medicines) return [text(reportWords.medicines.notAsked)]
  if (medicines.length === 0) return [text(words.medicines.none)]
  const { columns, unknown, noLink } = words.medicines
  const rows = medicines.map(({ name, dose, since, classes }) => {
    const links = linked.filter(({ medicine }) => medicine.name === name)
    const link = links.map((one) => reportWords.medicines.link[one.link]).join(', ')
    return [
      capital(name),
      dose ?? none,
      since === undefined ? none : dayText(since),
      classes.length === 0 ? unknown : link === '' ? noLink : link,
      links.map(linkWhy).join('. '),
    ]
  })
  return [
    {
      kind: 'table',
      about: words.titles.medicines,
      head: [columns.name, columns.dose, columns.since, columns.link, columns.what],
      rows,
      widths: [0.22, 0.12, 0.12, 0.14, 0.4],
    },
  ]
}
