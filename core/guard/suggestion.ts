// What can be suggested to a person? Every kind of thing that any face may ever put to someone; the guard judges each one.
import type {
  Action,
  Food,
  FoodNutrientId,
  GuardedNutrient,
  Known,
  MedicineClass,
  Professional,
} from '../knowledge/types/index.js'

/** Minerals and vitamins that are sold in tablets; menaquinone is not among the figures of foods. */
export type SupplementNutrient = GuardedNutrient

export type Suggestion =
  /** One of the actions of the knowledge. */
  | { readonly what: 'action'; readonly action: Action }
  /** Eat a food, or more of it: so much more a day, in the food's unit. */
  | { readonly what: 'food'; readonly food: Food; readonly morePerDay: number; readonly eaten: boolean }
  /** Eat less of a food. */
  | { readonly what: 'less-food'; readonly food: Food; readonly lessPerDay: number }
  /** What all changes of a plan together do to a day's intake from food, in the unit of each nutrient. */
  | {
      readonly what: 'diet'
      readonly change: Readonly<Partial<Record<FoodNutrientId, { readonly before: number; readonly after: number }>>>
    }
  /** Elemental amount a day in the nutrient's unit, beside `alreadyPerDay` from supplements taken now; `perDose` of one taking. */
  | {
      readonly what: 'supplement'
      readonly nutrient: SupplementNutrient
      readonly perDay: number
      readonly perDose?: number
      readonly alreadyPerDay?: number
      readonly form?: string
    }
  | { readonly what: 'salt'; readonly sodiumMgPerDay: number }
  | { readonly what: 'salt-substitute' }
  | {
      readonly what: 'drink'
      readonly drink: 'water' | 'oral-rehydration' | 'sports-drink' | 'pickle-juice' | 'tonic-water'
      readonly extraMlPerDay: number
      readonly mlPerHour?: number
    }
  | { readonly what: 'stretch'; readonly position: 'standing' | 'sitting' | 'at-onset' }
  | { readonly what: 'exercise'; readonly effort: 'gentle' | 'brisk' | 'hard' }
  | { readonly what: 'heat'; readonly way: 'warm-pack' | 'warm-bath' | 'sauna' }
  /** Eat less altogether, or fast. */
  | { readonly what: 'eat-less' }
  | { readonly what: 'stop-medicine'; readonly medicine: MedicineClass['id'] }

/** Two things to be taken hours apart. */
export interface Apart {
  /** The medicine class it is kept away from. */
  readonly from: string
  /** Hours that the suggested thing stays away before the medicine, and after it. */
  readonly hoursBefore: Known
  readonly hoursAfter: Known
}

/**
 * - `allowed`: may be suggested. With `apart`: "take it so many hours away from …". With `cautions`: a sentence goes with it.
 * - `ask-first`: may be named, never planned; `whom` to ask.
 * - `refused`: no face may show it as something to do.
 */
export interface Verdict {
  readonly permission: 'allowed' | 'ask-first' | 'refused'
  /** Ids of the facts, blood values and numbers behind it: what holds, or what would have to be known. */
  readonly because: readonly string[]
  /** Ids of the guard's rules that spoke, the strictest first. Words are in core/words/en/guard.ts under these ids. */
  readonly rules: readonly string[]
  /** Those of them that decide it and speak only because something is not known: `because` then says what. */
  readonly open: readonly string[]
  readonly whom: readonly Professional[]
  readonly apart: readonly Apart[]
  /** Ids of rules that allow it with a sentence of care. */
  readonly cautions: readonly string[]
}
