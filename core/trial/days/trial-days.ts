// What does the diary say of each day of a trial? A day that nobody closed is unknown, however many cramps stand on it.
import { completeDates, datesBetween, daysAfter, localTime, nightOf, standingOf, type Entry } from '../../diary/index.js'
import { intake } from '../../knowledge/intake/index.js'
import { lastDay, periodsOf } from '../design/periods.js'
import type { Protocol, Seal, TrialDay } from '../trial.js'

const share = { all: 1, some: 0.5, none: 0 } as const
const later = (a: { readonly recorded: string }, b: { readonly recorded: string }) =>
  a.recorded < b.recorded ? -1 : a.recorded > b.recorded ? 1 : 0

/**
 * Every day of the run-in and of the periods, from the start to `upTo` (a local date, counted) or to the last day, whichever is first.
 * A cramp belongs to the local date, and to the night, of the zone in which it was lived, as everywhere in the diary. `entries` are one
 * person's; the day after `upTo` is looked at too, for a night is known only when the morning after it is.
 */
export function trialDays(protocol: Protocol, seal: Seal, entries: readonly Entry[], upTo: string): readonly TrialDay[] {
  const last = lastDay(protocol)
  const dates = datesBetween(protocol.start, upTo < last ? upTo : last)
  const complete = completeDates(entries).cramp
  const { onDate, nights } = crampsOf(entries)
  const slept = sleepOf(entries)
  const taken = takenOf(entries, protocol.id)
  const periods = periodsOf(protocol, seal)
  let next = 0
  return dates.map((date): TrialDay => {
    while (next < periods.length && periods[next]!.to < date) next++
    const period = periods[next]?.from !== undefined && periods[next]!.from <= date ? periods[next] : undefined
    const observed = complete.has(date)
    const severities = onDate.get(date) ?? []
    const rated = severities.flatMap((severity) => severity ?? [])
    const severity = severities.length === 0 ? 0 : rated.length > 0 ? Math.max(...rated) : undefined
    const sleep = slept.get(date)
    const done = taken.get(date)
    return {
      date,
      period: period?.period ?? -1,
      arm: period?.arm ?? null,
      washout: period !== undefined && date < period.countedFrom,
      observed,
      cramps: severities.length,
      ...(observed && complete.has(daysAfter(date, 1)) && { crampNight: nights.has(date) }),
      ...(observed && severity !== undefined && { severity }),
      ...(sleep !== undefined && { sleep }),
      ...(done !== undefined && { taken: done }),
    }
  })
}

/** Each date's cramps, by how bad they were where somebody said; and the nights (by their evening) with at least one. */
function crampsOf(entries: readonly Entry[]) {
  const onDate = new Map<string, (number | undefined)[]>()
  const nights = new Set<string>()
  for (const { at, zone, payload } of standingOf(entries, 'cramp')) {
    const time = localTime(at, zone)
    onDate.set(time.date, [...(onDate.get(time.date) ?? []), payload.severity])
    const night = nightOf(time)
    if (night !== undefined) nights.add(night)
  }
  return { onDate, nights }
}

/** How good each night's sleep was, by the evening it began: what is written by day or in the morning is about the night before. */
function sleepOf(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const nights = new Map<string, number>()
  for (const { at, zone, payload } of [...standingOf(entries, 'sleep')].sort(later)) {
    if (payload.quality === undefined) continue
    const { date, hour } = localTime(at, zone)
    nights.set(hour >= intake.limits.reading.nightFrom.value ? date : daysAfter(date, -1), payload.quality)
  }
  return nights
}

/** How much of the treatment was done, by date; what was said last holds. */
function takenOf(entries: readonly Entry[], trial: string): ReadonlyMap<string, number> {
  const said = standingOf(entries, 'trial-day').filter(({ payload }) => payload.trial === trial)
  return new Map([...said].sort(later).map(({ payload }) => [payload.date, share[payload.taken]]))
}
