// How is a spreadsheet read, row by row, without holding it whole? An xlsx is a zip of XML: shared texts first, then the sheet.
import { addAbortSignal, type Readable } from 'node:stream'
import { SaxesParser } from 'saxes'
import type { OnRow } from './csv.js'
import { damaged, ImportError } from './errors.js'
import { readZip, type OpenZip, type SourceFile } from './zip.js'

/** More than any of the spreadsheets hold (the largest is 3 MB); what is bigger is something else. */
const LARGEST = 256 * 1024 * 1024

async function bytesOf(file: SourceFile, signal?: AbortSignal): Promise<Buffer> {
  if (file.bytes > LARGEST) throw new ImportError('not-foods', `${file.path} is far bigger than any sheet of foods.`)
  const stream = await file.open()
  const parts: Buffer[] = []
  for await (const part of signal ? addAbortSignal(signal, stream) : stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function parse(stream: Readable, parser: SaxesParser, done: () => boolean, signal?: AbortSignal): Promise<void> {
  stream.setEncoding('utf8')
  for await (const chunk of signal ? addAbortSignal(signal, stream) : stream) {
    parser.write(chunk as string)
    if (done()) return
  }
  parser.close()
}

async function sharedTexts(zip: OpenZip, signal?: AbortSignal): Promise<readonly string[]> {
  const file = zip.files.find(({ path }) => path === 'xl/sharedStrings.xml')
  if (file === undefined) return []
  const texts: string[] = []
  let text = ''
  let inText = false
  // Readings for Japanese (rPh) hold <t> too, and are no part of the text.
  let aside = 0
  const parser = new SaxesParser({ position: false })
  parser.on('opentag', ({ name }) => {
    if (name === 'si') text = ''
    if (name === 'rPh') aside++
    inText = name === 't' && aside === 0
  })
  parser.on('text', (part) => {
    if (inText) text += part
  })
  parser.on('closetag', ({ name }) => {
    if (name === 't') inText = false
    if (name === 'rPh') aside--
    if (name === 'si') texts.push(text)
  })
  await parse(await file.open(), parser, () => false, signal)
  return texts
}

/** "AB12" is column 27. */
function columnIn(reference: string): number {
  let column = 0
  for (const letter of reference) {
    const code = letter.charCodeAt(0) - 64
    if (code < 1 || code > 26) break
    column = column * 26 + code
  }
  return column - 1
}

const plain = (attribute: unknown): string => (typeof attribute === 'string' ? attribute : '')

async function readSheet(stream: Readable, texts: readonly string[], onRow: OnRow, signal?: AbortSignal): Promise<void> {
  let cells: string[] = []
  let column = -1
  let type = ''
  let value = ''
  let inValue = false
  let stopped = false
  const parser = new SaxesParser({ position: false })
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'row') {
      cells = []
      column = -1
    } else if (name === 'c') {
      const place = plain(attributes['r'])
      column = place === '' ? column + 1 : columnIn(place)
      type = plain(attributes['t'])
      value = ''
    } else if (name === 'v' || name === 't') inValue = true
  })
  parser.on('text', (part) => {
    if (inValue) value += part
  })
  parser.on('closetag', ({ name }) => {
    if (name === 'v' || name === 't') inValue = false
    else if (name === 'c') {
      while (cells.length < column) cells.push('')
      cells[column] = type === 's' ? (texts[Number(value)] ?? '') : type === 'e' ? '' : value
    } else if (name === 'row' && !stopped) stopped = onRow(cells) === false
  })
  await parse(stream, parser, () => stopped, signal)
}

/** Reads the first sheet of a spreadsheet. Cells that Excel marks as errors are empty. */
export async function readSpreadsheet(file: SourceFile, onRow: OnRow, signal?: AbortSignal): Promise<void> {
  const zip = await readZip(await bytesOf(file, signal), file.path)
  try {
    const sheets = zip.files.filter(({ path }) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))
    const order = (path: string) => Number(/\d+/.exec(path)?.[0])
    const sheet = sheets.sort((a, b) => order(a.path) - order(b.path))[0]
    if (sheet === undefined) throw damaged(file.path, 'there is no sheet in it')
    const texts = await sharedTexts(zip, signal)
    await readSheet(await sheet.open(), texts, onRow, signal)
  } catch (error) {
    // saxes reports bad XML as a plain Error with the place in it, which tells the reader nothing.
    throw error instanceof Error && /^\d+:\d+: |^unexpected|^unclosed|^disallowed/i.test(error.message)
      ? damaged(file.path, 'its XML is broken', error)
      : error
  } finally {
    zip.close()
  }
}
