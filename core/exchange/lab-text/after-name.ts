// What stands after the name of a test: value, unit, range and mark, in whatever order a laboratory prints them?
import type { LabPaper } from '../../diary/index.js'
import { readNumeral } from '../../labs/numeral.js'
import type { Analyte } from '../../knowledge/types/index.js'
import { findUnit } from '../../labs/index.js'
import type { FoundLab } from './found-lab.js'

export interface AfterName {
  readonly value: string
  readonly unit: string
  readonly range?: NonNullable<LabPaper['range']>
  readonly flag?: NonNullable<FoundLab['flag']>
  /** Other numbers stand there that are neither value nor range: earlier results, as a rule. */
  readonly several: boolean
}

const NUMBER = String.raw`\d{1,3}(?:[ '’]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)*`
/** The value comes first, perhaps after a mark: "4.1", "H 5.6", "* <0,5", "4.1mmol/L". A number that goes on as a word is a name. */
const valueFirst = new RegExp(
  String.raw`^[\s:=|.…·_]*(?<mark>(?:HH?|LL?|LO|HI|A|\*{1,2}|!|[↑↓▲▼])\s+)?(?<sign><=|>=|[<>≤≥])?\s*(?<digits>[-−]?(?:${NUMBER}))(?![.,]?\d)(?!-[a-z])`,
  'iu',
)

const between = new RegExp(
  String.raw`(?<low>[-−]?(?:${NUMBER}))\s*(?:-|–|—|\bto\b|\bbis\b|(?<=\s)à(?=\s)|\ba\b|\.\.\.?)\s*(?<high>${NUMBER})`,
  'iu',
)
const upTo = new RegExp(String.raw`(?:<=|[<≤]|\b(?:up to|less than|below|bis|under|max\.?)\b)\s*(?<high>${NUMBER})`, 'iu')
const from = new RegExp(String.raw`(?:>=|[>≥]|\b(?:more than|above|over|from|at least|ab|min\.?)\b)\s*(?<low>${NUMBER})`, 'iu')

const marks: readonly (readonly [RegExp, NonNullable<FoundLab['flag']>])[] = [
  [/\b(?:HH|critical(?:ly)? high|panic high)\b|↑↑|\+\+/u, 'critical-high'],
  [/\b(?:LL|critical(?:ly)? low|panic low)\b|↓↓|(?:^|\s)--(?=\s|$)/u, 'critical-low'],
  [/\b(?:H|HI|high|above (?:high|the|upper)\b.*|hoch|erhöht)\b|[↑▲]|(?:^|\s)\+(?=\s|$)/iu, 'high'],
  [/\b(?:L|LO|low|below (?:low|the|lower)\b.*|niedrig|erniedrigt)\b|[↓▼]|(?:^|\s)[-–](?=\s|$)/iu, 'low'],
  [/\b(?:A|abnormal|abn)\b|(?:^|\s|\d)[*!]+(?=\s|$)/iu, 'abnormal'],
  [/\b(?:N|normal|within (?:the )?(?:normal|reference).*)\b/iu, 'normal'],
]

const figure = (printed: string | undefined, decimalComma: boolean): number | undefined => {
  if (printed === undefined) return undefined
  const all = readNumeral(printed.replace('−', '-'))?.candidates ?? []
  return decimalComma ? all[0] : all.at(-1)
}

/** "mmoI/l", as a camera reads it. */
const asPrinted = (unit: string): string =>
  unit
    .replace(/(?<=mo)[I1|](?=\/)/g, 'l')
    .replace(/(?<=\/)[I1|]$/, 'L')
    // "mUI/L", "mIE/L": the same units in other languages.
    .replace(/(?<=^[mµμ]?)(?:UI|IE)(?=\/)/, 'IU')

/** A unit stands near its value; a line of a hundred numbers is no result. */
const MOST_WORDS = 24

