// How does the problem look to a solver? One linear model: portions a week of each line, and whether the line stands at all.
import { planPolicy } from '../../knowledge/plan/index.js'
import type { MilpModel } from '../solver-port.js'
import type { Problem } from './problem.js'
import { tieOf } from './tie.js'

/** What is sought. Shares of targets stand in the order of the problem's aims. */
export type Goal =
  /** The highest level that all `free` aims reach together, the others staying at `floors`; `besides` each free aim above it counts a little. */
  | { readonly seek: 'level'; readonly floors: readonly number[]; readonly free: readonly number[] }
  /** The least largest shortfall from `floors`, and beside it the least sum of them. */
  | { readonly seek: 'shortfall'; readonly floors: readonly number[] }
  /** The fewest changes that reach `floors`. */
  | { readonly seek: 'count'; readonly floors: readonly number[] }
  /** The nearest and smallest changes that reach `floors`. */
  | { readonly seek: 'changes'; readonly floors: readonly number[] }

/** Far less than any change or portion costs. */
const TIE = 1e-4

/** Beside the largest shortfall, the sum of all counts this much: enough to bring the others down, too little to raise the largest. */
const BESIDES = 0.001

export interface Model {
  readonly milp: MilpModel
  /** Portions a week of each line that stands, from the values of the columns. */
  readonly read: (values: readonly number[]) => ReadonlyMap<number, number>
  /** The values of the columns for these portions, as a start. */
  readonly write: (times: ReadonlyMap<number, number>) => readonly number[]
}

type Column = MilpModel['columns'][number]
type Row = MilpModel['rows'][number]
type Entries = (readonly [column: number, coefficient: number])[]

/** Most portions a week of each line, as tight as every cap together makes it. */
export function mostOf({ lines, caps, takings, kins, locked }: Problem): readonly number[] {
  const most = lines.map((line) => line.most)
  for (const { lines: group, portions } of [...caps, ...takings, ...kins])
    for (const line of group) most[line] = Math.min(most[line]!, portions)
  for (const [line, times] of locked) most[line] = times
  return most
}

/** What a change costs, and each portion of it; ties go by a hash of the id, the same on every machine. */
export const pricesOf = ({ lines }: Problem) => ({
  change: lines.map(({ cost, id }) => cost + tieOf(id) * TIE),
  portion: lines.map(() => planPolicy.costOfPortion.value),
})

/**
 * The model of a goal. `whole` false leaves out the whole numbers: then "stands at all" is portions ÷ most portions, which is what the
 * relaxation would make of it, and the model has half the columns.
 */
