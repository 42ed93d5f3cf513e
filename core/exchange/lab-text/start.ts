// Where in a line does the name end and the result begin?
import { afterName, looksLikeUnit } from './after-name.js'
import { testNamed, type NamedTest } from './name.js'

/** No name holds more numbers than this. */
const MOST_PLACES = 6

/** Places before which a name may end: at a number, a comparator, a mark before a number. */
const ends = /(?<=[\s:=|)\]…_]|(?<!\d)[.,]|^)(?=(?:(?:HH?|LL?|LO|HI|A|\*{1,2}|!|[↑↓▲▼])\s+)?(?:<=|>=|[<>≤≥])?\s*[-−]?\d)/gu

export interface Start {
  readonly test: NamedTest | undefined
  readonly name: string
  readonly rest: string
}

/** A line that goes on with the one above it: its range, its mark. */
export const goesOn =
  /^\s*(?:[([]?\s*(?:ref(?:erence)?|normal|range|interval|limits?|referenz\w*|norm\w*)\b|[([]\s*[<>≤≥]?\s*\d|(?:above|below|within)\b)/iu

/** Between a comparator or a mark and its number no name ends: "CRP < 0,6", "Potassium LO 3.3"; "vitamin A 2" has its mark in its name. */
function belongsToValue(line: string, place: number): boolean {
  const before = /(?:[<>≤≥]=?|(?<=\s)(?:HH?|LL?|LO|HI|A|\*{1,2}|!|[↑↓▲▼]))\s*$/u.exec(line.slice(0, place))
  return (
    before !== null &&
    before.index > 0 &&
    (/[<>≤≥*!↑↓▲▼]/u.test(before[0]) || testNamed(line.slice(0, before.index)) !== undefined)
  )
}

/** The longest beginning that names a test; else, before a number with a unit, a name that nobody here knows. */
export function startOf(line: string): Start | undefined {
  const places = [...line.matchAll(ends)].map(({ index }) => index).filter((index) => index > 0 && !belongsToValue(line, index))
  // "Vitamin D 25 hydroxy" by itself: the number is part of the name.
  if (places.length > 0 && testNamed(line)) return undefined
  for (const place of places.slice(0, MOST_PLACES).toReversed()) {
    // Another molecule than the name before it: 1,25-dihydroxyvitamin D.
    if (/^\s*1[.,]\s?25\b/.test(line.slice(place))) break
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
