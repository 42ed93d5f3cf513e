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

/** As telephones write it whose clock counts to twelve: "2024-09-21 7:57:00 am +1000", with a narrow blank before the am. */
const TWELVE = /^([12]\d{3}-\d{2}-\d{2}) (0?[1-9]|1[0-2])(:\d{2}:\d{2})\s?([ap])\.?m\.? ([+-]\d{4})$/i
const NOON = 12

function inTwentyFour(text: string): string | undefined {
  const [, day, hour, rest, half, offset] = TWELVE.exec(text) ?? []
  if (day === undefined) return undefined
  const hours = (Number(hour) % NOON) + (half!.toLowerCase() === 'p' ? NOON : 0)
  return `${day} ${String(hours).padStart(2, '0')}${rest} ${offset}`
}

/** Undefined for what is no moment of the calendar. */
export function appleMoment(given: string | undefined): AppleMoment | undefined {
  const text = given === undefined || FORM.test(given) ? given : inTwentyFour(given)
  if (text === undefined) return undefined
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
