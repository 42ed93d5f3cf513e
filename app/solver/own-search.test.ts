// Does the plan's own search prove what HiGHS proves? Twenty of the plan's models over real foods, solved both ways to the end.
import type { MilpSolver } from '@charley/core/fix'
import { beforeAll, expect, test } from 'vitest'
import { few } from '../../core/plan/search/few/few.js'
import { instanceOf } from '../../core/plan/search/few/instance.js'
import { pricesOf } from '../../core/plan/search/model.js'
import { nodeSolver } from './node-solver.js'
import { planModels, type PlanModel } from './plan-models.fixture.js'

let solver: MilpSolver
beforeAll(async () => void (solver = await nodeSolver()))

function ownCost({ problem, goal }: PlanModel): number {
  if (goal.seek !== 'changes') throw new Error(`${goal.seek} is none of the own search's`)
  const prices = pricesOf(problem)
  const dearest = Math.max(...problem.lines.map(({ most }, line) => prices.change[line]! + prices.portion[line]! * most))
  const { times, cost, complete } = few(instanceOf(problem, goal.floors), {
    prices,
    changes: problem.mostChanges,
    below: dearest * problem.mostChanges + 1,
    cut: (best) => best - 1e-7,
    nodes: 200_000,
  })
  expect(complete).toBe(true)
  return times ? cost : Infinity
}

test.each([0, 50])('ten models from number %i', (first) => {
  const models = planModels(first, 20).filter(({ goal }) => goal.seek === 'changes')
  expect(models).toHaveLength(10)
  for (const model of models) {
    const answer = solver.solve(model.milp, { seconds: 60, gap: 0 })
    const own = ownCost(model)
    if (answer.status === 'infeasible') expect(own).toBe(Infinity)
    else if (answer.status === 'optimal') expect(Math.abs(own - answer.objective)).toBeLessThanOrEqual(1e-6)
    else throw new Error(answer.status)
  }
})
