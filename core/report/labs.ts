// Which blood results are there, as the paper has them, and which lie outside? The laboratory's own range counts first.
import { localDate, standingOf, type Entry, type Standing } from '../diary/index.js'
import { analytes } from '../knowledge/labs/index.js'
import type { Analyte } from '../knowledge/types/index.js'
import { findUnit, fromCanonical, levelOf, readLab } from '../labs/index.js'
import { toItsSide } from '../labs/levels.js'
import { readNumeral } from '../labs/numeral.js'
import type { LabResult } from '../person/case.js'
import { groupedBy } from './by.js'
import type { LabLine } from './report.js'

type Sex = 'female' | 'male' | undefined
type Unmarked = Omit<LabLine, 'isLatest'>

const analyteOf = (id: string): Analyte | undefined => analytes.find((one) => one.id === id)

/** Where the level called normal begins and ends, in the unit of the paper. */
function usualOf(analyte: Analyte, unit: string, sex: Sex): LabLine['usual'] {
  const printed = findUnit(analyte, unit)
  const at = analyte.levels.findIndex(({ reading }) => reading === 'normal')
  if (!printed || at < 0) return undefined
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

/** A range that was printed as text: "0.7 - 1.0", "> 50", "up to 5". What is put otherwise stays text. */
function endsOf(range: LabLine['range']): { readonly low?: number; readonly high?: number } {
  const { low, high, text } = range ?? {}
  if (low !== undefined || high !== undefined) return { ...(low !== undefined && { low }), ...(high !== undefined && { high }) }
  const said = (text ?? '').trim()
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

function fromPaper({ at, zone, payload }: Standing<'lab'>, sex: Sex): Unmarked {
  const read = readLab(payload, sex)
  const { range } = payload
  const known = read.ok ? analyteOf(read.result.analyte) : undefined
  const ends = endsOf(range)
  const hasEnds = Object.keys(ends).length > 0
  const outside = hasEnds ? outsideOf(payload.value, ends) : read.ok ? sideOf(read.level.reading) : undefined
  const usual = range || !known ? undefined : usualOf(known, payload.unit, sex)
  return {
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
}

function fromCase({ analyte: id, value, reported, date }: LabResult, sex: Sex): Unmarked {
  const known = analyteOf(id)
  const reading = known && levelOf(known, toItsSide(value, reported.comparator), sex).reading
  const [outside, usual] = [sideOf(reading), known && usualOf(known, reported.unit, sex)]
  return {
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
}

const newestFirst = (a: Unmarked, b: Unmarked): number => ((a.date ?? '9999') < (b.date ?? '9999') ? 1 : -1)
const testOf = ({ analyte, name }: Unmarked): string => analyte ?? name.trim().toLowerCase()

/**
 * The results that the person gave in the case and those of the diary, each test with its newest first; what lies outside comes before
 * what does not, by the newest. A result that stands in both is told once, as on the paper.
 */
export function labLines(entries: readonly Entry[], said: readonly LabResult[], sex: Sex): readonly LabLine[] {
  const papers = standingOf(entries, 'lab').map((entry) => fromPaper(entry, sex))
  const isSame = (one: Unmarked) =>
    papers.some(
      ({ analyte, date, value }) => analyte === one.analyte && (date === one.date || (!one.date && value === one.value)),
    )
  const all = [...papers, ...said.map((one) => fromCase(one, sex)).filter((one) => !isSame(one))]
  const tests = [...groupedBy(all, testOf).values()].map((of) => of.toSorted(newestFirst))
  return tests
    .toSorted((a, b) => Number(b[0]?.outside !== undefined) - Number(a[0]?.outside !== undefined))
    .flatMap((of) => of.map((line, place): LabLine => Object.assign({}, line, { isLatest: place === 0 })))
}
