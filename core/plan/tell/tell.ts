// What is said of the changes that were found? The whole plan with every figure, before it is checked anew.
import { deriveLabs } from '../../labs/index.js'
import { planPolicy } from '../../knowledge/plan/index.js'
import { energyNeed } from '../../nutrition/requirements/index.js'
import type { Plan, Reached } from '../plan.js'
import type { Prepared } from '../ready/prepare.js'
import { at, figureOf } from '../ready/sums.js'
import { reachedBy, type Problem } from '../search/problem.js'
import type { Found } from '../search/solve.js'
import { changesOf } from './changes.js'
import type { Draws } from './draw.js'
import { reachedOf } from './reached.js'
import { supplementsFor } from './supplements.js'
import type { Line } from './week.js'

/** What a plan takes for granted. */
function assumesOf({ request, day }: Prepared, { aims }: Problem, lines: readonly Line[]): readonly string[] {
  const { usual, life, case: person } = request
  const foods = [...usual.foods.map(({ food }) => food), ...lines.flatMap(({ candidate: { food } }) => food ?? [])]
  const need = energyNeed(life)?.kcal.value
  const energy = day.food.best[at.energyKcal]!
  const unknown = aims.some(({ nutrient }) => foods.some((food) => !figureOf(food, 1, nutrient).known))
  const kidneys = deriveLabs(person.labs, person.person).some(({ analyte }) => analyte === 'egfr')
  return [
    ...(usual.origin === 'typical' ? ['typical-diet'] : usual.days < planPolicy.fewDays.value ? ['few-days'] : []),
    ...(unknown ? ['unknown-figures'] : []),
    ...(need !== undefined && Math.abs(energy - need) > planPolicy.energyFarFromNeed.value * need
      ? ['energy-far-from-need']
      : []),
    ...(kidneys ? [] : ['kidneys-not-measured']),
  ]
}

/** Foods that would have helped and that the guard does not let be planned, by rule. */
function leftOutOf({ candidates }: Prepared): Plan['leftOut'] {
  const foods = new Map<string, number>()
  for (const { by, rules } of candidates.blocked)
    if (by === 'guard') for (const rule of rules) foods.set(rule, (foods.get(rule) ?? 0) + 1)
  return [...foods].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([rule, count]) => ({ rule, foods: count }))
}

/** The lines that were found, largest first gain for the worst aim; the order is the same whatever the order of the foods. */
const linesOf = ({ lines }: Problem, { times }: Pick<Found, 'times'>): readonly (Line & { readonly index: number })[] =>
  [...times].map(([index, count]) => ({ candidate: lines[index]!, times: count, index }))

export const nutrientsOf = (prepared: Prepared, problem: Problem, times: Found['times'], draws: Draws): readonly Reached[] =>
  problem.aims.map((aim) => reachedOf(prepared, aim, linesOf(problem, { times }), draws))

export function tell(
  prepared: Prepared,
  problem: Problem,
  found: Found,
  draws: Draws,
  why: (nutrient: Reached['nutrient']) => Reached['unreached'],
): Plan {
  const { request, day } = prepared
  const lines = linesOf(problem, found)
  const reached = nutrientsOf(prepared, problem, found.times, draws).map((one) => {
    const reason = one.reached < 1 ? why(one.nutrient) : undefined
    return reason ? { ...one, unreached: reason } : one
  })
  const before = day.food.best[at.energyKcal]!
  const energy = lines.reduce((sum, { candidate, times }) => sum + candidate.best[at.energyKcal]! * times, before)
  return {
    changes: changesOf(
      request.case,
      problem.aims,
      lines,
      (line) => (line as (typeof lines)[number]).index,
      reachedBy(problem, found.times),
    ),
    nutrients: reached,
    energyKcal: { before, after: energy },
    supplements: supplementsFor(prepared, lines, reached),
    standing: found.standing,
    gap: found.gap,
    assumes: assumesOf(prepared, problem, lines),
    leftOut: leftOutOf(prepared),
  }
}
