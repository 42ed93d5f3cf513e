// How are calendar, hours and shares drawn in HTML? As SVG in black on white, each with its words; no figure stands in a picture alone.
import { reportWords } from '@charley/core/exchange'
import type { Block, CrampPicture } from '../blocks.js'
import { calendarCells, monthsOver, type CalendarCell } from '../calendar-cells.js'
import { escaped } from './escaped.js'

const SIDE = 14
const LABELS = 14
const DAYS = 7
const { weekdays, legend, hourTitle } = reportWords.cramps

function cellSvg({ state, day }: Pick<CalendarCell, 'state' | 'day'>, x: number, y: number): string {
  const edge = SIDE - 2
  if (state === 'unknown')
    return `<path d="M${x + 4} ${y + SIDE - 4}L${x + SIDE - 4} ${y + 4}" stroke="currentColor" stroke-width="0.7"/>`
  const fill = state === 'cramp' ? 'currentColor' : 'none'
  const box = `<rect x="${x + 1}" y="${y + 1}" width="${edge}" height="${edge}" fill="${fill}" stroke="currentColor" stroke-width="0.6"/>`
  const count = day.cramps > 1 ? `<text class="on-black" x="${x + SIDE / 2}" y="${y + SIDE - 4}">${day.cramps}</text>` : ''
  return `${box}${count}`
}

function calendarSvg({ days, alt }: CrampPicture): string {
  const cells = calendarCells(days)
  const weeks = 1 + Math.max(0, ...cells.map(({ week }) => week))
  const [width, height] = [LABELS + weeks * SIDE + 22, LABELS + DAYS * SIDE]
  const labels = weekdays.map((name, row) => `<text x="0" y="${LABELS + row * SIDE + 11}">${name}</text>`)
  const months = monthsOver(cells, 2).map(({ week, name }) => `<text x="${LABELS + week * SIDE}" y="9">${escaped(name)}</text>`)
  const drawn = cells.map((cell) => cellSvg(cell, LABELS + cell.week * SIDE, LABELS + cell.weekday * SIDE))
  return `<svg role="img" aria-label="${escaped(alt)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${[...labels, ...months, ...drawn].join('')}</svg>`
}

function hoursSvg({ counts, alt }: NonNullable<CrampPicture['hours']>): string {
  const [step, base, most] = [5, 90, Math.max(...counts, 1)]
  const bars = counts.map((count, hour) => {
    const tall = (count / most) * 72
    return count === 0 ? '' : `<rect x="${hour * step + 0.5}" y="${base - tall}" width="${step - 1}" height="${tall}"/>`
  })
  const marks = [0, 6, 12, 18].map((hour) => `<text x="${hour * step}" y="102">${hour}</text>`)
  const axis = `<path d="M0 ${base}H${step * counts.length}" stroke="currentColor" stroke-width="0.7"/>`
  return `<svg role="img" aria-label="${escaped(alt)}" viewBox="0 0 ${step * counts.length} 106" width="${step * counts.length}" height="106"><text x="0" y="9">${escaped(hourTitle(most))}</text>${bars.join('')}${axis}${marks.join('')}</svg>`
}

const legendHtml = (): string => `<p class="small">■ ${legend.cramp} &#160; □ ${legend.clear} &#160; ∕ ${legend.unknown}</p>`

export const crampsHtml = (picture: CrampPicture): string =>
  `<figure class="pictures">${calendarSvg(picture)}${picture.hours ? hoursSvg(picture.hours) : ''}</figure>${legendHtml()}`

/** A bar to the best guess and a line over the band, beside the words. */
export function sharesHtml({ rows, alt }: Extract<Block, { kind: 'shares' }>): string {
  const full = Math.max(0.5, ...rows.map(({ band }) => band.high))
  const at = (share: number) => Number(((share / full) * 100).toFixed(1))
  const items = rows.map(({ name, band, said, why }) => {
    const bar = `<svg class="share" aria-hidden="true" viewBox="0 0 100 10" width="100" height="10"><rect x="0" y="0" width="${Math.max(0.8, at(band.value))}" height="6"/><path d="M${at(band.low)} 8H${at(band.high)}M${at(band.low)} 6.5V9.5M${at(band.high)} 6.5V9.5" stroke="currentColor" stroke-width="0.8"/></svg>`
    return `<li><strong>${escaped(name)}</strong> ${bar}<br>${escaped(said)}${why === undefined ? '' : `. ${escaped(why)}`}</li>`
  })
  return `<ul class="shares" aria-label="${escaped(alt)}">${items.join('\n')}</ul>`
}
