// Why does food alone not reach an aim? Each limit is lifted in turn, with portions that need not be whole, to see which stood in the way.
import type { FoodNutrientId } from '../../knowledge/types/index.js'
import type { Reached, Wishes } from '../plan.js'
import type { Prepared } from '../ready/prepare.js'
import type { Room } from '../ready/targets.js'
import { modelOf } from '../search/model.js'
import { problemOf, reachedBy, type Lifted, type Problem } from '../search/problem.js'
import type { MilpSolver } from '../solver-port.js'

type Reason = NonNullable<Reached['unreached']>

/** So many changes are as good as any number. */
const ANY_NUMBER = 50
const SECONDS = 2
const NEAR = 1e-6

interface Lift {
  readonly reason: Reason
  readonly wishes: (wishes: Wishes) => Wishes
  readonly rooms: (room: Room) => boolean
  /** Lines that are shut now and would be open. */
  readonly shut: readonly ('pattern' | 'left-out' | 'allergen' | 'guard')[]
}

const nothing = { wishes: (wishes: Wishes) => wishes, rooms: () => false, shut: [] } as const

/**
 * In the order in which they are asked; what a person may change comes before what nobody should. Portions need not be whole here, so
 * where whole portions alone stood in the way the first says so: one more change would do.
 */
const lifts: readonly Lift[] = [
  { ...nothing, reason: 'few-changes', wishes: (wishes) => ({ ...wishes, mostChanges: ANY_NUMBER }) },
  {
    ...nothing,
    reason: 'wishes',
    wishes: (wishes) => ({ ...wishes, refusedFoods: [], refusedChanges: [], locked: [], onlyEaten: false }),
    shut: ['pattern', 'left-out', 'allergen'],
  },
  { ...nothing, reason: 'energy', rooms: ({ wish }) => wish.what === 'energy' },
  { ...nothing, reason: 'upper-limit', rooms: ({ wish }) => wish.what === 'upper-limit' || wish.what === 'keep-enough' },
  { ...nothing, reason: 'guard', rooms: ({ wish }) => wish.what === 'guard', shut: ['guard'] },
]

/** Whether this aim could be reached, the others staying where the plan has them, with these limits lifted. */
function reachable(
  prepared: Prepared,
  wishes: Wishes,
  lifted: readonly Lift[],
  aim: FoodNutrientId,
  others: ReadonlyMap<FoodNutrientId, number>,
  solver: MilpSolver,
): boolean {
  const shut = prepared.candidates.blocked.filter(({ by }) => lifted.some((lift) => lift.shut.includes(by)))
  const lift: Lifted = {
    rooms: (room) => lifted.some(({ rooms }) => rooms(room)),
    ...(shut.length > 0 ? { lines: [...prepared.candidates.open, ...shut.map(({ candidate }) => candidate)] } : {}),
  }
  const problem = problemOf(
    prepared,
    lifted.reduce((now, { wishes: change }) => change(now), wishes),
    lift,
  )
  const at = problem.aims.findIndex(({ nutrient }) => nutrient === aim)
  const floors = problem.aims.map(({ nutrient, base }) => Math.min(others.get(nutrient) ?? 0, Math.max(1, base)) - NEAR)
  const { milp } = modelOf(problem, { seek: 'level', floors, free: [at] }, false)
  const answer = solver.solve(milp, { seconds: SECONDS, gap: 0, relaxed: true })
  return answer.status === 'optimal' && -answer.objective >= 1 - NEAR
}

/**
 * Tells for one aim at a time what stood in the way: the first limit without which it would be reached; where no single one is enough,
 * the last of those that are needed together; and where not even all of them are, that no food at hand holds so much.
 */
export function whyUnreached(
  prepared: Prepared,
  wishes: Wishes,
  problem: Problem,
  times: ReadonlyMap<number, number>,
  solver: MilpSolver,
): (nutrient: FoodNutrientId) => Reason {
  const reached = reachedBy(problem, times)
  const others = new Map(problem.aims.map(({ nutrient }, aim) => [nutrient, Math.min(1, reached[aim]!)]))
  return (nutrient) => {
    const without = new Map([...others].filter(([one]) => one !== nutrient))
    const enough = (lifted: readonly Lift[]) => reachable(prepared, wishes, lifted, nutrient, without, solver)
    const single = lifts.find((lift) => enough([lift]))
    if (single) return single.reason
    const together = lifts.findIndex((_, last) => last > 0 && enough(lifts.slice(0, last + 1)))
    return lifts[together]?.reason ?? 'no-such-food'
  }
}
