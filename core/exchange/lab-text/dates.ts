// When was the blood taken? A date that can be read one way only; born, printed and reported are other days.
import { isDate } from '../../diary/index.js'

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const otherDays =
  /\b(?:dob|d\.o\.b|birth|born|geb(?:oren|urt\w*)?|nee? le|nacimiento|nascita|eingang\w*|ausgang\w*|befund|edite|resulted|previous|vorwert\w*|print(?:ed)?|report(?:ed)?|issued|received|authori[sz]ed|reviewed|expir\w*)\b/i
const drawn =
  /\b(?:collect(?:ed|ion)?|taken|drawn|sample|specimen|entnahme\w*|abnahme\w*|prelev\w*|extraccion|prelievo|afname\w*|date)\b/i

/** Several dates stand in one line, each after its own word. */
const parting =
  /\s{3,}|[|;]|(?=\b(?:collected|taken|drawn|received|reported|resulted|printed|dob|born|geb|entnahme|abnahme|eingang|befund|ausgang|prelev|edite|nee?|extraccion|prelievo|afname)\w*\b)/i

const year = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text))
const iso = (y: number, m: number, d: number): string | undefined => {
  const date = `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  return isDate(date) ? date : undefined
}

/** Yyyy-mm-dd; undefined when there is none, or "03/04/2026", which is April or March. */
function dateIn(line: string): string | undefined {
  const [, y, m, d] = /\b((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(line) ?? []
  if (y !== undefined) return iso(Number(y), Number(m), Number(d))
  const named =
    /\b(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-zä]{3,9})\.?,?[\s.-]+((?:19|20)?\d{2})\b/i.exec(line) ??
    swapped(/\b([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/i.exec(line))
  if (named) {
    const month =
      months.indexOf(
        (named[2] ?? '')
          .slice(0, 3)
          .toLowerCase()
          .replace('mär', 'mar')
          .replace('okt', 'oct')
          .replace('dez', 'dec')
          .replace('mai', 'may'),
      ) + 1
    return month === 0 ? undefined : iso(year(named[3] ?? ''), month, Number(named[1]))
  }
  const [, dd, mm, yy] = /\b(\d{1,2})\.(\d{1,2})\.((?:19|20)?\d{2})\b/.exec(line) ?? []
  // With points it is day, month, year everywhere.
  if (dd !== undefined) return iso(year(yy ?? ''), Number(mm), Number(dd))
  const [, a, b, c] = /\b(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d{2})\b/.exec(line) ?? []
  if (a === undefined) return undefined
  const [first, second] = [Number(a), Number(b)]
  if (first > 12) return iso(year(c ?? ''), second, first)
  if (second > 12) return iso(year(c ?? ''), first, second)
  return first === second ? iso(year(c ?? ''), first, second) : undefined
}

/** Dates that stand in one row are written alike: one with a day over twelve tells the order of all. Undefined where it cannot be told. */
export function daysIn(texts: readonly string[]): readonly (string | undefined)[] {
  const plain = texts.map(dateIn)
  if (plain.every((date) => date !== undefined)) return plain
  const parts = texts.map((text) => /^(\d{1,2})[-/](\d{1,2})[-/](\d{2}|\d{4})$/.exec(text))
  const read = (dayFirst: boolean) =>
    parts.map((part) => {
      const [a, b] = dayFirst ? [part?.[1], part?.[2]] : [part?.[2], part?.[1]]
      return part ? iso(year(part[3] ?? ''), Number(b), Number(a)) : undefined
    })
  const ways = [read(true), read(false)].filter((way) => way.every((date) => date !== undefined))
  const [only, other] = ways
  return only && (!other || only.join() === other.join()) ? only : texts.map(() => undefined)
}

const swapped = (found: RegExpExecArray | null): readonly (string | undefined)[] | undefined =>
  found ? [found[0], found[2], found[1], found[3]] : undefined

/** The one day of the drawing that the text names; undefined when it names none or several. */
export function drawnOn(lines: readonly string[]): string | undefined {
  const parts = lines.flatMap((line) => line.normalize('NFD').replace(/\p{M}/gu, '').split(parting))
  const dated = parts
    .filter((line) => !otherDays.test(line))
    .flatMap((line) => {
      const date = dateIn(line)
      return date === undefined ? [] : [{ date, sure: drawn.test(line) }]
    })
  for (const some of [dated.filter(({ sure }) => sure), dated]) {
    const days = new Set(some.map(({ date }) => date))
    if (days.size === 1) return [...days][0]
    if (days.size > 1) return undefined
  }
  return undefined
}
