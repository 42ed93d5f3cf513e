// How does the problem look to our own search? Rows `a · portions ≤ b`, those that could never bind left out.
import { mostOf, mostTogether } from '../model.js'
import type { Problem } from '../problem.js'

/** Lines of which only some may stand together. */
export interface Group {
  readonly lines: ReadonlySet<number>
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
  /** Line by line, the rows in which it has an entry at all. */
  readonly filled: readonly Int32Array[]
  /** Line by line, the least that it can come to in each row while it stands. */
  readonly least: Float64Array
  readonly most: readonly number[]
  /** Groups of each line. */
  readonly groupsOf: readonly (readonly Group[])[]
  readonly locked: ReadonlyMap<number, number>
  /** Each aim's row and its scale; absent where no floor up to the one it was built for could bind. */
  readonly aimRows: readonly ({ readonly row: number; readonly scale: number } | undefined)[]
}

const FREE = Infinity

interface Raw {
  readonly a: Float64Array
  readonly b: number
}

const minus = (gains: Float64Array): Float64Array => gains.map((gain) => -gain)

function groupsByLine(groups: readonly Group[], lines: number): readonly (readonly Group[])[] {
  const byLine = Array.from({ length: lines }, (): Group[] => [])
  for (const group of groups)
    for (const line of new Set(group.unless === undefined ? group.lines : [...group.lines, group.unless]))
      byLine[line]!.push(group)
  return byLine
}

function leastIn(a: Float64Array, rows: number, most: readonly number[], locked: ReadonlyMap<number, number>): Float64Array {
  return a.map((each, cell) => {
    const line = Math.floor(cell / rows)
    return each * (locked.get(line) ?? (each < 0 ? most[line]! : 1))
  })
}

const filledIn = (own: Float64Array): Int32Array => Int32Array.from(own.keys()).filter((row) => own[row] !== 0)

/** The least that a line can come to in a row while it stands. */
export const leastOf = ({ rows, least }: Instance, line: number, row: number): number => least[line * rows + row]!

export function instanceOf(problem: Problem, floors: readonly number[]): Instance {
  const { lines, aims, limits, caps, takings, kins, locked, mostChanges } = problem
  const most = mostOf(problem)
  const raw: readonly Raw[] = [
    ...aims.map(({ base, gains }, aim): Raw => ({ a: minus(gains), b: base - floors[aim]! })),
    ...limits.flatMap(({ low, high, gains }): readonly Raw[] => [
      ...(high < Infinity ? [{ a: gains, b: high }] : []),
      ...(low > -Infinity ? [{ a: minus(gains), b: -low }] : []),
    ]),
    ...[...takings, ...kins].map(({ lines: group, portions }): Raw => {
      const a = new Float64Array(lines.length)
      for (const line of group) a[line] = 1
      return { a, b: portions }
    }),
  ]
  const binding = raw.filter(({ a, b }) => b < 0 || mostTogether(a, most, mostChanges) > b)
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
  ].map((group) => ({ ...group, lines: new Set(group.lines) }))
  return {
    lines: lines.length,
    rows: binding.length,
    a: matrix,
    b: Float64Array.from(binding, ({ b }, row) => b / scales[row]!),
    filled: lines.map((_, line) => filledIn(matrix.subarray(line * binding.length, (line + 1) * binding.length))),
    least: leastIn(matrix, binding.length, most, locked),
    most,
    groupsOf: groupsByLine(groups, lines.length),
    locked,
    aimRows: aims.map((_, aim) => {
      const row = binding.indexOf(raw[aim]!)
      return row < 0 ? undefined : { row, scale: scales[row]! }
    }),
  }
}

/** The same instance with other floors, none above those it was built for. */
export function withFloors(instance: Instance, { aims }: Problem, floors: readonly number[]): Instance {
  const b = instance.b.slice()
  instance.aimRows.forEach((found, aim) => {
    if (found) b[found.row] = (aims[aim]!.base - floors[aim]!) / found.scale
  })
  return { ...instance, b }
}

/** Whether these lines may stand together, however few their portions. */
export const compatible = ({ groupsOf }: Instance, set: readonly number[], added: number): boolean =>
  groupsOf[added]!.every(({ lines, changes, unless }) => {
    let count = lines.has(added) ? 1 : 0
    for (const line of set) if (lines.has(line)) count++
    return count <= changes && (unless === undefined || count === 0 || !(unless === added || set.includes(unless)))
  })
