// What is an urgency rule? A red flag as data: when it holds, how fast to act, and who says so.
import type { Condition } from './condition.js'
import type { Kind, SourceId } from './number.js'

export type Tier = 'emergency' | 'same-day' | 'two-weeks' | 'routine' | 'self-care'
/** Most urgent first. */
export const tiers: readonly Tier[] = ['emergency', 'same-day', 'two-weeks', 'routine', 'self-care']

export interface UrgencyRule {
  readonly id: string
  readonly aliases: readonly string[]
  readonly tier: Tier
  readonly when: Condition
  readonly kind: Kind
  readonly sources: readonly SourceId[]
  readonly note: string
}
