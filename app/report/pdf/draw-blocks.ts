// How is each kind of block set? Measured and drawn by the same code; every function returns the height.
import type { Block, Section } from '../blocks.js'
import { drawCramps, drawShares } from './draw-pictures.js'
import { drawTable } from './draw-table.js'
import { ornament, paragraph, textHeight, within, type Pen } from './pen.js'

const SMALL = 0.86
export const GAP = 2.2

function drawList(pen: Pen, items: readonly string[], numbered: boolean, x: number, y: number, width: number): number {
  const indent = pen.size * (numbered ? 1.3 : 0.9)
  let at = y
  within(pen, 'L', (inner) =>
    items.forEach((item, place) =>
      within(inner, 'LI', (one) => {
        paragraph(one, numbered ? `${place + 1}.` : '•', x, at, indent, {}, 'Lbl')
        at += paragraph(one, item, x + indent, at, width - indent, {}, 'LBody') + 0.8
      }),
    ),
  )
  return at - y
}

export function drawBlock(pen: Pen, block: Block, x: number, y: number, width: number): number {
  switch (block.kind) {
    case 'text':
      return paragraph(pen, block.text, x, y, width, { strong: block.strong === true, scale: block.small === true ? SMALL : 1 })
    case 'heading':
      return paragraph(pen, block.text, x, y + 3, width, { strong: true }, 'H3') + 4
    case 'list':
      return drawList(pen, block.items, block.numbered === true, x, y, width)
    case 'table':
      return drawTable(pen, block, x, y, width)
    case 'cramps':
      return drawCramps(pen, block, x, y, width)
    case 'shares':
      return drawShares(pen, block, x, y, width)
  }
}

const TITLE = 1.12

/** A title under a thin line, then the blocks. */
export function drawSection(pen: Pen, { title, blocks }: Section, x: number, y: number, width: number): number {
  let at = y
  within(pen, 'Sect', (inner) => {
    ornament(inner, () =>
      inner.doc
        .moveTo(x, at)
        .lineTo(x + width, at)
        .lineWidth(0.8)
        .strokeColor('black')
        .stroke(),
    )
    at += 3
    at += paragraph(inner, title, x, at, width, { strong: true, scale: TITLE }, 'H2') + 1
    for (const block of blocks) at += drawBlock(inner, block, x, at, width) + GAP
  })
  return at - y
}

/** White on black, framed: it comes before everything else. */
export function drawUrgent(pen: Pen, { title, blocks }: Section, x: number, y: number, width: number): number {
  const pad = 5
  const titleHeight = textHeight(pen, title, width - 2 * pad, { strong: true, scale: 1.3 }) + 5
  let at = y + titleHeight + 3
  const heights = (on: Pen) => {
    for (const block of blocks) at += drawBlock(on, block, x + pad, at, width - 2 * pad) + 1.5
  }
  within(pen, 'Sect', (inner) => {
    ornament(inner, () => inner.doc.rect(x, y, width, titleHeight).fill('black'))
    paragraph(inner, title, x + pad, y + 3.5, width - 2 * pad, { strong: true, scale: 1.3, colour: 'white' }, 'H2')
    heights(inner)
    ornament(inner, () =>
      inner.doc
        .rect(x, y, width, at - y + 1)
        .lineWidth(1.5)
        .strokeColor('black')
        .stroke(),
    )
  })
  return at - y + 6
}
