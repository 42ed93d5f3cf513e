// What does one tap on a trial's day write down? Ordinary diary entries: what was done, the cramps, and that none is missing.
import type { Draft, Entry } from '@charley/core'
import { changed, draftOf, momentOn, nowHere, someMomentOn, type Moment } from '../../diary/drafts.js'
import { deviceZone, instantOf, now, today } from '../../diary/moments.js'

type Known = Draft | Entry
type OfKind<K extends Known['kind']> = Extract<Known, { readonly kind: K }>
const ofKind = <K extends Known['kind']>(entries: readonly Known[], kind: K): readonly OfKind<K>[] =>
  entries.filter((one): one is OfKind<K> => one.kind === kind && one.payload !== null)

export type Taken = 'all' | 'some' | 'none'

const sleepOf = (entries: readonly Known[]) => ofKind(entries, 'sleep').findLast(({ payload }) => payload?.quality !== undefined)

/** What the day says so far. */
export function saidOn(entries: readonly Known[], trial: string, date: string) {
  const day = ofKind(entries, 'trial-day').findLast(({ payload }) => payload?.trial === trial && payload.date === date)
  const cramps = ofKind(entries, 'cramp')
  const rated = cramps.flatMap(({ payload }) => payload?.severity ?? [])
  const sleep = sleepOf(entries)
  return {
    day,
    taken: day?.payload?.taken,
    cramps: cramps.length,
    worst: rated.length > 0 ? Math.max(...rated) : undefined,
    slept: sleep?.payload?.quality,
  }
}

/** How much of the day's treatment was done; said again, it takes the place of what was said before. */
export function takenDraft(entries: readonly Known[], trial: string, date: string, taken: Taken): readonly Draft[] {
  const before = saidOn(entries, trial, date).day
  if (before?.payload?.taken === taken) return []
  const note = before?.payload?.note
  const payload = { trial, date, taken, ...(note !== undefined && { note }) }
  return [before ? changed(before, payload) : draftOf('trial-day', payload, someMomentOn(date))]
}

/** At this time of that day, or now where that is still to come. */
const atOrNow = (date: string, time: string): Moment =>
  date === today() && instantOf(date, time, deviceZone()) > now() ? nowHere() : momentOn(date, time)

/** Cramps wake people: one that nobody timed stands in the small hours of its day. */
const crampTime = '03:00'
/** A mark of sleep given by day is about the night before. */
const sleepTime = '07:00'

/** That the day had so many cramps and no more: those not yet written down are added. Never fewer than stand there already. */
export function crampDrafts(entries: readonly Known[], date: string, count: number): readonly Draft[] {
  const there = ofKind(entries, 'cramp').length
  const more = Array.from({ length: Math.max(0, count - there) }, () => draftOf('cramp', {}, atOrNow(date, crampTime)))
  return [...more, ...closeDrafts(entries, date, true)]
}

/** That no cramp of the day is missing, or that one may be. */
export function closeDrafts(entries: readonly Known[], date: string, complete: boolean): readonly Draft[] {
  const before = ofKind(entries, 'day-complete').findLast(({ payload }) => payload?.category === 'cramp' && payload.date === date)
  if (before?.payload?.complete === complete) return []
  return [draftOf('day-complete', { date, category: 'cramp', complete }, someMomentOn(date), before?.id)]
}

/** How bad the worst cramp was: said of the last that is written down. */
export function worstDraft(entries: readonly Known[], severity: number): readonly Draft[] {
  const cramps = ofKind(entries, 'cramp')
  const worst = cramps.findLast(({ payload }) => payload?.severity !== undefined) ?? cramps.at(-1)
  return worst ? [changed(worst, { ...worst.payload, severity })] : []
}

/** How one slept in the night that ended on this day. */
export function sleepDraft(entries: readonly Known[], date: string, quality: number): readonly Draft[] {
  const sleep = sleepOf(entries)
  return [sleep ? changed(sleep, { ...sleep.payload, quality }) : draftOf('sleep', { quality }, atOrNow(date, sleepTime))]
}
