// How does the appendix run over its pages? Block after block; a new page where the next piece has no room, a table's head again on each.
import type { Block, Section, Table } from '../blocks.js'
import { drawBlock, GAP } from './draw-blocks.js'
import type { Frame } from './lay-first.js'
import { tableSetter } from './draw-table.js'
import { halves, withoutTallRows } from './split-tall.js'
import { measuring, ornament, paragraph, within, type Pen } from './pen.js'

const SIZE = 8.6
/** The title of a section with its line. */
const TITLE = 18
/** What follows a title is kept with it up to this height. */
const KEPT_WITH_TITLE = 160

interface Flow {
  readonly frame: Frame
  at: number
}

const bottomOf = ({ frame }: Flow): number => frame.y + frame.height

function newPage(pen: Pen, flow: Flow): void {
  pen.doc.addPage()
  flow.at = flow.frame.y
}

const heightOf = (pen: Pen, block: Block, { frame }: Flow): number => drawBlock(measuring(pen), block, frame.x, 0, frame.width)

/** The least that can stand at the foot of a page: a table's head with a row, the first point of a list. */
function leastOf(pen: Pen, block: Block, flow: Flow): number {
  if (block.kind === 'list') return heightOf(pen, { ...block, items: block.items.slice(0, 1) }, flow)
  if (block.kind === 'table') return heightOf(pen, { ...block, rows: block.rows.slice(0, 1) }, flow)
  return heightOf(pen, block, flow)
}

function flowTable(pen: Pen, whole: Table, flow: Flow): void {
  const { x, width, height: page } = flow.frame
  const table = withoutTallRows(pen, whole, width, page - tableSetter(pen, whole, x, width).headHeight)
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

/** A text or a single point as two of half the length. */
function halved(block: Block): readonly Block[] {
  if (block.kind === 'text') return halves(block.text).map((text) => ({ ...block, text }))
  return block.kind === 'list' ? halves(block.items[0] ?? '').map((item) => ({ ...block, items: [item] })) : []
}

function flowBlock(pen: Pen, block: Block, flow: Flow): void {
  if (block.kind === 'table') flowTable(pen, block, flow)
  else if (block.kind === 'list' && block.items.length > 1)
    for (const item of block.items) flowBlock(pen, { kind: 'list', items: [item] }, flow)
  else {
    const { x, width, height: page } = flow.frame
    const height = heightOf(pen, block, flow)
    const parts = height > page ? halved(block) : []
    for (const part of parts) flowBlock(pen, part, flow)
    if (parts.length > 0) return
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
  const isRoomFor = (height: number) => flow.at + height <= bottomOf(flow)
  const kept = (block: Block | undefined) => (block ? Math.min(KEPT_WITH_TITLE, leastOf(own, block, flow)) : 0)
  newPage(own, flow)
  flow.at += paragraph(own, title, x, flow.at, width, { strong: true, scale: 1.5 }, 'H1') + 4
  for (const { title: name, blocks } of sections) {
    if (!isRoomFor(TITLE + kept(blocks[0]) + (blocks[0]?.kind === 'table' ? 0 : kept(blocks[1])))) newPage(own, flow)
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
      blocks.forEach((block, at) => {
        if (block.kind === 'heading' && !isRoomFor(kept(block) + kept(blocks[at + 1]))) newPage(inner, flow)
        flowBlock(inner, block, flow)
      })
    })
    flow.at += 6
  }
}
