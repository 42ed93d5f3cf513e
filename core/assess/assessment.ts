// What does Charley answer? The whole result of one assessment, as facts; the sentences are in words.
import type { Permission } from '../guard/index.js'
import type { Action, CauseId, FactId } from '../knowledge/types/index.js'
import type { Urgency } from '../urgency/index.js'

/** A value with its 90 % band. */
export interface Band {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** One answer's pull on one cause, in bits: log2 of the factor by which it changed the odds of the cause's share (of its presence, where it has no cramps of its own). */
export interface EvidenceLine {
  readonly fact: FactId
  readonly answer: boolean | string | number
  readonly bits: number
}

export interface RankedCause {
  /** A cause's id, a medicine class's id, `background` (idiopathic) or `unlisted`. */
  readonly id: CauseId | 'background' | 'unlisted'
  readonly kind: 'background' | 'cause' | 'mimic' | 'medicine' | 'unlisted'
  /** P(this produces the cramp the person describes | everything known). With `through`, it ranks. */
  readonly share: Band
  /** The part of the share that is felt as a mimic, no true cramp. */
  readonly mimicShare: number
  /** P(the cause is present). Undefined for background and unlisted. */
  readonly present?: Band
  /** The part of other causes' shares that this one likely brought about, as coeliac disease by way of low magnesium. Adds to no sum. */
  readonly through: Band
  /** Those others, the largest part first. */
  readonly behind: readonly { readonly id: CauseId; readonly part: number }[]
  /** (share + through) × reversibility × evidence for its treatment. Never a chance of cure. */
  readonly worth: Band
  /** Causes that bring this one about and are likely present themselves: where it may come from. */
  readonly roots: readonly { readonly id: CauseId; readonly present: Band }[]
  /** How often it ranks first over the draws, 0 to 1. */
  readonly ranksFirst: number
  /** What spoke for (positive bits) and against (negative), strongest first. */
  readonly evidence: readonly EvidenceLine[]
}

export interface GuardedAction {
  readonly action: Action
  readonly permission: Exclude<Permission, 'refused'>
  /** Facts or labs behind an "ask first". */
  readonly because: readonly string[]
  /** Worth to this person: the worth of the causes it answers. */
  readonly worth: number
}

export interface QuestionValue {
  readonly question: string
  /** Expected gain in what the person would decide, in the units of stakes × share. */
  readonly value: number
}
export interface TestValue {
  readonly analyte: string
  readonly value: number
  readonly causes: readonly CauseId[]
}

/** "If this were so, the order would be another." */
export interface WouldChange {
  readonly fact: FactId
  readonly answer: boolean | string
  readonly first: RankedCause['id']
  readonly share: number
}

export interface Assessment {
  readonly urgency: Urgency
  /** `not-enough`: too little is known to name a cause. `open`: several fit. `clear`: one stands out. */
  readonly verdict: 'not-enough' | 'open' | 'clear'
  /** By share, highest first; every cause, background and unlisted; shares sum to one. */
  readonly ranking: readonly RankedCause[]
  /** The next best question, or undefined when no answer would change anything. */
  readonly nextQuestion?: QuestionValue
  readonly nextTests: readonly TestValue[]
  readonly wouldChange: readonly WouldChange[]
  readonly actions: readonly GuardedAction[]
  readonly method: {
    readonly engine: string
    readonly knowledge: string
    readonly draws: number
    readonly seed: number
    /** Findings left out of the reckoning, because so many were said that all of them cannot be worked through exactly. */
    readonly setAside?: readonly FactId[]
  }
}
