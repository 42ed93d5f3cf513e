// What does an account of intake look like? Sums that know what they do not know, and a verdict for each nutrient with its doubt.
import type { FoodNutrientId, Known } from '../knowledge/types/index.js'

/** A sum of foods of which some figures are unknown. `low` takes those as none, `high` as much as such foods ever hold. */
export interface Sum {
  /** What is known to be in. */
  readonly known: number
  readonly low: number
  readonly best: number
  readonly high: number
  /** 0 to 1: the share of the energy eaten (of the weight, where there is no energy) whose figure is known. */
  readonly coverage: number
  /** The things eaten whose figure is unknown, by name. */
  readonly unknown: readonly string[]
}
export type Sums = Readonly<Record<FoodNutrientId, Sum>>

export interface DayTotals {
  /** Local calendar date, yyyy-mm-dd. */
  readonly date: string
  /** True when the person said that no food, drink and supplement of this day is missing. */
  readonly complete: boolean
  readonly food: Sums
  readonly supplements: Sums
  readonly all: Sums
  readonly byMeal: Readonly<Partial<Record<'breakfast' | 'lunch' | 'dinner' | 'snack' | 'unsaid', Sums>>>
}

export type Authority = 'nasem' | 'efsa' | 'uk'

/** Whom the tables are asked about. Whatever is absent is unknown; without age and sex no reference value is given. */
export interface LifeStage {
  readonly ageYears?: number
  readonly sex?: 'female' | 'male'
  readonly pregnancyWeeks?: number
  readonly breastfeedingMonths?: number
  readonly heightCm?: number
  readonly weightKg?: number
  readonly activity?: 'inactive' | 'low-active' | 'active' | 'very-active'
}

export interface Requirement {
  readonly nutrient: FoodNutrientId
  readonly authority: Authority
  /** Which row of the table was read: "female-31-50", "pregnant-19-30". */
  readonly stage: string
  readonly ear?: Known
  readonly rda?: Known
  readonly ai?: Known
  /** Sodium only: reduce if usually above. */
  readonly cdrr?: Known
  readonly upper?: { readonly limit: Known; readonly counts: 'all' | 'supplements' | 'folic-acid' }
  /** SD of requirement ÷ EAR. */
  readonly requirementCv?: Known
  /** What the table does not cover and how it was bridged: "pregnant-over-50", "under-14-pregnant", "both-pregnant-and-lactating". */
  readonly flags: readonly string[]
}

/** Why no probability is given for one person. */
export type Refusal =
  | 'no-days'
  | 'no-age-or-sex'
  | 'only-adequate-intake'
  | 'too-skewed'
  | 'no-variation-known'
  | 'skewed-requirement'
  | 'low-coverage'
  | 'follows-need'

export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface Adequacy {
  readonly nutrient: FoodNutrientId
  readonly requirement?: Requirement
  /** Complete days that count. */
  readonly days: number
  /** Mean of those days, all sources, unknowns taken at their best guess. */
  readonly mean?: Sum
  /** Usual intake, drawn towards people of the same age and sex by what so few days cannot tell; a 90 % band. */
  readonly usual?: Estimate
  /** IOM 2000, with the pooled within-person SD. */
  readonly iom?: { readonly z: number; readonly probability: number; readonly sdOfDifference: number }
  /** P(usual intake meets the need), shrunken; the band is over the unknown figures and the spread of requirement SDs. */
  readonly probability?: Estimate
  readonly refusal?: Refusal
  readonly verdict: 'likely-enough' | 'likely-short' | 'open' | 'at-or-above-ai' | 'cannot-judge'
  /** Confidence that usual intake is under the upper limit, of what counts towards it; and the day's supplements against it. */
  readonly upper?: { readonly counted: number; readonly limit: number; readonly confidence?: number; readonly over: boolean }
  /** Complete days to log, beyond these, until the probability would pass 0.9 or fall below 0.1; absent: no number of days will. */
  readonly moreDays?: number
  /** What carries it: things eaten by their share of what is known, largest first. */
  readonly carriers: readonly { readonly name: string; readonly share: number; readonly amount: number }[]
  /** What was assumed for want of better: "variation-of-women-of-the-age" (pregnant, breast-feeding). */
  readonly flags?: readonly string[]
}
