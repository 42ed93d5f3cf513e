// Which blood results are there, as the paper has them, and which lie outside? The laboratory's own range counts first.
import { daysAfter, localDate, standingOf, type Entry, type Standing } from '../diary/index.js'
import { intake } from '../knowledge/intake/index.js'
import { analytes } from '../knowledge/labs/index.js'
import type { Analyte } from '../knowledge/types/index.js'
import { findUnit, fromCanonical, levelOf, readLab } from '../labs/index.js'
import { toItsSide } from '../labs/levels.js'
import { readNumeral } from '../labs/numeral.js'
import type { LabResult } from '../person/case.js'
import { groupedBy } from './by.js'
import type { LabLine } from './report.js'

type Sex = 'female' | 'male' | undefined
type Unmarked = Omit<LabLine, 'isLatest' | 'isOld'>
interface Told {
  readonly line: Unmarked
  /** The figure in the unit of its test, by which two papers can be compared. */
  readonly canonical?: number
}

const analyteOf = (id: string): Analyte | undefined => analytes.find((one) => one.id === id)

/**
 * Where the level called normal begins and ends, in the unit of the paper. None where a grey zone lies between it and what is low
 * (ferritin, B12, vitamin D …): those are limits for deciding, and no laboratory prints them as its range.
 */
function usualOf(analyte: Analyte, unit: string, sex: Sex): LabLine['usual'] {
  const printed = findUnit(analyte, unit)
  const at = analyte.levels.findIndex(({ reading }) => reading === 'normal')
  if (!printed || at < 0 || analyte.levels[at - 1]?.reading === 'borderline') return undefined
  const endOf = (level: Analyte['levels'][number] | undefined) =>
    ((sex === 'female' ? level?.belowFemale : undefined) ?? level?.below)?.value
  const [low, high] = [endOf(analyte.levels[at - 1]), endOf(analyte.levels[at])]
  const inUnit = (value: number | undefined) => (value === undefined ? undefined : fromCanonical(printed, value))
  const [from, to] = [inUnit(low), inUnit(high)]
  return from === undefined && to === undefined
    ? undefined
    : { ...(from !== undefined && { low: from }), ...(to !== undefined && { high: to }) }
}

const number = String.raw`(\d+(?:[.,]\d+)?)`
const decimal = (text: string | undefined): number => Number((text ?? '').replace(',', '.'))

/** A range that was printed as text: "0.7 - 1.0", "(3.5-5.0 g/dL)", "> 50", "up to 5". What is put otherwise stays text. */
function endsOf(range: LabLine['range'], unit: string): { readonly low?: number; readonly high?: number } {
  const { low, high, text } = range ?? {}
  if (low !== undefined || high !== undefined) return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  const inside = (text ?? '').trim().replace(/^[([](.*)[)\]]$/u, '$1')
  const said = (unit !== '' && inside.endsWith(unit) ? inside.slice(0, -unit.length) : inside).trim()
  const both = new RegExp(`^${number}\\s*(?:-|–|to)\\s*${number}$`, 'u').exec(said)
  if (both) return { low: decimal(both[1]), high: decimal(both[2]) }
  const above = new RegExp(`^(?:>=?|≥|from)\\s*${number}$`, 'u').exec(said)
  if (above) return { low: decimal(above[1]) }
  const below = new RegExp(`^(?:<=?|≤|up to)\\s*${number}$`, 'u').exec(said)
  return below ? { high: decimal(below[1]) } : {}
}

/** Against both ends of the printed range; "<5" lies under five. */
function outsideOf(value: string, range: ReturnType<typeof endsOf>): LabLine['outside'] {
  const numeral = readNumeral(value)
  const [first] = numeral?.candidates ?? []
  if (first === undefined || numeral?.candidates.length !== 1) return undefined
  const at = toItsSide(first, numeral.comparator)
  if (range.low !== undefined && at < range.low) return 'low'
  return range.high !== undefined && at > range.high ? 'high' : undefined
}

/** By our levels, where the paper has no range that can be compared with. */
function sideOf(reading: LabLine['reading']): LabLine['outside'] {
  if (reading === 'low' || reading === 'critical-low') return 'low'
  return reading === 'high' || reading === 'critical-high' ? 'high' : undefined
}

