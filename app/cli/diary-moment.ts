// When was it? "now", "03:10", "yesterday", a date or an ISO instant, on the clock where this terminal stands.
import { daysAfter, localDate, localTime, toInstant, type Meal } from '@charley/core'
import { checkedDate, instantAt, instantOf, zoneHere } from '../cases/index.js'
import { BadInput } from './exit.js'

export interface When {
  readonly at: string
  readonly zone: string
  /** The local date of that moment. */
  readonly date: string
}

export const momentArgs = {
  at: {
    type: 'string',
    description: 'When: a time such as 03:10, or an instant such as 2026-11-23T02:10:00Z. Now when left out.',
  },
  date: { type: 'string', description: 'The day: today, yesterday, or a date such as 2026-11-22.' },
} as const

/** Minutes by which a clock may be ahead. */
const GRACE_MS = 5 * 60_000

/** A date as people say it. */
export function readDate(text: string, now: Date = new Date()): string {
  const today = localDate(now.toISOString(), zoneHere())
  const said = text.trim().toLowerCase()
  if (said === 'today') return today
  if (said === 'yesterday') return daysAfter(today, -1)
  try {
    return checkedDate(said, 'date')
  } catch {
    throw new BadInput(`--date ${text}: write today, yesterday, or a date such as 2026-11-22.`)
  }
}

function atOf(text: string, date: string | undefined, today: string, zone: string): string {
  const [, hour = '', minute = ''] = /^(\d{1,2})[:.](\d{2})$/.exec(text) ?? []
  if (hour !== '' && Number(hour) < 24 && Number(minute) < 60)
    return instantAt(date ?? today, `${hour.padStart(2, '0')}:${minute}`, zone)
  const instant = date === undefined ? toInstant(text) : undefined
  if (instant !== undefined) return instant
  throw new BadInput(
    toInstant(text) === undefined
      ? `--at ${text}: write a time such as 03:10, or an instant such as 2026-11-23T02:10:00Z.`
      : `--at ${text} names a day already. Leave --date out.`,
  )
}

/** `usual`: the time to take on another day when none is said. Throws BadInput for what is still to come. */
export function readMoment(
  { at, date }: { readonly at?: string | undefined; readonly date?: string | undefined },
  usual: string,
  now: Date = new Date(),
): When {
  const zone = zoneHere()
  const today = localDate(now.toISOString(), zone)
  const day = date === undefined ? undefined : readDate(date, now)
  const time = at?.trim() ?? (day === undefined || day === today ? 'now' : usual)
  const moment = time === 'now' && (day ?? today) === today ? instantOf(now) : atOf(time, day, today, zone)
  if (Date.parse(moment) > now.getTime() + GRACE_MS)
    throw new BadInput(
      `${at ?? date ?? ''} is still to come. ${date === undefined ? 'For last night add --date yesterday.' : 'The diary holds what has been.'}`,
    )
  return { at: moment, zone, date: localDate(moment, zone) }
}

const mealFrom: readonly (readonly [hour: number, meal: Meal])[] = [
  [4, 'breakfast'],
  [11, 'lunch'],
  [15, 'snack'],
  [17, 'dinner'],
  [21, 'snack'],
]

/** The meal people usually have at this hour; the page proposes the same. */
export function mealAt({ at, zone }: Pick<When, 'at' | 'zone'>): Meal {
  const { hour } = localTime(at, zone)
  return mealFrom.findLast(([from]) => hour >= from)?.[1] ?? 'snack'
}

/** The time to take for a meal of another day. */
export const usualTime: Readonly<Record<Meal, string>> = { breakfast: '08:00', lunch: '12:30', snack: '16:00', dinner: '19:00' }
