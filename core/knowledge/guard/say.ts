// How is a rule of the guard written so that it reads in a few lines? Small builders for its verdict, its subject and its ground.
import type { FoodNutrientId, GuardAbout, GuardedNutrient, GuardRule, Known, SourceId } from '../types/index.js'

type Rest = Omit<GuardRule, 'id' | 'verdict'>
export const refuse = (id: string, rest: Rest): GuardRule => ({ id, verdict: 'refuse', ...rest })
export const askFirst = (id: string, rest: Rest): GuardRule => ({ id, verdict: 'ask-first', ...rest })
export const caution = (id: string, rest: Rest): GuardRule => ({ id, verdict: 'caution', ...rest })

/** Tablets, powders and drops of these, in any amount. */
export const supplementOf = (...nutrients: readonly GuardedNutrient[]): GuardAbout => ({ what: 'supplement', nutrients })
/** A food that adds over so much of a nutrient to a day, or nobody knows how much. */
export const foodOver = (nutrient: FoodNutrientId, over: Known): GuardAbout => ({ what: 'food', nutrient, over })
/** A plan that raises a nutrient by more than so much a day. */
export const dietRises = (nutrient: FoodNutrientId, risesBy: Known): GuardAbout => ({ what: 'diet', nutrient, risesBy })
/** A plan that moves a nutrient, up or down, by more than this part of what it was. */
export const dietChanges = (nutrient: FoodNutrientId, changesBy: Known): GuardAbout => ({ what: 'diet', nutrient, changesBy })

type Ground = Pick<GuardRule, 'kind' | 'sources' | 'note'>
/** Read in a source. */
export const seen = (source: SourceId | readonly SourceId[], note: string): Ground => ({
  kind: 'measured',
  sources: typeof source === 'string' ? [source] : source,
  note,
})
/** Standard teaching from memory, not checked against the product text; `near` names sources that point the same way. */
export const taught = (note: string, near: readonly SourceId[] = []): Ground => ({
  kind: 'judged',
  sources: near,
  note: `from memory: ${note}`,
})
/** A decision of ours. */
export const policy = (note: string, near: readonly SourceId[] = []): Ground => ({
  kind: 'judged',
  sources: near,
  note: `policy: ${note}`,
})
