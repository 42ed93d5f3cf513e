// How much of a nutrient does somebody at this stage of life need, and how much is too much, by whose tables?
import { intake, type ReferenceTable } from '../../knowledge/intake/index.js'
import { derived, foodNutrientIds, type FoodNutrientId, type Known } from '../../knowledge/types/index.js'
import type { Authority, LifeStage, Requirement } from '../report.js'
import { proteinWithoutWeight, scaleOf } from './scale.js'
import { bandOf, findRow, type Row } from './row.js'

/**
 * Reference values per day in the nutrient's unit. Undefined: the authority has no row for this stage, or age (or the sex, or the
 * weight, that the row asks for) is unknown. Energy has none: see `energyNeed`. `energyKcal` is what the person eats in a day, for
 * the one value that goes by energy (thiamin at EFSA); without it the need for energy is taken, and without that an average adult's.
 */
export function requirementOf(
  nutrient: FoodNutrientId,
  stage: LifeStage,
  authority: Authority,
  energyKcal?: number,
): Requirement | undefined {
  const table = intake.reference[authority][nutrient]
  if (!table) return undefined
  const scaling = scaleOf(table, stage, energyKcal)
  if (!scaling) return nutrient === 'proteinG' && authority === 'nasem' ? proteinByDay(stage) : undefined
  const row = findRow(table, stage, scaling.scale)
  const limit = row?.values.upper ?? upperOf(table, stage)
  if (!row && !limit) return undefined
  return written(nutrient, authority, stage, row ?? { id: 'upper-only', values: {}, flags: [] }, {
    flags: [...(table.flags ?? []), ...scaling.flags],
    ...(limit && { upper: { limit, counts: table.counts ?? 'all' } }),
  })
}

/** All reference values of one authority for this stage. */
export const requirementsOf = (stage: LifeStage, authority: Authority, energyKcal?: number): readonly Requirement[] =>
  foodNutrientIds.flatMap((nutrient) => requirementOf(nutrient, stage, authority, energyKcal) ?? [])

function upperOf({ uppers = [] }: ReferenceTable, { ageYears, sex }: LifeStage): Known | undefined {
  return ageYears === undefined ? undefined : bandOf(uppers, ageYears, sex)?.limit
}

function proteinByDay(stage: LifeStage): Requirement | undefined {
  const row = proteinWithoutWeight(stage)
  return row && written('proteinG', 'nasem', stage, row, { flags: ['reference-weight'] })
}

function written(
  nutrient: FoodNutrientId,
  authority: Authority,
  stage: LifeStage,
  { id, values, flags }: Row,
  more: { readonly flags: readonly string[]; readonly upper?: NonNullable<Requirement['upper']> },
): Requirement {
  const { ear, rda, ai, cdrr } = values
  const requirementCv = ear && spreadOf(nutrient, authority, stage.ageYears ?? 0, ear, rda)
  return {
    nutrient,
    authority,
    stage: id,
    ...(ear && { ear }),
    ...(rda && { rda }),
    ...(ai && { ai }),
    ...(cdrr && { cdrr }),
    ...(more.upper && { upper: more.upper }),
    ...(requirementCv && { requirementCv }),
    flags: [...new Set([...more.flags, ...flags])],
  }
}

/** SD of requirement ÷ EAR. EFSA prints none by row, but PRI = AR + 2 SD; iron leans, so it has none anywhere. */
function spreadOf(nutrient: FoodNutrientId, authority: Authority, age: number, ear: Known, rda?: Known): Known | undefined {
  const printed = bandOf(intake.requirementSpread[nutrient] ?? [], age)?.cv
  if (!printed || authority === 'nasem' || !rda) return printed
  const implied = (rda.value / ear.value - 1) / 2
  return derived(
    implied,
    [Math.min(implied, printed.low), Math.max(implied, printed.high)],
    '(PRI ÷ AR − 1) ÷ 2; the range reaches to what the United States and Canada use',
    [...new Set([...ear.sources, ...printed.sources])],
  )
}
