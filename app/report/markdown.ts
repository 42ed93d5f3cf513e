// How does the report read as Markdown? The same parts in the same order; the calendar in letters.
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import { appendix } from './appendix.js'
import type { Block, Cell, CrampPicture, Section, Table } from './blocks.js'
import { calendarCells } from './calendar-cells.js'
import { firstPage } from './first-page.js'
import { printable } from './printable.js'

/** What people wrote must not become a heading, a list, a link, a picture or a sign of HTML. */
const escaped = (text: string): string =>
  printable(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~#&$@]|:(?=\/\/)/g, (sign) => `\\${sign}`)
    .replace(/\bwww\./gi, (sign) => `${sign.slice(0, -1)}\\.`)
    .replace(/^([-+=])(?=\s|[-+= ]*$)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')

const cellText = (cell: Cell): string => (typeof cell === 'string' ? escaped(cell) : `**${escaped(cell.strong)}**`)

function tableLines({ head, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head.map(escaped)), line(head.map(() => '---')), ...rows.map((row) => line(row.map(cellText)))]
}

/** A row a weekday, a column a week: a count, · for none, ? where nobody knows. */
function calendarLines({ days, alt, hours }: CrampPicture): readonly string[] {
  const cells = calendarCells(days)
  const rows = reportWords.cramps.weekdays.map((name, weekday) => {
    const marks = cells
      .filter((cell) => cell.weekday === weekday)
      .map(({ week, state, day }) => ({
        week,
        mark: state === 'cramp' ? String(Math.min(9, day.cramps)) : state === 'clear' ? '·' : '?',
      }))
    const weeks = Math.max(0, ...cells.map(({ week }) => week))
    const row = Array.from({ length: weeks + 1 }, (_, week) => marks.find((one) => one.week === week)?.mark ?? ' ')
    return `${name}  ${row.join(' ')}`.trimEnd()
  })
  return [escaped(alt), '', '```', ...rows, '```', ...(hours ? ['', escaped(hours.alt)] : [])]
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'text':
      return [block.strong === true ? `**${escaped(block.text)}**` : escaped(block.text)]
    case 'heading':
      return [`#### ${escaped(block.text)}`]
    case 'list':
      return block.items.map((item, at) => `${block.numbered === true ? `${at + 1}.` : '-'} ${escaped(item)}`)
    case 'table':
      return tableLines(block)
    case 'cramps':
      return calendarLines(block)
    case 'shares':
      return block.rows.map(
        ({ name, said, why }) => `- **${escaped(name)}**: ${escaped(said)}${why === undefined ? '' : `. ${escaped(why)}`}`,
      )
  }
}

const sectionLines = ({ title, blocks }: Section): readonly string[] => [
  `### ${escaped(title)}`,
  '',
  ...blocks.flatMap((block) => [...blockLines(block), '']),
]

/** The whole report, ending with a line break. */
export function reportMarkdown(report: DoctorReport): string {
  const { title, made, who, urgent, sections } = firstPage(report)
  const [name = '', about = ''] = who
  return [
    `# ${escaped(title)}`,
    '',
    report.who.name === undefined ? escaped(about) : `**${escaped(name)}** ${escaped(about)}`,
    '',
    `${escaped(made)}. ${reportWords.selfReported}`,
    '',
    ...(urgent ? sectionLines(urgent) : []),
    ...sections.flatMap(sectionLines),
    `## ${reportWords.appendix.title}`,
    '',
    reportWords.selfReported,
    '',
    ...appendix(report).flatMap(sectionLines),
  ].join('\n')
}
