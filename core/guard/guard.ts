// May this be suggested to this person? The one gate; what it cannot judge it sends to a professional.
import { guardRules } from '../knowledge/guard/index.js'
import type { GuardRule } from '../knowledge/types/index.js'
import { eatingFits } from './eating.js'
import { gateOf, type Guard } from './gate.js'

/** The gate that a set of rules makes. The house has one, `guard`; tests take rules out and see that it shows. */
export const guardOf = (rules: readonly GuardRule[]): Guard => gateOf(rules, eatingFits)

/**
 * Whether something may be suggested to this person, by every rule that is about it (core/knowledge/guard). An action is judged by its
 * own conditions, and by the rules of what it comes down to; the stricter wins. What nobody knows never helps: see `unasked` of a rule.
 */
export const guard: Guard = guardOf(guardRules)