export function modelOf(problem: Problem, goal: Goal, whole: boolean): Model {
  const { lines, aims, limits, caps, takings, kins, locked, mostChanges } = problem
  const most = mostOf(problem)
  const prices = pricesOf(problem)
  const columns: Column[] = []
  const rows: Row[] = []
  const add = (column: Column): number => columns.push(column) - 1
  const priced = goal.seek === 'changes'
  const counted = goal.seek === 'count' ? 1 : 0

  const count = lines.map(({ id }, line) => {
    const fixed = locked.has(line)
    const alone = whole && most[line] === 1
    const perPortion = priced ? prices.portion[line]! : 0
    const perChange = priced ? prices.change[line]! : counted
    const cost = whole ? perPortion + (alone ? perChange : 0) : perPortion + perChange / most[line]!
    return add({ name: id, cost, low: fixed ? most[line]! : 0, high: most[line]!, whole })
  })
  /** The column and coefficient that say whether a line stands. */
  const stands = lines.map(({ id }, line): readonly [number, number] => {
    if (!whole) return [count[line]!, 1 / most[line]!]
    if (most[line] === 1) return [count[line]!, 1]
    const fixed = locked.has(line)
    const column = add({
      name: `is ${id}`,
      cost: priced ? prices.change[line]! : counted,
      low: fixed ? 1 : 0,
      high: 1,
      whole: true,
    })
    rows.push({
      name: `${id} at most`,
      low: -Infinity,
      high: 0,
      entries: [
        [count[line]!, 1],
        [column, -most[line]!],
      ],
    })
    return [column, 1]
  })

  rows.push({ name: 'changes', low: -Infinity, high: mostChanges, entries: stands })
  for (const { lines: group, portions } of caps)
    rows.push({ name: 'food', low: -Infinity, high: portions, entries: group.map((line) => [count[line]!, 1]) })
  for (const { lines: group, portions, unless } of takings) {
    const entries: Entries = group.map((line) => [count[line]!, 1])
    if (unless !== undefined) entries.push([stands[unless]![0], stands[unless]![1] * portions])
    if (entries.length > 1) rows.push({ name: 'taken', low: -Infinity, high: portions, entries })
  }
  for (const { lines: group, portions, changes } of kins) {
    rows.push({ name: 'kin', low: -Infinity, high: changes, entries: group.map((line) => stands[line]!) })
    rows.push({ name: 'kin portions', low: -Infinity, high: portions, entries: group.map((line) => [count[line]!, 1]) })
  }
  const entriesOf = (gains: Float64Array): Entries =>
    lines.flatMap((_, line) => (gains[line] === 0 ? [] : [[count[line]!, gains[line]!] as const]))
  for (const { room, low, high, gains } of limits) {
    if (neverBinds(gains, low, high, most, mostChanges)) continue
    rows.push({ name: `${room.wish.what} ${room.nutrient}`, low, high, entries: entriesOf(gains) })
  }
  addAims()
  return { milp: { columns, rows }, read, write }

  function addAims() {
    const level = goal.seek === 'level' ? add({ name: 'level', cost: -1, low: 0, high: 1, whole: false }) : -1
    const worst = goal.seek === 'shortfall' ? add({ name: 'shortfall', cost: 1, low: 0, high: Infinity, whole: false }) : -1
    aims.forEach(({ nutrient, base, gains }, aim) => {
      const floor = goal.floors[aim]!
      const entries = entriesOf(gains)
      if (goal.seek === 'level' && goal.free.includes(aim)) {
        const above = add({ name: `above ${nutrient}`, cost: -BESIDES, low: 0, high: 1, whole: false })
        rows.push({ name: nutrient, low: -base, high: Infinity, entries: [...entries, [level, -1], [above, -1]] })
        rows.push({
          name: `${nutrient} full`,
          low: -Infinity,
          high: 1,
          entries: [
            [level, 1],
            [above, 1],
          ],
        })
      } else if (goal.seek === 'shortfall' && floor > base) {
        const short = add({ name: `short ${nutrient}`, cost: BESIDES, low: 0, high: Infinity, whole: false })
        rows.push({ name: nutrient, low: floor - base, high: Infinity, entries: [...entries, [short, 1]] })
        rows.push({
          name: `${nutrient} worst`,
          low: -Infinity,
          high: 0,
          entries: [
            [short, 1],
            [worst, -1],
          ],
        })
      } else {
        rows.push({ name: nutrient, low: floor - base, high: Infinity, entries })
        const short = floor - base
        if (whole && short > 1e-9)
          rows.push({
            name: `${nutrient} cut`,
            low: 1,
            high: Infinity,
            entries: lines.flatMap((_, line) => {
              const [column, once] = stands[line]!
              return gains[line]! > 0 ? [[column, once * Math.min(1, (gains[line]! * most[line]!) / short)] as const] : []
            }),
          })
      }
    })
  }

  function read(values: readonly number[]): ReadonlyMap<number, number> {
    return new Map(count.flatMap((column, line) => (values[column]! > 1e-9 ? [[line, values[column]!] as const] : [])))
  }

  function write(times: ReadonlyMap<number, number>): readonly number[] {
    const values = columns.map(() => 0)
    for (const [line, portions] of times) {
      values[count[line]!] = portions
      const [column] = stands[line]!
      if (column !== count[line]) values[column] = portions > 0 ? 1 : 0
    }
    if (goal.seek === 'shortfall') {
      const shorts = aims.map(({ base, gains }, aim) =>
        Math.max(0, goal.floors[aim]! - [...times].reduce((sum, [line, portions]) => sum + gains[line]! * portions, base)),
      )
      columns.forEach(({ name }, column) => {
        if (name === 'shortfall') values[column] = Math.max(0, ...shorts)
        const aim = aims.findIndex(({ nutrient }) => name === `short ${nutrient}`)
        if (aim >= 0) values[column] = shorts[aim]!
      })
    }
    return values
  }
}

/** True when not even the strongest lines together could break the limit. */
function neverBinds(gains: Float64Array, low: number, high: number, most: readonly number[], changes: number): boolean {
  return (
    (high === Infinity || mostTogether(gains, most, changes) <= high) &&
    (low === -Infinity ||
      mostTogether(
        gains.map((gain) => -gain),
        most,
        changes,
      ) <= -low)
  )
}

/** The most that so many lines together can add up to. */
export function mostTogether(gains: Float64Array, most: readonly number[], changes: number): number {
  const largest = new Float64Array(changes)
  for (let line = 0; line < gains.length; line++) {
    const value = gains[line]! * most[line]!
    let place = changes - 1
    if (!(value > largest[place]!)) continue
    for (; place > 0 && value > largest[place - 1]!; place--) largest[place] = largest[place - 1]!
    largest[place] = value
  }
  return largest.reduce((sum, one) => sum + one, 0)
}
