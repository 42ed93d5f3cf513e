// Which laboratory result is this, and can it be taken? Number, unit and range as printed; read once on trial, so that what cannot
// be is refused here with its reason.
import type { LabPaper } from '../../../diary/index.js'
import { intake } from '../../../knowledge/intake/index.js'
import type { Analyte } from '../../../knowledge/types/index.js'
import { findUnit, readLab, type LabReading } from '../../../labs/index.js'
import type { DropReason } from '../../exchange.js'
import { saidOfSample, type LabRemark } from '../../sample-remarks.js'
import { converted, ucumOf } from '../../ucum.js'
import { ureaUnit } from '../../whole-urea.js'
import { dropped, taken, type Item } from './item.js'
import { quantityOf, type Read } from './quantity.js'
import { names, number, piece, pieces, status, text, type Piece } from './pieces.js'
import type { Test } from './which-test.js'
import type { Moment } from './when.js'

interface Printed {
  readonly value: string
  readonly unit: string
  /** What numbers of the file's unit are multiplied by to be in `unit`; 1 unless it had to be turned. */
  readonly turn: (value: number) => number
  readonly turned: boolean
}

const asIs = (value: number): number => value
const sameUnit = (one: ReturnType<typeof findUnit>, other: ReturnType<typeof findUnit>): boolean =>
  one === undefined ||
  other === undefined ||
  (one.factor.value === other.factor.value && one.offset?.value === other.offset?.value)

/** "ng/mL{RBC}" counts in red cells, "mmol/L{Cre}" goes by creatinine: UCUM passes over what stands in such brackets, and here it counts. */
const ofAnother = (analyte: Analyte, unit: string): boolean =>
  /\{[^}]*(?:rbc|ery)/i.test(unit) || (analyte.id !== 'creatinine' && /\{[^}]*cre/i.test(unit))

/**
 * The value in a unit that the analyte is understood in. Unit text and UCUM code must agree; a unit of the same kind that is in no
 * table of ours ("mg/L" of calcium) is turned by UCUM and said so. Undefined: it cannot be told.
 */
function printedAs(analyte: Analyte, { value, unit, code }: Read): Printed | undefined {
  if (ofAnother(analyte, `${unit ?? ''} ${code ?? ''}`)) return undefined
  const [byText, byCode] = [
    unit === undefined ? undefined : findUnit(analyte, unit),
    code === undefined ? undefined : findUnit(analyte, code),
  ]
  if (!sameUnit(byText, byCode)) return undefined
  // A code that is UCUM for something else than the text says is a contradiction as well.
  if (byText && code !== undefined && !byCode && converted(1, code, byText.ucum) !== 1) return undefined
  if (byText && unit !== undefined) return { value, unit, turn: asIs, turned: false }
  if (byCode && code !== undefined) return { value, unit: code, turn: asIs, turned: false }
  const from = code ?? (unit === undefined ? undefined : ucumOf(unit))
  if (from === undefined) return unit === undefined ? { value, unit: '', turn: asIs, turned: false } : undefined
  for (const { ucum } of analyte.units) {
    const factor = converted(1, from, ucum)
    if (factor === undefined) continue
    const turn = (one: number) => Number((one * factor).toPrecision(12))
    const [, comparator = '', amount = ''] = /^([<>]=?)?(.*)$/.exec(value) ?? []
    return factor === 1
      ? { value, unit: ucum, turn: asIs, turned: false }
      : { value: `${comparator}${turn(Number(amount))}`, unit: ucum, turn, turned: true }
  }
  return undefined
}

/** The laboratory's range: the normal one; of several for ages and sexes only the words. */
function rangeOf(ranges: unknown, { unit, turn }: Pick<Printed, 'unit' | 'turn'>, read: Read): LabPaper['range'] | undefined {
  const normal = pieces(ranges).filter((one) => {
    const type = status(one.type)
    return type === '' || type === 'normal' || type === 'recommended'
  })
  const [only] =
    normal.length === 1 ? normal : normal.filter(({ appliesTo, age }) => appliesTo === undefined && age === undefined)
  const words = normal.map((one) => text(one.text)).filter((one) => one !== undefined)
  const end = (value: unknown): number | undefined => {
    const bound = quantityOf(value)
    const amount = number(piece(value)?.value)
    const units = [bound?.unit, bound?.code].filter((one) => one !== undefined)
    const same = units.length === 0 || units.some((one) => one === read.unit || one === read.code || one === unit)
    return amount !== undefined && same ? turn(amount) : undefined
  }
  const ends = [end(only?.low), end(only?.high)]
  // A range that stands on its head is a slip of the file; either end would tell a lie.
  const [low, high] = (ends[0] ?? -Infinity) <= (ends[1] ?? Infinity) ? ends : []
  const said = only ? text(only.text) : words.join('; ')
  const shown = said?.slice(0, intake.limits.texts.name.value)
  if (low === undefined && high === undefined && !shown) return undefined
  return { ...(low !== undefined && { low }), ...(high !== undefined && { high }), ...(shown && { text: shown }) }
}