/** Words of the rest that together are a unit of this analyte: the longest. Its end says how far it went. */
function unitIn(analyte: Analyte | undefined, rest: string): { readonly unit: string; readonly without: string } | undefined {
  const words = [...rest.matchAll(/[^\s|;,()[\]]+/g)].slice(0, MOST_WORDS)
  for (let count = Math.min(4, words.length); count >= 1; count--) {
    for (let start = 0; start + count <= words.length; start++) {
      const [first, last] = [words[start], words[start + count - 1]]
      if (!first || !last) continue
      const end = last.index + last[0].length
      const printed = rest.slice(first.index, end)
      if (/[|;]/.test(printed) || /^\d+(?:[.,]\d+)?$/.test(printed)) continue
      const unit = asPrinted(printed)
      const known = analyte ? findUnit(analyte, unit) !== undefined : looksLikeUnit(unit)
      if (known) return { unit, without: `${rest.slice(0, first.index)} ${rest.slice(end)}` }
    }
  }
  return undefined
}

/** A unit that this analyte has not, or of a test nobody here knows: "pmol/ml", "10^9/L". */
export const looksLikeUnit = (word: string): boolean =>
  /^(?:x?10(?:\^|\*|e)?\d{1,2}\/[a-zµμ]+|[kmµμunpfcd]{0,2}(?:c?g|mol|kat|iu|u|eq|l|osm)(?:\/(?:[mdµμc]?l|min|h|d|24h|mol|k?g|kg)(?:\/1[.,]73\s?m[2²]?)?)|%|fl|pg|mmhg)$/iu.test(
    word,
  )

/**
 * Reads what follows a name. Undefined when no value stands there.
 * @param analyte makes its own units known, and with them which letters are no mark.
 */
export function afterName(analyte: Analyte | undefined, text: string): AfterName | undefined {
  // "2 .35", as a camera parts it: put together, and told as doubtful.
  const whole = text.replace(/^(\D{0,6}\d+) (?=[.,]\d)/u, '$1')
  const found = valueFirst.exec(whole)
  const { mark = '', sign = '', digits } = found?.groups ?? {}
  if (!found || digits === undefined) return undefined
  // "2.l4": a letter within the figure is one more digit, and nobody knows which; the reading then refuses it.
  const [blurred = ''] = /^[.,]?[\dlIO|]*[lIO|][\dlIO|]*(?=\s|$)/.exec(whole.slice(found[0].length)) ?? []
  const value = `${sign}${digits.replace('−', '-')}${blurred}`
  const decimalComma = /^\D*\d+,\d+$/.test(value) || /\d,\d/.test(whole)
  const raw = whole.slice(found[0].length + blurred.length)
  // "3.5-5.3" right away is a range without a value.
  if (/^\s*(?:-|–|—)\s*\d/.test(raw) && !/^\s+[-–]\s+\d.*\d\s*[-–]/.test(raw)) return undefined
  if (/^(?:st|nd|rd|th)\b|^[:/.]\d/.test(raw)) return undefined
  const withUnit = unitIn(analyte, raw) ?? (analyte ? unitIn(undefined, raw) : undefined)
  let rest = withUnit?.without ?? raw
  const span = between.exec(rest)
  const [most, least] = span ? [null, null] : [upTo.exec(rest), from.exec(rest)]
  const hit = span ?? most ?? least
  const printed = hit?.[0].trim()
  if (hit) rest = `${rest.slice(0, hit.index)} ${rest.slice(hit.index + hit[0].length)}`
  const [low, high] = [
    figure(span?.groups?.low ?? least?.groups?.low, decimalComma),
    figure(span?.groups?.high ?? most?.groups?.high, decimalComma),
  ]
  const range = hit && {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    // "up to 5" counts the end in, "<5" does not: what was printed stays.
    ...(!span && printed !== undefined && { text: printed }),
  }
  // A second unit may stand with the range.
  const words = `${mark} ${withUnit ? rest.split(withUnit.unit).join(' ') : rest}`.replace(
    /\b(?:normal\s+(?:range|values?|limits?)|ref(?:erence)?(?:\s+(?:range|interval|limits?))?|range|interval|referenz\w*|normbereich|normwerte?)\b\s*[:.]?/giu,
    ' ',
  )
  const flag = marks.find(([pattern]) => pattern.test(words))?.[1]
  return {
    value,
    unit: withUnit?.unit ?? '',
    ...(range && { range }),
    ...(flag && { flag }),
    several:
      whole !== text ||
      new RegExp(String.raw`(?<![\d.,/])\d+(?:[.,]\d+)?(?![\d/])`).test(
        words.replace(/\b\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/g, ' '),
      ),
  }
}
