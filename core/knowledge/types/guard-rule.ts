// What is a rule of the guard? A suggestion it is about, when it speaks, and what it then says. And: what can a person not eat?
import type { Condition } from './condition.js'
import type { FoodNutrientId } from './food.js'
import type { Kind, Known, SourceId } from './number.js'

export type Professional =
  | 'doctor'
  | 'pharmacist'
  | 'midwife'
  | 'dietitian'
  | 'kidney-team'
  | 'heart-team'
  | 'liver-team'
  | 'mental-health-team'

/** The allergens that labels must name in Europe; the nine of the United States are among them. */
export const allergens = [
  'milk',
  'egg',
  'fish',
  'crustaceans',
  'molluscs',
  'tree-nuts',
  'peanut',
  'soya',
  'gluten',
  'sesame',
  'celery',
  'mustard',
  'lupin',
  'sulphites',
] as const
export type Allergen = (typeof allergens)[number]

export const eatingPatterns = ['everything', 'no-meat-but-fish', 'vegetarian', 'vegan'] as const
export type EatingPattern = (typeof eatingPatterns)[number]

/** What else people leave out, for belief or for comfort. */
export const leftOut = ['pork', 'beef', 'alcohol', 'caffeine', 'lactose', 'gelatine'] as const
export type LeftOut = (typeof leftOut)[number]

/** Whether something is in a food. `maybe`: in some recipes or brands. Nobody knows: `unknown`. */
export type Contains = 'yes' | 'no' | 'maybe' | 'unknown'

/** What a food is made of, as far as it matters to who may eat it. */
export interface FoodContents {
  readonly allergens: Readonly<Record<Allergen, Contains>>
  readonly meat: Contains
  readonly fish: Contains
  readonly milkOrEgg: Contains
  /** Honey, gelatine and the like, that vegans leave out. */
  readonly otherAnimal: Contains
  readonly leftOut: Readonly<Record<LeftOut, Contains>>
}

/** Minerals and vitamins that are sold in tablets; menaquinone is not among the figures of foods. */
export type GuardedNutrient = FoodNutrientId | 'vitaminK2Ug'

/**
 * What of food and person together a rule looks at. `perhaps`: nobody can say that the food is free of it, and it is not eaten already.
 * - `allergen`, `pattern`, `left-out`: the food holds what the person said not to eat.
 * - `allergies-unasked`: the food holds, or may hold, one of the great allergens, is not eaten already, and nobody asked.
 * - `not-in-pregnancy`: one of the foods that pregnant women are told to leave out.
 */
export type EatingMatter =
  | 'allergen'
  | 'allergen-perhaps'
  | 'allergies-unasked'
  | 'pattern'
  | 'pattern-perhaps'
  | 'left-out'
  | 'left-out-perhaps'
  | 'not-in-pregnancy'

/**
 * Which suggestions a rule is about. Amounts are a day, in the nutrient's unit; a limit is passed when the amount is over it, or when
 * nobody knows the amount.
 */
export type GuardAbout =
  /**
   * `over`: this one and what is taken already, together; `overUpper`: the same, over the upper limit for the stage of life.
   * `alreadyUnsaid`: nobody said how much is taken already. `exceptForms`: unless its form is surely one of these.
   */
  | {
      readonly what: 'supplement'
      readonly nutrients?: readonly GuardedNutrient[]
      readonly over?: Known
      readonly overUpper?: 'nasem' | 'efsa'
      readonly perDoseOver?: Known
      readonly alreadyUnsaid?: true
      readonly exceptForms?: readonly string[]
    }
  /** By over so much of the nutrient, more or less; `assumeNone`: a figure that nobody knows counts as none. `named`: words in a name of it. */
  | {
      readonly what: 'food' | 'less-food'
      readonly nutrient?: FoodNutrientId
      readonly over?: Known
      readonly assumeNone?: true
      readonly named?: readonly string[]
      readonly eating?: EatingMatter
    }
  /** `risesBy`: more than so much. `changesBy`: by more than this part of what it was, either way. Without either: any plan of eating. */
  | {
      readonly what: 'diet'
      readonly nutrient?: FoodNutrientId
      readonly risesBy?: Known
      readonly changesBy?: Known
    }
  | { readonly what: 'salt' | 'salt-substitute' | 'eat-less' | 'stop-medicine' }
  | {
      readonly what: 'drink'
      readonly drinks?: readonly ('water' | 'oral-rehydration' | 'sports-drink' | 'pickle-juice' | 'tonic-water')[]
      readonly over?: Known
      readonly perHourOver?: Known
    }
  | { readonly what: 'stretch'; readonly positions?: readonly ('standing' | 'sitting' | 'at-onset')[] }
  | { readonly what: 'exercise'; readonly efforts?: readonly ('gentle' | 'brisk' | 'hard')[] }
  | { readonly what: 'heat'; readonly ways?: readonly ('warm-pack' | 'warm-bath' | 'sauna')[] }

export interface GuardRule {
  readonly id: string
  /** Any of these. */
  readonly about: readonly GuardAbout[]
  /** Of whom; absent: of everybody. */
  readonly when?: Condition
  /** Set aside by this, but only when it is known to hold: "unless B12 was measured and is fine". */
  readonly unless?: Condition
  /** `apart`: take it hours away from a medicine. `caution`: a sentence of care goes with it. */
  readonly verdict: 'refuse' | 'ask-first' | 'apart' | 'caution'
  /** Whom to ask. */
  readonly whom: readonly Professional[]
  /**
   * What follows when nobody knows whether `when` holds. Whoever was asked and does not know, or takes a medicine that nobody could
   * place, is sent to ask in any case.
   * - `ask-first`: ask before.
   * - `kidneys`: ask before, where there is a reason to doubt the kidneys and it hangs on them or on a medicine; else it passes.
   * - `caution`: it passes with the rule's sentence of care: for what is too rare to ask everyone about.
   * - `passes`: nothing follows; never for a supplement.
   */
  readonly unasked: 'ask-first' | 'kidneys' | 'caution' | 'passes'
  /** For `apart`: hours that the suggested thing stays away before the medicine, and after it. */
  readonly apart?: { readonly from: string; readonly hoursBefore: Known; readonly hoursAfter: Known }
  /** Holds for everybody, and no clinician's word in a case file sets it aside (DESIGN.md 5). */
  readonly never?: true
  readonly kind: Kind
  readonly sources: readonly SourceId[]
  readonly note: string
}

/** What an action comes down to, so that the rules of its suggestion judge it as well. */
export type StandsFor =
  /** Without an amount: whatever the prescriber says. */
  | { readonly what: 'supplement'; readonly nutrient: GuardedNutrient; readonly perDay?: Known }
  /** Eating more for a nutrient, whatever the food. */
  | { readonly what: 'food-for'; readonly nutrient: FoodNutrientId }
  | { readonly what: 'drink'; readonly drink: 'water' | 'oral-rehydration' | 'pickle-juice' | 'tonic-water' }
  | { readonly what: 'salt' | 'salt-substitute' | 'stop-medicine' }
  | { readonly what: 'stretch'; readonly position: 'standing' | 'at-onset' }
  | { readonly what: 'exercise'; readonly effort: 'gentle' | 'brisk' }
