// How are the calendar, the hours and the shares drawn? In black on white; each picture says in words what it shows.
import { reportWords } from '@charley/core/exchange'
import type { Block, CrampPicture } from '../blocks.js'
import { calendarCells, monthsOver, type CalendarCell } from '../calendar-cells.js'
import { mark, paragraph, putText, textHeight, within, type Pen } from './pen.js'

const { legend, weekdays, hourTitle } = reportWords.cramps
const DAYS = 7
const LABELS = 9
const LARGEST = 11
const READABLE = 7.5
/** Points that the name of a month takes. */
const MONTH = 18

function drawCell({ doc }: Pen, { state }: Pick<CalendarCell, 'state'>, x: number, y: number, side: number): void {
  const inset = side > 6 ? 0.6 : 0.3
  const [left, top, edge] = [x + inset, y + inset, side - 2 * inset]
  doc.lineWidth(side > 6 ? 0.5 : 0.3).strokeColor('black')
  if (state === 'cramp') doc.rect(left, top, edge, edge).fill('black')
  else if (state === 'clear') doc.rect(left, top, edge, edge).stroke()
  else
    doc
      .moveTo(left + edge * 0.3, top + edge * 0.7)
      .lineTo(left + edge * 0.7, top + edge * 0.3)
      .stroke()
}

function drawCalendar(pen: Pen, cells: readonly CalendarCell[], x: number, y: number, side: number): void {
  const { doc } = pen
  const small = { scale: Math.min(0.75, (side * 0.85) / pen.size) }
  weekdays.forEach((name, row) => putText(pen, name, x, y + LABELS + row * side + side * 0.12, LABELS, small))
  for (const { week, name } of monthsOver(cells, Math.ceil(MONTH / side)))
    putText(pen, name, x + LABELS + week * side, y, 40, { scale: 0.75 })
  for (const cell of cells) {
    const [left, top] = [x + LABELS + cell.week * side, y + LABELS + cell.weekday * side]
    drawCell(pen, cell, left, top, side)
    if (cell.day.cramps > 1 && side >= READABLE)
      putText(pen, String(cell.day.cramps), left, top + side * 0.2, side, {
        scale: (side * 0.66) / pen.size,
        align: 'center',
        colour: 'white',
        strong: true,
      })
  }
  doc.fillColor('black')
}

function drawLegend(pen: Pen, x: number, y: number): void {
  let at = x
  for (const state of ['cramp', 'clear', 'unknown'] as const) {
    drawCell(pen, { state }, at, y, 7)
    putText(pen, legend[state], at + 9, y, 70, { scale: 0.75 })
    at += 15 + pen.doc.widthOfString(legend[state])
  }
}

function drawHours(pen: Pen, counts: readonly number[], x: number, y: number, width: number, height: number): void {
  const { doc } = pen
  const [step, most] = [width / counts.length, Math.max(...counts, 1)]
  putText(pen, hourTitle(most), x, y, width, { scale: 0.75 })
  const [top, base] = [y + LABELS, y + height - LABELS]
  counts.forEach((count, hour) => {
    const tall = (count / most) * (base - top)
    if (count > 0) doc.rect(x + hour * step + 0.4, base - tall, step - 0.8, tall).fill('black')
  })
  doc
    .lineWidth(0.5)
    .moveTo(x, base)
    .lineTo(x + width, base)
    .strokeColor('black')
    .stroke()
  for (const hour of [0, 6, 12, 18]) putText(pen, String(hour), x + hour * step, base + 1.5, 20, { scale: 0.72 })
}

/** The calendar and, where there is room beside it, the hours; below it where there is none. */
export function drawCramps(pen: Pen, { days, alt, hours }: CrampPicture, x: number, y: number, width: number): number {
  const cells = calendarCells(days)
  const weeks = 1 + Math.max(0, ...cells.map(({ week }) => week))
  const side = Math.min(LARGEST, (width - LABELS) / weeks)
  const calendarWidth = LABELS + weeks * side
  const height = LABELS + DAYS * side + 2
  const isBeside = width - calendarWidth > 90
  const hoursX = isBeside ? x + calendarWidth + 14 : x
  const hoursHeight = isBeside ? height : 40
  mark(
    pen,
    'Figure',
    () => {
      drawCalendar(pen, cells, x, y, side)
      drawLegend(pen, x + LABELS, y + height)
    },
    { alt },
  )
  if (hours)
    mark(
      pen,
      'Figure',
      () =>
        drawHours(pen, hours.counts, hoursX, isBeside ? y : y + height + 12, isBeside ? x + width - hoursX : width, hoursHeight),
      { alt: hours.alt },
    )
  return height + 12 + (hours && !isBeside ? hoursHeight + 2 : 0)
}

const BAR = 0.36
const SCALE = 0.93

/** One cause a row: its name with the bar beside it, then share, band and what speaks for it. */
export function drawShares(pen: Pen, { rows }: Extract<Block, { kind: 'shares' }>, x: number, y: number, width: number): number {
  const barWidth = width * BAR
  const textRoom = width - barWidth - 8
  const full = Math.max(0.5, ...rows.map(({ band }) => band.high))
  let at = y
  within(pen, 'L', (inner) => {
    for (const { name, band, said, why } of rows) {
      within(inner, 'LI', (item) => {
        const nameHeight = textHeight(item, name, textRoom, { strong: true })
        paragraph(item, name, x, at, textRoom, { strong: true }, 'Lbl')
        const [left, middle] = [x + textRoom + 8, at + item.size * 0.55]
        const place = (share: number) => left + (share / full) * barWidth
        mark(
          item,
          'Figure',
          () => {
            const { doc } = item
            doc.lineWidth(0.4).strokeColor('black')
            doc.rect(left, middle - 3, Math.max(0.8, place(band.value) - left), 6).fill('black')
            doc.moveTo(place(band.low), middle + 5).lineTo(place(band.high), middle + 5)
            doc.moveTo(place(band.low), middle + 3.6).lineTo(place(band.low), middle + 6.4)
            doc.moveTo(place(band.high), middle + 3.6).lineTo(place(band.high), middle + 6.4)
            doc.lineWidth(0.7).stroke()
          },
          { alt: `${name}: ${said}` },
        )
        at += Math.max(nameHeight, 13)
        at += paragraph(item, why === undefined ? said : `${said}. ${why}`, x, at, width, { scale: SCALE }, 'LBody') + 1.5
      })
    }
  })
  return at - y
}
