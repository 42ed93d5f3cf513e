// How does a plan get its optimiser? By handing in a HiGHS that is loaded already; what comes back solves any model of the port.
import type { MilpAnswer, MilpModel, MilpSolver, SolveLimits } from '../solver-port.js'
import { checkLimits, checkModel } from './check-model.js'
import { brokenBy } from './check-point.js'
import type { HighsLike } from './highs.js'
import { modelData } from './model-data.js'
import { run, type Undecided } from './run.js'

/** HiGHS solves nothing that has no columns; then the rows alone decide. */
const withoutColumns = (model: MilpModel): MilpAnswer =>
  brokenBy(model, []) === undefined
    ? { status: 'optimal', objective: 0, values: [], bound: 0, gap: 0, seconds: 0 }
    : { status: 'infeasible', seconds: 0 }

/**
 * HiGHS behind the plan's port: `solverOf(await highs())`. Throws a ModelError for a model or limits that make no sense, and whatever
 * `onBetter` throws; a fault inside HiGHS itself is an answer, `failed`.
 *
 * Each solve makes a model of its own and gives its memory back. Keeping one open and changing its limits was measured and is no faster:
 * HiGHS begins a whole-number search anew each time, and handing the model over takes a millisecond.
 */
export function solverOf(highs: HighsLike): MilpSolver {
  const runOnce = (model: MilpModel, limits: SolveLimits): MilpAnswer | Undecided => {
    let heard: { readonly error: unknown } | undefined
    const { onBetter, ...rest } = limits
    const listening: SolveLimits['onBetter'] = (...told) => {
      try {
        if (heard === undefined) onBetter?.(...told)
      } catch (error) {
        heard = { error }
      }
    }
    let answer: MilpAnswer | Undecided
    try {
      const held = highs.createModel(modelData(model))
      try {
        answer = run(held, model, onBetter ? { ...rest, onBetter: listening } : rest)
      } finally {
        held.dispose()
      }
    } catch (error) {
      answer = { status: 'failed', reason: error instanceof Error ? error.message : String(error), seconds: 0 }
    }
    if (heard !== undefined) throw heard.error
    return answer
  }
  /** Presolve cannot always tell "no point" from "no end". Without costs there is no end, so then any point tells. */
  const decide = (model: MilpModel, { seconds, gap, relaxed }: SolveLimits): MilpAnswer => {
    const free = { ...model, columns: model.columns.map((column) => ({ ...column, cost: 0 })) }
    const answer = runOnce(free, relaxed ? { seconds, gap, relaxed } : { seconds, gap })
    if (answer.status === 'optimal' || answer.status === 'feasible') return { status: 'unbounded', seconds: answer.seconds }
    return answer.status === 'undecided'
      ? { ...answer, status: 'failed', reason: 'HiGHS cannot tell whether any point exists' }
      : answer
  }
  return {
    solve: (model, limits) => {
      checkModel(model)
      checkLimits(limits, model.columns.length)
      if (model.columns.length === 0) return withoutColumns(model)
      const answer = runOnce(model, limits)
      if (answer.status !== 'undecided') return answer
      const decided = decide(model, limits)
      return { ...decided, seconds: answer.seconds + decided.seconds }
    },
  }
}
