// Which results stand in this text of a laboratory report, pasted or read off a photograph?
import type { LabPaper } from '../../diary/index.js'
import { intake } from '../../knowledge/intake/index.js'
import { raisedByHaemolysis } from '../../knowledge/labs/haemolysis.js'
import { readLab } from '../../labs/index.js'
import { saidOfSample, type LabRemark } from '../sample-remarks.js'
import { afterName, looksLikeUnit } from './after-name.js'
import { drawnOn } from './dates.js'
import type { FoundLab } from './found-lab.js'
import { specimenOf, testNamed, type NamedTest } from './name.js'

/** More than any report has; what is longer is no report. */
const MOST_LINES = 5000
const LONGEST_LINE = 400
const SHOWN = 120
/** No name holds more numbers than this. */
const MOST_PLACES = 6
const longestName = intake.limits.texts.name.value

interface Line {
  readonly number: number
  readonly text: string
}

const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ')
    .replace(/\u200b|\ufeff/g, '')

/** "Potassium,4.1,mmol/L" and its quoted like: cells, parted by what parts no number. */
const cells = (line: string): string => {
  const bare = line.includes('"') ? line.replace(/"([^"]*)"/g, '$1') : line
  return /^[^,\d]+,\s*[<>]?\d+(?:\.\d+)?,/.test(bare) ? bare.replace(/,(?!\d{3}\b)/g, ' | ') : bare
}

/** Places before which a name may end: at a number, a comparator, a mark before a number. */
const ends = /(?<=[\s:=|)\]…_]|(?<!\d)[.,]|^)(?=(?:(?:HH?|LL?|\*{1,2}|[↑↓▲▼])\s+)?(?:<=|>=|[<>≤≥])?\s*[-−]?\d)/gu

interface Start {
  readonly test: NamedTest | undefined
  readonly name: string
  readonly rest: string
}

/** A line that goes on with the one above it: its range, its mark. */
const goesOn =
  /^\s*(?:[([]?\s*(?:ref(?:erence)?|normal|range|interval|limits?|referenz\w*|norm\w*)\b|[([]\s*[<>≤≥]?\s*\d|(?:above|below|within)\b)/iu

/** The longest beginning that names a test; else, before a number with a unit, a name that nobody here knows. */
function startOf(line: string): Start | undefined {
  const places = [...line.matchAll(ends)].map(({ index }) => index).filter((index) => index > 0)
  for (const place of places.slice(0, MOST_PLACES).toReversed()) {
    const test = testNamed(line.slice(0, place), place === places[0])
    if (test && afterName(test.analyte, line.slice(place))) return { test, name: line.slice(0, place), rest: line.slice(place) }
  }
  for (const place of places) {
    if (goesOn.test(line)) return undefined
    const after = afterName(undefined, line.slice(place))
    if (after && after.unit !== '' && looksLikeUnit(after.unit) && /\p{L}{2}/u.test(line.slice(0, place)))
      return { test: undefined, name: line.slice(0, place), rest: line.slice(place) }
  }
  return undefined
}

const valueOnly = /^\s*(?:(?:value|result|your result)\s*[:=]?\s*)?(?:<=|>=|[<>≤≥])?\s*\d/iu

/** A name alone takes the value below it; a result takes the range or the mark below it. */
function joined(lines: readonly Line[]): readonly Line[] {
  const all = lines.filter(({ text }) => text.trim() !== '')
  const out: Line[] = []
  for (let index = 0; index < all.length; index++) {
    const line = all[index]
    if (!line) continue
    let { text } = line
    const next = () => all[index + 1]?.text
    if (!/\d/.test(text.replace(/b\s?12|25|a1c|t4|d[23]/gi, '')) && testNamed(text) && valueOnly.test(next() ?? '')) {
      text = `${text} ${(next() ?? '').replace(/^\s*(?:your result|value|result)\s*[:=]?/i, '')}`
      index++
    }
    while (startOf(text) && goesOn.test(next() ?? '') && !startOf(next() ?? '')) {
      text = `${text} ${next()}`
      index++
    }
    out.push({ ...line, text })
  }
  return out
}

function foundIn(
  { number, text }: Line,
  { test, name, rest }: Start,
  around: { readonly date?: string; readonly remarks: readonly LabRemark[] },
): FoundLab | undefined {
  const after = afterName(test?.analyte, rest)
  if (!after) return undefined
  const raised = test !== undefined && raisedByHaemolysis.includes(test.analyte.id)
  const remarks = around.remarks.filter((one) => one !== 'haemolysed' || raised)
  const printed = name
    .replace(/\s+/g, ' ')
    .replace(/^[\s*•·|-]+|[\s:=|.,…_-]+$/g, '')
    .slice(0, longestName)
  const paper: LabPaper = {
    name: test?.name.slice(0, longestName) ?? printed,
    value: after.value,
    unit: after.unit,
    ...(after.range && Object.keys(after.range).length > 0 && { range: after.range }),
    ...(remarks.length > 0 && { remarks }),
  }
  return {
    line: number,
    shown: text.trim().slice(0, SHOWN),
    paper,
    ...(test && { analyte: test.analyte.id }),
    ...(after.flag && { flag: after.flag }),
    ...(after.several && { several: true }),
    ...(around.date !== undefined && { date: around.date }),
    reading: readLab({ name: paper.name, value: paper.value, unit: paper.unit, haemolysed: remarks.includes('haemolysed') }),
  }
}

/**
 * Every line that looks like a result, in order, for somebody to look at before it is kept; nothing is converted. Values with decimal
 * comma or point, units before or after the range, marks, name and value on lines of their own. Never throws.
 */
export function readLabText(text: string): readonly FoundLab[] {
  const lines = clean(text)
    .split(/\r\n|[\r\n\f]/)
    .slice(0, MOST_LINES)
    .map((line, index): Line => ({ number: index + 1, text: cells(line.slice(0, LONGEST_LINE)).replace(/\t/g, '   ') }))
  const said = lines.map((line) => line.text)
  const date = drawnOn(said)
  const preliminary = said.some((line) => /\b(?:preliminary|provisional|interim) (?:report|result)/i.test(line))
  // A line with a result of its own speaks of that result alone.
  const remarks: readonly LabRemark[] = [...(preliminary ? (['preliminary'] as const) : []), ...saidOfSample(said)]
  const found: FoundLab[] = []
  let specimen: 'blood' | 'other' = 'blood'
  for (const line of joined(lines)) {
    specimen = specimenOf(line.text) ?? specimen
    const start = startOf(line.text)
    if (!start) continue
    const one = foundIn(
      line,
      specimen === 'other' ? { ...start, test: undefined, name: `${start.name.trim()} (urine or other)` } : start,
      {
        remarks,
        ...(date !== undefined && { date }),
      },
    )
    if (one) found.push(one)
  }
  return found
}
