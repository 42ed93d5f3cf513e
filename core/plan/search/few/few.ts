// Which few lines, and how many portions of each, cost least? An exact search over sets of lines, made for a handful of changes.
//
// Why not the solver's whole numbers: a plan has few changes among hundreds of lines, so the relaxation ("stands at all" is portions ÷
// most portions) is weak, and HiGHS, GLPK and CBC spend seconds to minutes on a proof. Here the number of changes is part of the bound,
// a bound costs microseconds, and a set of five lines is settled by narrowing five ranges: the same proof takes a tenth of a second.
// Branch and bound with Lagrangian bounds: Fisher 1981, Management Science 27(1). It counts nodes, never time: alike on every machine.
import { boundsOf, type Branch } from './bound.js'
import { compatible, type Instance } from './instance.js'
import { bestOf, type Prices } from './leaf.js'

export interface FewGoal {
  readonly prices: Prices
  /** At most so many lines. */
  readonly changes: number
  /** Only what costs less than this is of use. */
  readonly below: number
  /** With a best point of this cost, what can cost no less than so much is not worth looking at. */
  readonly cut: (best: number) => number
  /** Nodes to look at, at most. */
  readonly nodes: number
  /** Stop at the first point. */
  readonly any?: true
  /** Lines to look at first. */
  readonly first?: readonly number[]
}

export interface Few {
  /** Portions a week by line. */
  readonly times?: ReadonlyMap<number, number>
  readonly cost: number
  /** No plan costs less than this. */
  readonly bound: number
  readonly complete: boolean
}

const FIRST_STEPS = 400
const STEPS = 12
const START = 0.5

export function few(instance: Instance, { prices, changes, below, cut, nodes, any, first }: FewGoal): Few {
  const ascend = boundsOf(instance, prices)
  const seen = new Set<string>()
  let best: { readonly cost: number; readonly times: ReadonlyMap<number, number> } | undefined
  let cost = below
  let looked = 0
  let open = Infinity
  let unsure = false

  /** The best portions of a set, each set once. */
  function settle(set: readonly number[]): void {
    if (set.length === 0) return
    const key = set.toSorted((x, y) => x - y).join()
    if (seen.has(key)) return
    seen.add(key)
    const found = bestOf(instance, prices, set, cost)
    unsure ||= found.spent
    if (!found.best) return
    cost = found.best.cost
    best = { cost, times: new Map(set.map((line, index) => [line, found.best!.times[index]!])) }
  }

  /** As many of the wanted lines as may stand beside those that are in. */
  function completed(inside: readonly number[], taken: readonly number[]): readonly number[] {
    const set = [...inside]
    for (const line of taken) if (compatible(instance, set, line)) set.push(line)
    return set
  }

  function node(branch: Branch, above: number, steps: number): void {
    if (any === true && best) return
    if (looked >= nodes) {
      open = Math.min(open, above)
      return
    }
    looked++
    const { inside, free, room } = branch
    if (room === 0) {
      settle(inside)
      return
    }
    const { value, multipliers, taken, reduced } = ascend(branch, { steps, enough: cut(cost), goal: cost })
    if (value >= cut(cost)) return
    settle(inside)
    settle(completed(inside, taken))
    // What would lift the bound over the best point is out in all that follows.
    const last = taken.length === room ? reduced[taken[room - 1]!]! : 0
    const left = free.filter(
      (line) => compatible(instance, inside, line) && (taken.includes(line) || value + reduced[line]! - last < cut(cost)),
    )
    if (left.length === 0) return
    const next = left.reduce((least, line) => (reduced[line]! < reduced[least]! ? line : least))
    const others = left.filter((line) => line !== next)
    node({ multipliers, inside: [...inside, next], free: others, room: room - 1 }, value, STEPS)
    node({ multipliers, inside, free: others, room }, value, STEPS)
  }

  const inside = [...instance.locked.keys()]
  const free = Int32Array.from(instance.most.keys()).filter((line) => !instance.locked.has(line))
  const multipliers = { rows: new Float64Array(instance.rows).fill(START), covers: new Float64Array(instance.rows) }
  if (first) settle(first)
  node({ multipliers, inside, free, room: changes - inside.length }, 0, FIRST_STEPS)
  const complete = looked < nodes && !unsure
  return { ...(best ? { times: best.times } : {}), cost: best?.cost ?? cost, bound: Math.min(open, cut(cost)), complete }
}
