// Which few changes reach the most with the least? A first good point at once, then the proven one.
import { planPolicy } from '../../knowledge/plan/index.js'
import type { MilpSolver } from '../solver-port.js'
import { cheaper } from './cheaper.js'
import { few } from './few/few.js'
import { instanceOf } from './few/instance.js'
import { keepsLimits, meets } from './keeps.js'
import { levelsOf, standsAt } from './levels.js'
import { pricesOf } from './model.js'
import { reachedBy, type Problem } from './problem.js'
import { sayable } from './sayable.js'

export type Times = ReadonlyMap<number, number>

export interface Found {
  readonly times: Times
  readonly standing: 'proven' | 'good'
  /** How much better another plan could be at most, as a share. */
  readonly gap: number
}

export type Answer =
  | { readonly found: Found }
  | { readonly none: 'infeasible' }
  | { readonly none: 'failed'; readonly reason: string }

export interface SearchOptions {
  readonly costs?: Readonly<Record<string, number>>
  /** A plan to begin from. */
  readonly start?: Times
  readonly onFirst?: (found: Found) => void
  /** Only what is reached and with how many changes, not the nearest of them. */
  readonly quick?: true
}

const { gap, slack, secondsProven, nodesProven } = planPolicy
/** What a reached level may fall short of itself by rounding. */
const ROUNDING = 1e-9
/** A count of changes is a whole number: what is surely more than one less than the best is no better. */
const WHOLE = 1 - 1e-6

/** Where each aim is to be: its target, or a hair under the best level that it could reach. */
const floorsOf = (problem: Problem, levels: readonly number[]): readonly number[] => {
  const stands = standsAt(problem)
  return levels.map((level, aim) => (level >= 1 - ROUNDING ? 1 : Math.max(stands[aim]!, level - slack.value)))
}

const floorsAt = (problem: Problem, times: Times): readonly number[] =>
  reachedBy(problem, times).map((reached) => Math.min(1, reached) - ROUNDING)

/** How near one comes is found in several tries, none of which is a proof by itself: they share the steps of one. */
const TRIES = 5

const goodAt = (times: Times): Found => ({ times, standing: 'good', gap: 1 })

interface Met {
  readonly times?: Times
  /** False: the steps ran out before it was sure that fewer changes do not do. */
  readonly sure: boolean
}

const counting = ({ lines }: Problem) => ({ change: lines.map(() => 1), portion: lines.map(() => 0) })

/** Some plan of at most so many changes that reaches the floors; no times: there is none, or, if not sure, none was found. */
function anyOf(problem: Problem, floors: readonly number[], changes: number, nodes: number): Met {
  const goal = {
    prices: counting(problem),
    changes,
    below: changes + 1,
    cut: (best: number) => best - WHOLE,
    nodes,
  }
  const { times, complete } = few(instanceOf(problem, floors), { ...goal, any: true })
  return { ...(times ? { times } : {}), sure: complete }
}

/** The fewest changes that reach the floors, tried from the fewest up. `start` reaches them. */
function fewest(problem: Problem, floors: readonly number[], start: Times | undefined): Met {
  const most = start ? start.size - 1 : problem.mostChanges
  let sure = true
  for (let changes = Math.max(1, problem.locked.size); changes <= most; changes++) {
    const found = anyOf(problem, floors, changes, nodesProven.value)
    if (found.times) return { times: found.times, sure }
    sure &&= found.sure
  }
  return { ...(start ? { times: start } : {}), sure }
}

interface Near {
  readonly times: Times
  readonly gap: number
  readonly sure: boolean
}

/** Of plans with so many changes, the nearest and smallest. */
function nearest(problem: Problem, floors: readonly number[], start: Times): Near {
  const prices = pricesOf(problem)
  const begun = [...start].reduce((sum, [line, count]) => sum + prices.change[line]! + prices.portion[line]! * count, 0)
  const { times, cost, bound, complete } = few(instanceOf({ ...problem, mostChanges: start.size }, floors), {
    prices,
    changes: start.size,
    below: begun + ROUNDING,
    cut: (best) => best * (1 - gap.value),
    first: [...start.keys()],
    nodes: nodesProven.value,
  })
  return { times: times ?? start, gap: Math.max(0, (cost - bound) / cost), sure: complete }
}