function fromPaper({ at, zone, payload }: Standing<'lab'>, sex: Sex): Told {
  const read = readLab(payload, sex)
  const { range } = payload
  const known = read.ok ? analyteOf(read.result.analyte) : undefined
  const ends = endsOf(range, payload.unit)
  const hasEnds = Object.keys(ends).length > 0
  const outside = hasEnds ? outsideOf(payload.value, ends) : read.ok ? sideOf(read.level.reading) : undefined
  const usual = range || !known ? undefined : usualOf(known, payload.unit, sex)
  const line: Unmarked = {
    ...(known && { analyte: known.id }),
    name: payload.name,
    value: payload.value,
    unit: payload.unit,
    date: localDate(at, zone),
    ...(range && { range }),
    ...(usual && { usual }),
    ...(outside && { outside }),
    ...(read.ok && { reading: read.level.reading }),
    byPaper: hasEnds,
    remarks: payload.remarks ?? [],
  }
  return { line, ...(read.ok && { canonical: read.result.value }) }
}

function fromCase({ analyte: id, value, reported, date }: LabResult, sex: Sex): Told {
  const known = analyteOf(id)
  const reading = known && levelOf(known, toItsSide(value, reported.comparator), sex).reading
  const [outside, usual] = [sideOf(reading), known && usualOf(known, reported.unit, sex)]
  const line: Unmarked = {
    analyte: id,
    name: id,
    value: `${reported.comparator ?? ''}${reported.value}`,
    unit: reported.unit,
    ...(date !== undefined && { date }),
    ...(usual && { usual }),
    ...(outside && { outside }),
    ...(reading && { reading }),
    byPaper: false,
    remarks: [],
  }
  return { line, canonical: value }
}

const newestFirst = (a: Unmarked, b: Unmarked): number => {
  const [one, other] = [a.date ?? '9999', b.date ?? '9999']
  return one === other ? 0 : one < other ? 1 : -1
}
const testOf = ({ analyte, name }: Unmarked): string => analyte ?? name.trim().toLowerCase()

const nearly = 1e-6
/** The same figure of the same test: of the same day, or of a day that was not said. */
const isSame = ({ line: paper, ...one }: Told, { line: said, ...other }: Told): boolean =>
  paper.analyte === said.analyte &&
  (said.date === undefined || paper.date?.startsWith(said.date) === true) &&
  one.canonical !== undefined &&
  other.canonical !== undefined &&
  Math.abs(one.canonical - other.canonical) <= nearly * Math.abs(other.canonical)

/** What says little about the day of the page; a year or a month counts as old only when the whole of it is. */
function isOldOn(today: string, date: string | undefined): boolean {
  const since = daysAfter(today, -intake.limits.reading.labsWithinDays.value)
  return date !== undefined && date < since.slice(0, date.length)
}

/** What needs looking at first: values to act on, then what lies outside, then what lay outside long ago. */
function rankOf(today: string, { outside, reading, date }: Unmarked): number {
  if (!outside) return 3
  if (isOldOn(today, date)) return 2
  return reading?.startsWith('critical') === true ? 0 : 1
}

/**
 * The results that the person gave in the case and those of the diary, each test with its newest first (of one day, what the case says,
 * for that is weighed, then the one of the latest hour); what lies outside comes before what does not, by the newest. A result that
 * stands in both is told once, as on the paper; two figures of one day are both told.
 */
export function labLines(entries: readonly Entry[], said: readonly LabResult[], sex: Sex, today: string): readonly LabLine[] {
  const papers = standingOf(entries, 'lab').map((entry) => fromPaper(entry, sex))
  const others = said.map((one) => fromCase(one, sex)).filter((one) => !papers.some((paper) => isSame(paper, one)))
  const tests = [
    ...groupedBy(
      [...papers, ...others].map(({ line }) => line),
      testOf,
    ).values(),
  ].map((of) => of.toReversed().toSorted(newestFirst))
  return tests
    .toSorted((a, b) => rankOf(today, a[0]!) - rankOf(today, b[0]!))
    .flatMap((of) =>
      of.map((line, place): LabLine =>
        Object.assign({}, line, { isLatest: place === 0 }, isOldOn(today, line.date) && { isOld: true as const }),
      ),
    )
}