const reasons: Readonly<Partial<Record<Extract<LabReading, { ok: false }>['problem']['kind'], DropReason>>> = {
  'unknown-analyte': 'not-ours',
  'implausible-hard': 'impossible',
  'code-unit-mismatch': 'code-and-unit',
}

export interface LabAround {
  readonly moment: Moment
  readonly zone: string
  readonly remarks: readonly LabRemark[]
  /** "day-not-known" and the like. */
  readonly notes: readonly string[]
  readonly shown: string
}

/** What `holder` (an Observation, or one of its components) says of a test that is known. */
export function labItem(
  test: Exclude<Test, { kind: 'unknown' | 'contradiction' }>,
  read: Read,
  holder: Piece,
  around: LabAround,
): Item {
  const { moment, zone, shown } = around
  const analyte = test.kind === 'analyte' ? test.analyte.id : undefined
  const printed: Printed | undefined =
    test.kind === 'analyte'
      ? printedAs(test.analyte, read)
      : { value: read.value, unit: read.unit ?? read.code ?? '', turn: asIs, turned: false }
  if (!printed) return dropped('not-read', `${shown} ${read.value} ${read.unit ?? read.code ?? ''}`)
  const range = rangeOf(holder.referenceRange, printed, read)
  const remarks = [...new Set(around.remarks)]
  const paper: LabPaper = {
    name: test.name.slice(0, intake.limits.texts.name.value),
    value: printed.value,
    unit: test.loinc === undefined ? ureaUnit(analyte, `${shown} ${test.name}`, printed.unit, range?.high) : printed.unit,
    ...(range && { range }),
    ...(test.loinc !== undefined && { loinc: test.loinc }),
    ...(remarks.length > 0 && { remarks }),
  }
  const said = { rest: { ...(printed.turned && { value: `${read.value} ${read.unit ?? read.code ?? ''}` }) } }
  const beside = [...remarks, ...around.notes, ...(printed.turned ? ['unit-turned'] : [])]
  if (test.kind === 'neighbour')
    return taken('lab', { at: moment.at, zone }, paper, { ...said, remarks: [...beside, 'not-judged'] })
  const reading = readLab({ ...paper, haemolysed: remarks.includes('haemolysed') })
  if (!reading.ok) {
    return dropped(reasons[reading.problem.kind] ?? 'not-read', `${shown} ${paper.value} ${paper.unit}`)
  }
  const doubts = reading.warnings.map(({ kind }) => kind).filter((kind) => kind !== 'haemolysed' && kind !== 'name-guessed')
  const byName = test.loinc === undefined ? ['by-name'] : []
  return taken('lab', { at: moment.at, zone }, paper, { ...said, remarks: [...beside, ...byName, ...doubts] })
}

/** What notes and the specimen say of the blood itself; the specimen's codes first. */
export function sampleRemarks(notes: readonly string[], specimen: Piece | undefined): readonly LabRemark[] {
  const said = [...notes, ...names(specimen?.condition), ...pieces(specimen?.note).flatMap((one) => text(one.text) ?? [])]
  const fasting = status(piece(specimen?.collection)?.fastingStatusCodeableConcept)
  const coded: readonly LabRemark[] = [
    ...(pieces(specimen?.condition).some((one) => status(one) === 'hem') ? (['haemolysed'] as const) : []),
    ...(fasting === 'f' ? (['fasting'] as const) : fasting === 'nf' ? (['not-fasting'] as const) : []),
  ]
  const spoken = saidOfSample(said).filter((one) => one === 'haemolysed' || coded.every((other) => other === 'haemolysed'))
  return [...new Set([...coded, ...spoken])]
}
