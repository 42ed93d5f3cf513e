// Which day is it for the one who asks? A date and a zone; a face may say them, and nobody lives more than a day ahead.
import { daysAfter, localDate } from '@charley/core'
import { checkedDate, checkedZone, instantAt, instantOf, zoneHere } from '../diary/moments.js'
import { wrong } from '../refused.js'

export interface Asked {
  /** The local date where the asker is; this machine's when left out. */
  readonly on?: string
  readonly zone?: string
}

export interface Clock {
  readonly date: string
  readonly zone: string
  /** An instant on that date, for what is written down: now, or noon of another day. */
  readonly at: string
  /** The moment by this machine's clock, at which it is written down. */
  readonly now: Date
}

/** Throws Refused for what is no date, no zone, or more than a day ahead. */
export function clockOf({ on, zone = zoneHere() }: Asked, now: Date = new Date()): Clock {
  checkedZone(zone, 'zone')
  const today = localDate(now.toISOString(), zone)
  const date = on === undefined ? today : checkedDate(on, 'on')
  if (date > daysAfter(today, 1)) throw wrong('on', `${date} is still to come.`, `Today is ${today}.`)
  return { date, zone, at: date === today ? instantOf(now) : instantAt(date, '12:00', zone), now }
}
