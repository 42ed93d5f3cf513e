// In which time zone was a moment lived, when only its distance from Greenwich is written down?
import { Temporal } from 'temporal-polyfill'
import { isZone } from '../../diary/dates.js'

const HOUR = 60
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const NS_PER_MINUTE = 60e9
/** Zones named by their distance go no further. */
const [WEST, EAST] = [-12, 14]
/** Days whose offset is kept: some ten years. */
const MOST_DAYS = 4000

/** Minutes east of Greenwich. */
export const offsetAt = (ms: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / NS_PER_MINUTE

/** By distance alone: "Etc/GMT-2" is two hours east, as the data base has it. Undefined where no zone is so named. */
function byOffset(minutes: number): string | undefined {
  if (minutes === 0) return 'UTC'
  const hours = minutes / HOUR
  if (!Number.isInteger(hours) || hours < WEST || hours > EAST) return undefined
  return `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}

export type ZoneOf = (ms: number, offsetMinutes: number, named?: string) => string

/**
 * The zone that the file names, if it is one; the person's own where it has this distance from Greenwich at this moment; else the one
 * named by the distance, and where there is none the person's own (the moment itself is right in any case).
 */
export function zonesFor(home: string): ZoneOf {
  const days = new Map<number, number | undefined>()
  /** Of the whole day in Greenwich; undefined where the clocks change on it. */
  const ofDay = (day: number): number | undefined => {
    if (!days.has(day)) {
      if (days.size > MOST_DAYS) days.clear()
      const [first, last] = [offsetAt(day * DAY_MS, home), offsetAt((day + 1) * DAY_MS - 1, home)]
      days.set(day, first === last ? first : undefined)
    }
    return days.get(day)
  }
  return (ms, offset, named) => {
    if (named !== undefined && isZone(named)) return named
    const here = ofDay(Math.floor(ms / DAY_MS)) ?? offsetAt(ms, home)
    return here === offset ? home : (byOffset(offset) ?? home)
  }
}

/** The date on the calendar there, and `hours` later, yyyy-mm-dd. */
export const dateThere = (ms: number, offsetMinutes: number, hours = 0): string =>
  new Date(ms + offsetMinutes * MINUTE_MS + hours * HOUR * MINUTE_MS).toISOString().slice(0, 'yyyy-mm-dd'.length)

/** To the second, as the diary writes moments. */
export const instantOf = (ms: number): string => `${new Date(ms).toISOString().slice(0, 'yyyy-mm-ddThh:mm:ss'.length)}Z`
