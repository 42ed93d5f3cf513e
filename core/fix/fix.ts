// What is worth doing? Everything the guard lets through, by what it is worth to this person, each with its evidence.
import type { Band, RankedCause, TestValue } from '../assess/index.js'
import type { Verdict } from '../guard/suggestion.js'
import type { Action, Known, RiskEffect, StretchProtocol, Tier } from '../knowledge/types/index.js'
import type { Medicine } from '../person/case.js'

export type { RiskEffect, StretchPosition, StretchProtocol, StretchTrial } from '../knowledge/types/index.js'

export interface FixLine {
  readonly action: Action
  readonly verdict: Verdict
  /** Share of the cramps it could touch × reversibility × evidence. Never a chance of cure. */
  readonly worth: Band
  /** The causes of this person that it answers, largest first. */
  readonly answers: readonly RankedCause['id'][]
  /** The stretches it consists of, the one to begin with first; empty for everything that is no stretch. */
  readonly protocols: readonly StretchProtocol['id'][]
  /** Its effect comes and goes within days, so that a trial on oneself can tell whether it works. */
  readonly isTriable: boolean
}

/** How strong the link between a medicine class and cramps is. */
export type Link = 'strong' | 'some' | 'weak'

/** For the doctor: one medicine, how strong the link is, what could be asked. Nobody stops a medicine for it. */
export interface MedicineReview {
  readonly medicine: Medicine
  readonly medicineClass: string
  readonly link: Link
  readonly relativeRisk?: Known
  /** The share of this person's cramps laid at it. */
  readonly share: Band
  /** What it may do by way of something else: "low-potassium". */
  readonly through: readonly RiskEffect[]
  /** Analytes to look at. */
  readonly monitor: readonly string[]
}

export interface Fixes {
  readonly tier: Tier
  /** While it cramps. */
  readonly atOnset: readonly FixLine[]
  readonly yourself: readonly FixLine[]
  readonly askFirst: readonly FixLine[]
  readonly doctor: readonly FixLine[]
  readonly medicines: readonly MedicineReview[]
  /** In order of what each would change. */
  readonly tests: readonly TestValue[]
  /** Weeks from today; zero is today. `soonerIf` are ids of `fixWords.comeBack.soonerIf`. */
  readonly comeBack: { readonly weeks: Known; readonly soonerIf: readonly string[] }
  /** Well known and not suggested, with the rule that says why: quinine, potassium tablets … */
  readonly notSuggested: readonly { readonly action: Action; readonly verdict: Verdict }[]
  /** Share of people on placebo who get better by at least a quarter; fall of cramps on placebo. */
  readonly placebo: { readonly improved: Known; readonly fall: Known }
}
