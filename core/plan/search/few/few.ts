// Which few lines, and how many portions of each, cost least? An exact search over sets of lines, made for a handful of changes.
//
// Why not the solver's whole numbers: a plan has few changes among hundreds of lines, so the relaxation ("stands at all" is portions ÷
// most portions) is weak, and HiGHS, GLPK and CBC spend seconds to minutes on a proof. Here the number of changes is part of the bound,
// a bound costs microseconds, and a set of five lines is settled by narrowing five ranges: the same proof takes a tenth of a second.
// Branch and bound with Lagrangian bounds: Fisher 1981, Management Science 27(1). It counts steps, never time: alike on every machine.
import { boundsOf, type Branch, type Multipliers } from './bound.js'
import { coversOf, missingFrom, withinReach } from './covers.js'
import { compatible, leastOf, type Instance } from './instance.js'
import { settlerOf, type Prices } from './leaf.js'

export interface FewGoal {
  readonly prices: Prices
  /** At most so many lines. */
  readonly changes: number
  /** Only what costs less than this is of use. */
  readonly below: number
  /** With a best point of this cost, what can cost no less than so much is not worth looking at. */
  readonly cut: (best: number) => number
  /** Steps at most; a bound is one. */
  readonly nodes: number
  /** Stop at the first point. */
  readonly any?: true
  /** Lines to look at first. */
  readonly first?: readonly number[]
  /** Lines that are in, whatever their portions. */
  readonly inside?: readonly number[]
  /** From a search over the same rows: a good place to begin. */
  readonly multipliers?: Multipliers
}

export interface Few {
  /** Portions a week by line. */
  readonly times?: ReadonlyMap<number, number>
  readonly cost: number
  /** No plan costs less than this. */
  readonly bound: number
  readonly complete: boolean
  /** Of the bound over all. */
  readonly multipliers: Multipliers
}

const FIRST_STEPS = 400
/** Where a like search has been already. */
const STEPS_AGAIN = 60
const STEPS = 12
const CLOSING = 6
const START = 0.5
const SLACK = 1e-8
/** What settling a set is worth beside working out a bound. */
const SET = 0.1

export function few(instance: Instance, goal: FewGoal): Few {
  const { prices, changes, below, cut, nodes, any, first } = goal
  const ascend = boundsOf(instance, prices)
  const bestOf = settlerOf(instance, prices)
  const seen = new Set<string>()
  let best: { readonly cost: number; readonly times: ReadonlyMap<number, number> } | undefined
  let cost = below
  let looked = 0
  let open = Infinity
  let unsure = false

  /** So much more work; false: there is no more to be done, and what lies here is left open. */
  function step(above: number, work = 1): boolean {
    looked += work
    if (looked <= nodes) return true
    open = Math.min(open, above)
    return false
  }

  /** The best portions of a set, each set once. */
  function settle(set: readonly number[]): void {
    if (set.length === 0) return
    const key = set.toSorted((x, y) => x - y).join()
    if (seen.has(key)) return
    seen.add(key)
    const found = bestOf(set, cost)
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

  /** Room for one line more: each is tried that neither a row by itself nor the bound rules out. */
  function closing(branch: Branch, above: number): void {
    const missing = missingFrom(instance, branch.inside)
    const fits = (line: number): boolean => {
      for (let row = 0; row < instance.rows; row++) if (missing[row]! + leastOf(instance, line, row) > SLACK) return false
      return true
    }
    const free = branch.free.filter(fits)
    if (free.length === 0) return
    const within = { ...branch, free }
    const bound = ascend(within, { covers: coversOf(instance, within), steps: CLOSING, enough: cut(cost), goal: cost })
    if (bound.value >= cut(cost)) return
    const last = bound.taken.length > 0 ? bound.reduced[bound.taken[0]!]! : 0
    for (const line of free) {
      if (bound.value + bound.reduced[line]! - last >= cut(cost)) continue
      if (!step(above, SET)) return
      settle([...branch.inside, line])
      if (any === true && best) return
    }
  }

  function node(branch: Branch, above: number, steps: number): Multipliers {
    const { inside, room } = branch
    if ((any === true && best) || !step(above)) return branch.multipliers
    settle(inside)
    if (room === 0) return branch.multipliers
    if (room === 1) {
      closing(branch, above)
      return branch.multipliers
    }
    const covers = coversOf(instance, branch)
    const free = withinReach(covers, branch)
    if (free.length === 0) return branch.multipliers
    const within = { ...branch, free }
    const bound = ascend(within, { covers: coversOf(instance, within), steps, enough: cut(cost), goal: cost })
    const { value, multipliers, taken, reduced } = bound
    if (value >= cut(cost)) return multipliers
    settle(completed(inside, taken))
    // What would lift the bound over the best point is out in all that follows.
    const last = taken.length === room ? reduced[taken[room - 1]!]! : 0
    const left = free.filter((line) => taken.includes(line) || value + reduced[line]! - last < cut(cost))
    if (left.length === 0) return multipliers
    const next = left.reduce((least, line) => (reduced[line]! < reduced[least]! ? line : least))
    const others = left.filter((line) => line !== next)
    const set = [...inside, next]
    const beside = others.filter((line) => compatible(instance, set, line))
    node({ multipliers, inside: set, free: beside, room: room - 1 }, value, STEPS)
    node({ multipliers, inside, free: others, room }, value, STEPS)
    return multipliers
  }

  const inside = [...new Set([...instance.locked.keys(), ...(goal.inside ?? [])])]
  const free = Int32Array.from(instance.most.keys()).filter(
    (line) => !inside.includes(line) && compatible(instance, inside, line),
  )
  const begin = goal.multipliers ?? {
    rows: new Float64Array(instance.rows).fill(START),
    covers: new Float64Array(instance.rows),
  }
  if (first) settle(first)
  const root = { multipliers: begin, inside, free, room: changes - inside.length }
  const multipliers = node(root, 0, goal.multipliers ? STEPS_AGAIN : FIRST_STEPS)
  const complete = looked <= nodes && !unsure
  return {
    ...(best ? { times: best.times } : {}),
    cost: best?.cost ?? cost,
    bound: Math.min(open, cut(cost)),
    complete,
    multipliers,
  }
}
