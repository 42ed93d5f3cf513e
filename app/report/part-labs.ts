// What do the blood results say? As printed, the ones outside first and marked, the rest by name.
import { analyteWords, capital, plain } from '@charley/core'
import { reportWords, type DoctorReport, type LabLine } from '@charley/core/exchange'
import { text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { dayText, unitText } from './say.js'

const words = reportWords.labs

export const labName = ({ analyte, name }: LabLine): string => capital(analyteWords[analyte ?? name]?.name ?? name)
export const labValue = ({ value, unit }: LabLine): string => `${value} ${unitText(unit)}`.trim()

export function rangeText(range: LabLine['range'] | LabLine['usual']): string {
  if (!range) return ''
  if ('text' in range && range.text !== undefined) return range.text
  const { low, high } = range
  if (low !== undefined && high !== undefined) return words.range(plain(low), plain(high))
  if (low !== undefined) return words.from(plain(low))
  return high === undefined ? '' : words.upTo(plain(high))
}

export function markOf({ outside, reading, byPaper }: LabLine): string {
  const critical = reading === 'critical-low' || reading === 'critical-high' ? `${words.critical[reading]} ` : ''
  if (outside) return `${critical}${words.outside[outside]}`
  if (byPaper) return ''
  if (reading === undefined) return words.unread
  return reading === 'borderline' ? words.border : ''
}

const remarksOf = ({ remarks }: LabLine): string => remarks.map((one) => words.remarks[one] ?? one).join(', ')
const ownRange = ({ range, usual }: LabLine): string => (range ? rangeText(range) : usual ? words.ours(rangeText(usual)) : '–')
/** On the first page a missing date stays blank; the appendix says it. */
const dateText = ({ date }: LabLine): string => (date === undefined ? '' : dayText(date))

const insideText = (line: LabLine): string => words.oneInside(labName(line), labValue(line), ownRange(line).replace(/^–$/, ''))

export function labBlocks({ labs }: DoctorReport, room: Room): readonly Block[] {
  const latest = labs.filter(({ isLatest }) => isLatest)
  if (latest.length === 0) return [text(words.none)]
  const marked = latest.filter((line) => markOf(line) !== '').slice(0, room.labs)
  const inside = latest.filter((line) => markOf(line) === '').slice(0, room.labs)
  const rest = labs.length - marked.length - inside.length
  const table = {
    kind: 'table',
    about: reportWords.titles.labs,
    head: [words.columns.test, words.columns.value, words.columns.range, words.columns.mark, words.columns.date],
    rows: marked.map((line) => {
      const remarks = remarksOf(line)
      const name = remarks === '' ? labName(line) : `${labName(line)} (${remarks})`
      const strong = line.outside ? '!' : ''
      return [`${strong}${name}`, `${strong}${labValue(line)}`, ownRange(line), `!${markOf(line)}`, dateText(line)]
    }),
    widths: [0.24, 0.25, 0.19, 0.17, 0.15],
  } as const
  const isOurs = [...marked, ...inside].some(({ range, usual }) => !range && usual)
  return [
    ...(marked.length > 0 ? [table] : []),
    ...(inside.length > 0 ? [text(words.inside(inside.map(insideText).join('; ')))] : []),
    ...(isOurs ? [text(words.oursNote, { small: true })] : []),
    ...(rest > 0 ? [text(words.more(rest), { small: true })] : []),
  ]
}
