// What if a piece is taller than a page? It goes on in a second one, so that nothing is ever set beyond the sheet.
import type { Cell, Table } from '../blocks.js'
import { tableSetter } from './draw-table.js'
import type { Pen } from './pen.js'

const nearby = 60

/** In the middle, at a blank if one is near. */
export function halves(text: string): readonly [string, string] {
  const letters = [...text]
  const middle = Math.ceil(letters.length / 2)
  const blank = letters.lastIndexOf(' ', middle)
  const cut = blank > middle - nearby && blank > 0 ? blank : middle
  return [letters.slice(0, cut).join(''), letters.slice(cut).join('').trimStart()]
}

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.strong)
const like = (cell: Cell, text: string): Cell => (typeof cell === 'string' ? text : { strong: text })

/** The longest cell goes on in a row of its own. */
function rowHalves(row: readonly Cell[]): readonly (readonly Cell[])[] {
  const longest = row.reduce((best, cell, at) => (textOf(cell).length > textOf(row[best]!).length ? at : best), 0)
  const [first, rest] = halves(textOf(row[longest]!))
  return [
    row.map((cell, at) => (at === longest ? like(cell, first) : cell)),
    row.map((cell, at) => (at === longest ? like(cell, rest) : '')),
  ]
}

/** The same table with no row taller than that. */
export function withoutTallRows(pen: Pen, table: Table, width: number, most: number): Table {
  const { rowHeights } = tableSetter(pen, table, 0, width)
  if (rowHeights.every((height) => height <= most)) return table
  const rows = table.rows.flatMap((row, at) => (rowHeights[at]! <= most ? [row] : rowHalves(row)))
  return withoutTallRows(pen, { ...table, rows }, width, most)
}
