// Does the plan tell the truth about itself? Its figures beside those worked out here.
import { requirementOf } from '../../nutrition/requirements/index.js'
import type { Plan, PlanRequest } from '../plan.js'
import type { Weeks } from './limits.js'
import { inFood, plus, sumOf, type Range } from './sums.js'
import { DAYS_A_WEEK, type Move } from './week.js'

const SLACK = 1e-6
const near = (a: number, b: number, scale = Math.abs(b)) => Math.abs(a - b) <= SLACK * Math.max(1, scale)
/** Within what the figures leave open. */
const within = (value: number, { low, high }: Range) =>
  value >= low - SLACK * Math.max(1, low) && value <= high + SLACK * Math.max(1, high)

function reachedFailures(request: PlanRequest, plan: Plan, weeks: Weeks): readonly string[] {
  const energyKcal = sumOf(weeks.before, 'energyKcal').best
  return [
    ...request.wishes.aims
      .filter((aim) => !plan.nutrients.some(({ nutrient }) => nutrient === aim))
      .map((aim) => `${aim}: aimed at, and the plan says nothing of it`),
    ...plan.nutrients.flatMap(({ nutrient, target, targetIs, before, after, reached }) => {
      const requirement = requirementOf(nutrient, request.life, request.authority, energyKcal)
      const own = requirement?.rda ?? requirement?.ai
      const taken = sumOf(weeks.taken, nutrient)
      const range = { before: plus(sumOf(weeks.before, nutrient), taken), after: plus(sumOf(weeks.after, nutrient), taken) }
      return [
        ...(own && near(own.value, target) && targetIs === (requirement?.rda ? 'rda' : 'ai')
          ? []
          : [`${nutrient}: aims at ${target}, the table says ${own?.value}`]),
        ...(within(before.value, range.before) ? [] : [`${nutrient}: ${before.value} before, worked out ${range.before.best}`]),
        ...(within(after.value, range.after) ? [] : [`${nutrient}: ${after.value} after, worked out ${range.after.best}`]),
        ...(reached * target <= range.after.high * (1 + SLACK) ? [] : [`${nutrient}: says it reaches ${reached} of ${target}`]),
      ]
    }),
  ]
}

/** What a line adds to a day, net of what it takes away. */
function gainOf({ up, down, times }: Move, nutrient: Parameters<typeof inFood>[2]): Range {
  const added = up ? inFood(up.food, (up.portion.size * times) / DAYS_A_WEEK, nutrient) : { low: 0, best: 0, high: 0 }
  const lost = down ? inFood(down.food, (down.portion.size * times) / DAYS_A_WEEK, nutrient) : { low: 0, best: 0, high: 0 }
  return { low: added.low - lost.high, best: added.best - lost.best, high: added.high - lost.low }
}

/** Everything that the plan says wrongly of itself. */
export function claimFailures(
  request: PlanRequest,
  plan: Plan,
  weeks: Weeks & { readonly moves: readonly Move[] },
): readonly string[] {
  const energy = { before: sumOf(weeks.before, 'energyKcal').best, after: sumOf(weeks.after, 'energyKcal').best }
  return [
    ...reachedFailures(request, plan, weeks),
    ...(near(plan.energyKcal.before, energy.before) && near(plan.energyKcal.after, energy.after)
      ? []
      : [`energyKcal: says ${plan.energyKcal.before} → ${plan.energyKcal.after}, worked out ${energy.before} → ${energy.after}`]),
    ...plan.changes.flatMap(({ id, gains }, place) =>
      gains.flatMap(({ nutrient, perDay }) => {
        const own = gainOf(weeks.moves[place]!, nutrient)
        const scale = Math.max(Math.abs(own.low), Math.abs(own.high))
        return perDay.value >= own.low - SLACK * Math.max(1, scale) && perDay.value <= own.high + SLACK * Math.max(1, scale)
          ? []
          : [`${id}: says it adds ${perDay.value} of ${nutrient}, worked out ${own.best}`]
      }),
    ),
  ]
}
