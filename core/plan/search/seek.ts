// Is there a plan that reaches these floors? The same problem asked again and again with other floors; what one search learns the next begins with.
import { planPolicy } from '../../knowledge/plan/index.js'
import type { Multipliers } from './few/bound.js'
import { few, type FewGoal } from './few/few.js'
import { compatible, instanceOf, withFloors } from './few/instance.js'
import type { Prices } from './few/leaf.js'
import { pricesOf } from './model.js'
import { isNever, type Never } from './never.js'
import type { Problem } from './problem.js'

export type Times = ReadonlyMap<number, number>

export interface Met {
  /** Absent: there is no such plan, or, if not sure, none was found. */
  readonly times?: Times
  readonly sure: boolean
}

interface Near {
  readonly times: Times
  readonly gap: number
  readonly sure: boolean
}

/** What a reached level may fall short of itself by rounding. */
export const ROUNDING = 1e-9
/** A count of changes is a whole number: what is surely more than one less than the best is no better. */
const WHOLE = 1 - 1e-6

const counting = ({ lines }: Problem): Prices => ({ change: lines.map(() => 1), portion: lines.map(() => 0) })

const worth = ({ change, portion }: Prices, times: Times): number =>
  [...times].reduce((sum, [line, count]) => sum + change[line]! + portion[line]! * count, 0)

/** Searches over one problem; no floor is above those of `wanted`. What is known that no plan does is not looked for. */
export function seekIn(problem: Problem, wanted: readonly number[], known: readonly Never[] = []) {
  const instance = instanceOf(problem, wanted)
  const one = counting(problem)
  const prices = pricesOf(problem)
  const never = [...known]
  let learnt: Multipliers | undefined

  const run = (floors: readonly number[], goal: FewGoal) => {
    const found = few(withFloors(instance, problem, floors), { ...goal, ...(learnt ? { multipliers: learnt } : {}) })
    learnt = found.multipliers
    return found
  }

  return {
    /** What is known by now that no plan does. */
    never: never as readonly Never[],

    /** As many of these lines, in this order, as may stand together beside the locked ones. */
    together(lines: readonly number[]): readonly number[] {
      const set = [...problem.locked.keys()]
      for (const line of lines)
        if (set.length < problem.mostChanges && !set.includes(line) && compatible(instance, set, line)) set.push(line)
      return set
    },

    /** Any plan of at most so many changes; `inside` are lines that must be among them, and may stand together. */
    any(floors: readonly number[], changes: number, nodes: number, inside: readonly number[] = []): Met {
      if (isNever(never, floors, changes)) return { sure: true }
      const { times, complete } = run(floors, {
        prices: one,
        changes,
        below: changes + 1,
        cut: (best) => best - WHOLE,
        nodes,
        any: true,
        inside,
      })
      if (!times && complete && inside.length === 0) never.push({ floors, changes })
      return { ...(times ? { times } : {}), sure: complete }
    },

    /** Of plans with as many changes as `start`, which reaches the floors, the nearest and smallest. */
    nearest(floors: readonly number[], start: Times): Near {
      const { gap, nodesProven } = planPolicy
      const found = run(floors, {
        prices,
        changes: start.size,
        below: worth(prices, start) + ROUNDING,
        cut: (best) => best * (1 - gap.value),
        first: [...start.keys()],
        nodes: nodesProven.value,
      })
      const { times, cost, bound, complete } = found
      return { times: times ?? start, gap: Math.max(0, (cost - bound) / cost), sure: complete }
    },
  }
}

export type Seek = ReturnType<typeof seekIn>
