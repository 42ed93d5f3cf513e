// On which days is each change made? Spread over a week, always the same way; anybody may move them.
import type { CheckedPlan } from '../plan.js'

/** Monday is day 0. */
export interface PlannedDay {
  readonly day: number
  readonly changes: readonly { readonly id: string; readonly times: number }[]
}

const DAYS = 7
/** Where a week may begin for one change: Tuesday first, so that twice a week falls on Tuesday and Friday. */
const starts = [1, 2, 3, 4, 5, 6, 0] as const

/** Portions on each day when so many a week begin on this day, as evenly as whole portions go. */
function spread(times: number, start: number): readonly number[] {
  const days = Array.from({ length: DAYS }, () => Math.floor(times / DAYS))
  const rest = times % DAYS
  for (let i = 0; i < rest; i++) days[(Math.floor((i * DAYS) / rest) + start) % DAYS]! += 1
  return days
}

const busiest = (load: readonly number[]) => load.reduce((sum, one) => sum + one * one, 0)

/** Seven days from Monday. Each change is spread evenly, and begins where the days so far have least to do. */
export function weekView(plan: CheckedPlan): readonly PlannedDay[] {
  let load: readonly number[] = Array.from({ length: DAYS }, () => 0)
  const placed = plan.changes.map(({ id, timesPerWeek }) => {
    const ways = starts.map((start) => spread(timesPerWeek, start))
    const loads = ways.map((way) => way.map((times, day) => times + load[day]!))
    const best = loads.reduce((least, one, place) => (busiest(one) < busiest(loads[least]!) ? place : least), 0)
    load = loads[best]!
    return { id, way: ways[best]! }
  })
  return load.map((_, day) => ({
    day,
    changes: placed.flatMap(({ id, way }) => (way[day]! > 0 ? [{ id, times: way[day]! }] : [])),
  }))
}
