// How does the problem look to our own search? Rows `a · portions ≤ b`, those that could never bind left out.
import { mostOf } from '../model.js'
import type { Problem } from '../problem.js'

/** Lines of which only some may stand together. */
export interface Group {
  readonly lines: readonly number[]
  /** Of a week, together. */
  readonly portions: number
  readonly changes: number
  /** The line that excludes them all. */
  readonly unless?: number
}

export interface Instance {
  readonly lines: number
  readonly rows: number
  /** Line by line, its entry in each row; rows are scaled so that the largest entry times most portions is 1. */
  readonly a: Float64Array
  readonly b: Float64Array
  readonly most: readonly number[]
  readonly groups: readonly Group[]
  /** Groups of each line. */
  readonly groupsOf: readonly (readonly Group[])[]
  readonly locked: ReadonlyMap<number, number>
}

const FREE = Infinity

interface Raw {
  readonly a: Float64Array
  readonly b: number
}

const minus = (gains: Float64Array): Float64Array => gains.map((gain) => -gain)

/** The most that so many lines together can add to a row. */
function mostOfRow(a: Float64Array, most: readonly number[], changes: number): number {
  const largest = new Float64Array(changes)
  for (let line = 0; line < a.length; line++) {
    const value = a[line]! * most[line]!
    let place = changes - 1
    if (!(value > largest[place]!)) continue
    for (; place > 0 && value > largest[place - 1]!; place--) largest[place] = largest[place - 1]!
    largest[place] = value
  }
  return largest.reduce((sum, one) => sum + one, 0)
}

function groupsByLine(groups: readonly Group[], lines: number): readonly (readonly Group[])[] {
  const byLine = Array.from({ length: lines }, (): Group[] => [])
  for (const group of groups)
    for (const line of new Set(group.unless === undefined ? group.lines : [...group.lines, group.unless]))
      byLine[line]!.push(group)
  return byLine
}

export function instanceOf(problem: Problem, floors: readonly number[]): Instance {
  const { lines, aims, limits, caps, takings, kins, locked, mostChanges } = problem
  const most = mostOf(problem)
  const raw: readonly Raw[] = [
    ...aims.map(({ base, gains }, aim): Raw => ({ a: minus(gains), b: base - floors[aim]! })),
    ...limits.flatMap(({ low, high, gains }): readonly Raw[] => [
      ...(high < Infinity ? [{ a: gains, b: high }] : []),
      ...(low > -Infinity ? [{ a: minus(gains), b: -low }] : []),
    ]),
  ]
  const binding = raw.filter(({ a, b }) => b < 0 || mostOfRow(a, most, mostChanges) > b)
  const scales = binding.map(({ a }) => a.reduce((top, value, line) => Math.max(top, Math.abs(value) * most[line]!), 0) || 1)
  const matrix = new Float64Array(binding.length * lines.length)
  binding.forEach(({ a }, row) => {
    const scale = 1 / scales[row]!
    for (let line = 0; line < a.length; line++) matrix[line * binding.length + row] = a[line]! * scale
  })
  const groups: readonly Group[] = [
    ...caps.map((cap) => ({ ...cap, changes: FREE })),
    ...takings.map((taking) => ({ ...taking, changes: FREE })),
    ...kins,
  ]
  return {
    lines: lines.length,
    rows: binding.length,
    a: matrix,
    b: Float64Array.from(binding, ({ b }, row) => b / scales[row]!),
    most,
    groups,
    groupsOf: groupsByLine(groups, lines.length),
    locked,
  }
}

/** Whether these lines may stand together, however few their portions. */
export const compatible = ({ groupsOf }: Instance, set: readonly number[], added: number): boolean =>
  groupsOf[added]!.every(({ lines, changes, unless }) => {
    const count = set.reduce((sum, line) => sum + (lines.includes(line) ? 1 : 0), 0) + (lines.includes(added) ? 1 : 0)
    return count <= changes && (unless === undefined || count === 0 || !(unless === added || set.includes(unless)))
  })
