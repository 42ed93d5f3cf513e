// What is an action? Something Charley may suggest, its effect and evidence, and when it must not be suggested.
import type { CauseId } from './cause.js'
import type { Condition } from './condition.js'
import type { Known, SourceId } from './number.js'
import type { Tier } from './urgency.js'

export type Certainty = 'high' | 'moderate' | 'low' | 'very-low'

export interface Action {
  readonly id: string
  readonly kind:
    | 'acute'
    | 'stretch'
    | 'exercise'
    | 'fluids'
    | 'food'
    | 'supplement'
    | 'habit'
    | 'medicine-review'
    | 'test'
    | 'see'
    | 'specialist'
  /** The causes it answers; 'any' for what helps whatever the cause. */
  readonly causes: readonly CauseId[] | 'any'
  /** Relative change in cramps where a trial measured it (−0.35 = a third fewer); absent where none did. */
  readonly effect?: Known
  readonly certainty: Certainty
  readonly sources: readonly SourceId[]
  /** `suggest`: may be shown as something to do. `prescriber`: shown only as something to ask about. `never`: known, explained, never suggested. */
  readonly position: 'suggest' | 'prescriber' | 'never'
  /** Worth talking about only once this holds. */
  readonly when?: Condition
  /** Out of place when something more urgent than this is going on. */
  readonly upTo?: Tier
  readonly guard: {
    /** Any that holds refuses it. */
    readonly refuse: readonly Condition[]
    /** Any that holds, or that matters and is unknown, sends it to a professional first. */
    readonly askFirst: readonly Condition[]
  }
}
