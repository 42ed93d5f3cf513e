// Is this plan what it says, and safe? Every figure worked out again from the foods, every limit tested again; one failure and no plan is shown.
import type { CheckedPlan, Plan, PlanRequest } from '../plan.js'
import { claimFailures } from './claims.js'
import { lineFailures } from './lines.js'
import { limitFailures } from './limits.js'
import { supplementFailures } from './supplements.js'
import { readMove, weekAfter, type Move } from './week.js'

/**
 * Tests a plan against the request it answers, with code that shares nothing with the builder or the solver but the knowledge and
 * the guard: the lines are read from their ids, the week is put together anew, nutrients are added up from the request's own foods,
 * and every hard limit, the guard's word on each line, and the plan's own claims are tested. Fails closed: anything that cannot be
 * read is a failure. Failures are for a log; a person is told that no plan could be made.
 */
export function recheck(
  request: PlanRequest,
  plan: Plan,
): { readonly plan: CheckedPlan } | { readonly failures: readonly string[] } {
  const read = plan.changes.map((change) => readMove(request, change))
  const unread = read.filter((one) => typeof one === 'string')
  if (unread.length > 0) return { failures: unread }
  const moves = read as readonly Move[]
  const before = weekAfter(request, [])
  const after = weekAfter(request, moves)
  const taken = request.usual.supplements
  const failures = [
    ...lineFailures(request, moves),
    ...limitFailures(request, { before, after, taken }),
    ...claimFailures(request, plan, { before, after, taken, moves }),
    ...supplementFailures(request, plan, { before, after, taken }),
  ]
  return failures.length > 0 ? { failures } : { plan: plan as CheckedPlan }
}
