// What do the blood results say? As printed, the ones outside first and marked, the rest by name.
import { analyteWords, capital, plain } from '@charley/core'
import { reportWords, type DoctorReport, type LabLine } from '@charley/core/exchange'
import { boldIf, text, type Block } from './blocks.js'
import type { Room } from './first-page.js'
import { clipped, dayText, unitText } from './say.js'

const words = reportWords.labs
/** Letters of a name, a value or a range on the first page. */
const longest = 40

export const labName = ({ analyte, name }: LabLine): string => capital(analyteWords[analyte ?? name]?.name ?? name)
export const labValue = ({ value, unit }: LabLine): string => `${value} ${unitText(unit)}`.trim()

export function rangeText(range: LabLine['range']): string {
  if (!range) return ''
  const { low, high, text: said } = range
  if (said !== undefined) return said
  if (low !== undefined && high !== undefined) return words.range(plain(low), plain(high))
  if (low !== undefined) return words.from(plain(low))
  return high === undefined ? '' : words.upTo(plain(high))
}

/** Our limits: the upper end is the first value that is called high. */
export function usualText(usual: LabLine['usual']): string {
  const { low, high } = usual ?? {}
  if (low !== undefined && high !== undefined) return words.betweenUnder(plain(low), plain(high))
  if (low !== undefined) return words.from(plain(low))
  return high === undefined ? '' : words.under(plain(high))
}

export function markOf({ outside, reading, byPaper }: LabLine): string {
  const critical = reading === 'critical-low' || reading === 'critical-high' ? `${words.critical[reading]} ` : ''
  if (outside) return `${critical}${words.outside[outside]}`
  if (byPaper) return ''
  if (reading === undefined) return words.unread
  return reading === 'borderline' ? words.border : ''
}

/** Where the paper has a range that cannot be compared with, ours decides, and the star says so. */
const isByOurs = ({ range, usual, outside, byPaper, reading }: LabLine): boolean =>
  range === undefined ? usual !== undefined || outside !== undefined : !byPaper && reading !== undefined
const remarksOf = ({ remarks, isOld }: LabLine): string =>
  [...remarks.map((one) => words.remarks[one] ?? one), ...(isOld ? [words.old] : [])].join(', ')
const ownRange = ({ range, usual }: LabLine): string =>
  range ? clipped(rangeText(range), longest) : usual ? words.ours(usualText(usual)) : '–'
const dateText = ({ date }: LabLine): string => (date === undefined ? words.noDate : dayText(date))
const nameText = (line: LabLine): string => clipped(labName(line), longest)
const valueText = (line: LabLine): string => clipped(labValue(line), longest)

function markText(line: LabLine): string {
  const mark = markOf(line)
  return mark !== '' && line.range && isByOurs(line) ? words.ours(mark) : mark
}

const insideText = (line: LabLine): string => {
  const [name, remarks] = [nameText(line), remarksOf(line)]
  return words.oneInside(remarks === '' ? name : `${name}, ${remarks},`, valueText(line), ownRange(line).replace(/^–$/, ''))
}

/** By the day on the paper, the newest first: an old result must not look like one of today. */
function insideLines(inside: readonly LabLine[]): readonly Block[] {
  const dates = [...new Set(inside.map(({ date }) => date))].toSorted((a, b) => ((a ?? '9999') < (b ?? '9999') ? 1 : -1))
  return dates.map((date) => {
    const names = inside
      .filter((line) => line.date === date)
      .map(insideText)
      .join('; ')
    return text(words.insideOn(date === undefined ? words.noDate : dayText(date), names))
  })
}

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
      const name = remarks === '' ? nameText(line) : `${nameText(line)} (${remarks})`
      const isOutside = line.outside !== undefined
      return [
        boldIf(isOutside, name),
        boldIf(isOutside, valueText(line)),
        ownRange(line),
        boldIf(true, markText(line)),
        dateText(line),
      ]
    }),
    widths: [0.23, 0.22, 0.2, 0.13, 0.22],
  } as const
  return [
    ...(marked.length > 0 ? [table] : []),
    ...insideLines(inside),
    ...([...marked, ...inside].some(isByOurs) ? [text(words.oursNote, { small: true })] : []),
    ...(rest > 0 ? [text(words.more(rest), { small: true })] : []),
  ]
}
