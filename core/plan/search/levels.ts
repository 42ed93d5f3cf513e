// How much of each aim could be reached at best? Level by level, the worst first, with portions that need not be whole.
import type { MilpSolver } from '../solver-port.js'
import { modelOf } from './model.js'
import type { Problem } from './problem.js'

const NEAR = 1e-6
/** What has been reached is held a little below, as solvers keep rows only within their tolerance. */
const HELD = 1e-5

/** Where a plan may not fall below: what an aim has, up to its target. */
export const standsAt = ({ aims }: Problem): readonly number[] => aims.map(({ base }) => Math.min(1, base))

/**
 * Lexicographic max-min by linear programmes: all aims below their target are raised together; those that can rise no further are
 * left where they stand, and the others go on without them. So what food cannot reach drags nothing down. Share of each target, 1 at
 * most, in the order of the aims; what whole portions reach is never better, the worst first. Undefined: the limits allow no point at
 * all (only what is locked can do that).
 */
export function levelsOf(problem: Problem, solver: MilpSolver, seconds: number): readonly number[] | undefined | 'failed' {
  const floors = [...standsAt(problem)]
  let free = floors.flatMap((floor, aim) => (floor < 1 ? [aim] : []))
  let last: readonly number[] | undefined
  do {
    const model = modelOf(problem, { seek: 'level', floors, free }, false)
    const answer = solver.solve(model.milp, { seconds, gap: 0, relaxed: true })
    if (answer.status !== 'optimal') {
      // The last point reached all this together, so that much is possible whatever rounding says of more.
      if (last) return floors.map((floor, aim) => (free.includes(aim) ? Math.min(1, Math.max(floor, last![aim]!)) : floor))
      return answer.status === 'infeasible' ? undefined : 'failed'
    }
    const times = model.read(answer.values)
    const values = problem.aims.map(({ base, gains }) =>
      [...times].reduce((sum, [line, count]) => sum + gains[line]! * count, base),
    )
    last = values
    const level = Math.min(...free.map((aim) => values[aim]!))
    if (level >= 1 - NEAR) {
      for (const aim of free) floors[aim] = 1
      break
    }
    for (const aim of free) if (values[aim]! <= level + NEAR) floors[aim] = Math.max(floors[aim]!, level - HELD)
    free = free.filter((aim) => values[aim]! > level + NEAR)
    // This very point has the others at their targets: there is nothing left to raise.
    if (free.every((aim) => values[aim]! >= 1 - NEAR)) {
      for (const aim of free) floors[aim] = 1
      break
    }
  } while (free.length > 0)
  return floors
}
