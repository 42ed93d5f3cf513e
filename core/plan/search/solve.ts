// Which few changes reach the most with the least? A first good point at once, then the proven one.
import { planPolicy } from '../../knowledge/plan/index.js'
import type { MilpSolver } from '../solver-port.js'
import { cheaper } from './cheaper.js'
import { closest, nearby } from './closest.js'
import { levelsOf, standsAt } from './levels.js'
import { pricesOf } from './model.js'
import type { Never } from './never.js'
import type { Problem } from './problem.js'
import { sayable } from './sayable.js'
import { ROUNDING, seekIn, type Met, type Seek, type Times } from './seek.js'

export type { Times } from './seek.js'

export interface Found {
  readonly times: Times
  readonly standing: 'proven' | 'good'
  /** How much better another plan could be at most, as a share. */
  readonly gap: number
}

export type Answer =
  | { readonly found: Found; readonly never: readonly Never[] }
  | { readonly none: 'infeasible' }
  | { readonly none: 'failed'; readonly reason: string }

export interface SearchOptions {
  readonly costs?: Readonly<Record<string, number>>
  /** Lines to begin from, of a plan so far. */
  readonly start?: readonly number[]
  /** What is known that no plan of this problem does. */
  readonly never?: readonly Never[]
  readonly onFirst?: (found: Found) => void
  /** Only what is reached and with how many changes, not the nearest of them. */
  readonly quick?: true
}

const { slack, secondsProven, nodesProven } = planPolicy

/** Where each aim is to be: its target, or a hair under the best level that it could reach. */
const floorsOf = (problem: Problem, levels: readonly number[]): readonly number[] => {
  const stands = standsAt(problem)
  return levels.map((level, aim) => (level >= 1 - ROUNDING ? 1 : Math.max(stands[aim]!, level - slack.value)))
}

/** The fewest changes that reach the floors, tried from the fewest up. `start` reaches them. */
function fewest({ locked }: Problem, seek: Seek, floors: readonly number[], start: Times): Required<Met> {
  let sure = true
  for (let changes = Math.max(1, locked.size); changes < start.size; changes++) {
    const found = seek.any(floors, changes, nodesProven.value)
    if (found.times) return { times: found.times, sure }
    sure &&= found.sure
  }
  return { times: start, sure }
}

/**
 * Solves a problem, stage by stage: (1) how much of each aim can be reached, the worst first (see `levelsOf`), and where whole portions
 * of so few changes cannot, what comes nearest to it; (2) the fewest changes that reach it, of these the nearest and smallest; (3) the
 * numbers of times that people say.
 */
export function search(problem: Problem, solver: MilpSolver, { costs, start, never, onFirst, quick }: SearchOptions): Answer {
  const levels = levelsOf(problem, solver, secondsProven.value)
  if (levels === undefined) return { none: 'infeasible' }
  if (levels === 'failed') return { none: 'failed', reason: 'the solver could not tell how much can be reached' }
  const wanted = floorsOf(problem, levels)
  const seek = seekIn(problem, wanted, never)
  const first = nearby(problem, seek, wanted, start ?? [])
  if (!first) return { none: 'infeasible' }
  onFirst?.({ times: first, standing: 'good', gap: 1 })

  const close = closest(problem, seek, wanted, first, start !== undefined)
  const least = fewest(problem, seek, close.floors, close.times)
  const { times } = least
  const near = quick || times.size === 0 ? { times, gap: 0, sure: true } : seek.nearest(close.floors, times)
  const settled = costs && !quick ? cheaper({ ...problem, mostChanges: times.size }, close.floors, near.times, costs) : near.times
  return {
    found: {
      times: sayable(problem, settled, pricesOf(problem)),
      standing: close.sure && least.sure && near.sure ? 'proven' : 'good',
      gap: Math.max(near.gap, close.apart),
    },
    never: seek.never,
  }
}
