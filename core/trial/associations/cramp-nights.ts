// In which nights was there a cramp, and of which does anyone know? Nights by the date of their evening; what was not observed is missing.
import { completeDates, daysAfter, localTime, nightOf, standingOf, type Entry, type LocalTime } from '../../diary/index.js'
import { intake } from '../../knowledge/intake/index.js'
import { patternPolicy } from '../../knowledge/trial/patterns.js'
import type { CrampSpan } from './association.js'

export interface CrampNights {
  readonly span: CrampSpan
  /** By date, as given: 1 with a cramp, 0 without, undefined where nobody knows. */
  readonly cramps: readonly (0 | 1 | undefined)[]
}

/** The day with the night that follows it ends in the morning of the next date. */
const dayWithNight = ({ date, hour }: LocalTime): string =>
  hour < intake.limits.reading.nightTo.value ? daysAfter(date, -1) : date

/**
 * A night runs over midnight: it is observed when the person said of both its dates that no cramp is missing. Nights are looked at
 * alone where most cramps come at night (of the dates given), days with their nights where they do not.
 */
export function crampNights(entries: readonly Entry[], dates: readonly string[]): CrampNights {
  const complete = completeDates(entries).cramp
  const inside = new Set(dates)
  const times = standingOf(entries, 'cramp').map(({ at, zone }) => localTime(at, zone))
  const counted = times.filter((time) => inside.has(dayWithNight(time)))
  const atNight = counted.filter((time) => nightOf(time) !== undefined).length
  const span: CrampSpan = atNight >= patternPolicy.atNight.value * counted.length ? 'nights' : 'days'
  const withCramp = new Set(counted.flatMap((time) => (span === 'nights' ? (nightOf(time) ?? []) : dayWithNight(time))))
  return {
    span,
    cramps: dates.map((date) =>
      complete.has(date) && complete.has(daysAfter(date, 1)) ? (withCramp.has(date) ? 1 : 0) : undefined,
    ),
  }
}
