// Which day was it there and then? Local dates of moments, the moments at which a local day begins and ends, and calendar pages.
import { Temporal } from 'temporal-polyfill'

/** What calendar and clock showed where somebody was: the date (yyyy-mm-dd), and hours since midnight by the clock on the wall. */
export interface LocalTime {
  readonly date: string
  /** 0 up to 24. */
  readonly hour: number
}

/** Throws RangeError on what is no instant or no zone. */
export function localTime(at: string, zone: string): LocalTime {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
  return { date: time.toPlainDate().toString(), hour: time.hour + time.minute / 60 + time.second / 3600 }
}

/** Yyyy-mm-dd on the calendar of the zone at this instant. Throws RangeError on what is no instant or no zone. */
export const localDate = (at: string, zone: string): string => localTime(at, zone).date

const dateOf = (date: string) => Temporal.PlainDate.from(date, { overflow: 'reject' })

/**
 * The instants from which (inclusive) to which (exclusive) this date lasts in this zone: 23 or 25 hours where the clocks change,
 * none at all where a date was skipped (Apia, 30 December 2011). Throws RangeError on what is no date or no zone.
 */
export function dayBounds(date: string, zone: string): { readonly from: string; readonly to: string } {
  const day = dateOf(date)
  const start = (one: Temporal.PlainDate) => one.toZonedDateTime(zone).toInstant().toString()
  return { from: start(day), to: start(day.add({ days: 1 })) }
}

/** No zone was ever further from Greenwich than this. */
const FURTHEST_HOURS = 16

/**
 * Instants between which everything lies that has this local date in any zone: for asking a store for the entries of a day, which
 * keep the zone they were lived in. What comes back is then sifted by `localDate`. Throws RangeError on what is no date.
 */
export function anywhereBounds(date: string): { readonly from: string; readonly to: string } {
  const day = dateOf(date)
  const at = (one: Temporal.PlainDate, hours: number) => one.toZonedDateTime('UTC').toInstant().add({ hours }).toString()
  return { from: at(day, -FURTHEST_HOURS), to: at(day.add({ days: 1 }), FURTHEST_HOURS) }
}

/** The date so many days later (earlier, when negative). Throws RangeError on what is no date. */
export const daysAfter = (date: string, days: number): string => dateOf(date).add({ days }).toString()

/** Every date from the first to the last, both counted; none when the last is before the first. Throws RangeError on what is no date. */
export function datesBetween(first: string, last: string): readonly string[] {
  const start = dateOf(first)
  const count = start.until(dateOf(last), { largestUnit: 'days' }).days + 1
  return Array.from({ length: Math.max(0, count) }, (_, day) => start.add({ days: day }).toString())
}

export interface CalendarDay {
  readonly date: string
  /** False for the days of the months before and after that fill the first and the last week. */
  readonly inMonth: boolean
}

/** The weeks, Monday to Sunday, of a calendar page. `month` is yyyy-mm. Throws RangeError on what is no month. */
export function monthWeeks(month: string): readonly (readonly CalendarDay[])[] {
  const first = Temporal.PlainYearMonth.from(month, { overflow: 'reject' }).toPlainDate({ day: 1 })
  const start = first.subtract({ days: first.dayOfWeek - 1 })
  const weeks = Math.ceil((first.dayOfWeek - 1 + first.daysInMonth) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => {
      const date = start.add({ days: week * 7 + day })
      return { date: date.toString(), inMonth: date.month === first.month }
    }),
  )
}

/** The names in common use; others ("Asia/Kathmandu" here, "US/Eastern") are asked for one by one, which takes longer. */
const commonZones: ReadonlySet<string> = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])

/** A zone of the IANA data base that this machine knows, such as "Europe/London"; a bare offset is none. Never throws. */
export function isZone(zone: string): boolean {
  if (commonZones.has(zone)) return true
  if (!/^[A-Za-z]/.test(zone)) return false
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}

/** A date that is on the calendar, written yyyy-mm-dd. Never throws. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  try {
    return dateOf(text).toString() === text
  } catch {
    return false
  }
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

/** An ISO 8601 instant in UTC to the second ("2026-11-23T02:10:00Z"), so that text sorts as time; undefined for what is none. */
export function toInstant(text: string): string | undefined {
  if (!INSTANT.test(text)) return undefined
  try {
    return Temporal.Instant.from(text).toString({ smallestUnit: 'second' })
  } catch {
    return undefined
  }
}
