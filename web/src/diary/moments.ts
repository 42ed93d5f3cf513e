// What day and time is it where the person is? Instants to local dates and back, in any zone. The browser's own tables know them all:
// the time library of core/diary would weigh more than the rest of the diary's first screen.

/** The device's own zone, such as "Europe/London". */
export const deviceZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** To the second, as the diary keeps moments. */
const instant = (ms: number): string => new Date(ms).toISOString().replace(/\.\d{3}Z$/, 'Z')

export const now = (): string => instant(Date.now())

/** Date and time on the wall clock, each part a string of digits. */
function wallClock(at: string | number, zone: string) {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(at))
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? '00'
  return {
    date: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
    second: part('second'),
  }
}

/** The local calendar date of an instant, yyyy-mm-dd. */
export const dateOf = (at: string, zone: string): string => wallClock(at, zone).date

/** The local time of an instant, hh:mm. */
export const timeOf = (at: string, zone: string): string => wallClock(at, zone).time

export const today = (): string => dateOf(now(), deviceZone())

/** How far the wall clock stands before UTC at this instant, in milliseconds. */
function offsetAt(instant: number, zone: string): number {
  const { date, time, second } = wallClock(instant, zone)
  return Date.parse(`${date}T${time}:${second}Z`) - Math.floor(instant / 1000) * 1000
}

/**
 * The instant at which the wall clock shows this date and time. Where the clock shows it twice, the first of the two; where it
 * skips it, the clock is read as if it had not yet been put forward.
 */
export function instantOf(date: string, time: string, zone: string): string {
  const asIfUtc = Date.parse(`${date}T${time}:00Z`)
  const dayMs = 86_400_000
  const [before, after] = [offsetAt(asIfUtc - dayMs, zone), offsetAt(asIfUtc + dayMs, zone)]
  const fits = (offset: number) => offsetAt(asIfUtc - offset, zone) === offset
  return instant(asIfUtc - (fits(before) || !fits(after) ? before : after))
}

/** The date so many days later; earlier when negative. */
export function daysLater(date: string, days: number): string {
  const moved = new Date(`${date}T12:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}

/** The month so many months later, yyyy-mm. */
export function monthsLater(month: string, months: number): string {
  const moved = new Date(`${month}-15T12:00:00Z`)
  moved.setUTCMonth(moved.getUTCMonth() + months)
  return moved.toISOString().slice(0, 7)
}

/** True for a real calendar date written yyyy-mm-dd. */
export function isDate(text: string | undefined): text is string {
  if (text === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = new Date(`${text}T12:00:00Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

/** True for a time of day written hh:mm. */
export const isTime = (text: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(text)

const written = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
  return (date: string): string => format.format(new Date(`${date}T12:00:00Z`))
}
/** "Sunday 22 November". */
export const longDate = written({ weekday: 'long', day: 'numeric', month: 'long' })
/** "22 Nov 2026". */
export const shortDate = written({ day: 'numeric', month: 'short', year: 'numeric' })
const monthFormat = written({ month: 'long', year: 'numeric' })
/** "November 2026", of yyyy-mm. */
export const monthName = (month: string): string => monthFormat(`${month}-15`)

/** "New York", of "America/New_York". */
export const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')
