// Which lines belong together, and which line is two? A name above its value, a range below its result, two results side by side.
import { looksLikeUnit } from './after-name.js'
import { testNamed } from './name.js'
import { goesOn, startOf } from './start.js'

export interface Line {
  readonly number: number
  readonly text: string
}

const valueOnly =
  /^\s*(?:(?:resultado|ergebnis|résultat|risultato|uitslag|(?:your )?(?:value|result)s?\b)\s*[:=]?\s*)?(?:<=|>=|[<>≤≥])?\s*\d/iu
const valueWord = /^\s*(?:resultado|ergebnis|résultat|risultato|uitslag|(?:your )?(?:value|result)s?)\s*[:=]?/iu
/** Between a name and its result: the word for it, of what and how it was measured. */
const passedOver =
  /^\s*(?:(?:resultado|ergebnis|résultat|risultato|uitslag|(?:your )?(?:value|result)s?)\s*[:=]?\s*$|(?:material|método|metodo|méthode|method|methode)\b)/iu
const rangeLabel = /^\s*(?:normal|standard|reference|ref\.?)\s*(?:range|interval|values?|limits?)\s*:?/iu
const rangeAlone = /^\s*[<>≤≥]?=?\s*\d[\d.,]*\s*(?:(?:-|–|to)\s*\d|[^\d]*$)/iu
const markAlone = /^\s*(?:low|high|normal|abnormal|critical(?:ly)? (?:low|high)|[HL]{1,2})\s*$/iu
/** More lines than a page puts under a name. */
const MOST_BELOW = 7

interface Below {
  readonly text: string
  readonly used: number
}

/** A page that puts everything under the name: its range, the word "value", the value, its mark, in whatever order. */
function below(name: string, lines: readonly string[]): Below | undefined {
  let [value, range, mark, used]: readonly [string | undefined, string, string, number] = [undefined, '', '', 0]
  for (let at = 0; at < Math.min(MOST_BELOW, lines.length); at++) {
    const line = lines[at] ?? ''
    if (rangeLabel.test(line)) {
      const said = line.replace(rangeLabel, '').trim()
      if (range !== '' || (said === '' && !rangeAlone.test(lines[at + 1] ?? ''))) break
      range = said === '' ? (lines[++at] ?? '') : said
    } else if (value === undefined && valueOnly.test(line)) value = line.replace(valueWord, '').trim()
    else if (mark === '' && value !== undefined && markAlone.test(line)) mark = line.trim()
    else if (value !== undefined && !value.includes(' ') && looksLikeUnit(line.trim())) value = `${value} ${line.trim()}`
    else if (range === '' && value !== undefined && rangeAlone.test(line)) range = line
    else if (!passedOver.test(line)) break
    used = at + 1
  }
  return value === undefined
    ? undefined
    : { text: `${name} ${value.trim()} ${mark} ${range === '' ? '' : `(${range.trim()})`}`, used }
}

const noNumber = (text: string): boolean => !/\d/.test(text.replace(/b\s?12|25|a1c|t4|d[23]|1[.,]73/gi, ''))

/** A name alone takes what stands below it; a result takes the range or the mark below it. */
export function joined(lines: readonly Line[]): readonly Line[] {
  const all = lines.filter(({ text }) => text.trim() !== '')
  const out: Line[] = []
  for (let index = 0; index < all.length; index++) {
    const line = all[index]
    if (!line) continue
    let { text } = line
    const next = () => all[index + 1]?.text
    if (noNumber(text) && testNamed(text)) {
      const found = below(
        text,
        all.slice(index + 1, index + 1 + MOST_BELOW).map((one) => one.text),
      )
      if (found) [text, index] = [found.text, index + found.used]
    }
    while (startOf(text) && goesOn.test(next() ?? '') && !startOf(next() ?? '')) {
      text = `${text} ${next()}`
      index++
    }
    out.push(...parted(text).map((one) => ({ ...line, text: one })))
  }
  return out
}

/** Two results with all their cells. */
const MOST_PARTS = 12

/** Two results beside each other, as pages with two columns print them: each by itself, or the mark of one would be read of the other. */
function parted(text: string): readonly string[] {
  const parts = text.split(/\s{3,}(?=\p{L})/u)
  if (parts.length < 2 || parts.length > MOST_PARTS) return [text]
  const groups: string[] = []
  for (const part of parts) {
    const last = groups.at(-1)
    const opens = startOf(part)?.test !== undefined && (last === undefined || startOf(last) !== undefined)
    if (last === undefined || opens) groups.push(part)
    else groups[groups.length - 1] = `${last}   ${part}`
  }
  return groups.length > 1 && groups.every((group) => startOf(group)?.test !== undefined) ? groups : [text]
}
