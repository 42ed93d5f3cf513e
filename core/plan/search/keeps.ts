// Do these whole portions keep every hard limit? Reckoned line by line, without the solver.
import type { Problem } from './problem.js'

/** Relative to each limit's own scale; far above rounding, far below any meaning. */
const SLACK = 1e-7

const total = (gains: Float64Array, times: ReadonlyMap<number, number>) => {
  let sum = 0
  for (const [line, count] of times) sum += gains[line]! * count
  return sum
}

const portionsOf = (group: readonly number[], times: ReadonlyMap<number, number>) =>
  group.reduce((sum, line) => sum + (times.get(line) ?? 0), 0)
const changesOf = (group: readonly number[], times: ReadonlyMap<number, number>) => group.filter((line) => times.has(line)).length

export function keepsLimits(problem: Problem, times: ReadonlyMap<number, number>): boolean {
  const { lines, limits, caps, takings, kins, locked, mostChanges } = problem
  return (
    times.size <= mostChanges &&
    [...times].every(([line, count]) => Number.isInteger(count) && count >= 1 && count <= lines[line]!.most) &&
    [...locked].every(([line, count]) => times.get(line) === count) &&
    caps.every(({ lines: group, portions }) => portionsOf(group, times) <= portions) &&
    takings.every(({ lines: group, portions, unless }) => {
      const taken = portionsOf(group, times)
      return taken <= portions && (unless === undefined || taken === 0 || !times.has(unless))
    }) &&
    kins.every(
      ({ lines: group, portions, changes }) => portionsOf(group, times) <= portions && changesOf(group, times) <= changes,
    ) &&
    limits.every(({ gains, low, high }) => {
      const sum = total(gains, times)
      return sum >= low - SLACK && sum <= high + SLACK
    })
  )
}

/** Whether every aim is at its floor. */
export const meets = ({ aims }: Problem, floors: readonly number[], times: ReadonlyMap<number, number>): boolean =>
  aims.every(({ base, gains }, aim) => base + total(gains, times) >= floors[aim]! - SLACK)
