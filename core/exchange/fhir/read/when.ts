// Which moment does a FHIR date mean? Full instants as they are; a date alone is noon of that day where the person lives.
import { Temporal } from 'temporal-polyfill'
import { recordLimits } from '../../../knowledge/exchange/index.js'
import { toInstant } from '../../../diary/index.js'
import type { FhirContext } from '../context.js'
import { piece, text } from './pieces.js'

export interface Moment {
  readonly at: string
  /** yyyy-mm-dd, where the person lived. */
  readonly date: string
  /** The day is not in the file, only the month. */
  readonly vague?: true
}

const PARTS = /^(\d{4})-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?)?$/
const NOON = '12:00'

/** Undefined: no moment can be told from it, as of a bare year. Never throws. */
export function momentOf(value: unknown, zone: string): Moment | undefined {
  const [, year, month, day, time, offset] = PARTS.exec(text(value) ?? '') ?? []
  if (year === undefined || month === undefined) return undefined
  try {
    if (offset !== undefined) {
      const at = toInstant(text(value) ?? '')
      return at === undefined
        ? undefined
        : { at, date: Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() }
    }
    const date = `${year}-${month}-${day ?? '01'}`
    const local = Temporal.PlainDateTime.from(`${date}T${time ?? NOON}`, { overflow: 'reject' })
    const at = local.toZonedDateTime(zone).toInstant().toString({ smallestUnit: 'second' })
    return { at, date, ...(day === undefined && { vague: true as const }) }
  } catch {
    return undefined
  }
}

/** The first of several fields that tells a moment: a date, or the start of a period. */
export function firstMoment(values: readonly unknown[], zone: string): Moment | undefined {
  for (const value of values) {
    const period = piece(value)
    const found = momentOf(period ? (period.start ?? period.end) : value, zone)
    if (found) return found
  }
  return undefined
}

/** The end of a period as a date; undefined when it is open. */
export const endOf = (period: unknown, zone: string): string | undefined => momentOf(piece(period)?.end, zone)?.date

const HOUR = 3_600_000

/** Further ahead than clocks can differ. */
export const isAhead = ({ at }: Moment, { now }: FhirContext): boolean =>
  Date.parse(at) > Date.parse(now) + recordLimits.aheadHours.value * HOUR

/** Whole days from a moment until now. */
export const daysSince = ({ at }: Moment, { now }: FhirContext): number => (Date.parse(now) - Date.parse(at)) / (24 * HOUR)

/** The moment of reading itself, for what has none and holds now. */
export const readingMoment = ({ now, zone }: FhirContext): Moment => {
  const at = toInstant(now) ?? new Date(now).toISOString().replace(/\.\d+Z$/, 'Z')
  return { at, date: Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString() }
}
