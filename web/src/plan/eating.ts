// What does a person eat or leave out, as far as we were told? The answers of the form, and what the interview already gave away.
import { allergens, eatingPatterns, leftOut, type Case } from '@charley/core'

export type Eating = NonNullable<Case['eating']>

export const allergenIds = allergens
export const patternIds = eatingPatterns
export const leftOutIds = leftOut

/** "Vegetarian" or "vegan" as an answer of the interview. Nothing is concluded from an answer that is absent. */
export function patternSaid({ answers }: Case): Eating['pattern'] {
  if (answers['vegan-without-b12'] === true) return 'vegan'
  return answers['vegetarian'] === true ? 'vegetarian' : undefined
}

/** Is everything known without which no food may be named? */
export const isTold = ({ person, eating }: Case): boolean =>
  person.age !== undefined && person.sex !== undefined && eating?.allergies !== undefined && eating.pattern !== undefined
