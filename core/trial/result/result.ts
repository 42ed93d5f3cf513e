// What does a trial's result hold? Plain numbers and ids; every sentence about them is in core/words/en/trial.ts.
import type { TrialEnd, TrialGuess } from '../../diary/index.js'
import type { RandomisationTest } from '../evidence/index.js'
import type { Arm, Estimate, Evidence, EffectPrior, ModelId, Outcome, Sealed, TrialDay } from '../trial.js'

/** Something that is wrong with the trial or its data: an id with words in core/words/en/trial.ts, and what it is about. */
export interface Problem {
  readonly id: string
  readonly what?: string
}

/** All that an analysis reads, in plain data: it can be sent to a worker. */
export interface TrialRecord {
  readonly sealed: Sealed
  readonly days: readonly TrialDay[]
  /** The local date up to which the diary was read. */
  readonly upTo: string
  /** What the person thought each period was, told before the opening. */
  readonly guesses: readonly Omit<TrialGuess, 'trial'>[]
  readonly end?: Omit<TrialEnd, 'trial'>
  readonly problems: readonly Problem[]
}

/** What was counted in one arm, washout left out. */
export interface ArmCount {
  readonly periods: number
  /** Days planned outside the washout up to now, and those on which the outcome is known. */
  readonly days: number
  readonly observed: number
  /** Cramps, or nights with one, or the sum of the marks. */
  readonly total: number
  /** Cramps or nights a week; the mean mark for severity and sleep. Absent without an observed day. */
  readonly usual?: number
}

/** A sensitivity analysis: what was supposed instead, and what then comes out. */
export interface Variant {
  /** Words under this id. */
  readonly id: string
  readonly estimate: Estimate
}

export interface PriorVariant extends Variant {
  readonly prior: EffectPrior
}

/** Cramps (or nights) a week under each arm and the difference, with 95 % bands. */
export interface PerWeek {
  readonly against: Band
  readonly tried: Band
  /** How many fewer each week; below 0: more. */
  readonly avoided: Band
}

export interface Band {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** What hope and expectation may account for. */
export interface PlaceboView {
  /** `none`: boxes were filled by a helper and the guesses are no better than chance. */
  readonly canExplain: 'none' | 'some' | 'all'
  /** For cramps: the fall on dummy pills in trials, as a ratio of rates (0.68), and the chance that the effect goes beyond it. */
  readonly ratio?: number
  readonly beyond?: number
  /** What was usual (as in `ArmCount`) in the run-in, then under what was compared with: how much went by itself. */
  readonly runIn?: number
  readonly against?: number
}

export interface Blinding {
  readonly planned: boolean
  readonly guessed: number
  readonly right: number
  /** How often at least so many would be right if the coin alone had chosen each pair's order. Absent without a guess. */
  readonly byChance?: number
}

export interface Adherence {
  /** Mean share done on days where it was said, washout included: what is swallowed then still counts. Absent where nothing was said. */
  readonly A?: number
  readonly B?: number
  /** Of so many days in both arms, on so many somebody said. */
  readonly said: number
  readonly days: number
}

/** Missing nights: how much the observed might mislead. */
export interface Missing {
  readonly A: number
  readonly B: number
  readonly variants: readonly Variant[]
  /** How many times worse the missing nights under what was tried would have to be for it to look no better; absent: no nights missing. */
  readonly tipping?: number
}

export interface Decision {
  readonly say: 'adopt' | 'drop' | 'go-on'
  /** Why: words under `result.because`. */
  readonly because:
    | 'likely-worthwhile'
    | 'unlikely-worthwhile'
    | 'in-between'
    | 'harm'
    | 'too-early'
    | 'too-little'
    | 'not-trusted'
  /** Chance of a worthwhile effect, by the primary model. */
  readonly chance?: number
}

export interface CentEntry {
  /** Number of the CENT 2015 item: "8a". */
  readonly item: string
  readonly state: 'told' | 'not-known' | 'not-applicable'
  /** What fills the sentence of this item, where it is told. */
  readonly values: Readonly<Record<string, string | number>>
}

/** Weeks of one period, for the picture of the trial. */
export interface PeriodCount {
  readonly period: number
  readonly arm: Arm
  readonly from: string
  readonly to: string
  readonly days: number
  readonly observed: number
  readonly total: number
}

export interface TrialResult {
  readonly outcome: Outcome
  readonly problems: readonly Problem[]
  /** The planned last day is over, or not. */
  readonly complete: boolean
  readonly counts: Readonly<Record<Arm, ArmCount>>
  readonly periods: readonly PeriodCount[]
  /** Absent where too little was observed in either arm: `decision.because` is then 'too-little'. */
  readonly primary?: Estimate
  /** The simpler models beside it. */
  readonly beside: readonly Estimate[]
  /** The prior as a curve on the scale of `primary.curve`. */
  readonly priorCurve: Estimate['curve']
  readonly priors: readonly PriorVariant[]
  /** The model that the variants below share, quick and exact; its plain result is in `beside`. */
  readonly variantModel: ModelId
  readonly missing?: Missing
  /** As assigned is `primary`; here only the days on which it was done as told. */
  readonly asTaken?: Estimate
  /** With the washout days in. */
  readonly withWashout?: Estimate
  readonly adherence: Adherence
  readonly perWeek?: PerWeek
  readonly randomisation: RandomisationTest
  readonly evidence: Evidence
  readonly placebo?: PlaceboView
  readonly blinding: Blinding
  readonly harms: { readonly stopped: boolean; readonly note?: string }
  /** The other outcomes that were counted too: never decisive. */
  readonly also: readonly { readonly outcome: Outcome; readonly estimate?: Estimate }[]
  readonly decision: Decision
  readonly cent: readonly CentEntry[]
}

/** How far is it, and may one stop? Nothing in it tells which arm does better, or which arm is on. */
export interface MidReport {
  readonly problems: readonly Problem[]
  /** Days of the whole trial, and gone by. */
  readonly days: number
  readonly gone: number
  readonly pairs: number
  readonly pairsDone: number
  /** Of the days gone by outside the washout: on how many the outcome is known. */
  readonly counted: number
  readonly observed: number
  /** The evidence allows stopping now: the answer may be opened early. */
  readonly enough: boolean
  /** Absent in a blinded trial until it is enough: its course would tell which pairs had the same order. */
  readonly evidence?: Evidence
  /** Share of the treatment done so far, both arms together, where said. */
  readonly taken?: number
  readonly complete: boolean
}
