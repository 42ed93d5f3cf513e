// When were the cramps? A calendar file: each at its moment, named so that a stranger who sees the calendar learns little.
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { crampText, standingOf, type Entry } from '@charley/core'
import { leavingWords } from '@charley/core/exchange'

const MINUTE_MS = 60_000
const SHORTEST_MINUTES = 1
const words = leavingWords.calendar

/** A text of RFC 5545 holds no control characters but these. */
const unseen = /[^\P{Cc}\t\r\n]/gu

/** The file's text (RFC 5545). The same entries give the same file. */
export function crampCalendar(entries: readonly Entry[]): string {
  const calendar = ical({ name: words.name, prodId: '//Charley//Cramps//EN', method: ICalCalendarMethod.PUBLISH })
  for (const { id, at, recorded, payload } of standingOf(entries, 'cramp')) {
    const start = new Date(at)
    const minutes = Math.max(SHORTEST_MINUTES, payload.minutes ?? 0)
    calendar.createEvent({
      id: `${id}@charley`,
      start,
      end: new Date(start.getTime() + minutes * MINUTE_MS),
      stamp: new Date(recorded),
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: words.cramp,
      description: crampText(payload).replace(unseen, ''),
    })
  }
  return calendar.toString()
}
