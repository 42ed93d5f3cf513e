// What is a cause? Something a person may have, how often people have it, and how fast it makes cramps or the like of cramps.
import type { Condition, FactId } from './condition.js'
import type { Known } from './number.js'

export type CauseId = string
/** A column of the descriptor tables: how an episode of this process looks. */
export type PatternId =
  | 'idiopathic'
  | 'pregnancy'
  | 'exertion'
  | 'dialysis'
  | 'cirrhosis'
  | 'tetany'
  | 'low-potassium'
  | 'drug'
  | 'neuropathy'
  | 'stenosis'
  | 'claudication'
  | 'limb-ischaemia'
  | 'venous'
  | 'clot'
  | 'restless-legs'
  | 'motor-neurone'
  | 'myalgia'
  | 'metabolic-myopathy'
  | 'dystonia'

/** The probability that an adult has it, before anything is asked, by age; interpolated on the log-odds between the ages. */
export interface ByAge {
  readonly at30: Known
  readonly at50: Known
  readonly at70: Known
}

/**
 * One way in which a cause is felt.
 * `rate` is the chance that someone with this cause has troublesome cramps (about weekly or more) through this process alone:
 * - `link`: that probability itself; `when` replaces it by the first condition that holds (a lab level, a trimester).
 * - `relative`: only a relative risk is known; it acts on the person's own background, w = p₀(RR − 1)/(1 − p₀).
 */
export interface Process {
  readonly id: string
  /** A true cramp, or a mimic that people call a cramp. */
  readonly felt: 'cramp' | 'mimic'
  readonly pattern: PatternId
  readonly rate:
    | {
        readonly kind: 'link'
        readonly probability: Known
        readonly when?: readonly { readonly condition: Condition; readonly probability: Known }[]
      }
    | { readonly kind: 'relative'; readonly relativeRisk: Known }
  /** Where this process differs from its pattern: P(descriptor | this process). */
  readonly descriptors?: Readonly<Record<FactId, Known>>
}

export interface Cause {
  readonly id: CauseId
  /** The reference's code and other names, lower case; people's names for it live in words. */
  readonly aliases: readonly string[]
  readonly type: 'nutrient' | 'physiological' | 'medicine' | 'disease' | 'mimic' | 'rare-serious'
  /** The six deficiencies of the mission carry their nutrient page's id. */
  readonly nutrient?: string
  readonly prior: ByAge
  /** Odds multiplier for women against men. */
  readonly female?: Known
  /** Chains: this cause is brought about by another with this probability (noisy-OR). */
  readonly from?: readonly { readonly cause: CauseId; readonly probability: Known }[]
  readonly processes: readonly Process[]
  /** The share of the link that goes when the cause is put right. */
  readonly reversibility: Known
  /** How well its treatment is known to help cramps, 0 to 1, from the certainty of the evidence. */
  readonly treatmentEvidence: Known
  /** Harm of leaving it unseen, 0 (none) to 10 (life or limb). */
  readonly stakes: Known
  /** Analytes or bedside tests that confirm it, most telling first. */
  readonly confirm: readonly string[]
  /** Actions that follow when it is likely. */
  readonly actions: readonly string[]
}
