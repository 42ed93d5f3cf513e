// How do rows stand under each other? Columns as wide as their longest cell; the last one wraps within the terminal.
import { wrap, type Style } from './style.js'

const GAP = '  '
const narrowest = 16

/** The width of a text in cells; letters with marks and narrow signs count as one. */
const widthOf = (text: string): number => [...text].length
const padded = (text: string, width: number, toRight: boolean) => {
  const space = ' '.repeat(Math.max(0, width - widthOf(text)))
  return toRight ? space + text : text + space
}

export interface TableOptions {
  readonly indent?: string
  /** Columns of figures, by their place: they stand to the right. */
  readonly right?: readonly number[]
}

/** Rows of text as lines. Where the last column has too little room left, it goes on a line of its own. */
export function table(
  rows: readonly (readonly string[])[],
  style: Style,
  { indent = '', right = [] }: TableOptions = {},
): readonly string[] {
  const last = Math.max(0, ...rows.map((row) => row.length)) - 1
  const widths = Array.from({ length: last }, (_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))))
  const before = indent.length + widths.reduce((sum, width) => sum + width + GAP.length, 0)
  const isTight = style.width - before < narrowest
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => padded(row[column] ?? '', width, right.includes(column)))
    const head = indent + cells.map((cell) => cell + GAP).join('')
    const end = row[last] ?? ''
    if (end === '') return [head.trimEnd()]
    if (isTight) return [head.trimEnd(), ...wrap(end, style.width, `${indent}  `)]
    return wrap(end, style.width, ' '.repeat(before), head)
  })
}
