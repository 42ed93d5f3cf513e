// What is one thing in a typed line? How much, of what measure, of which food, as the words stand; nothing is looked up yet.
import type { Meal } from '../entry.js'

/** Units of weight and volume that are the same in every kitchen of one country. */
export type AmountUnit = 'µg' | 'mg' | 'g' | 'kg' | 'oz' | 'lb' | 'ml' | 'cl' | 'dl' | 'l' | 'fl oz' | 'pint' | 'quart'

export type DoseUnit = 'µg' | 'mg' | 'g' | 'IU'

/** What fills a kitchen measure, or what food comes in; how much it holds is the food's portion to say. */
export const householdMeasures = [
  'cup',
  'tablespoon',
  'teaspoon',
  'glass',
  'mug',
  'can',
  'bottle',
  'carton',
  'shot',
  'bowl',
  'plate',
  'portion',
  'handful',
  'slice',
  'rasher',
  'piece',
  'packet',
  'pot',
  'jar',
  'bar',
  'square',
  'scoop',
  'clove',
  'fillet',
  'stick',
  'wedge',
  'cob',
  'splash',
  'pinch',
  'knob',
  'tablet',
] as const
export type HouseholdMeasure = (typeof householdMeasures)[number]

export type PortionSize = 'small' | 'medium' | 'large' | 'thin' | 'thick'

/** One part of a line. `start` and `end` say where its words stand: `line.slice(start, end) === text`. */
export interface LinePart {
  readonly text: string
  readonly start: number
  readonly end: number
  /** How many, when that was said; the middle of a range. */
  readonly count?: number
  /** "2-3 eggs". */
  readonly range?: readonly [low: number, high: number]
  readonly size?: PortionSize
  readonly measure?: HouseholdMeasure
  /** Weight or volume of each one: 330 ml of "2 x 330 ml cans". */
  readonly amount?: { readonly value: number; readonly unit: AmountUnit }
  /** What one piece of a supplement holds, by its label. */
  readonly dose?: { readonly value: number; readonly unit: DoseUnit }
  /** What is left: the food. */
  readonly words: string
  readonly meal?: Meal
  /** It came after "with": milk in coffee rather than a glass of it. */
  readonly added?: true
}

/** Whose pints and fluid ounces. */
export type KitchenSystem = 'uk' | 'us'

export interface SplitOptions {
  /**
   * Do these words name one food ("fish and chips")? Asked before "and", "&", "+" and "with" part a line, and before a number or
   * measure is taken out of a name ("three bean salad", "pot noodle"). Words with a comma are asked as they stand ("milk, whole").
   */
  readonly isOneFood?: (words: string) => boolean
}
