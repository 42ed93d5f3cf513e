// What is left of an earlier plan when wishes change? Its lines, or all of it: where the new wishes only forbid what it does not do.
import type { Plan, Wishes } from './plan.js'
import { keepsLimits } from './search/keeps.js'
import type { Problem } from './search/problem.js'
import type { Found } from './search/solve.js'

/** The lines of an earlier plan that are still possible. */
export function standing({ lines }: Problem, { changes }: Plan): readonly number[] {
  const place = new Map(lines.map(({ id }, index) => [id, index]))
  return changes.flatMap(({ id }) => place.get(id) ?? [])
}

const within = (few: readonly string[], many: readonly string[]): boolean => few.every((one) => many.includes(one))

/** Whether every plan that these wishes allow was allowed by the earlier ones too. */
const onlyNarrower = (earlier: Wishes, now: Wishes): boolean =>
  earlier.aims.length === now.aims.length &&
  within(earlier.aims, now.aims) &&
  within(earlier.refusedFoods, now.refusedFoods) &&
  within(earlier.refusedChanges, now.refusedChanges) &&
  earlier.locked.every(({ id, timesPerWeek }) => now.locked.some((one) => one.id === id && one.timesPerWeek === timesPerWeek)) &&
  now.mostChanges <= earlier.mostChanges &&
  (now.onlyEaten || !earlier.onlyEaten)

/**
 * The earlier plan, where it is still the answer: nothing is allowed now that was not, and it is allowed itself. What was the best of
 * more is the best of fewer, so nothing need be solved to keep one of its lines. A first plan, of which nothing is known but that it
 * is safe, is none. Undefined: it has to be solved.
 */
export function stillBest(
  problem: Problem,
  { plan, wishes }: { readonly plan: Plan; readonly wishes: Wishes },
  now: Wishes,
): Found | undefined {
  const isFirst = plan.gap >= 1
  if (isFirst || !onlyNarrower(wishes, now)) return undefined
  const lines = standing(problem, plan)
  if (lines.length !== plan.changes.length) return undefined
  const times = new Map(lines.map((line, index) => [line, plan.changes[index]!.timesPerWeek]))
  return keepsLimits(problem, times) ? { times, standing: plan.standing, gap: plan.gap } : undefined
}
