// How does the report become a PDF? Tagged, with real text, in English, on A4 or Letter; the first page always one page.
import PDFDocument from 'pdfkit'
import { reportWords as words, type DoctorReport } from '@charley/core/exchange'
import { appendix } from '../appendix.js'
import { flowAppendix } from './flow.js'
import { layFirst, setFirst, type Frame, type Laid } from './lay-first.js'
import { lettersMissing, lettersNote } from './letters-note.js'
import { putText, type Doc } from './pen.js'

export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

export interface ReportPdf {
  readonly bytes: Uint8Array
  /** Letters that stand as another one, or as [?], for the standard fonts know only Western ones. */
  readonly missing: readonly string[]
  readonly pages: number
}

const SIZES = { a4: 'A4', letter: 'LETTER' } as const
const SIDE = 34
const TOP = 28
const FOOT = 30

function openDoc(report: DoctorReport, paper: Paper): Doc {
  const { name } = report.who
  return new PDFDocument({
    size: SIZES[paper],
    // Nothing is set beyond what was measured; the pages are turned here and nowhere else.
    margins: { top: 0, left: 0, right: 0, bottom: 0 },
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: {
      Title: name === undefined ? words.title : `${words.title} – ${name}`,
      Subject: words.subject,
      Creator: 'Charley',
      Producer: 'Charley, with PDFKit',
      CreationDate: new Date(report.made),
      ModDate: new Date(report.made),
    },
  })
}

/** Where the text may stand, above the foot. */
export function frameOf({ page }: Doc): Frame {
  return { x: SIDE, y: TOP, width: page.width - 2 * SIDE, height: page.height - TOP - FOOT }
}

/** How much the first page says, and how large, where nothing is to be drawn: for a face that shows the same page otherwise. */
export function firstLayout(report: DoctorReport, paper: Paper): Laid {
  const doc = new PDFDocument({ size: SIZES[paper], margin: 0 })
  return layFirst(doc, report, frameOf(doc))
}

/** All bytes, once the document is closed. */
function bytesOf(doc: Doc): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    doc.on('data', (part: Buffer) => parts.push(part))
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(parts))))
    doc.on('error', reject)
    doc.end()
  })
}

/** On every page who says so, and which page it is. */
function drawFeet(doc: Doc, frame: Frame, pages: number): void {
  const pen = { doc, size: 7.2 }
  const y = frame.y + frame.height + 5
  for (let page = 0; page < pages; page++) {
    doc.switchToPage(page)
    doc.markContent('Artifact', { type: 'Pagination' })
    doc
      .moveTo(frame.x, y - 2)
      .lineTo(frame.x + frame.width, y - 2)
      .lineWidth(0.5)
      .strokeColor('black')
      .stroke()
    putText(pen, words.selfReported, frame.x, y, frame.width - 60)
    putText(pen, words.page(page + 1, pages), frame.x + frame.width - 60, y, 60, { align: 'right' })
    doc.endMarkedContent()
  }
}

/** The whole document. The same report gives the same bytes. Throws nothing for what stands in the report. */
export async function reportPdf(report: DoctorReport, paper: Paper = 'a4'): Promise<ReportPdf> {
  const doc = openDoc(report, paper)
  const frame = frameOf(doc)
  const root = doc.struct('Document')
  doc.addStructure(root)
  const laid = layFirst(doc, report, frame)
  setFirst(doc, root, laid, frame)
  const rest = appendix(report)
  flowAppendix({ doc, into: root }, words.appendix.title, [...rest, ...lettersNote(rest)], frame)
  root.end()
  const pages = doc.bufferedPageRange().count
  drawFeet(doc, frame, pages)
  return { bytes: await bytesOf(doc), missing: lettersMissing([report.who, laid.page, rest]), pages }
}
