// What is a trial on oneself? The shapes that its rooms hand to one another: protocol, seal, days, estimates, result.
import type { Verdict } from '../guard/index.js'

/** A is what is compared with (things as they usually are, or a dummy); B is what is being tried. */
export type Arm = 'A' | 'B'
/** One randomised pair of periods, in the order in which they come. */
export type Order = 'AB' | 'BA'

/**
 * - `cramps`: how many in a stretch of observed days (counts, rate ratio).
 * - `cramp-nights`: nights with at least one (yes or no, odds ratio and rate ratio of nights).
 * - `severity`: the worst cramp of a day, 0 (none) to 10 (ordinal, odds ratio).
 * - `sleep`: how well one slept, 0 to 10 (normal, difference in points).
 */
export const outcomes = ['cramps', 'cramp-nights', 'severity', 'sleep'] as const
export type Outcome = (typeof outcomes)[number]

/** What one arm asks of a person. */
export interface Treatment {
  /** A candidate of core/knowledge/trial; absent: the person's own idea. */
  readonly candidate?: string
  readonly name: string
  /** What is done each day, as a sentence: "250 mg with supper". */
  readonly how: string
}

/** When is it called a success? Set before the start and sealed with the protocol. Ratios of rates (or of odds); for sleep, points. */
export interface DecisionRule {
  /** An effect counts as worth it below this ratio (0.8), for sleep at least this many points better. */
  readonly worthwhile: number
  /** Adopt when the chance of a worthwhile effect is at least so high (0.9). */
  readonly adoptAt: number
  /** Drop when it is at most so high (0.1). In between: go on. */
  readonly dropAt: number
  /** The anytime-valid evidence that allows stopping early (20). */
  readonly stopAtEvidence: number
}

/** Normal prior of the effect on its own scale: log rate ratio, log odds ratio, or points of sleep; below 0 (sleep: above 0) is better. */
export interface EffectPrior {
  readonly mean: number
  readonly sd: number
  readonly from: 'published' | 'sceptical' | 'open' | 'own'
}

/** Everything that is fixed before the start. The commitment covers it and the seal: later edits break it, and that is shown. */
export interface Protocol {
  readonly format: 'charley-trial'
  readonly version: 1
  /** UUID. */
  readonly id: string
  /** The instant it was designed, ISO 8601 UTC. */
  readonly created: string
  readonly tried: Treatment
  readonly against: Treatment
  readonly outcome: Outcome
  /** Counted too, never decisive. */
  readonly also: readonly Outcome[]
  /** Local date of the first day of the run-in, and the zone whose days count. */
  readonly start: string
  readonly zone: string
  /** Days before the first period in which nothing is tried. */
  readonly runInDays: number
  readonly periodDays: number
  /** The first days of every period that are left out. */
  readonly washoutDays: number
  readonly pairs: number
  /** A helper fills the boxes; the person is told no arm until the end. */
  readonly blinded: boolean
  readonly prior: EffectPrior
  readonly rule: DecisionRule
  /** Where the sun stands for the season: +1 north, -1 south, 0 unknown (then no season in the model). */
  readonly hemisphere: 1 | -1 | 0
}

/** 32 random bytes in hex from the face that designs; the sequence follows from it, the same for ever. Opened at the end. */
export interface Seal {
  readonly secret: string
}

export interface Sealed {
  readonly protocol: Protocol
  readonly seal: Seal
  /** Hex SHA-256 over the canonical text of protocol and seal; shown at the start. */
  readonly commitment: string
}

/** One local day of a trial, as the diary has it. */
export interface TrialDay {
  readonly date: string
  /** -1 in the run-in, then 0, 1, 2 … */
  readonly period: number
  /** null in the run-in. */
  readonly arm: Arm | null
  readonly washout: boolean
  /** The person said that no cramp of this day is missing. Otherwise its cramps are unknown, not none. */
  readonly observed: boolean
  readonly cramps: number
  /** A cramp in the night that began on this date; undefined when not observed. */
  readonly crampNight?: boolean
  /** 0 on an observed day without cramps; undefined when no one said how bad it was. */
  readonly severity?: number
  readonly sleep?: number
  /** How much of the day's treatment was done: 1, 0.5, 0; undefined when not said. */
  readonly taken?: number
}

