// How much of a food may be planned for this person? As many whole portions a week as the guard lets through.
import { guard } from '../../guard/index.js'
import type { Verdict } from '../../guard/suggestion.js'
import type { Food, Portion } from '../../knowledge/types/index.js'
import type { Case } from '../../person/case.js'
import { DAYS_A_WEEK } from './sums.js'

export interface Allowed {
  /** 0: not even one. */
  readonly times: number
  /** What the guard says of the number that is let through; of the smallest number where none is. */
  readonly verdict: Verdict
}

/** The largest number up to `most` that is allowed; more of a thing is never allowed where less of it is not. */
function largest(most: number, ask: (times: number) => Verdict): Allowed {
  const top = ask(most)
  if (top.permission === 'allowed') return { times: most, verdict: top }
  const first = ask(1)
  if (first.permission !== 'allowed') return { times: 0, verdict: first }
  let [yes, no] = [1, most]
  while (no - yes > 1) {
    const middle = Math.floor((yes + no) / 2)
    if (ask(middle).permission === 'allowed') yes = middle
    else no = middle
  }
  return { times: yes, verdict: ask(yes) }
}

const daily = (portion: Portion, times: number) => (portion.size * times) / DAYS_A_WEEK

export const verdictOfMore = (person: Case, food: Food, portion: Portion, times: number, eaten: boolean): Verdict =>
  guard({ what: 'food', food, morePerDay: daily(portion, times), eaten }, person)

export const verdictOfLess = (person: Case, food: Food, portion: Portion, times: number): Verdict =>
  guard({ what: 'less-food', food, lessPerDay: daily(portion, times) }, person)

/** Portions a week more of a food, from 1 up to `most`. */
export const mayMore = (person: Case, food: Food, portion: Portion, most: number, eaten: boolean): Allowed =>
  largest(most, (times) => verdictOfMore(person, food, portion, times, eaten))

/** Portions a week fewer. */
export const mayLess = (person: Case, food: Food, portion: Portion, most: number): Allowed =>
  largest(most, (times) => verdictOfLess(person, food, portion, times))
