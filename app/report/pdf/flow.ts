// How does the appendix run over its pages? Block after block; a new page where the next piece has no room, a table's head again on each.
import type { Block, Section, Table } from '../blocks.js'
import { drawBlock, GAP } from './draw-blocks.js'
import type { Frame } from './lay-first.js'
import { tableSetter } from './draw-table.js'
import { measuring, ornament, paragraph, within, type Pen } from './pen.js'

const SIZE = 8.6
const KEPT_WITH_TITLE = 40

interface Flow {
  readonly frame: Frame
  at: number
}

const bottomOf = ({ frame }: Flow): number => frame.y + frame.height

function newPage(pen: Pen, flow: Flow): void {
  pen.doc.addPage()
  flow.at = flow.frame.y
}

function flowTable(pen: Pen, table: Table, flow: Flow): void {
  const { x, width } = flow.frame
  const setter = tableSetter(pen, table, x, width)
  if (flow.at + setter.headHeight + (setter.rowHeights[0] ?? 0) > bottomOf(flow)) newPage(pen, flow)
  within(pen, 'Table', (inner) => {
    setter.head(inner, flow.at)
    flow.at += setter.headHeight
    setter.rowHeights.forEach((height, row) => {
      if (flow.at + height > bottomOf(flow)) {
        newPage(pen, flow)
        setter.head(inner, flow.at, true)
        flow.at += setter.headHeight
      }
      setter.row(inner, row, flow.at)
      flow.at += height
    })
  })
}

function flowBlock(pen: Pen, block: Block, flow: Flow): void {
  if (block.kind === 'table') flowTable(pen, block, flow)
  else if (block.kind === 'list' && block.items.length > 1)
    for (const item of block.items) flowBlock(pen, { kind: 'list', items: [item] }, flow)
  else {
    const { x, width } = flow.frame
    const height = drawBlock(measuring(pen), block, x, flow.at, width)
    if (flow.at + height > bottomOf(flow) && flow.at > flow.frame.y) newPage(pen, flow)
    flow.at += drawBlock(pen, block, x, flow.at, width)
  }
  flow.at += GAP
}

/** The appendix from a new page on. */
export function flowAppendix(pen: Omit<Pen, 'size'>, title: string, sections: readonly Section[], frame: Frame): void {
  const own: Pen = { ...pen, size: SIZE }
  const flow: Flow = { frame, at: frame.y }
  const { x, width } = frame
  newPage(own, flow)
  flow.at += paragraph(own, title, x, flow.at, width, { strong: true, scale: 1.5 }, 'H1') + 4
  for (const { title: name, blocks } of sections) {
    if (flow.at + KEPT_WITH_TITLE > bottomOf(flow)) newPage(own, flow)
    within(own, 'Sect', (inner) => {
      const line = flow.at
      ornament(inner, () =>
        inner.doc
          .moveTo(x, line)
          .lineTo(x + width, line)
          .lineWidth(0.8)
          .strokeColor('black')
          .stroke(),
      )
      flow.at += 3
      flow.at += paragraph(inner, name, x, flow.at, width, { strong: true, scale: 1.15 }, 'H2') + 2
      for (const block of blocks) flowBlock(inner, block, flow)
    })
    flow.at += 6
  }
}
