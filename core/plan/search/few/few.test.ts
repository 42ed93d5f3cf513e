// Is our own search right? Against counting out every plan of small problems, and against HiGHS on larger ones.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { realSolver } from '../../plan.fixture.js'
import type { MilpSolver } from '../../solver-port.js'
import { keepsLimits, meets } from '../keeps.js'
import { modelOf, pricesOf } from '../model.js'
import { everyPlan, problems, type Times } from '../problem.fixture.js'
import type { Problem } from '../problem.js'
import { few } from './few.js'
import { instanceOf } from './instance.js'

const NODES = 1e6
const exactly = (best: number): number => best - 1e-9
const sum = (times: Times, each: (line: number, count: number) => number) =>
  [...times].reduce((total, [line, count]) => total + each(line, count), 0)

/** The cheapest plan that reaches the floors, by our search. */
function cheapest(problem: Problem, floors: readonly number[]) {
  const prices = pricesOf(problem)
  const costOf = (times: Times) => sum(times, (line, count) => prices.change[line]! + prices.portion[line]! * count)
  const goal = { prices, changes: problem.mostChanges, below: 1e6, cut: exactly, nodes: NODES }
  return { found: few(instanceOf(problem, floors), goal), costOf }
}

const reachable = (problem: Problem) => problem.aims.map(({ base }) => Math.min(1, base + 0.3))

describe('small problems, every plan counted out', () => {
  const small = problems([2, 7], 4, 2, 3)

  test('the cheapest plan, and none where there is none', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const floors = reachable(problem)
        const { found, costOf } = cheapest(problem, floors)
        let least = Infinity
        for (const times of everyPlan(problem))
          if (times.size > 0 && keepsLimits(problem, times) && meets(problem, floors, times))
            least = Math.min(least, costOf(times))
        expect(found.complete).toBe(true)
        if (!found.times) expect(least).toBe(Infinity)
        else {
          expect(keepsLimits(problem, found.times) && meets(problem, floors, found.times)).toBe(true)
          expect(found.cost).toBeCloseTo(least, 6)
          expect(costOf(found.times)).toBeCloseTo(found.cost, 6)
        }
      }),
      { numRuns: 300 },
    )
  })

  test('a bound is never above what is possible, however few steps there are', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 6 }), (problem, nodes) => {
        const floors = reachable(problem)
        const prices = pricesOf(problem)
        const goal = { prices, changes: problem.mostChanges, below: 1e6, cut: exactly, nodes }
        const cut = few(instanceOf(problem, floors), goal)
        const whole = cheapest(problem, floors).found
        expect(cut.bound).toBeLessThanOrEqual((whole.times ? whole.cost : Infinity) + 1e-6)
      }),
      { numRuns: 200 },
    )
  })
})

describe('larger problems, beside HiGHS', () => {
  let solver: MilpSolver
  beforeAll(async () => {
    solver = await realSolver()
  })

  test('the same optimum', () => {
    fc.assert(
      fc.property(problems([15, 30], 14, 3, 4), (problem) => {
        const floors = reachable(problem)
        const { found } = cheapest(problem, floors)
        const answer = solver.solve(modelOf(problem, { seek: 'changes', floors }, true).milp, { seconds: 30, gap: 0 })
        expect(found.complete).toBe(true)
        if (answer.status === 'infeasible') expect(found.times).toBeUndefined()
        else if (answer.status === 'optimal' && answer.objective > 0) expect(found.cost).toBeCloseTo(answer.objective, 5)
        else expect(answer.status).toBe('optimal')
      }),
      { numRuns: 20 },
    )
  })
})
