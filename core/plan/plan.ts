// What is a plan? A few changes to what somebody usually eats, what each one gains, and how sure that is.
import type { Verdict } from '../guard/suggestion.js'
import type { Action, EatingPattern, Food, FoodNutrientId, Portion } from '../knowledge/types/index.js'
import type { Authority, Estimate, LifeStage } from '../nutrition/report.js'
import type { Case } from '../person/case.js'

/** Something eaten or taken as a matter of habit. */
export interface UsualFood {
  /** Stable within the diet; a food's id where it has one. */
  readonly key: string
  /** Figures per 100 g or ml, or per piece. Of a diary entry without a food: made from the entry's own figures. */
  readonly food: Food
  /** The portion it is eaten in. */
  readonly portion: Portion
  /** Portions a week on average; not whole, as it comes from the days counted. */
  readonly timesPerWeek: number
}

export interface UsualDiet {
  readonly origin: 'diary' | 'typical'
  /** Complete days behind it; 0 for a typical diet. */
  readonly days: number
  /** For a typical diet: whose. */
  readonly pattern?: EatingPattern
  readonly foods: readonly UsualFood[]
  /** Taken already; they count towards needs and limits and are never changed by a plan. */
  readonly supplements: readonly UsualFood[]
  /** Standard error of the daily mean of each nutrient for want of more days, in its unit; absent for a typical diet. */
  readonly standardError?: Readonly<Partial<Record<FoodNutrientId, number>>>
}

export type ChangeKind = 'more' | 'new' | 'less' | 'swap'

/** What a person says about a plan; each is kept and the plan is solved again. */
export interface Wishes {
  /** Foods (by id) never to be proposed. */
  readonly refusedFoods: readonly string[]
  /** Ids of changes not wanted as such ("less bread"). */
  readonly refusedChanges: readonly string[]
  /** Changes that stay as they are, by id, with their portions a week. */
  readonly locked: readonly { readonly id: string; readonly timesPerWeek: number }[]
  /** At most this many changes. */
  readonly mostChanges: number
  /** Only foods that are eaten already. */
  readonly onlyEaten: boolean
  /** Nutrients to aim at; the six of cramps when not said. */
  readonly aims: readonly FoodNutrientId[]
}

export interface PlanRequest {
  readonly case: Case
  readonly life: LifeStage
  readonly authority: Authority
  readonly usual: UsualDiet
  /** The foods to choose from. */
  readonly foods: readonly Food[]
  readonly wishes: Wishes
  /** What a portion costs, by food id, in any one currency; then the cheaper of equals is taken. */
  readonly costs?: Readonly<Record<string, number>>
}

export interface Gain {
  readonly nutrient: FoodNutrientId
  /** A day, in the nutrient's unit; may be below zero. */
  readonly perDay: Estimate
}

export interface Change {
  /** `new:<food>`, `more:<key>`, `less:<key>`, `swap:<key>><food>`. */
  readonly id: string
  readonly kind: ChangeKind
  /** What there is more of; absent for `less`. */
  readonly food?: Food
  /** What is eaten now; absent for `new`. */
  readonly usual?: UsualFood
  readonly portion: Portion
  /** Whole portions a week more (for `less`: fewer; for `swap`: how many are swapped). */
  readonly timesPerWeek: number
  /** What it adds (net, for a swap). */
  readonly gains: readonly Gain[]
  /** The share of each aim that the plan would reach without this line, where it would be lower. */
  readonly without: readonly { readonly nutrient: FoodNutrientId; readonly reached: number }[]
  /** Eaten already, of the kind of something eaten, or neither. */
  readonly nearness: 'eaten' | 'like' | 'other'
  /** What the guard says with it (allowed; perhaps with care, or hours apart). */
  readonly verdict: Verdict
}

export interface Reached {
  readonly nutrient: FoodNutrientId
  /** What is aimed at, a day: the RDA, or the AI where there is none. */
  readonly target: number
  readonly targetIs: 'rda' | 'ai'
  readonly before: Estimate
  readonly after: Estimate
  /** 0 to 1 and over: the after amount, reckoned with the margin, over the target. */
  readonly reached: number
  /** P(true mean intake on the plan ≥ target), figures and days drawn anew; with its Monte Carlo band. */
  readonly chanceBefore: Estimate
  readonly chanceAfter: Estimate
  /** Why food alone does not reach it. */
  readonly unreached?: 'no-such-food' | 'guard' | 'upper-limit' | 'energy' | 'few-changes' | 'wishes'
}

/** A supplement, where food cannot reach and the guard allows; with `ask-first` it is a question for somebody, not a plan. */
export interface SupplementLine {
  readonly nutrient: FoodNutrientId
  /** Elemental, a day. */
  readonly perDay: number
  readonly form: string
  readonly weeks: number
  readonly verdict: Verdict
  /** Analytes to have checked, by id. */
  readonly check: readonly string[]
  /** The action of the knowledge whose evidence goes with it. */
  readonly action: Action['id']
  readonly upper?: number
}

export interface Plan {
  readonly changes: readonly Change[]
  readonly nutrients: readonly Reached[]
  readonly energyKcal: { readonly before: number; readonly after: number }
  readonly supplements: readonly SupplementLine[]
  /** `proven`: nothing better exists within `gap`. `good`: safe and checked, perhaps not the best. */
  readonly standing: 'proven' | 'good'
  readonly gap: number
  /** What the plan takes for granted: "typical-diet", "few-days", "unknown-figures", "kidneys-not-measured" … */
  readonly assumes: readonly string[]
  /** Foods left out because the guard would not let them be planned: how many, and the rules that spoke. */
  readonly leftOut: readonly { readonly rule: string; readonly foods: number }[]
}

declare const checked: unique symbol
/** A plan that the independent re-check has passed. Only core/plan/recheck makes one; faces take nothing else. */
export type CheckedPlan = Plan & { readonly [checked]: true }

/** One wish or limit, in the words of the program. */
export type Wish =
  | { readonly what: 'locked'; readonly id: string }
  | { readonly what: 'refused-food' | 'refused-change'; readonly id: string }
  | { readonly what: 'most-changes'; readonly atMost: number }
  | { readonly what: 'only-eaten' }
  | { readonly what: 'pattern'; readonly pattern: EatingPattern }
  | { readonly what: 'allergen'; readonly id: string }
  | { readonly what: 'energy' }
  | { readonly what: 'upper-limit' | 'keep-enough'; readonly nutrient: FoodNutrientId }
  | { readonly what: 'guard'; readonly rule: string }

export type Planned =
  | { readonly kind: 'plan'; readonly plan: CheckedPlan }
  /** Every aim is reached already. */
  | { readonly kind: 'nothing-needed'; readonly nutrients: readonly Reached[] }
  /** What conflicts, and what giving up any one of them would give. */
  | {
      readonly kind: 'impossible'
      readonly conflict: readonly Wish[]
      readonly relaxing: readonly { readonly wish: Wish; readonly changes: number; readonly reached: readonly Reached[] }[]
    }
  /** No food plan is made for this person (dialysis, an eating disorder, a child …): who makes one. */
  | { readonly kind: 'not-for-you'; readonly verdict: Verdict }
  /** Something that a plan needs is not known (age, sex, whether there is an allergy). */
  | { readonly kind: 'ask'; readonly missing: readonly ('age' | 'sex' | 'allergies' | 'pattern')[] }
  /** The re-check did not pass what the solver gave; nothing is shown, and this says which test failed. */
  | { readonly kind: 'failed'; readonly failures: readonly string[] }
