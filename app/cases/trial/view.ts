// What may the person see of a trial today? The plan, today's card, how far it is, which days are open; no arm before its time.
import type { TrialEnd } from '@charley/core'
import {
  guessesOf,
  lastDay,
  periodsOf,
  spansOf,
  trialDays,
  type Arm,
  type Problem,
  type Protocol,
  type TrialDay,
} from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { cardOf, type TrialCard } from './card.js'
import type { Clock } from './clock.js'
import { trialMaterial } from './entries.js'
import type { KeptTrial } from './kept.js'

export interface PeriodView {
  readonly period: number
  readonly box: number
  readonly from: string
  readonly to: string
  readonly countedFrom: string
  readonly state: 'to-come' | 'now' | 'over'
  /** Days that count up to now, and those of them that were closed. */
  readonly days: number
  readonly observed: number
  readonly arm?: Arm
  readonly guess?: Arm
}

/** A day as far as it may be shown. */
export type DayView = Omit<TrialDay, 'arm'> & { readonly arm?: Arm }

export interface TrialView {
  readonly id: string
  readonly protocol: Protocol
  readonly commitment: string
  readonly state: 'waiting' | 'running' | 'over' | 'ended'
  readonly from: string
  readonly to: string
  readonly today: TrialCard | null
  readonly progress: {
    readonly days: number
    readonly gone: number
    readonly observed: number
    readonly missing: readonly string[]
  }
  readonly periods: readonly PeriodView[]
  readonly days: readonly DayView[]
  readonly toGuess: readonly number[]
  readonly end?: TrialEnd & { readonly at: string }
  readonly integrity: readonly Problem[]
}

type Gone = Pick<Clock, 'date'>

function stateOf({ end }: KeptTrial, from: string, to: string, { date }: Gone): TrialView['state'] {
  if (end) return 'ended'
  return date < from ? 'waiting' : date > to ? 'over' : 'running'
}

/** The arms that may be told: none while blinded, those begun while not, all after the end. */
function tellable({ sealed, end }: KeptTrial, { date }: Gone): ReadonlyMap<number, Arm> {
  const { protocol, seal } = sealed
  const told = periodsOf(protocol, seal).filter(({ from }) => end !== undefined || (!protocol.blinded && from <= date))
  return new Map(told.map(({ period, arm }) => [period, arm]))
}

function periodViews(
  { sealed }: KeptTrial,
  days: readonly TrialDay[],
  arms: ReadonlyMap<number, Arm>,
  guesses: ReadonlyMap<number, Arm>,
  { date }: Gone,
): readonly PeriodView[] {
  return spansOf(sealed.protocol).map(({ period, from, to, countedFrom }) => {
    const counted = days.filter((one) => one.period === period && !one.washout)
    const [arm, guess] = [arms.get(period), guesses.get(period)]
    return {
      period,
      box: period + 1,
      from,
      to,
      countedFrom,
      state: date < from ? 'to-come' : date > to ? 'over' : 'now',
      days: counted.length,
      observed: counted.filter(({ observed }) => observed).length,
      ...(arm && { arm }),
      ...(guess && { guess }),
    }
  })
}

function shown(day: TrialDay, arms: ReadonlyMap<number, Arm>): DayView {
  const { arm: _, ...rest } = day
  const arm = arms.get(day.period)
  return { ...rest, ...(arm && { arm }) }
}

/** One trial on one day. */
export async function viewOf(store: Store, person: string, kept: KeptTrial, clock: Gone): Promise<TrialView> {
  const { protocol, seal, commitment } = kept.sealed
  const [from, to] = [protocol.start, lastDay(protocol)]
  const { entries, problems } = await trialMaterial(store, person, kept)
  const days = trialDays(protocol, seal, entries, clock.date < to ? clock.date : to)
  const arms = tellable(kept, clock)
  const guesses = new Map(guessesOf(entries, kept.id).map(({ period, arm }) => [period, arm]))
  const state = stateOf(kept, from, to, clock)
  const periods = periodViews(kept, days, arms, guesses, clock)
  return {
    id: kept.id,
    protocol,
    commitment,
    state,
    from,
    to,
    today: state === 'running' ? cardOf(protocol, days, arms, clock.date) : null,
    progress: {
      days: protocol.runInDays + protocol.pairs * 2 * protocol.periodDays,
      gone: days.length,
      observed: days.filter(({ observed }) => observed).length,
      missing: state === 'ended' ? [] : days.flatMap(({ date, observed }) => (observed || date >= clock.date ? [] : [date])),
    },
    periods,
    days: days.map((day) => shown(day, arms)),
    toGuess:
      protocol.blinded && state !== 'ended'
        ? periods.flatMap(({ period, state: now, guess }) => (now === 'over' && !guess ? [period] : []))
        : [],
    ...(kept.end && { end: { ...kept.end.payload, at: kept.end.at } }),
    integrity: problems,
  }
}
