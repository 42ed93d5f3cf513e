// How does a value become a cell of CSV, and a cell a value? Quoted as RFC 4180 says, and harmless in a spreadsheet.

export type Cell = string | number | boolean | null | undefined

/**
 * What a spreadsheet would take for a formula (OWASP, "CSV injection"), also in full width; and the apostrophe itself, so that
 * reading is certain.
 */
const formula = /^[=+\-@\t\r\n'＝＋－＠]/u
/** A number by itself is no danger, with whatever sign. */
const bareNumber = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

/** An apostrophe before: spreadsheets show the text and reckon nothing. */
const harmless = (text: string): string => (formula.test(text) && !bareNumber.test(text) ? `'${text}` : text)
/** The text as it was before `harmless`. */
export const asWritten = (cell: string): string => (cell.startsWith("'") ? cell.slice(1) : cell)

const needsQuotes = /[",;\r\n\t]|^[\s\ufeff]|[\s\ufeff]$/

/** Nothing is an empty cell; numbers are written so that they read back to the last bit. */
export function cellOf(value: Cell): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') return String(value)
  const text = harmless(value)
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export const lineOf = (cells: readonly string[]): string => `${cells.join(',')}\r\n`

/** Characters that end a text for some readers (NUL, the old end-of-file mark …); tabs and line ends are none of them. */
const unseen = /[^\P{Cc}\t\r\n\x7f-\x9f]/gu
/** (Node has both tests of halves of letters; the library of ES2023 has no names for them.) */
type Halves = string & { readonly isWellFormed: () => boolean; readonly toWellFormed: () => string }

/** Can every reader of text files take this line? Not with half a surrogate pair in it, nor with characters that are no letters. */
export const isPlain = (line: string): boolean => (line as Halves).isWellFormed() && line.search(unseen) === -1
/** With a replacement character for each of those. */
export const madePlain = (line: string): string => (line as Halves).toWellFormed().replace(unseen, '\ufffd')
