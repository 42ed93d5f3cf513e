// Does the day with the plan stay within every limit? Upper limits, energy, salt, what must not rise, what is enough and must stay so.
import { guard } from '../../guard/index.js'
import { planPolicy } from '../../knowledge/plan/index.js'
import { foodNutrientIds, type FoodNutrientId } from '../../knowledge/types/index.js'
import { requirementOf } from '../../nutrition/requirements/index.js'
import type { PlanRequest, UsualFood } from '../plan.js'
import { plus, sumOf, type Range } from './sums.js'
import type { Eaten } from './week.js'

export interface Weeks {
  readonly before: readonly Eaten[]
  readonly after: readonly Eaten[]
  readonly taken: readonly UsualFood[]
}

/** Relative; sums of decimals differ in the last digits. */
const SLACK = 1e-6
const above = (value: number, limit: number) => value > limit + SLACK * Math.max(1, Math.abs(limit))

/** What a plan must never raise, whatever else it gains. */
const neverMore: readonly FoodNutrientId[] = ['alcoholG', 'caffeineMg']

function oneNutrient(nutrient: FoodNutrientId, { life, authority }: PlanRequest, weeks: Weeks): readonly string[] {
  const food = { before: sumOf(weeks.before, nutrient), after: sumOf(weeks.after, nutrient) }
  const taken = sumOf(weeks.taken, nutrient)
  const all = { before: plus(food.before, taken), after: plus(food.after, taken) }
  const requirement = requirementOf(nutrient, life, authority, sumOf(weeks.before, 'energyKcal').best)
  const target = requirement?.rda ?? requirement?.ai
  return [
    ...overUpper(nutrient, requirement?.upper, all, weeks),
    ...(requirement?.cdrr && above(all.after.best, Math.max(all.before.best, requirement.cdrr.value))
      ? [`${nutrient}: ${all.after.best} a day, above ${requirement.cdrr.value} and above what it was`]
      : []),
    ...(neverMore.includes(nutrient) && above(all.after.best, all.before.best)
      ? [`${nutrient}: raised from ${all.before.best} to ${all.after.best}`]
      : []),
    ...(target && !requirement?.cdrr && above(Math.min(all.before.best, target.value), all.after.best)
      ? [`${nutrient}: lowered from ${all.before.best} to ${all.after.best}, below ${target.value}`]
      : []),
  ]
}

/** Supplements alone are no business of a food plan; they are tested where one is proposed. */
function overUpper(
  nutrient: FoodNutrientId,
  upper: NonNullable<ReturnType<typeof requirementOf>>['upper'],
  all: { readonly before: Range; readonly after: Range },
  weeks: Weeks,
): readonly string[] {
  if (!upper || upper.counts === 'supplements') return []
  const counted =
    upper.counts === 'all'
      ? all
      : {
          before: plus(sumOf(weeks.before, 'folicAcidUg'), sumOf(weeks.taken, 'folicAcidUg')),
          after: plus(sumOf(weeks.after, 'folicAcidUg'), sumOf(weeks.taken, 'folicAcidUg')),
        }
  return above(counted.after.best, Math.max(upper.limit.value, counted.before.best))
    ? [`${nutrient}: ${counted.after.best} a day, above the upper limit of ${upper.limit.value}`]
    : []
}

function energy({ before, after }: Weeks): readonly string[] {
  const [from, to] = [sumOf(before, 'energyKcal').best, sumOf(after, 'energyKcal').best]
  const most = planPolicy.energyBand.value * from
  return above(Math.abs(to - from), most) ? [`energyKcal: ${from} became ${to}, more than ${most} apart`] : []
}

/** The guard's word on the whole of it. */
function wholeDiet(request: PlanRequest, { before, after }: Weeks): readonly string[] {
  const change = Object.fromEntries(
    foodNutrientIds.map((nutrient) => [nutrient, { before: sumOf(before, nutrient).best, after: sumOf(after, nutrient).best }]),
  )
  const { permission, rules } = guard({ what: 'diet', change }, request.case)
  return permission === 'allowed' ? [] : [`the guard says ${permission} to the whole (${rules.join(', ')})`]
}

/** Everything that the day with the plan breaks. */
export const limitFailures = (request: PlanRequest, weeks: Weeks): readonly string[] => [
  ...energy(weeks),
  ...foodNutrientIds.flatMap((nutrient) => (nutrient === 'energyKcal' ? [] : oneNutrient(nutrient, request, weeks))),
  ...wholeDiet(request, weeks),
]
