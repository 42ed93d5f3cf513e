// What has been proven that no plan does? Where less is allowed than was, no plan does it either.
import type { Problem } from './problem.js'

/** No plan of at most so many changes reaches all these floors. */
export interface Never {
  readonly floors: readonly number[]
  readonly changes: number
}

/** What is proven of a problem. */
export interface Proven {
  readonly problem: Problem
  readonly never: readonly Never[]
}

/** Whether the question asks for as much as one that had no answer, with no more changes. */
export const isNever = (never: readonly Never[], floors: readonly number[], changes: number): boolean =>
  never.some((one) => changes <= one.changes && one.floors.every((floor, aim) => floors[aim]! >= floor))

/**
 * Whether all that `now` allows was allowed before: the same aims and limits, no line that was not there, and what was locked still is.
 * Both are of one diet. Caps only get lower when lines go; of a kin, the last line that is left has no limit but its own.
 */
export function isWithin(now: Problem, before: Problem): boolean {
  const were = new Map(before.lines.map((line, index) => [line, index]))
  const lockedNow = new Map([...now.locked].map(([line, times]) => [were.get(now.lines[line]!), times]))
  return (
    now.lines.every((line) => were.has(line)) &&
    [...before.locked].every(([line, times]) => lockedNow.get(line) === times) &&
    now.aims.length === before.aims.length &&
    now.aims.every(({ nutrient, target, base }, aim) => {
      const was = before.aims[aim]!
      return nutrient === was.nutrient && target === was.target && base === was.base
    }) &&
    now.limits.length === before.limits.length &&
    now.limits.every(({ room, low, high }, index) => {
      const was = before.limits[index]!
      return room === was.room && low === was.low && high === was.high
    }) &&
    before.kins.every(({ lines, portions }) => lines.every((line) => before.lines[line]!.most <= portions))
  )
}

/** What was proven before and holds for this problem too. */
export const stillNever = (now: Problem, before: readonly Proven[]): readonly Never[] =>
  before.flatMap(({ problem, never }) => (isWithin(now, problem) ? never : []))
