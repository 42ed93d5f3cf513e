// What is a question? One screen of the interview: what it asks for and when it makes sense.
import type { Condition, FactId } from './condition.js'

export type Phase = 'about-you' | 'urgent' | 'cramp' | 'health' | 'life' | 'medicines' | 'labs'

export interface Question {
  readonly id: string
  readonly phase: Phase
  /**
   * - `yes-no`: one fact, yes / no / don't know.
   * - `choice`: one fact with options, or an age, a sex.
   * - `many`: several yes-no facts on one screen; those left unticked become "no" only when the person says so ("none of the others").
   * - `number`, `medicines`, `labs`, `body`: their own screens.
   */
  readonly kind: 'yes-no' | 'choice' | 'many' | 'number' | 'medicines' | 'labs' | 'body'
  readonly asks: readonly FactId[]
  /** Asked only when this is not false. */
  readonly when?: Condition
  /** Asked before anything else, by rule. */
  readonly urgent?: true
}
