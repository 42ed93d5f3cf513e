// What do the lines of a plan put into a day and take out of it?
import type { Food } from '../../knowledge/types/index.js'
import type { Candidate } from '../ready/candidate.js'
import { DAYS_A_WEEK } from '../ready/sums.js'

/** So much of a food more a day, in its unit; below zero: less. */
export interface Amount {
  readonly food: Food
  readonly perDay: number
}

/** One line of a plan. */
export interface Line {
  readonly candidate: Candidate
  /** Whole portions a week. */
  readonly times: number
}

export function amountsOf({ candidate, times }: Line): readonly Amount[] {
  const { kind, food, usual, portion } = candidate
  const of = (one: Food, size: number): Amount => ({ food: one, perDay: (size * times) / DAYS_A_WEEK })
  return [
    ...(food ? [of(food, portion.size)] : []),
    ...(usual && (kind === 'less' || kind === 'swap') ? [of(usual.food, -usual.portion.size)] : []),
  ]
}
