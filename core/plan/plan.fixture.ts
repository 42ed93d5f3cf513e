// For tests: a real solver, built-in foods by name, and requests of somebody about whom everything has been asked.
import highs from 'highs'
import { builtInFoods } from '../knowledge/foods/index.js'
import type { Food, FoodNutrientId } from '../knowledge/types/index.js'
import type { Case } from '../person/case.js'
import type { LifeStage } from '../nutrition/report.js'
import type { PlanRequest, UsualDiet, UsualFood } from './plan.js'
import type { HighsLike } from './solver/index.js'
import { solverOf } from './solver/index.js'
import type { MilpSolver } from './solver-port.js'
import { emptyWishes } from './wishes.js'

/** Npm's HiGHS behind the port. */
export const realSolver = async (): Promise<MilpSolver> => solverOf((await highs()) as unknown as HighsLike)

export function food(slug: string): Food {
  const found = builtInFoods.find(({ id }) => id === `charley:${slug}`)
  if (!found) throw new Error(`no built-in food is called "${slug}"`)
  return found
}

/** So many of a food's first portions a week. */
export function eaten(slug: string, timesPerWeek: number): UsualFood {
  const one = food(slug)
  return { key: one.id, food: one, portion: one.portions[0]!, timesPerWeek }
}

export const life: LifeStage = { ageYears: 45, sex: 'female' }

/** Forty-five, well, kidneys measured, takes nothing, eats everything, allergic to nothing. */
export const well: Case = {
  person: { age: 45, sex: 'female' },
  answers: {},
  medicines: [],
  labs: [{ analyte: 'egfr', value: 95, reported: { value: 95, unit: 'mL/min/1.73 m2' } }],
  eating: { pattern: 'everything', allergies: [], leavesOut: [] },
}

export const dietOf = (foods: readonly UsualFood[], supplements: readonly UsualFood[] = []): UsualDiet => ({
  origin: 'diary',
  days: 7,
  foods,
  supplements,
  standardError: {},
})

export function requestOf(usual: UsualDiet, foods: readonly Food[], aims?: readonly FoodNutrientId[]): PlanRequest {
  const wishes = emptyWishes()
  return { case: well, life, authority: 'nasem', usual, foods, wishes: aims ? { ...wishes, aims } : wishes }
}

/** An ordinary week: bread, cereal, milk, meat, sweet things, little of what is green. */
export const ordinary: readonly UsualFood[] = [
  eaten('bread-white', 14),
  eaten('corn-flakes', 5),
  eaten('milk-semi-skimmed', 7),
  eaten('cheddar', 4),
  eaten('chicken-breast', 4),
  eaten('beef-mince', 2),
  eaten('potato-boiled', 5),
  eaten('peas', 3),
  eaten('apple', 4),
  eaten('banana', 3),
  eaten('crisps', 4),
  eaten('chocolate-milk', 5),
  eaten('tea-milk', 14),
  eaten('cola', 4),
  eaten('pizza-pepperoni', 2),
]
