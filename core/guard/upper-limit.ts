// How much of a supplement is too much for this person? The upper limit of the stage of life; of a stage unknown, the lowest it could be.
import { conversions } from '../knowledge/intake/conversions.js'
import { personLimits } from '../knowledge/person-limits.js'
import type { FoodNutrientId, GuardedNutrient } from '../knowledge/types/index.js'
import type { LifeStage } from '../nutrition/report.js'
import { requirementOf } from '../nutrition/requirements/index.js'
import type { Case } from '../person/case.js'
import { evaluate } from '../person/evaluate.js'

/** Folate has its limit in folic acid, the form that supplements hold: which table is read, and what one unit counts there. */
const asFolicAcid: Readonly<Partial<Record<GuardedNutrient, number>>> = {
  folicAcidUg: 1,
  folateDfeUg: conversions.ugFolicAcidPerDfeWithFood.value,
}

/** In the unit of the supplement, a day. Infinite where the authority has set none. */
export function upperLimit(nutrient: GuardedNutrient, person: Case, authority: 'nasem' | 'efsa'): number {
  if (nutrient === 'vitaminK2Ug') return Infinity
  const counts = asFolicAcid[nutrient]
  const table: FoodNutrientId = counts === undefined ? nutrient : 'folateDfeUg'
  const limits = stagesOf(person).flatMap((stage) => requirementOf(table, stage, authority)?.upper?.limit.value ?? [])
  return Math.min(...limits) / (counts ?? 1)
}

/** Every stage of life that this person may be in. No table has a limit that goes by sex or by breast-feeding; a pregnancy can lower it. */
function stagesOf(person: Case): readonly LifeStage[] {
  const { age } = person.person
  const ages = age === undefined ? adultYears : [age]
  const pregnant = evaluate({ fact: 'pregnant' }, person) !== 'false'
  return ages.flatMap((ageYears): readonly LifeStage[] => [
    { ageYears, sex: 'female' },
    ...(pregnant ? [{ ageYears, sex: 'female', pregnancyWeeks: 0 } as const] : []),
  ])
}

const [adult, oldest] = personLimits.adultYears
const adultYears = Array.from({ length: oldest.value - adult.value + 1 }, (_, years) => adult.value + years)
