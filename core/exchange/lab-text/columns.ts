// Several days side by side: which of the results in a row is the latest, and of which day is it? By where they stand in the line.
import { daysIn } from './dates.js'

/** What a tab becomes: wide blanks, which say where a cell ends but not below which heading it stands. */
export const TAB = '\u2003\u2003\u2003'

export interface Columns {
  /** The middle of each day's column, and the day where it can be read one way only. */
  readonly at: readonly number[]
  readonly dates: readonly (string | undefined)[]
  /** Blanks keep the columns apart, so that a place in the line tells the day; else only a full row does, by its order. */
  readonly spaced: boolean
  /** Which of them is the latest; undefined when that cannot be told. */
  readonly latest?: number
}

const dateLike = /\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b\d{1,2}[ -][A-Za-z]{3}[ -]\d{2,4}\b/g
/** More days than a page has room for. */
const MOST_DAYS = 12
/** A date with words of its own in between is no heading of a column. */
const heading =
  /^\s*(?:date|datum|day|analyte|parameter|component|bepaling|collected|collection date|test|analysis|analyse|untersuchung|specimen date|fecha|data)?\s*[:|]?\s*$/i

/** The days that head the columns of a table, when this line does so: two dates or more and next to nothing else. */
export function columnsIn(line: string): Columns | undefined {
  const found = [...line.matchAll(dateLike)]
  if (
    found.length < 2 ||
    found.length > MOST_DAYS ||
    !heading.test(
      line
        .replace(dateLike, ' ')
        .replace(/\s*(?:units?|range|ref(?:erence|erenz\w*)?|normal|limits?|einheit|eenheid)\b/gi, ' ')
        .replace(/\s+/g, ' '),
    )
  )
    return undefined
  const dates = daysIn(found.map((one) => one[0]))
  const [last] = dates.every((date) => date !== undefined) ? [...dates].sort().toReversed() : []
  const latest = last === undefined ? undefined : dates.indexOf(last)
  return {
    at: found.map((one) => one.index + one[0].length / 2),
    dates,
    spaced:
      !line.includes(TAB) &&
      found.every((one, index) => index === 0 || /\s{2}/.test(line.slice(found[index - 1]?.index ?? 0, one.index))),
    ...(latest !== undefined && new Set(dates).size === dates.length && { latest }),
  }
}

const value = /(?<![\d.,/-])(?:[<>]=?\s*)?\d+(?:[.,]\d+)?(?![\d/])(?:\s*(?:HH?|LL?|[*!])(?=\s|$))?/g

/** So far from the middle of its day's heading a figure may stand, in letters; beyond it belongs to another table. */
const FARTHEST = 7

export interface Picked {
  /** What of the line stays: the name, the latest result and what stands behind the columns. */
  readonly text: string
  readonly date?: string
}

/** The latest result of a row; undefined when the row does not keep to the columns, and nothing can be told. */
export function pickLatest(line: string, nameEnd: number, { at, dates, latest, spaced }: Columns): Picked | undefined {
  const results: { readonly text: string; readonly end: number; readonly column: number; readonly off: number }[] = []
  let last = nameEnd
  for (const found of line.slice(nameEnd).matchAll(value)) {
    // Results stand in a row, with nothing but blanks between them; what comes after a word is unit or range.
    const start = nameEnd + found.index
    if (/[^\s|]/.test(line.slice(last, start))) break
    const middle = start + found[0].length / 2
    const column = at.reduce(
      (best, one, index) => (Math.abs(one - middle) < Math.abs((at[best] ?? 0) - middle) ? index : best),
      0,
    )
    last = start + found[0].length
    results.push({ text: found[0], end: last, column, off: Math.abs((at[column] ?? 0) - middle) })
    if (results.length === at.length) break
  }
  const full = results.length === at.length
  const placed = spaced ? results : results.map((one, column) => ({ ...one, column, off: full ? 0 : Infinity }))
  const apart = new Set(placed.map(({ column }) => column)).size === placed.length
  if (latest === undefined || placed.length === 0 || !apart || placed.some(({ off }) => off > FARTHEST)) return undefined
  const newest = placed.reduce((best, one) => ((dates[one.column] ?? '') > (dates[best.column] ?? '') ? one : best))
  const date = dates[newest.column]
  return {
    text: `${line.slice(0, nameEnd)} ${newest.text} ${line.slice(last)}`,
    ...(date !== undefined && { date }),
  }
}
