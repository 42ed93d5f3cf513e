// Which moment does a cell mean? Dates and times as apps and spreadsheets write them; which of day and month comes first is asked of the file.
import { Temporal } from 'temporal-polyfill'
import { toInstant } from '../../diary/dates.js'
import { nameMonths } from './month-names.js'

/** How dates with slashes are to be read. */
export type DateOrder = 'day-first' | 'month-first'

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]+(.+))?$/
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[T ,]+(.+))?$/
const PARTED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:[T ,]+(.+))?$/
const DAY_MONTH = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]+)\.?,?[ -](\d{4})(?:[T ,]+(.+))?$/i
const MONTH_DAY = /^(?:[a-z]+,? )?([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:[T ,]+(.+))?$/i

const two = (text: string | number) => String(text).padStart(2, '0')
const CENTURY = 2000
const FIRST_YEAR = 1000

/** yyyy-mm-dd where it is on the calendar. */
function date(year: string | number, month: string | number, day: string | number): string | undefined {
  const full = Number(year) < 100 ? CENTURY + Number(year) : Number(year)
  const there = new Date(Date.UTC(full, Number(month) - 1, Number(day)))
  const isOnCalendar = there.getUTCMonth() === Number(month) - 1 && there.getUTCDate() === Number(day)
  return isOnCalendar && full >= FIRST_YEAR ? `${full}-${two(month)}-${two(day)}` : undefined
}

export interface CellDate {
  readonly date: string
  /** What follows the date. */
  readonly rest?: string
}

/** The date a cell begins with; undefined where there is none, or where its order is not known. */
export function dateIn(text: string, order?: DateOrder): CellDate | undefined {
  const bare = text.trim()
  const give = (found: string | undefined, rest: string | undefined): CellDate | undefined =>
    found === undefined ? undefined : { date: found, ...(rest !== undefined && { rest }) }
  const iso = ISO.exec(bare) ?? YEAR_FIRST.exec(bare)
  if (iso) return give(date(iso[1]!, iso[2]!, iso[3]!), iso[4])
  const parted = PARTED.exec(bare)
  if (parted) {
    const [, first, second, year, rest] = parted
    const said = order ?? ordersOf(bare)[0]
    if (order === undefined && ordersOf(bare).length !== 1) return undefined
    return give(said === 'day-first' ? date(year!, second!, first!) : date(year!, first!, second!), rest)
  }
  const named = DAY_MONTH.exec(bare)
  if (named) return give(date(named[3]!, nameMonths[named[2]!.slice(0, 3).toLowerCase()] ?? 0, named[1]!), named[4])
  const month = MONTH_DAY.exec(bare)
  return month ? give(date(month[3]!, nameMonths[month[1]!.slice(0, 3).toLowerCase()] ?? 0, month[2]!), month[4]) : undefined
}

/** In which orders a date with slashes can be read: both, one, or (no such date) none. */
export function ordersOf(text: string): readonly DateOrder[] {
  const parted = PARTED.exec(text.trim())
  if (!parted) return []
  const [, first, second, year] = parted
  const orders: DateOrder[] = []
  if (date(year!, second!, first!) !== undefined) orders.push('day-first')
  if (date(year!, first!, second!) !== undefined) orders.push('month-first')
  return orders
}

/** Whether a date needs its order to be known. */
export const isParted = (text: string): boolean => PARTED.test(text.trim())

/** "9:00 AM", "21:30", "21.30", "09:00:15" as minutes since midnight. */
export function minutesIn(text: string): number | undefined {
  const found =
    /^(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?\s*([ap])?\.?(?:m\.?)?$/i.exec(text.trim()) ??
    /^(\d{1,2})()\s*([ap])\.?m\.?$/i.exec(text.trim())
  if (!found) return undefined
  const [hour, minute, half] = [Number(found[1]), Number(found[2] || 0), found[3]?.toLowerCase()]
  if (minute > 59 || hour > (half ? 12 : 23) || (half !== undefined && hour === 0)) return undefined
  const morning = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return morning * 60 + minute
}

const MOST_REMEMBERED = 5000
/** The rows of a day share a few moments, and working one out takes long. */
const remembered = new Map<string, string>()

/** The instant at which a clock there shows so many minutes after midnight; a time the clock skips is read as if it had not. */
export function instantAtMinutes(day: string, minutes: number, zone: string): string {
  const key = `${day} ${minutes} ${zone}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const time = Temporal.PlainDate.from(day).toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  const instant = time.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' })
  if (remembered.size > MOST_REMEMBERED) remembered.clear()
  remembered.set(key, instant)
  return instant
}

/** A moment with its distance from Greenwich. */
export const instantIn = (text: string): string | undefined =>
  toInstant(
    text
      .trim()
      .replace(' ', 'T')
      .replace(/ ?([+-]\d{2}):?(\d{2})$/, '$1:$2'),
  )
