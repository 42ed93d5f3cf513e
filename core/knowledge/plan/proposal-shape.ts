// What is said of a food that might be eaten more of?
import type { Known, Portion } from '../types/index.js'

export type PlanMeal = 'breakfast' | 'main' | 'snack' | 'any'

export interface Proposal {
  /** May somebody be told to eat more of it? Only what is surely a wholesome food in a sane portion. */
  readonly may: boolean
  /** Portions of this food a day, at most. */
  readonly mostPerDay: Known
  /** Portions of this food a week, at most; 0: never. */
  readonly mostPerWeek: Known
  /** The same for someone pregnant, breast-feeding or who may become so, where it is stricter. */
  readonly mostPerWeekPregnant?: Known
  /** Foods of the same kin can stand in for one another. `other` is like nothing, itself included. */
  readonly kin: string
  readonly meal?: PlanMeal
  /** The portion to plan in: one of the food's own. Absent: it has none that is sane, and `may` is false. */
  readonly portion?: Portion
}
