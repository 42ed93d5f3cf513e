// Is everything of a day written down? "Took none" is not "did not log": people say it for each category by itself.
import { dayCategories, type DayCategory, type Entry } from './entry.js'
import { standingOf } from './standing.js'

/** For each category, the dates of which the person said that nothing of it is missing. What was said last holds. */
export function completeDates(entries: readonly Entry[]): Readonly<Record<DayCategory, ReadonlySet<string>>> {
  const dates = Object.fromEntries(dayCategories.map((category) => [category, new Set<string>()])) as Record<
    DayCategory,
    Set<string>
  >
  const said = [...standingOf(entries, 'day-complete')].sort((a, b) => compare(a.recorded, b.recorded) || compare(a.id, b.id))
  for (const { payload } of said) {
    if (payload.complete) dates[payload.category].add(payload.date)
    else dates[payload.category].delete(payload.date)
  }
  return dates
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** For each category, whether the person said that nothing of it is missing on this local date. Unsaid is false. */
export function dayCategoriesComplete(entries: readonly Entry[], date: string): Readonly<Record<DayCategory, boolean>> {
  const dates = completeDates(entries)
  return Object.fromEntries(dayCategories.map((category) => [category, dates[category].has(date)])) as Record<
    DayCategory,
    boolean
  >
}
