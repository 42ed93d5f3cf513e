// Why can no plan be made, and what would giving up any one wish give? Each wish is given up in turn and the plan solved again.
import type { Planned, PlanRequest, Wish, Wishes } from '../plan.js'
import type { Prepared } from '../ready/prepare.js'
import type { Room } from '../ready/targets.js'
import { problemOf, type Lifted } from '../search/problem.js'
import { search } from '../search/solve.js'
import type { MilpSolver } from '../solver-port.js'
import type { Draws } from './draw.js'
import { lockFaults, type LockFault } from './lock-faults.js'
import { nutrientsOf } from './tell.js'

type Relaxing = Extract<Planned, { kind: 'impossible' }>['relaxing'][number]

const same = (a: Wish, b: Wish): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The wishes without this one; undefined for what is no wish of the person's. */
function without(wishes: Wishes, wish: Wish): Wishes | undefined {
  switch (wish.what) {
    case 'locked':
      return { ...wishes, locked: wishes.locked.filter(({ id }) => id !== wish.id) }
    case 'refused-food':
      return { ...wishes, refusedFoods: wishes.refusedFoods.filter((id) => id !== wish.id) }
    case 'refused-change':
      return { ...wishes, refusedChanges: wishes.refusedChanges.filter((id) => id !== wish.id) }
    case 'only-eaten':
      return { ...wishes, onlyEaten: false }
    case 'most-changes':
      return { ...wishes, mostChanges: Math.max(wishes.mostChanges, wishes.locked.length + ROOM_FOR_OTHERS) }
    default:
      return undefined
  }
}

/** Changes beside the locked ones, where there may be more. */
const ROOM_FOR_OTHERS = 3

/** Limits that are nobody's danger: they are of comfort, and what giving one up would give may be said. */
const comfort = (room: Room): boolean => room.wish.what === 'energy'

/** Everything that might be in the way when single locks are sound. */
function suspects(prepared: Prepared, wishes: Wishes): readonly Wish[] {
  const all: readonly Wish[] = [
    ...wishes.locked.map(({ id }): Wish => ({ what: 'locked', id })),
    { what: 'most-changes', atMost: wishes.mostChanges },
    ...(wishes.onlyEaten ? [{ what: 'only-eaten' } as const] : []),
    ...wishes.refusedFoods.map((id): Wish => ({ what: 'refused-food', id })),
    ...wishes.refusedChanges.map((id): Wish => ({ what: 'refused-change', id })),
    ...prepared.rooms.map(({ wish }) => wish),
  ]
  return all.filter((wish, index) => all.findIndex((one) => same(one, wish)) === index)
}

/**
 * What conflicts: every wish and limit without which a plan exists. Of these, what a person may give up is solved and told; limits of
 * safety are named and never given up. Where no single one is enough, the locks and what stands against them are named together.
 */
export function whyImpossible(
  prepared: Prepared,
  request: PlanRequest,
  solver: MilpSolver,
  draws: Draws,
  faults: readonly LockFault[],
): Planned {
  const { wishes } = request
  const solved = (changed: Wishes, lifted: Lifted = {}): Omit<Relaxing, 'wish'> | undefined => {
    if (lockFaults(prepared, changed).length > 0) return undefined
    const problem = problemOf(prepared, changed, lifted)
    const answer = search(problem, solver, { quick: true })
    if (!('found' in answer)) return undefined
    const { times } = answer.found
    return { changes: times.size, reached: nutrientsOf(prepared, problem, times, draws) }
  }
  const named: readonly Wish[] =
    faults.length > 0
      ? faults.flatMap(({ id, against }): readonly Wish[] =>
          same(against, { what: 'locked', id }) ? [against] : [{ what: 'locked', id }, against],
        )
      : suspects(prepared, wishes)
  const relaxing: Relaxing[] = []
  const firm: Wish[] = []
  for (const wish of named) {
    const changed = without(wishes, wish)
    const lifted = (room: Room) => same(room.wish, wish)
    const found = changed ? solved(changed) : faults.length > 0 ? undefined : solved(wishes, { rooms: lifted })
    if (!found) continue
    if (changed || prepared.rooms.some((room) => comfort(room) && lifted(room))) relaxing.push({ wish, ...found })
    else firm.push(wish)
  }
  const conflict = faults.length > 0 ? named : [...relaxing.map(({ wish }) => wish), ...firm]
  return {
    kind: 'impossible',
    conflict: conflict.length > 0 ? conflict : named.filter(({ what }) => what === 'locked' || what === 'most-changes'),
    relaxing,
  }
}
