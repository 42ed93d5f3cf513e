// Which row of a table is this person's? By completed age, by sex where the table parts them, by pregnancy and breast-feeding.
import type {
  Addition,
  Band,
  ReferenceBand,
  ReferenceTable,
  ReferenceValues,
  SpecialStage,
} from '../../knowledge/intake/index.js'
import { derived, type Known } from '../../knowledge/types/index.js'
import type { LifeStage } from '../report.js'

export interface Row {
  readonly id: string
  readonly values: ReferenceValues
  readonly flags: readonly string[]
}
/** Turns values per kg or per MJ into values a day, before anything is added to them. */
export type Scale = (values: ReferenceValues) => ReferenceValues

export const covers = ({ from, below }: { readonly from: number; readonly below?: number }, at: number): boolean =>
  from <= at && (below === undefined || at < below)

/** The band of this age and sex; of several, the first. */
export function bandOf<B extends Band>(bands: readonly B[], ageYears: number, sex?: 'female' | 'male'): B | undefined {
  return bands.find((band) => covers(band, ageYears) && (band.sex === undefined || band.sex === sex))
}

const rowOf = ({ id, from: _from, below: _below, sex: _sex, flags = [], ...values }: ReferenceBand, scale: Scale): Row => ({
  id,
  values: scale(values),
  flags,
})

const sum = (known: Known, add: Known): Known =>
  derived(known.value + add.value, [known.low + add.low, known.high + add.high], `${known.note}; with ${add.note}`, [
    ...new Set([...known.sources, ...add.sources]),
  ])

/** More for the child: added to the recommended intake. The average need then has no figure, and none is made up. */
function withAddition(base: Row, { id, add }: Addition): Row {
  const { ear, rda, ai, ...rest } = base.values
  return {
    id: `${base.id}-${id}`,
    values: { ...rest, ...(rda && { rda: sum(rda, add) }), ...(ai && { ai: sum(ai, add) }) },
    flags: ear ? [...base.flags, 'no-average-for-mothers'] : base.flags,
  }
}

/** Outside the ages of the rows the nearest one is taken, and said. */
function nearest(bands: readonly ReferenceBand[], age: number, word: string, scale: Scale): Row | undefined {
  const found = bandOf(bands, age)
  if (found) return rowOf(found, scale)
  const [first, last] = [bands[0], bands.at(-1)]
  if (!first || !last) return undefined
  if (age < first.from) return flagged(rowOf(first, scale), `under-${first.from}-${word}`)
  return flagged(rowOf(last, scale), `${word}-over-${(last.below ?? age) - 1}`)
}

const flagged = (row: Row, flag: string): Row => ({ ...row, flags: [...row.flags, flag] })

function special(stage: SpecialStage, base: Row | undefined, age: number, at: number, word: string, scale: Scale) {
  if (stage === 'as-age') return base
  if (stage === 'not-printed') return base && flagged(base, `${word}-not-in-table`)
  if (!('adds' in stage)) return nearest(stage, age, word, scale)
  const addition = stage.adds.find((one) => covers(one, at))
  return base && (addition ? withAddition(base, addition) : base)
}

/** What the row asks for: RDA, or AI where there is none. */
const target = ({ values }: Row): number => (values.rda ?? values.ai)?.value ?? 0

/** Pregnant and breast-feeding at once: the column that asks for more; of two limits the lower. */
function larger(one: Row, other: Row): Row {
  const more = target(other) > target(one) ? other : one
  const lower = (a?: Known, b?: Known) => (a && b ? (b.value < a.value ? b : a) : (a ?? b))
  const upper = lower(one.values.upper, other.values.upper)
  const cdrr = lower(one.values.cdrr, other.values.cdrr)
  return {
    id: more.id,
    values: { ...more.values, ...(upper && { upper }), ...(cdrr && { cdrr }) },
    flags: [...new Set([...one.flags, ...other.flags, 'both-pregnant-and-lactating'])],
  }
}

/** Undefined where the table has no row, or where age (or the sex that the row asks for) is unknown. */
export function findRow(table: ReferenceTable, stage: LifeStage, scale: Scale = (values) => values): Row | undefined {
  const { ageYears, sex, pregnancyWeeks, breastfeedingMonths } = stage
  if (ageYears === undefined || !(ageYears >= 0)) return undefined
  const woman = sex !== 'male'
  const [weeks, months] = woman ? [pregnancyWeeks, breastfeedingMonths] : []
  const mother = weeks !== undefined || months !== undefined
  const plain = bandOf(table.plain, ageYears, mother ? 'female' : sex)
  const base = plain && rowOf(plain, scale)
  const pregnant = weeks === undefined ? undefined : special(table.pregnant, base, ageYears, weeks, 'pregnant', scale)
  const lactating = months === undefined ? undefined : special(table.lactating, base, ageYears, months, 'lactating', scale)
  if (pregnant && lactating) return larger(pregnant, lactating)
  const row = mother ? (pregnant ?? lactating) : base
  const contradicts = !woman && (pregnancyWeeks !== undefined || breastfeedingMonths !== undefined)
  return row && contradicts ? flagged(row, 'mother-but-male') : row
}
