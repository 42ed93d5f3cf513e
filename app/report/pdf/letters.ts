// Can the fonts of a PDF show this? The fourteen that every reader has know Western letters only; nothing is ever shown as another letter in silence.

/** What WinAnsi holds beyond Latin-1 (ISO 32000-1, annex D). */
const beyondLatin = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ')
/** Signs of the same meaning: no letter of a name is among them. */
const sameMeaning: Readonly<Record<string, string>> = {
  '−': '–',
  '‐': '-',
  '‑': '-',
  '≥': '>=',
  '≤': '<=',
  '≈': '~',
  '→': '->',
  '′': "'",
  '″': '"',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u00a0': ' ',
  '\n': ' ',
  '\t': ' ',
  '⁄': '/',
  μ: 'µ',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
}
/** Letters with a stroke are no letter with a mark, by Unicode; their plain letter is what people write without them. */
const plainLetter: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'n',
  ŧ: 't',
  ə: 'e',
  ơ: 'o',
  ư: 'u',
}

const isShown = (letter: string): boolean => {
  const code = letter.codePointAt(0)!
  return (code >= 0x20 && code <= 0x7e) || (code >= 0xa1 && code <= 0xff && code !== 0xad) || beyondLatin.has(letter)
}

/** The letter without its marks, where that one can be shown. */
function withoutMarks(letter: string): string | undefined {
  const bare = plainLetter[letter] ?? letter.normalize('NFKD').replace(/\p{M}/gu, '')
  return bare !== '' && [...bare].every(isShown) ? bare : undefined
}

export interface Shown {
  /** What can be printed. */
  readonly text: string
  /** Letters that stand there as their plain letter, or as [?]. */
  readonly missing: readonly string[]
}

/** In place of letters that have no plain one. */
export const UNKNOWN = '[?]'

/** The text as the standard fonts can print it, and which letters they cannot. Never throws. */
export function showable(said: string): Shown {
  const missing: string[] = []
  let shown = ''
  for (const letter of said.normalize('NFC')) {
    const same = isShown(letter) ? letter : sameMeaning[letter]
    if (same !== undefined) {
      shown += same
      continue
    }
    if (/\p{Cc}|\p{Cf}/u.test(letter)) continue
    missing.push(letter)
    const bare = withoutMarks(letter)
    if (bare !== undefined) shown += bare
    else if (!shown.endsWith(UNKNOWN)) shown += UNKNOWN
  }
  return { text: shown, missing }
}
