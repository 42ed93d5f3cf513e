// What is a finding? Something about the person that causes can bring about: a noisy-OR child with a leak.
import type { CauseId, PatternId } from './cause.js'
import type { FactId } from './condition.js'
import type { Known } from './number.js'

export interface Finding {
  readonly id: FactId
  readonly aliases: readonly string[]
  /** P(finding) in an adult with none of the listed causes. */
  readonly leak: { readonly under60: Known; readonly over60: Known }
  /** P(finding | this cause alone): the total, leak included. The engine takes the leak out: (P − leak)/(1 − leak). */
  readonly given: Readonly<Record<CauseId, Known>>
}

/**
 * A feature of the episode itself: night, calf, knot. It belongs to the process that is felt, never to the noisy-OR.
 * `yes-no`: `given` holds P(yes | pattern). `choice`: one table an option; the options exclude each other and their sum is near one
 * (the engine normalises). A pattern without an entry uses `otherwise`.
 */
export type Descriptor =
  | {
      readonly id: FactId
      readonly aliases: readonly string[]
      readonly kind: 'yes-no'
      readonly given: Readonly<Partial<Record<PatternId, Known>>>
      readonly otherwise: Known
    }
  | {
      readonly id: FactId
      readonly aliases: readonly string[]
      readonly kind: 'choice'
      readonly options: readonly {
        readonly id: string
        readonly aliases: readonly string[]
        readonly given: Readonly<Partial<Record<PatternId, Known>>>
        readonly otherwise: Known
      }[]
    }

/** Something that makes causes likelier: age and sex aside, what a person has, does, eats or has had done. Yes, no or unknown. */
export interface Risk {
  readonly id: FactId
  readonly aliases: readonly string[]
  /** How common it is among adults; lets "no" lower what "yes" raises, and "unknown" leave the prior alone. */
  readonly prevalence: Known
  readonly effects: readonly RiskEffect[]
  /** Multiplies the background rate of cramps. */
  readonly background?: Known
  /** No question of the interview asks after it: it has no effect on cramps and is known from the case file, or asked where a suggestion needs it. */
  readonly aside?: true
}

/**
 * - `odds`: multiplies the prior odds of the cause.
 * - `probability`: with this risk, the cause has this probability before other risks multiply it.
 */
export type RiskEffect =
  | { readonly cause: CauseId; readonly odds: Known }
  | { readonly cause: CauseId; readonly probability: Known }
