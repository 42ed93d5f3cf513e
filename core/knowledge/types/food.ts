// What is a food? Figures per base amount, each with how it came to be known; a figure that is absent is unknown, never zero.

/** How a figure came to be known. `assumed-zero`: nobody measured, but it cannot be there (fibre in meat). */
export type AmountKind = 'analysed' | 'calculated' | 'imputed' | 'assumed-zero' | 'label' | 'recipe' | 'borrowed'

export interface Amount {
  readonly value: number
  readonly kind: AmountKind
}

/** The nutrients that Charley follows, with their units in the names. Folic acid stands beside folate for its upper limit. */
export const foodNutrientIds = [
  'energyKcal',
  'waterG',
  'proteinG',
  'fatG',
  'carbohydrateG',
  'fibreG',
  'calciumMg',
  'magnesiumMg',
  'potassiumMg',
  'sodiumMg',
  'phosphorusMg',
  'ironMg',
  'zincMg',
  'vitaminDUg',
  'thiaminMg',
  'vitaminB6Mg',
  'vitaminB12Ug',
  'folateDfeUg',
  'folicAcidUg',
  'vitaminKUg',
  'vitaminCMg',
  'alcoholG',
  'caffeineMg',
] as const
export type FoodNutrientId = (typeof foodNutrientIds)[number]

/** Absent: unknown. */
export type Amounts = Readonly<Partial<Record<FoodNutrientId, Amount>>>

/** What an amount of food is counted in: grams or millilitres (figures per 100), or pieces such as tablets (figures per 1). */
export type FoodUnit = 'g' | 'ml' | 'piece'

/** A household measure: `label` of one ("1 slice", "1 cup, sliced"), and how much of the food's unit it holds. */
export interface Portion {
  readonly label: string
  readonly size: number
}

export type FoodGroup =
  | 'milk-and-dairy'
  | 'plant-drinks'
  | 'eggs'
  | 'meat'
  | 'fish'
  | 'pulses'
  | 'nuts-and-seeds'
  | 'bread-and-grains'
  | 'breakfast-cereals'
  | 'vegetables'
  | 'potatoes'
  | 'fruit'
  | 'dishes'
  | 'soups-and-sauces'
  | 'fats'
  | 'sweets'
  | 'snacks'
  | 'drinks'
  | 'waters'
  | 'alcohol'
  | 'sports-and-clinical'
  | 'supplements'
  | 'other'

/** A food of any origin. `id` is `<release>:<code>`; it never changes, so that an old diary keeps its meaning. */
export interface Food {
  readonly id: string
  readonly release: string
  readonly name: string
  readonly alsoKnownAs: readonly string[]
  readonly group: FoodGroup
  readonly unit: FoodUnit
  /** Per 100 g or 100 ml, or per piece. */
  readonly amounts: Amounts
  /** Usual portion first. Empty where the source gives none. */
  readonly portions: readonly Portion[]
  /** For branded foods. */
  readonly brand?: string
  readonly barcode?: string
  /** For supplements: the salt or form on the label ("citrate"), the amounts being elemental. */
  readonly form?: string
}

/** One edition of one table of foods. */
export interface FoodRelease {
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** As the publisher dates it: a year, a month or a day. */
  readonly date: string
  /** What kinds of food a search should put first: 0 before 1 before 2. */
  readonly rank: number
}
