// How is text measured and set in the PDF? One pen for both, so that what was measured is what is drawn.
import type PDFDocument from 'pdfkit'
import { showable } from './letters.js'

export type Doc = InstanceType<typeof PDFDocument>
export type Element = ReturnType<Doc['struct']>

export interface Pen {
  readonly doc: Doc
  /** Of the running text, in points. */
  readonly size: number
  /** The part of the structure that the next piece belongs to; absent: nothing is drawn, only measured. */
  readonly into?: Element
}

/** The same pen, drawing nothing. */
export const measuring = ({ doc, size }: Pen): Pen => ({ doc, size })

export interface Style {
  readonly strong?: boolean
  /** Times the running size. */
  readonly scale?: number
  readonly align?: 'left' | 'right' | 'center'
  readonly colour?: 'black' | 'white'
}

const LINE = 1.15

function choose({ doc, size }: Pen, { strong, scale = 1 }: Style): void {
  doc.font(strong === true ? 'Helvetica-Bold' : 'Helvetica').fontSize(size * scale)
}

/** Between lines, in points; Helvetica itself brings the rest. */
const gapOf = ({ size }: Pen, { scale = 1 }: Style): number => size * scale * (LINE - 1.156) + 0.4

/** Breaking lines is most of the work, and the same text is measured for every try and once more when it is set. */
const measured = new WeakMap<Doc, Map<string, number>>()

export function textHeight(pen: Pen, said: string, width: number, style: Style = {}): number {
  const heights = measured.get(pen.doc) ?? new Map<string, number>()
  measured.set(pen.doc, heights)
  const key = `${pen.size}|${style.scale ?? 1}|${style.strong === true}|${width}|${said}`
  const before = heights.get(key)
  if (before !== undefined) return before
  choose(pen, style)
  const height = pen.doc.heightOfString(showable(said).text, { width, lineGap: gapOf(pen, style) })
  heights.set(key, height)
  return height
}

export function textWidth(pen: Pen, said: string, style: Style = {}): number {
  choose(pen, style)
  return pen.doc.widthOfString(showable(said).text)
}

/** Sets the text with its upper left corner there, inside whatever is marked now. */
export function putText(pen: Pen, said: string, x: number, y: number, width: number, style: Style = {}): void {
  const { text } = showable(said)
  choose(pen, style)
  pen.doc.fillColor(style.colour ?? 'black').text(text, x, y, { width, lineGap: gapOf(pen, style), align: style.align ?? 'left' })
}

type Told = Parameters<Doc['struct']>[1]

/** A piece of the structure, drawn now; what a picture shows is told by `alt`. */
export function mark(pen: Pen, type: string, draw: () => void, told: Told = {}): void {
  pen.into?.add(pen.doc.struct(type, told, draw))
}

/** Who hears the text read gets its letters as they are, also those that cannot be shown. */
export const asWritten = (said: string): Told => (showable(said).missing.length > 0 ? { actual: said } : {})

/** A part of the structure that holds others. */
export function within(pen: Pen, type: string, work: (inner: Pen) => void): void {
  if (!pen.into) {
    work(pen)
    return
  }
  const element = pen.doc.struct(type)
  pen.into.add(element)
  work({ ...pen, into: element })
  element.end()
}

/** A line or a frame that means nothing by itself. */
export function ornament({ doc, into }: Pen, draw: () => void): void {
  if (!into) return
  doc.markContent('Artifact', { type: 'Layout' })
  draw()
  doc.endMarkedContent()
}

/** A paragraph; returns its height. */
export function paragraph(pen: Pen, said: string, x: number, y: number, width: number, style: Style = {}, type = 'P'): number {
  mark(pen, type, () => putText(pen, said, x, y, width, style), asWritten(said))
  return textHeight(pen, said, width, style)
}
