// Which dates and moments were meant? Read from text, checked, and the instant at which a clock on the wall shows a time.
import { dayBounds, daysAfter, isDate, isZone, localDate, localTime } from '@charley/core'
import { wrong } from '../refused.js'

const MINUTE_MS = 60_000
const DAY_MINUTES = 24 * 60
/** More days than anybody looks at together. */
const MOST_DAYS = 366

/** To the second, as the diary keeps moments. */
export const instantOf = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z')

/** The zone of this machine, such as "Europe/London". */
export const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

export function checkedDate(text: string, field: string): string {
  if (isDate(text)) return text
  throw wrong(field, `${JSON.stringify(text.slice(0, 40))} is not on the calendar.`, 'Write year-month-day, such as 2026-11-23.')
}

export function checkedZone(text: string, field: string): string {
  if (isZone(text)) return text
  throw wrong(
    field,
    `${JSON.stringify(text.slice(0, 60))} is not a time zone that is known here.`,
    'Write one such as "Europe/London" or "America/New_York".',
  )
}

/** Both counted. Throws Refused when they are no dates, in the wrong order, or too many days. */
export function checkedSpan(from: string, to: string): { readonly from: string; readonly to: string } {
  const span = { from: checkedDate(from, 'from'), to: checkedDate(to, 'to') }
  if (span.from > span.to)
    throw wrong('from', `The first day (${from}) is after the last (${to}).`, 'Give the earlier day first.')
  if (daysAfter(span.from, MOST_DAYS) <= span.to)
    throw wrong('from', `From ${from} to ${to} are more than ${MOST_DAYS} days.`, 'Ask for a year or less at a time.')
  return span
}

/**
 * The instant at which the clock on the wall shows this (hh:mm) on this date. Shown twice, the first of the two; where the clock skips
 * it, it is read as if the clock had not been put forward.
 */
export function instantAt(date: string, time: string, zone: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const wanted = hours * 60 + minutes
  const guess = Date.parse(dayBounds(date, zone).from) + wanted * MINUTE_MS
  const shown = (ms: number): number => {
    const at = new Date(ms).toISOString()
    const day = localDate(at, zone)
    const minute = Math.round(localTime(at, zone).hour * 60)
    return day === date ? minute : minute + (day < date ? -DAY_MINUTES : DAY_MINUTES)
  }
  const off = wanted - shown(guess)
  const mended = guess + off * MINUTE_MS
  return instantOf(new Date(off !== 0 && shown(mended) === wanted ? mended : guess))
}
