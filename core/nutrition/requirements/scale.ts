// What do "per kilogram" and "per megajoule" come to for this person? Weight as it is; energy eaten, needed, or an average adult's.
import { intake, type ReferenceTable, type ReferenceValues } from '../../knowledge/intake/index.js'
import { derived, type Known } from '../../knowledge/types/index.js'
import type { Estimate, LifeStage } from '../report.js'
import { energyNeed } from './energy-need.js'
import { bandOf, findRow, type Row, type Scale } from './row.js'

export interface Scaling {
  readonly scale: Scale
  readonly flags: readonly string[]
}

const exactly = (value: number): Estimate => ({ value, low: value, high: value })

const times = (known: Known, { value, low, high }: Estimate, what: string, sources: readonly string[]): Known =>
  derived(known.value * value, [known.low * low, known.high * high], `${known.note}; times ${what}`, [
    ...new Set([...known.sources, ...sources]),
  ])

/** An upper limit is never per kilogram or per megajoule in these tables. */
const scaled =
  (factor: Estimate, what: string, sources: readonly string[] = []): Scale =>
  ({ ear, rda, ai, ...rest }: ReferenceValues) => ({
    ...rest,
    ...(ear && { ear: times(ear, factor, what, sources) }),
    ...(rda && { rda: times(rda, factor, what, sources) }),
    ...(ai && { ai: times(ai, factor, what, sources) }),
  })

/** Undefined when what the table is per is unknown. */
export function scaleOf(table: ReferenceTable, stage: LifeStage, energyKcal?: number): Scaling | undefined {
  if (table.per === 'kg') {
    const { weightKg } = stage
    return weightKg === undefined || !(weightKg > 0)
      ? undefined
      : { scale: scaled(exactly(weightKg), `${weightKg} kg`), flags: [] }
  }
  return table.per === 'MJ' ? byEnergy(stage, energyKcal) : { scale: (values) => values, flags: [] }
}

function byEnergy(stage: LifeStage, energyKcal?: number): Scaling | undefined {
  const { kcalPerMj } = intake.conversions
  const inMj = ({ value, low, high }: Estimate): Estimate => ({
    value: value / kcalPerMj.value,
    low: low / kcalPerMj.value,
    high: high / kcalPerMj.value,
  })
  if (energyKcal !== undefined && energyKcal > 0)
    return {
      scale: scaled(inMj(exactly(energyKcal)), 'the energy eaten', kcalPerMj.sources),
      flags: ['by-energy-eaten'],
    }
  const need = energyNeed(stage)
  if (need)
    return {
      scale: scaled(inMj(need.kcal), 'the energy needed', ['nasem-2023', ...kcalPerMj.sources]),
      flags: ['by-energy-needed'],
    }
  const adult = bandOf([intake.averageAdult], stage.ageYears ?? 0)
  return (
    adult && {
      scale: scaled(adult.mj, 'an average adult’s energy', adult.mj.sources),
      flags: ['average-energy'],
    }
  )
}

/** Protein by the day for the reference weight, with the average need in the proportion that the values per kilogram have. */
export function proteinWithoutWeight(stage: LifeStage): Row | undefined {
  const byDay = findRow(intake.proteinByDay, stage)
  const perKg = intake.reference.nasem.proteinG && findRow(intake.reference.nasem.proteinG, stage)
  if (!byDay) return undefined
  const [ear, rda, ofDay] = [perKg?.values.ear, perKg?.values.rda, byDay.values.rda]
  if (!ear || !rda || !ofDay) return byDay
  const average = derived(
    (ofDay.value * ear.value) / rda.value,
    [(ofDay.low * ear.low) / rda.high, (ofDay.high * ear.high) / rda.low],
    'g a day; RDA by the day × EAR ÷ RDA per kg',
    [...new Set([...ofDay.sources, ...ear.sources])],
  )
  return { ...byDay, values: { ...byDay.values, ear: average } }
}
