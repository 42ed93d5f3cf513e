// Does the plan's own search prove what HiGHS proves? Twenty of the plan's models over real foods, solved both ways to the end.
import type { MilpSolver } from '@charley/core/fix'
import { beforeAll, expect, test } from 'vitest'
import { few } from '../../core/plan/search/few/few.js'
import { instanceOf } from '../../core/plan/search/few/instance.js'
import { BESIDES, pricesOf } from '../../core/plan/search/model.js'
import { nodeSolver } from './node-solver.js'
import { planModels, type PlanModel } from './plan-models.fixture.js'

let solver: MilpSolver
beforeAll(async () => void (solver = await nodeSolver()))

const none = (list: readonly unknown[]) => list.map(() => 0)

function ownCost({ problem, goal }: PlanModel): number {
  if (goal.seek === 'level') throw new Error('A level is a linear programme')
  const elastic = goal.seek === 'shortfall'
  const prices = elastic
    ? { change: none(problem.lines), portion: none(problem.lines), besides: BESIDES }
    : { ...pricesOf(problem, undefined), besides: 0 }
  const dearest = Math.max(...problem.lines.map(({ most }, line) => prices.change[line]! + prices.portion[line]! * most))
  const { times, cost, complete } = few(instanceOf(problem, goal.floors, elastic), {
    prices,
    changes: problem.mostChanges,
    below: elastic ? 2 : dearest * problem.mostChanges + 1,
    cut: (best) => best - 1e-7,
    nodes: 200_000,
  })
  expect(complete).toBe(true)
  return times ? cost : Infinity
}

test.each([0, 50])('ten models from number %i', (first) => {
  for (const model of planModels(first, 10)) {
    const answer = solver.solve(model.milp, { seconds: 60, gap: 0 })
    const own = ownCost(model)
    if (answer.status === 'infeasible') expect(own).toBe(Infinity)
    else if (answer.status === 'optimal') expect(Math.abs(own - answer.objective)).toBeLessThanOrEqual(1e-6)
    else throw new Error(answer.status)
  }
})
