// When was that, as Apple writes it: "2021-03-04 08:15:00 +0100"?

export interface AppleMoment {
  readonly ms: number
  /** Minutes east of Greenwich. */
  readonly offset: number
}

const FORM = /^[12]\d{3}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} [+-]\d{4}$/
const HOUR = 60
const FURTHEST = 16 * HOUR
const [MOST_HOURS, MOST_MINUTES] = [23, 59]

/** Undefined for what is no moment of the calendar. */
export function appleMoment(text: string | undefined): AppleMoment | undefined {
  if (text === undefined || !FORM.test(text)) return undefined
  const part = (from: number, length: number) => Number(text.slice(from, from + length))
  const [month, day, hours, minutes, seconds] = [part(5, 2), part(8, 2), part(11, 2), part(14, 2), part(17, 2)]
  const date = Date.UTC(part(0, 4), month - 1, day)
  // A date that is not on the calendar is carried into the next month.
  if (month < 1 || month > 12 || new Date(date).getUTCDate() !== day) return undefined
  if (hours > MOST_HOURS || minutes > MOST_MINUTES || seconds > MOST_MINUTES) return undefined
  const offset = (text[20] === '-' ? -1 : 1) * (part(21, 2) * HOUR + part(23, 2))
  const ms = date + ((hours * HOUR + minutes) * HOUR + seconds) * 1000
  return Math.abs(offset) > FURTHEST ? undefined : { ms: ms - offset * 60_000, offset }
}
