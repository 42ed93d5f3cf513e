// Where does each day stand in a calendar of weeks? Columns of weeks, rows from Monday to Sunday; the same in every picture.
import type { CrampDay } from '@charley/core/exchange'

export interface CalendarCell {
  readonly day: CrampDay
  /** Column, from 0. */
  readonly week: number
  /** Row: 0 is Monday. */
  readonly weekday: number
  readonly state: 'cramp' | 'clear' | 'unknown'
}

const DAY_MS = 86_400_000
const DAYS = 7
/** Days since Monday, 29 December 1969. */
const sinceMonday = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_MS) + 3

export function calendarCells(days: readonly CrampDay[]): readonly CalendarCell[] {
  const first = days[0]
  if (!first) return []
  const start = Math.floor(sinceMonday(first.date) / DAYS)
  return days.map((day): CalendarCell => {
    const at = sinceMonday(day.date)
    const state = day.cramps > 0 ? 'cramp' : day.complete ? 'clear' : 'unknown'
    return { day, week: Math.floor(at / DAYS) - start, weekday: at % DAYS, state }
  })
}

const monthFormat = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** The names of months over the weeks in which they begin, where the next is at least so many weeks away. */
export function monthsOver(
  cells: readonly CalendarCell[],
  apart: number,
): readonly { readonly week: number; readonly name: string }[] {
  const months = new Map<string, number>()
  for (const { day, week } of cells) if (!months.has(day.date.slice(0, 7))) months.set(day.date.slice(0, 7), week)
  const all = [...months].map(([month, week]) => ({ week, name: monthFormat.format(new Date(`${month}-15T12:00:00Z`)) }))
  // A few days of a month have no room for its name.
  return all.filter(({ week }, at) => (all[at + 1]?.week ?? Infinity) - week >= apart)
}
