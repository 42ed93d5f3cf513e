// How is a plan made under Node? In a worker of its own, so that nothing else waits for it.
import type { Planned } from '@charley/core/fix'
import { planner } from '../../solver/index.js'
import { planRequest, type PlanQuestion } from './request.js'

/** One plan in a worker of its own; `signal` ends it. */
export async function solvePlan(question: PlanQuestion, signal?: AbortSignal): Promise<Planned> {
  const work = planner()
  try {
    return await work.plan(planRequest(question), signal ? { signal } : {})
  } finally {
    await work.close()
  }
}
