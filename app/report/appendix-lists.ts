// Which medicines are taken, and which blood results are there? Every one of them, as a table.
import { capital } from '@charley/core'
import { reportWords, type DoctorReport, type LabLine } from '@charley/core/exchange'
import { text, type Block } from './blocks.js'
import { labName, labValue, markOf, rangeText, usualText } from './part-labs.js'
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
    usualText(line.usual) || none,
    markOf(line) || none,
    line.date === undefined ? reportWords.labs.noDate : dayText(line.date),
    [...line.remarks.map((one) => reportWords.labs.remarks[one] ?? one), ...(line.isOld ? [reportWords.labs.old] : [])].join(
      ', ',
    ),
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

export function allMedicines({ medicines, stopped, linked }: DoctorReport): readonly Block[] {
  const lead = medicines ? (medicines.length === 0 ? [text(words.medicines.none)] : []) : [text(reportWords.medicines.notAsked)]
  if (lead.length > 0 && stopped.length === 0) return lead
  const { columns, unknown, noLink, until } = words.medicines
  const over = stopped.map((one) => [
    capital(one.name),
    one.dose ?? none,
    until(one.since === undefined ? '' : dayText(one.since), dayText(one.until)).trim(),
    words.medicines.stopped,
    '',
  ])
  const rows = (medicines ?? []).map(({ name, dose, since, classes }) => {
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
    ...lead,
    {
      kind: 'table',
      about: words.titles.medicines,
      head: [columns.name, columns.dose, columns.since, columns.link, columns.what],
      rows: [...rows, ...over],
      widths: [0.22, 0.12, 0.15, 0.14, 0.37],
    },
  ]
}
