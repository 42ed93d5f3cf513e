// What came of one run? The status is read first, and a point is believed only after it has been checked anew.
import type { MilpAnswer, MilpModel, SolveLimits } from '../solver-port.js'
import { brokenBy, objectiveOf } from './check-point.js'
import type { HighsHandlers, HighsModelLike } from './highs.js'

/** HiGHS's codes for how a run ended. */
const ended = { optimal: 7, infeasible: 8, infeasibleOrUnbounded: 9, unbounded: 10, outOfTime: 13 } as const
/** HiGHS's code for "there is a point, and it keeps every limit". */
const keepsLimits = 2
/** An objective this near to its bound is the best, however small both are: a relative gap says nothing about zero. */
const sameObjective = 1e-9

const optionsOf = ({ seconds, gap, relaxed }: SolveLimits) => ({
  output_flag: false,
  random_seed: 1,
  time_limit: seconds,
  mip_rel_gap: gap,
  mip_abs_gap: sameObjective,
  solve_relaxation: relaxed === true,
})

const relativeGap = (objective: number, bound: number): number => {
  const apart = objective - bound
  return apart <= sameObjective ? 0 : apart / Math.abs(objective)
}

/** There is no best point, but HiGHS cannot tell whether there is any. */
export interface Undecided {
  readonly status: 'undecided'
  readonly seconds: number
}

/** One run of `held`, which holds `model`. */
export function run(held: HighsModelLike, model: MilpModel, limits: SolveLimits): MilpAnswer | Undecided {
  const { start, onBetter, relaxed } = limits
  const isWhole = relaxed !== true && model.columns.some(({ whole }) => whole)
  // HiGHS leaves whole columns whole within 1e-6; `+ 0` keeps minus zero out of a plan.
  const read = (point: Float64Array): readonly number[] =>
    isWhole ? model.columns.map(({ whole }, index) => (whole ? Math.round(point[index]!) + 0 : point[index]!)) : Array.from(point)
  held.zeroAllClocks()
  held.options.set(optionsOf(limits))
  if (start !== undefined) held.setSolution({ colValue: start })
  const handlers: HighsHandlers = {
    4: ({ data: { mip_solution: point, mip_dual_bound: bound } }) => {
      if (point === undefined) return
      const values = read(point)
      const objective = objectiveOf(model, values)
      onBetter?.(values, objective, relativeGap(objective, bound ?? -Infinity))
    },
  }
  const { modelStatus } = isWhole && onBetter !== undefined ? held.run(handlers) : held.run()
  const seconds = held.getRunTime()
  switch (modelStatus) {
    case ended.infeasible:
      return { status: 'infeasible', seconds }
    case ended.unbounded:
      return { status: 'unbounded', seconds }
    case ended.infeasibleOrUnbounded:
      return { status: 'undecided', seconds }
    case ended.outOfTime:
      if (held.info.get('primal_solution_status') !== keepsLimits) return { status: 'stopped', seconds }
      break
    case ended.optimal:
      break
    default:
      return { status: 'failed', reason: `HiGHS ended with status ${modelStatus}`, seconds }
  }
  const values = read(held.getSolution().colValue)
  const broken = brokenBy(model, values)
  if (broken !== undefined) return { status: 'failed', reason: `HiGHS gave a point that breaks a limit: ${broken}`, seconds }
  const proven = modelStatus !== ended.outOfTime
  const objective = objectiveOf(model, values)
  const bound = isWhole ? Math.min(objective, Number(held.info.get('mip_dual_bound'))) : proven ? objective : -Infinity
  return { status: proven ? 'optimal' : 'feasible', objective, values, bound, gap: relativeGap(objective, bound), seconds }
}
