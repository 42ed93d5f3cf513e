// What does the diary say of the cramps? Days, rate, trend, sides, hours, how bad; nothing is taken for none.
import {
  completeDates,
  crampSummary,
  datesBetween,
  localTime,
  standingOf,
  type Cramp,
  type Entry,
  type Side,
} from '../diary/index.js'
import type { CrampDay, CrampPart, DoctorReport, Marks } from './report.js'
import { trendOf, weeklyRate } from './rate.js'

interface Timed {
  readonly date: string
  readonly hour: number
  readonly cramp: Cramp
}

const within = (date: string, from: string, to: string): boolean => date >= from && date <= to

/** Each cramp of these local dates, oldest first. */
export const crampsOf = (entries: readonly Entry[], from: string, to: string): DoctorReport['crampList'] =>
  standingOf(entries, 'cramp')
    .map(({ at, zone, payload }): Timed => ({ ...localTime(at, zone), cramp: payload }))
    .filter(({ date }) => within(date, from, to))

function marksOf(values: readonly (number | undefined)[]): Marks | undefined {
  const said = values.flatMap((value) => value ?? []).sort((a, b) => a - b)
  const [low, high] = [said[Math.floor((said.length - 1) / 2)], said[Math.floor(said.length / 2)]]
  return low === undefined || high === undefined ? undefined : { said: said.length, median: (low + high) / 2, most: said.at(-1)! }
}

function musclesOf(cramps: readonly Timed[]): CrampPart['muscles'] {
  const counts = new Map<NonNullable<Cramp['muscle']>, number>()
  for (const { cramp } of cramps) if (cramp.muscle) counts.set(cramp.muscle, (counts.get(cramp.muscle) ?? 0) + 1)
  return [...counts].map(([muscle, number]) => ({ muscle, cramps: number })).sort((a, b) => b.cramps - a.cramps)
}

function daysOf(cramps: readonly Timed[], complete: ReadonlySet<string>, from: string, to: string): readonly CrampDay[] {
  return datesBetween(from, to).map((date) => {
    const of = cramps.filter((one) => one.date === date)
    const rated = of.flatMap(({ cramp }) => cramp.severity ?? [])
    return { date, cramps: of.length, complete: complete.has(date), ...(rated.length > 0 && { worst: Math.max(...rated) }) }
  })
}

const sideNames = ['left', 'right', 'both', 'unsaid'] as const satisfies readonly (Side | 'unsaid')[]

/** Undefined where neither a cramp nor a complete day is written down in the span. */
export function crampPart(entries: readonly Entry[], asked: string, to: string): CrampPart | undefined {
  const cramps = crampsOf(entries, asked, to)
  const complete = completeDates(entries).cramp
  const known = [...cramps.map(({ date }) => date), ...[...complete].filter((date) => within(date, asked, to))].sort()
  const from = known[0]
  if (from === undefined) return undefined
  const summary = crampSummary(entries, from, to)
  const perWeek = weeklyRate(summary.weeks)
  const trend = trendOf(summary.weeks)
  const marks = {
    severity: marksOf(cramps.map(({ cramp }) => cramp.severity)),
    sleepDisturbance: marksOf(cramps.map(({ cramp }) => cramp.sleepDisturbance)),
    minutes: marksOf(cramps.map(({ cramp }) => cramp.minutes)),
  }
  return {
    from,
    to,
    days: daysOf(cramps, complete, from, to),
    observed: summary.observed,
    cramps: summary.cramps,
    nights: summary.nights,
    ...(perWeek && { perWeek }),
    ...(trend && { trend }),
    sides: Object.fromEntries(
      sideNames.map((side) => [side, cramps.filter(({ cramp }) => (cramp.side ?? 'unsaid') === side).length]),
    ) as CrampPart['sides'],
    muscles: musclesOf(cramps),
    hours: Array.from({ length: 24 }, (_, hour) => cramps.filter((one) => Math.floor(one.hour) === hour).length),
    ...(marks.severity && { severity: marks.severity }),
    ...(marks.sleepDisturbance && { sleepDisturbance: marks.sleepDisturbance }),
    ...(marks.minutes && { minutes: marks.minutes }),
  }
}
