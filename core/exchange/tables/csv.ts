// How is a table of text cut into records, piece by piece, when it may be hostile? RFC 4180, forgiving, and never more than one record in memory.

export interface CsvLimits {
  /** Letters of one record. */
  readonly letters: number
  /** Records whose quotation marks never close, before the file is given up. */
  readonly openQuotes: number
}

export type CsvRecord =
  | { readonly line: number; readonly cells: readonly string[] }
  /** Quotation marks that never close: this line was left, and reading went on after it. */
  | { readonly line: number; readonly broken: string }

/** The whole table cannot be read. */
export class CsvTrouble extends Error {
  readonly code: 'line-too-long' | 'quotes'
  readonly line: number
  constructor(code: CsvTrouble['code'], line: number) {
    super(`${code} in line ${line}`)
    this.name = 'CsvTrouble'
    this.code = code
    this.line = line
  }
}

export interface CsvCutter {
  readonly push: (text: string) => readonly CsvRecord[]
  readonly end: () => readonly CsvRecord[]
}

const QUOTE = '"'
const [LF, CR] = [10, 13]
const SHOWN = 160

/** `more`: the text ends within the record. `open`: it ends within quotation marks. */
type Cut = { readonly cells: string[]; readonly next: number } | 'more' | 'open'

const linesIn = (text: string): number => text.split(/\r\n|\r|\n/).length - 1

export function csvCutter(delimiter: string, limits: CsvLimits): CsvCutter {
  const comma = delimiter.charCodeAt(0)
  let buffer = ''
  let line = 1
  let openQuotes = 0

  const endsCell = (code: number) => code === comma || code === LF || code === CR || Number.isNaN(code)

  /** After a cell: the start of the next one, or the end of the record. */
  function after(at: number, isLast: boolean): { readonly at: number; readonly over: boolean } | 'more' {
    if (at >= buffer.length) return isLast ? { at, over: true } : 'more'
    const code = buffer.charCodeAt(at)
    if (code === comma) return { at: at + 1, over: false }
    if (code !== CR) return { at: at + 1, over: true }
    if (at + 1 >= buffer.length && !isLast) return 'more'
    return { at: buffer.charCodeAt(at + 1) === LF ? at + 2 : at + 1, over: true }
  }

  /** The cell in quotation marks that begins at `from`; a mark inside that nothing ends is part of the text. */
  function quoted(from: number, isLast: boolean): { readonly text: string; readonly at: number } | 'open' {
    let text = ''
    let start = from + 1
    for (let look = start; ;) {
      const mark = buffer.indexOf(QUOTE, look)
      if (mark < 0) return 'open'
      // What follows decides whether this mark ends the cell.
      if (mark + 1 >= buffer.length && !isLast) return 'open'
      const next = buffer.charCodeAt(mark + 1)
      if (endsCell(next)) return { text: text + buffer.slice(start, mark), at: mark + 1 }
      if (buffer[mark + 1] === QUOTE) {
        text += buffer.slice(start, mark + 1)
        start = mark + 2
      }
      look = mark + (buffer[mark + 1] === QUOTE ? 2 : 1)
    }
  }

  function cut(from: number, isLast: boolean): Cut {
    const cells: string[] = []
    let at = from
    for (;;) {
      let text: string
      if (buffer[at] === QUOTE) {
        const cell = quoted(at, isLast)
        if (typeof cell === 'string') return cell
        text = cell.text
        at = cell.at
      } else {
        let end = at
        while (end < buffer.length && !endsCell(buffer.charCodeAt(end))) end++
        text = buffer.slice(at, end)
        at = end
      }
      const next = after(at, isLast)
      if (next === 'more') return 'more'
      cells.push(text)
      at = next.at
      if (next.over) return { cells, next: at }
    }
  }

  function take(isLast: boolean): readonly CsvRecord[] {
    const records: CsvRecord[] = []
    let from = 0
    while (from < buffer.length) {
      const found = cut(from, isLast)
      if (typeof found !== 'string') {
        const { cells, next } = found
        if (cells.length > 1 || cells[0] !== '') records.push({ line, cells })
        line += Math.max(1, linesIn(buffer.slice(from, next)))
        from = next
        continue
      }
      const tooLong = buffer.length - from > limits.letters
      if (!tooLong && !(isLast && found === 'open')) break
      const feed = buffer.slice(from, from + limits.letters).search(/[\r\n]/)
      if (found !== 'open' || (tooLong && feed < 0)) throw new CsvTrouble('line-too-long', line)
      openQuotes++
      if (openQuotes > limits.openQuotes) throw new CsvTrouble('quotes', line)
      const end = feed < 0 ? buffer.length : from + feed
      records.push({ line, broken: buffer.slice(from, Math.min(end, from + SHOWN)) })
      line++
      from = buffer.startsWith('\r\n', end) ? end + 2 : end + 1
    }
    buffer = buffer.slice(from)
    return records
  }

  return {
    push: (text) => {
      buffer += text
      return take(false)
    },
    end: () => take(true),
  }
}

/** What stands between the cells: whatever cuts the first line into most of them. */
export function delimiterOf(head: string): string {
  const cells = (mark: string) => {
    const [first] = csvCutter(mark, { letters: Infinity, openQuotes: 0 }).push(head)
    return first && 'cells' in first ? first.cells.length : 0
  }
  return [',', ';', '\t'].reduce((best, mark) => (cells(mark) > cells(best) ? mark : best))
}
