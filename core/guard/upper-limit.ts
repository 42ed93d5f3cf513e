// How much of a supplement is too much for this person? The upper limit of the stage of life; of a stage unknown, the lowest it could be.
import { conversions } from '../knowledge/intake/conversions.js'
import { intake } from '../knowledge/intake/index.js'
import { personLimits } from '../knowledge/person-limits.js'
import type { FoodNutrientId, GuardedNutrient } from '../knowledge/types/index.js'
import type { LifeStage } from '../nutrition/report.js'
import { requirementOf } from '../nutrition/requirements/index.js'
import type { Case } from '../person/case.js'
import { evaluate } from '../person/evaluate.js'

interface Upper {
  readonly limit: number
  /** What one unit of the supplement counts for towards it. */
  readonly counts: number
}

/** Folate has its limit in folic acid, the form that supplements hold. */
function countedAs(nutrient: GuardedNutrient): readonly [FoodNutrientId, number] | undefined {
  if (nutrient === 'vitaminK2Ug') return undefined
  if (nutrient === 'folicAcidUg') return ['folateDfeUg', 1]
  return [nutrient, nutrient === 'folateDfeUg' ? conversions.ugFolicAcidPerDfeWithFood.value : 1]
}

/** Undefined where the authority has set none. */
export function upperLimit(nutrient: GuardedNutrient, person: Case, authority: 'nasem' | 'efsa'): Upper | undefined {
  const counted = countedAs(nutrient)
  if (counted === undefined) return undefined
  const [of, counts] = counted
  const limits = stagesOf(person, of, authority).flatMap((stage) => requirementOf(of, stage, authority)?.upper?.limit.value ?? [])
  return limits.length === 0 ? undefined : { limit: Math.min(...limits), counts }
}

/** Every stage of life that this person may be in. */
function stagesOf(person: Case, nutrient: FoodNutrientId, authority: 'nasem' | 'efsa'): readonly LifeStage[] {
  const { age, sex } = person.person
  const ages = age === undefined ? adultAges(nutrient, authority) : [age]
  const sexes = sex === undefined ? (['female', 'male'] as const) : [sex]
  const mother: readonly LifeStage[] = [
    ...(evaluate({ fact: 'pregnant' }, person) === 'false' ? [] : [{ pregnancyWeeks: person.person.pregnancyWeeks ?? 0 }]),
    ...(evaluate({ fact: 'breastfeeding' }, person) === 'false' ? [] : [{ breastfeedingMonths: 0 }]),
  ]
  return ages.flatMap((ageYears) =>
    sexes.flatMap((sex) => [
      { ageYears, sex },
      ...(sex === 'female' ? mother.map((more): LifeStage => ({ ageYears, sex, ...more })) : []),
    ]),
  )
}

/** One age of each adult row of the table. */
function adultAges(nutrient: FoodNutrientId, authority: 'nasem' | 'efsa'): readonly number[] {
  const adult = personLimits.adultYears[0].value
  const table = intake.reference[authority][nutrient]
  return [adult, ...[...(table?.plain ?? []), ...(table?.uppers ?? [])].map(({ from }) => from).filter((from) => from > adult)]
}
