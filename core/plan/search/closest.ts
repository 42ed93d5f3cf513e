// Where so few changes cannot reach all floors, how near do they come? All floors are let down by the same share, as little as will do.
import { planPolicy } from '../../knowledge/plan/index.js'
import { meets } from './keeps.js'
import { reachedBy, type Problem } from './problem.js'
import { ROUNDING, type Seek, type Times } from './seek.js'
import { standsAt } from './levels.js'

interface Close {
  readonly floors: readonly number[]
  readonly times: Times
  /** So much less might be missing, as a share of a target. */
  readonly apart: number
  /** False: steps ran out somewhere, so that it may be more. */
  readonly sure: boolean
}

const { slack, nodesProven } = planPolicy
/** A try that is no proof gets this part of the steps. */
const TRIES = 5
const QUICK = Math.ceil(nodesProven.value / TRIES)
/** After a step that did, so many steps at once. */
const FURTHER = 4
/** Halvings with all lines but one in their places. */
const HALVINGS = 5

const floorsAt = (problem: Problem, times: Times): readonly number[] =>
  reachedBy(problem, times).map((reached) => Math.min(1, reached) - ROUNDING)

/** Floors let down by a share, and what of `wanted` a plan misses at worst. */
function letDown(problem: Problem, wanted: readonly number[]) {
  const stands = standsAt(problem)
  return {
    to: (share: number) => wanted.map((floor, aim) => Math.max(stands[aim]!, floor - Math.max(0, share))),
    missing: (times: Times) => Math.max(0, ...reachedBy(problem, times).map((reached, aim) => wanted[aim]! - ROUNDING - reached)),
  }
}

/**
 * The nearest plan from one at hand: with all its lines but one in their places, is there another last line that brings it nearer?
 * Cheap, and mostly right; what is proven is proven later.
 */
function improved(problem: Problem, seek: Seek, wanted: readonly number[], begun: Times): Times {
  const { to, missing } = letDown(problem, wanted)
  const most = problem.mostChanges
  let best = begun
  const better = (inside: readonly number[]): boolean => {
    let [none, some, moved] = [0, missing(best), false]
    for (let half = 0; half < HALVINGS && some - none > slack.value / 2; half++) {
      const share = half === 0 ? Math.max(0, some - slack.value) : (none + some) / 2
      const { times } = seek.any(to(share), Math.min(most, inside.length + 1), QUICK, inside)
      if (!times && half === 0) return false
      if (times) [best, some, moved] = [times, Math.min(share, missing(times)), true]
      else none = share
    }
    return moved
  }
  for (let again = true; again && missing(best) > 0;) {
    again = best.size < most && better([...best.keys()])
    for (const line of best.keys()) {
      if (problem.locked.has(line) || !best.has(line)) continue
      if (better([...best.keys()].filter((one) => one !== line))) again = true
    }
  }
  return best
}

/** A plan that is not far from the nearest, found at once. `kept`: lines to try first. Undefined: the limits allow none at all. */
export function nearby(problem: Problem, seek: Seek, wanted: readonly number[], kept: readonly number[]): Times | undefined {
  const { to, missing } = letDown(problem, wanted)
  const stands = standsAt(problem)
  const most = problem.mostChanges
  const held = kept.length > 0 ? seek.any(stands, most, QUICK, seek.together(kept)).times : undefined
  const begun = held ?? (problem.locked.size === 0 ? new Map<number, number>() : seek.any(stands, most, QUICK).times)
  if (!begun) return undefined
  const first = improved(problem, seek, wanted, begun)
  const left = missing(first)
  if (held || left <= slack.value) return first
  const { times } = seek.any(to(left / 2), most, QUICK)
  return times ? improved(problem, seek, wanted, times) : first
}

/**
 * From a plan at hand to the nearest: the share is brought down until it is known to the policy's slack that less will not do; then each
 * aim by itself is raised again as far as it goes, the worst first. No share at all: everything wanted is reached. `likely`: the plan at
 * hand comes from a like problem, so that it is mostly the nearest already.
 */
export function closest(problem: Problem, seek: Seek, wanted: readonly number[], begun: Times, likely: boolean): Close {
  const { to, missing } = letDown(problem, wanted)
  const most = problem.mostChanges
  let best = begun
  let some = missing(best)
  /** A share that will not do; below zero: none is known. */
  let none = -1
  let sure = true
  let step = Math.max(slack.value, some / 2)
  if (likely && some > slack.value) {
    // The last question first: where one quick proof says that nothing is nearer, no other need be asked.
    const found = seek.any(to(some - slack.value), most, QUICK)
    if (found.times) {
      best = improved(problem, seek, wanted, found.times)
      some = Math.min(some - slack.value, missing(best))
      step = FURTHER * slack.value
    } else if (found.sure) none = some - slack.value
  }
  while (some > 0 && (none < 0 || some - none > slack.value + ROUNDING)) {
    const further = Math.max(0, some - step)
    const share = further > none ? further : (none + some) / 2
    const last = some - share <= slack.value + ROUNDING
    const found = seek.any(to(share), most, last ? nodesProven.value : QUICK)
    if (found.times) {
      best = improved(problem, seek, wanted, found.times)
      some = Math.min(share, missing(best))
      step = last ? FURTHER * slack.value : slack.value
    } else {
      if (found.sure || last) none = share
      if (last) sure &&= found.sure
      step = slack.value
    }
  }
  let floors: readonly number[] = floorsAt(problem, best).map((floor, aim) => Math.min(floor, to(some)[aim]!))
  const worst = wanted.map((floor, aim) => [aim, floor - floors[aim]!] as const).toSorted(([, a], [, b]) => b - a)
  for (const [aim] of worst) {
    if (floors[aim]! >= wanted[aim]! - 2 * ROUNDING) continue
    const raised = floors.with(aim, wanted[aim]!)
    const found = meets(problem, raised, best) ? { times: best, sure: true } : seek.any(raised, most, nodesProven.value)
    sure &&= found.sure
    if (found.times) [best, floors] = [found.times, raised]
    else floors = floors.with(aim, Math.max(floors[aim]!, Math.min(wanted[aim]!, reachedBy(problem, best)[aim]! - ROUNDING)))
  }
  return { floors, times: best, apart: some > 0 ? some - Math.max(0, none) : 0, sure }
}