interface Close {
  readonly floors: readonly number[]
  readonly times: Times
  /** So much less might be missing, as a share of a target. */
  readonly apart: number
}

/**
 * Where whole portions of so few changes cannot reach the floors, how near they come: all floors are let down by the same share, by
 * halving, until it is known to the policy's slack; then each aim by itself is raised again as far as it goes, the worst first.
 * Undefined: the limits allow no plan at all. `soon` is told of the first point.
 */
function closest(
  problem: Problem,
  wanted: readonly number[],
  start: Times | undefined,
  soon: (times: Times) => void,
): Close | undefined {
  const stands = standsAt(problem)
  const down = (share: number) => wanted.map((floor, aim) => Math.max(stands[aim]!, floor - share))
  const missing = (times: Times) => Math.max(...reachedBy(problem, times).map((reached, aim) => wanted[aim]! - reached))
  const most = problem.mostChanges
  const steps = Math.ceil(nodesProven.value / TRIES)
  const begun: Times | undefined = start ?? anyOf(problem, stands, most, steps).times
  if (!begun) return undefined
  let best: Times = begun
  let [none, some] = [0, missing(best)]
  let told = false
  while (some - none > slack.value) {
    const middle = (none + some) / 2
    const { times } = anyOf(problem, down(middle), most, steps)
    if (!times) none = middle
    else {
      ;[best, some] = [times, Math.min(middle, missing(times))]
      if (!told) soon(times)
      told = true
    }
  }
  let floors = floorsAt(problem, best).map((floor, aim) => Math.min(floor, down(some)[aim]!))
  const worst = wanted.map((floor, aim) => [aim, floor - floors[aim]!] as const).toSorted(([, a], [, b]) => b - a)
  for (const [aim] of worst) {
    const raised = floors.with(aim, wanted[aim]!)
    if (floors[aim]! >= wanted[aim]! - ROUNDING) continue
    const times = meets(problem, raised, best) ? best : anyOf(problem, raised, most, steps).times
    if (times) [best, floors] = [times, raised]
    else floors = floors.with(aim, Math.max(floors[aim]!, Math.min(wanted[aim]!, reachedBy(problem, best)[aim]! - ROUNDING)))
  }
  return { floors, times: best, apart: some - none }
}

/**
 * Solves a problem, stage by stage: (1) how much of each aim can be reached, the worst first (see `levelsOf`), and where whole portions
 * of so few changes cannot, what comes nearest to it; (2) the fewest changes that reach it, of these the nearest and smallest; (3) the
 * numbers of times that people say.
 */
export function search(problem: Problem, solver: MilpSolver, options: SearchOptions): Answer {
  const levels = levelsOf(problem, solver, secondsProven.value)
  if (levels === undefined) return { none: 'infeasible' }
  if (levels === 'failed') return { none: 'failed', reason: 'the solver could not tell how much can be reached' }
  const nothing: Times = new Map()
  const start = [options.start, nothing].find((times) => times && keepsLimits(problem, times))
  const wanted = floorsOf(problem, levels)
  const first = fewest(problem, wanted, start && meets(problem, wanted, start) ? start : undefined)
  if (first.times) {
    options.onFirst?.(goodAt(first.times))
    return finished(problem, wanted, first.times, first.sure, 0, options)
  }

  const close = closest(problem, wanted, start, (times) => options.onFirst?.(goodAt(times)))
  if (!close) return { none: 'infeasible' }
  const again = fewest(problem, close.floors, close.times)
  return finished(problem, close.floors, again.times ?? close.times, first.sure && again.sure, close.apart, options)
}

/** From a point with the fewest changes to the plan. */
function finished(
  problem: Problem,
  floors: readonly number[],
  times: Times,
  sure: boolean,
  apart: number,
  { costs, quick }: SearchOptions,
): Answer {
  const near = quick || times.size === 0 ? { times, gap: 0, sure: true } : nearest(problem, floors, times)
  const settled = costs && !quick ? cheaper({ ...problem, mostChanges: times.size }, floors, near.times, costs) : near.times
  return {
    found: {
      times: sayable(problem, settled, pricesOf(problem)),
      standing: sure && near.sure ? 'proven' : 'good',
      gap: Math.max(near.gap, apart),
    },
  }
}
