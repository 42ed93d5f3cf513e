// Which few changes to this diet are worth making? From the request to a plan that has been checked anew, or to why there is none.
import type { Verdict } from '../guard/suggestion.js'
import type { Plan, Planned, PlanRequest, Wishes } from './plan.js'
import { recheck } from './recheck/index.js'
import { verdictOfDiet } from './ready/diet-bounds.js'
import { preparePlan, serves, type Prepared } from './ready/prepare.js'
import { lockFaults } from './tell/lock-faults.js'
import { problemOf, type Problem } from './search/problem.js'
import { standing, stillBest } from './again.js'
import { stillNever, type Proven } from './search/never.js'
import { search, type Found } from './search/solve.js'
import type { MilpSolver } from './solver-port.js'
import { drawsFor, type Draws } from './tell/draw.js'
import { whyImpossible } from './tell/impossible.js'
import { nutrientsOf, tell } from './tell/tell.js'
import { whyUnreached } from './tell/unreached.js'

export interface PlanOptions {
  /** Of the draws behind the chances; the plan itself has no chance in it. */
  readonly seed: number
  /** From `preparePlan`, for a request that differs in wishes and costs alone. */
  readonly prepared?: Prepared
  /** The plan so far, and the wishes it answers, of a request that differs in wishes alone. What still stands of it is where to begin. */
  readonly previous?: Previous
  /** Called with a first plan, checked and safe, while the best is still sought. */
  readonly onBetter?: (planned: Planned) => void
}

export interface Previous {
  readonly plan: Plan
  readonly wishes: Wishes
}

type Missing = Extract<Planned, { kind: 'ask' }>['missing']

function missingIn({ life, case: { eating } }: PlanRequest): Missing {
  return [
    ...(life.ageYears === undefined ? (['age'] as const) : []),
    ...(life.sex === undefined ? (['sex'] as const) : []),
    ...(eating?.allergies === undefined ? (['allergies'] as const) : []),
    ...(eating?.pattern === undefined ? (['pattern'] as const) : []),
  ]
}

/** What the guard says of a food plan for this person at all: of a day that stays as it is. */
const wholeVerdict = ({ request, day }: Prepared): Verdict => verdictOfDiet(request.case, day.food.best, day.food.best)

const drawn = new WeakMap<Prepared, Map<number, Draws>>()

/** The draws of one diet, made once: they hang on no wish. */
function drawsOf(prepared: Prepared, seed: number): Draws {
  const known = drawn.get(prepared) ?? new Map<number, Draws>()
  drawn.set(prepared, known)
  const draws = known.get(seed) ?? drawsFor(prepared.request, seed)
  known.set(seed, draws)
  return draws
}

/** What was proven of each diet's last problems: a line that is refused only takes choices away. */
const proven = new WeakMap<Prepared, readonly Proven[]>()
const REMEMBERED = 4

interface Work {
  readonly request: PlanRequest
  readonly prepared: Prepared
  readonly problem: Problem
  readonly solver: MilpSolver
  readonly draws: Draws
}

/** A point as a plan that has passed the independent re-check. */
function checked({ request, prepared, problem, solver, draws }: Work, found: Found, explain: boolean): Planned {
  const why = explain ? whyUnreached(prepared, request.wishes, problem, found.times, solver) : () => undefined
  const told = tell(prepared, problem, found, draws, why)
  const passed = recheck(request, told)
  return 'plan' in passed ? { kind: 'plan', plan: passed.plan } : { kind: 'failed', failures: passed.failures }
}

/**
 * The plan of a request: a handful of changes in whole household portions, found by `solver` and checked anew by code that shares
 * nothing with it. Blocks while it works, so it belongs in a worker. The same request gives the same plan on every machine that is
 * quick enough to finish within the policy's seconds; in what order foods stand does not matter.
 */
export function planDiet(request: PlanRequest, solver: MilpSolver, options: PlanOptions): Planned {
  const missing = missingIn(request)
  if (missing.length > 0) return { kind: 'ask', missing }
  const { prepared: given, previous, onBetter, seed } = options
  const prepared = given && serves(given, request) ? given : preparePlan(request)
  const verdict = wholeVerdict(prepared)
  if (verdict.permission !== 'allowed') return { kind: 'not-for-you', verdict }

  const problem = problemOf(prepared, request.wishes)
  const draws = drawsOf(prepared, seed)
  const work: Work = { request, prepared, problem, solver, draws }
  const faults = lockFaults(prepared, request.wishes)
  if (faults.length > 0) return whyImpossible(prepared, request, solver, draws, faults)
  if (problem.locked.size === 0 && problem.aims.every(({ base }) => base >= 1))
    return { kind: 'nothing-needed', nutrients: nutrientsOf(prepared, problem, new Map(), draws) }

  const same = previous && stillBest(problem, previous, request.wishes)
  if (same) return checked(work, same, true)
  const known = proven.get(prepared) ?? []
  const answer = search(problem, solver, {
    ...(request.costs ? { costs: request.costs } : {}),
    ...(previous ? { start: standing(problem, previous.plan), never: stillNever(problem, known) } : {}),
    ...(onBetter ? { onFirst: (found: Found) => onBetter(checked(work, found, false)) } : {}),
  })
  if ('found' in answer) {
    proven.set(prepared, [{ problem, never: answer.never }, ...known].slice(0, REMEMBERED))
    return checked(work, answer.found, true)
  }
  if (answer.none === 'infeasible') return whyImpossible(prepared, request, solver, draws, [])
  return { kind: 'failed', failures: [answer.reason] }
}
