// Where does each part of the first page stand? Two columns and a foot; the fullest version that fits the sheet is taken.
import { reportWords, type DoctorReport } from '@charley/core/exchange'
import type { FirstPage, PartId, Section } from '../blocks.js'
import { firstPage, rooms } from '../first-page.js'
import { showable, UNKNOWN } from './letters.js'
import { lettersNote } from './letters-note.js'
import { drawSection, drawUrgent } from './draw-blocks.js'
import { measuring, paragraph, textWidth, type Doc, type Element, type Pen } from './pen.js'

export interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const GUTTER = 16
const halfOf = ({ width }: Pick<Frame, 'width'>): number => (width - GUTTER) / 2
/** Ways to share the parts out; the one that needs least height is taken. */
const ways: readonly (readonly [left: readonly PartId[], right: readonly PartId[]])[] = [
  [
    ['cramps', 'causes', 'trials'],
    ['flags', 'medicines', 'labs', 'intake'],
  ],
  [
    ['cramps', 'causes', 'trials', 'intake'],
    ['flags', 'medicines', 'labs'],
  ],
  [
    ['cramps', 'causes', 'intake'],
    ['flags', 'medicines', 'labs', 'trials'],
  ],
  [
    ['cramps', 'causes'],
    ['flags', 'medicines', 'labs', 'intake', 'trials'],
  ],
]
const below = ['tests', 'questions'] as const
/** Which room at which size, in the order of what reads best; below the last size nobody reads without glasses. */
const tries: readonly (readonly [room: number, size: number])[] = [
  [0, 10],
  [0, 9.5],
  [0, 9],
  [0, 8.6],
  [1, 8.6],
  [0, 8.2],
  [1, 8.2],
  [2, 8.6],
  [2, 8.2],
  [3, 8.2],
  [3, 7.8],
  [4, 7.8],
  [5, 7.8],
  [5, 7.4],
]

type Page = Omit<FirstPage, 'sections'> & { readonly sections: readonly Section[] }

const ofIds = ({ sections }: Page, ids: readonly string[]): readonly Section[] =>
  ids.flatMap((id) => sections.find((one) => one.id === id) ?? [])

function drawHead(pen: Pen, { title, made, who }: Page, { x, y, width }: Frame): number {
  const [name = '', about = ''] = who
  const big = { strong: true, scale: 1.55 }
  const madeWidth = textWidth(pen, made, { scale: 0.9 }) + 4
  let at = y
  const titleHeight = paragraph(pen, title, x, at, width - madeWidth, big, 'H1')
  paragraph(pen, made, x + width - madeWidth, at + 3, madeWidth, { scale: 0.9, align: 'right' })
  at += titleHeight + 2
  at += paragraph(pen, name, x, at, width, { strong: true, scale: 1.12 })
  at += paragraph(pen, about, x, at, width)
  return at - y + 5
}

function drawColumn(pen: Pen, sections: readonly Section[], x: number, y: number, width: number): number {
  let at = y
  for (const section of sections) at += drawSection(pen, section, x, at, width) + 3
  return at - y
}

/** Each part is measured once; then the ways are compared by sums. */
function shortest(pen: Pen, page: Page, width: number): (typeof ways)[number] {
  const heights = new Map(page.sections.map((one) => [one.id, drawColumn(measuring(pen), [one], 0, 0, width)]))
  const tall = (ids: readonly string[]) => ids.reduce((sum, id) => sum + (heights.get(id) ?? 0), 0)
  const need = (way: (typeof ways)[number]) => Math.max(...way.map(tall))
  return ways.reduce((best, way) => (need(way) < need(best) ? way : best))
}

/** Everything, from the top; returns the height it took. */
function drawFirst(pen: Pen, page: Page, frame: Frame): number {
  const { x, y, width } = frame
  let at = y + drawHead(pen, page, frame)
  if (page.urgent) at += drawUrgent(pen, page.urgent, x, at, width)
  const half = halfOf(frame)
  const rightX = x + half + GUTTER
  const [left, right] = shortest(pen, page, half)
  const columns = [drawColumn(pen, ofIds(page, left), x, at, half), drawColumn(pen, ofIds(page, right), rightX, at, half)]
  at += Math.max(...columns) + 1
  const pair = below.map((id, place) => drawColumn(pen, ofIds(page, [id]), place === 0 ? x : rightX, at, half))
  at += Math.max(...pair)
  at += drawColumn(pen, ofIds(page, ['quality', 'letters']), x, at, width)
  return at - y
}

export interface Laid {
  readonly size: number
  /** Which of the rooms it is. */
  readonly room: number
  /** What stands in the left column and in the right one. */
  readonly columns: (typeof ways)[number]
  readonly page: Page
  readonly fits: boolean
}

/** The first try that fits; the last one is taken in any case, and a test holds that it fits for whoever has most to tell. */
export function layFirst(doc: Doc, report: DoctorReport, frame: Frame): Laid {
  let last: Laid | undefined
  for (const [room, size] of tries) {
    const bare = firstPage(report, rooms[room])
    const [name = '', ...about] = bare.who
    // A name of which nothing is left is better written by hand.
    const who = showable(name).text.includes(UNKNOWN) ? [reportWords.who.noName, ...about] : bare.who
    const page: Page = { ...bare, who, sections: [...bare.sections, ...lettersNote(bare)] }
    const height = drawFirst({ doc, size }, page, frame)
    last = { size, room, columns: shortest({ doc, size }, page, halfOf(frame)), page, fits: height <= frame.height }
    if (last.fits) return last
  }
  return last!
}

/** Draws it into the structure. */
export function setFirst(doc: Doc, into: Element, { page, size }: Laid, frame: Frame): void {
  drawFirst({ doc, size, into }, page, frame)
}
