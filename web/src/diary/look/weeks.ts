// Which weeks does a month touch? Monday first, as the calendar on the wall.
import { daysLater, monthsLater } from '../moments.js'

/** Every week with a day of this month (yyyy-mm) in it, seven dates each. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const first = `${month}-01`
  const weekday = (new Date(`${first}T12:00:00Z`).getUTCDay() + 6) % 7
  const weeks: (readonly string[])[] = []
  for (let monday = daysLater(first, -weekday); monday < `${monthsLater(month, 1)}-01`; monday = daysLater(monday, 7)) {
    const start = monday
    weeks.push(Array.from({ length: 7 }, (_, index) => daysLater(start, index)))
  }
  return weeks
}
