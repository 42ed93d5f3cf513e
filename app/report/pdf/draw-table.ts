// How is a table set? Row by row, each cell marked as what it is; a row is never torn apart.
import type { Cell, Table } from '../blocks.js'
import { asWritten, mark, ornament, putText, textHeight, within, type Pen, type Style } from './pen.js'

const PAD = 3
/** Under the head, with its line. */
const HEAD_PAD = 3.6

interface Column {
  readonly x: number
  readonly width: number
  readonly align: 'left' | 'right'
}

function columnsOf({ widths, right = [] }: Table, x: number, width: number): readonly Column[] {
  const all = widths.reduce((sum, one) => sum + one, 0)
  let at = x
  return widths.map((part, place) => {
    const column = {
      x: at,
      width: (part / all) * width - PAD,
      align: right.includes(place) ? ('right' as const) : ('left' as const),
    }
    at += (part / all) * width
    return column
  })
}

interface Put {
  readonly said: string
  readonly style: Style
}

const putOf = (cell: Cell, scale: number): Put =>
  typeof cell === 'string' ? { said: cell, style: { scale } } : { said: cell.strong, style: { strong: true, scale } }

const heightOf = (pen: Pen, cells: readonly Put[], columns: readonly Column[]): number =>
  Math.max(...cells.map(({ said, style }, at) => (said === '' ? 0 : textHeight(pen, said, columns[at]!.width, style))))

export interface TableSetter {
  readonly headHeight: number
  readonly rowHeights: readonly number[]
  /** `isAgain`: on a new page the head is told to nobody a second time. */
  readonly head: (pen: Pen, y: number, isAgain?: boolean) => void
  readonly row: (pen: Pen, at: number, y: number) => void
}

const SMALL = 0.93
/** The types do not know of it; the library does. */
const columnHead = { scope: 'Column' } as Parameters<Pen['doc']['struct']>[1]

/** Everything of a table but the walk down the page. */
export function tableSetter(pen: Pen, table: Table, x: number, width: number): TableSetter {
  const columns = columnsOf(table, x, width)
  const head = table.head.map((text): Put => ({ said: text, style: { scale: 0.82 } }))
  const rows = table.rows.map((row) => row.map((cell) => putOf(cell, SMALL)))
  const headHeight = heightOf(pen, head, columns) + HEAD_PAD
  const rowHeights = rows.map((row) => heightOf(pen, row, columns) + 1.2)
  const line = (on: Pen, y: number, weight: number) =>
    ornament(on, () =>
      on.doc
        .moveTo(x, y)
        .lineTo(x + width, y)
        .lineWidth(weight)
        .strokeColor('black')
        .stroke(),
    )
  const put = (on: Pen, { said, style }: Put, at: number, y: number) => {
    const { x: left, width: room, align } = columns[at]!
    putText(on, said, left, y, room, { ...style, align })
  }
  return {
    headHeight,
    rowHeights,
    head: (on, y, isAgain = false) => {
      if (isAgain) ornament(on, () => head.forEach((cell, at) => put(on, cell, at, y)))
      else
        within(on, 'TR', (inner) =>
          head.forEach((cell, at) => {
            inner.into?.add(inner.doc.struct('TH', columnHead, () => put(inner, cell, at, y)))
          }),
        )
      line(on, y + headHeight - HEAD_PAD + 0.6, 0.5)
    },
    row: (on, at, y) => {
      within(on, 'TR', (inner) =>
        rows[at]!.forEach((cell, place) => mark(inner, 'TD', () => put(inner, cell, place, y), asWritten(cell.said))),
      )
    },
  }
}

/** The whole table where it is sure to fit; returns its height. */
export function drawTable(pen: Pen, table: Table, x: number, y: number, width: number): number {
  const setter = tableSetter(pen, table, x, width)
  let at = y
  within(pen, 'Table', (inner) => {
    if (inner.into) setter.head(inner, at)
    at += setter.headHeight
    setter.rowHeights.forEach((height, row) => {
      if (inner.into) setter.row(inner, row, at)
      at += height
    })
  })
  return at - y
}