/** Some days of one period taken together (at most a week), for the models of counts and of nights. */
export interface CountBin {
  /** Weeks since the middle of the trial, of the middle of the bin. */
  readonly week: number
  /** 0 for A, 1 for B. */
  readonly arm: 0 | 1
  /** Days (or nights) observed; bins without any are left out. */
  readonly days: number
  /** Cramps, or nights with a cramp. */
  readonly count: number
  /** cos(2π (day of year − the peak's day)/365.25) × hemisphere. */
  readonly season: number
  /** Mean share of the treatment done in the bin, where said. */
  readonly taken?: number
  /** Which period: 0, 1, 2 … */
  readonly period: number
}

/** One observed day of a graded outcome. */
export interface GradedDay {
  readonly week: number
  readonly arm: 0 | 1
  /** 0 to 10. */
  readonly value: number
  readonly season: number
  readonly taken?: number
  readonly period: number
}

export const modelIds = [
  'gamma-poisson',
  'poisson-trend',
  'negative-binomial',
  'negative-binomial-trend',
  'negative-binomial-ar1',
  'beta-binomial',
  'binomial-trend',
  'binomial-ar1',
  'ordinal-trend',
  'ordinal-ar1',
  'normal-trend',
  'normal-ar1',
  'hierarchical',
] as const
export type ModelId = (typeof modelIds)[number]

/** The posterior of one number, as the models hand it on: summaries, and the whole as functions. */
export interface Marginal {
  readonly mean: number
  readonly sd: number
  /** The value below which a share `p` of the posterior lies, 0 < p < 1. */
  readonly quantile: (p: number) => number
  /** The share of the posterior below `x`. */
  readonly below: (x: number) => number
  readonly density?: (x: number) => number
  /** Mean and sd of e^x where x is a log ratio; infinite where the posterior has none. */
  readonly ratio?: { readonly mean: number; readonly sd: number }
}

/** What a model says of the effect. `effect` is on the log scale for ratios, in points for sleep. */
export interface Fit {
  readonly model: ModelId
  readonly how: 'closed' | 'grid' | 'hmc'
  readonly effect: Marginal
  /** Other parameters by name: "rateA" (a day), "dispersion", "trend" (log a week), "correlation" … */
  readonly others: Readonly<Record<string, Marginal>>
  /** HMC only: effective draws of the effect and split R-hat (Vehtari 2021). */
  readonly effective?: number
  readonly rHat?: number
}

/** A fit in plain numbers: can be written down, sent from a worker, drawn. Ratios are given as ratios, sleep in points. */
export interface Estimate {
  readonly model: ModelId
  readonly how: Fit['how']
  readonly mean: number
  readonly sd: number
  readonly low: number
  readonly middle: number
  readonly high: number
  /** Chances that the tried arm is better at all, better by a worthwhile amount, and worse. */
  readonly better: number
  readonly worthwhile: number
  readonly worse: number
  /** Points of the density, for drawing; on the log scale for ratios. */
  readonly curve: readonly { readonly x: number; readonly density: number }[]
  readonly effective?: number
  readonly rHat?: number
}

/** Anytime-valid evidence so far; says nothing of which arm does better. */
export interface Evidence {
  /** The e-value: 1 is nothing, `needed` allows stopping. */
  readonly value: number
  /** The highest it has been. */
  readonly most: number
  readonly needed: number
  readonly pairs: number
}

/** What may be tried, and what not and why; each through the gate. */
export interface Candidate {
  readonly id: string
  readonly verdict: Verdict
  /** Why no crossover can answer it, where it cannot. Words under this id. */
  readonly notByTrial?: 'stays-too-long' | 'works-too-slowly' | 'not-safe' | 'not-shown'
}
