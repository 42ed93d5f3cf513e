// How did a month go? For each day its cramps, what was written down, and what is complete.
import { dayCategories, monthWeeks, type DayCategory, type Entry } from '@charley/core'
import type { Store } from '../../store/index.js'
import { wrong } from '../refused.js'
import { byDate, completeOn, entriesOn } from './span.js'

export interface CalendarDay {
  readonly date: string
  readonly cramps: number
  /** The worst severity that was said, 0 to 10. */
  readonly worst?: number
  readonly logged: readonly DayCategory[]
  readonly complete: readonly DayCategory[]
}

function datesOf(month: string): readonly string[] {
  try {
    if (/^\d{4}-\d{2}$/.test(month)) {
      const days = monthWeeks(month).flat()
      return days.flatMap(({ date, inMonth }) => (inMonth ? [date] : []))
    }
  } catch {
    // No such month: said below.
  }
  throw wrong('month', `${JSON.stringify(month.slice(0, 40))} is not a month.`, 'Write year-month, such as 2026-11.')
}

const worstOf = (entries: readonly Entry[]): number | undefined => {
  const severities = entries.flatMap((entry) => (entry.kind === 'cramp' ? (entry.payload?.severity ?? []) : []))
  return severities.length > 0 ? Math.max(...severities) : undefined
}

/** Every day of the month (yyyy-mm). */
export async function calendarMonth(store: Store, person: string, month: string): Promise<readonly CalendarDay[]> {
  const dates = datesOf(month)
  const [first = '', last = ''] = [dates[0], dates.at(-1)]
  const [entries, complete] = await Promise.all([
    entriesOn(store, person, first, last, dayCategories),
    completeOn(store, person, first, last),
  ])
  const days = byDate(entries)
  return dates.map((date) => {
    const mine = days.get(date) ?? []
    const worst = worstOf(mine)
    return {
      date,
      cramps: mine.filter(({ kind }) => kind === 'cramp').length,
      ...(worst !== undefined && { worst }),
      logged: dayCategories.filter((category) => mine.some(({ kind }) => kind === category)),
      complete: dayCategories.filter((category) => complete[category].has(date)),
    }
  })
}
