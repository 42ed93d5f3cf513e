// How is a rule written so that it reads like a sentence? Small builders of conditions; a bare id means "the fact holds".
import type { Condition, FactId, Known } from '../types/index.js'

type Part = FactId | Condition
const asCondition = (part: Part): Condition => (typeof part === 'string' ? { fact: part } : part)

/** At least one of them. */
export const anyOf = (...parts: readonly Part[]): Condition => ({ any: parts.map(asCondition) })

/** Every one of them. What is asked first stands first: the interview goes on to the next only when the one before holds. */
export const allOf = (...parts: readonly Part[]): Condition => ({ all: parts.map(asCondition) })

/** At least so many of them. */
export const someOf = (atLeast: number, ...parts: readonly Part[]): Condition => ({ atLeast, of: parts.map(asCondition) })

/** One option of a choice: `chosen('duration', 'a-day-or-more')`. A "no" is `chosen('often', false)`. */
export const chosen = (fact: FactId, is: string | boolean): Condition => ({ fact, is })

/** A blood value under a limit; at the limit it does not hold. */
export const under = (lab: string, below: Known): Condition => ({ lab, below })

/** A blood value over a limit; at the limit it does not hold. */
export const over = (lab: string, above: Known): Condition => ({ lab, above })

/** A blood value at a limit or over it. */
export const from = (lab: string, limit: Known): Condition => ({ not: { lab, below: limit } })
