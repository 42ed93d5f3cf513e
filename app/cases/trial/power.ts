// Can it succeed? The chance of seeing an effect, worked out before the start from this person's own diary.
import { powerOf, usualFrom, type PowerAnswer, type Protocol } from '@charley/core/trial'
import type { Store } from '../../store/index.js'
import { wrong } from '../refused.js'
import type { Clock } from './clock.js'
import { ownRate, type OwnRate } from './rate.js'

/** The same question has the same answer. */
const SEED = 1
const mostPerWeek = 200

export interface Chances {
  readonly power: PowerAnswer
  readonly rate: OwnRate
  /** The diary knows no closed day and nobody said: what is usual for people stands in. */
  readonly assumed: boolean
}

/** `perWeek`: as the person says it, in place of the diary. Throws Refused for what is no such number. */
export async function chancesOf(
  store: Store,
  person: string,
  protocol: Pick<Protocol, 'outcome' | 'pairs' | 'periodDays' | 'washoutDays' | 'prior' | 'rule'>,
  perWeek: unknown,
  clock: Clock,
): Promise<Chances> {
  if (perWeek !== undefined && !(typeof perWeek === 'number' && perWeek >= 0 && perWeek <= mostPerWeek))
    throw wrong('perWeek', `${JSON.stringify(perWeek)} cramps a week cannot be.`, `Write a number from 0 to ${mostPerWeek}.`)
  const rate = await ownRate(store, person, clock)
  const usual = typeof perWeek === 'number' ? usualFrom(perWeek) : rate.usual
  const { outcome, pairs, periodDays, washoutDays, prior, rule } = protocol
  const power = powerOf({ usual, outcome, pairs, periodDays, washoutDays, prior, rule }, SEED)
  return { power, rate, assumed: perWeek === undefined && rate.observed === 0 }
}
