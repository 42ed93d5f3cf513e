// Which number stands here? "4,2", "<30", "1 850", "4.2 mmol/L": comma or point, comparator, unit.

export interface Numeral {
  /** More than one where a comma may part thousands or decimals: "1,850". The likelier for a decimal comma comes first. */
  readonly candidates: readonly number[]
  readonly comparator?: '<' | '>'
  /** Text after the number, when there is any. */
  readonly unit?: string
}

// A laboratory prints nothing longer; what is longer is no number.
const longest = 60
const numeral = /^(?<sign><=|>=|[<>≤≥])?\s*(?<digits>[-−+]?\d[\d.,' ]*?)\s*(?<rest>[^\d.,'\s].*)?$/u
const flag = /(?<=\d)\s*(?:[*!]+|\s[HL])$/u

/** Reads a number as printed; undefined when it is none. Never throws. */
export function readNumeral(given: number | string): Numeral | undefined {
  if (typeof given === 'number') return Number.isFinite(given) ? { candidates: [given] } : undefined
  if (typeof given !== 'string' || given.length > longest) return undefined
  const text = given
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .trim()
    .replace(flag, '')
  const { sign, digits, rest } = numeral.exec(text)?.groups ?? {}
  const candidates = digits === undefined ? [] : readDigits(digits.replace('−', '-'))
  if (candidates.length === 0) return undefined
  return {
    candidates,
    ...(sign !== undefined && { comparator: sign.startsWith('<') || sign === '≤' ? ('<' as const) : ('>' as const) }),
    ...(rest !== undefined && { unit: rest }),
  }
}

function readDigits(digits: string): readonly number[] {
  const plain = /^([-+]?\d{1,3})((?:[ ']\d{3})+)(?=$|[.,])/.test(digits) ? digits.replace(/[ ']/g, '') : digits
  if (/^[-+]?\d+(\.\d+)?$/.test(plain)) return [Number(plain)]
  if (/^[-+]?[1-9]\d{0,2},\d{3}$/.test(plain)) return [Number(plain.replace(',', '.')), Number(plain.replace(',', ''))]
  if (/^[-+]?\d+,\d+$/.test(plain)) return [Number(plain.replace(',', '.'))]
  if (/^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return [Number(plain.replace(/,/g, ''))]
  if (/^[-+]?\d{1,3}(\.\d{3})+,\d+$/.test(plain)) return [Number(plain.replace(/\./g, '').replace(',', '.'))]
  return []
}
