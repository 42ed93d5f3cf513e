// Which meal does a stretch of the line name? "Breakfast: …", "for lunch …", "… for tea".
import type { Meal } from '../entry.js'

const meals: ReadonlyMap<string, Meal> = new Map([
  ['breakfast', 'breakfast'],
  ['brekkie', 'breakfast'],
  ['brekky', 'breakfast'],
  ['brunch', 'breakfast'],
  ['lunch', 'lunch'],
  ['luncheon', 'lunch'],
  ['dinner', 'dinner'],
  ['supper', 'dinner'],
  // The British evening meal; the drink only where nothing else can be meant.
  ['tea', 'dinner'],
  ['snack', 'snack'],
  ['snacks', 'snack'],
  ['elevenses', 'snack'],
])
const names = [...meals.keys()].join('|')
const head = new RegExp(`^(?:(?:for|at|my)\\s+)*(?<name>${names})\\s*(?:[:=]|\\s[-–—](?=\\s)|[–—])\\s*`, 'i')
const headFor = new RegExp(`^(?:for|at)\\s+(?:my\\s+)?(?<name>${names})\\s+(?=\\S)`, 'i')
const tail = new RegExp(`\\s+(?:for|at|as)\\s+(?:my\\s+|an?\\s+)?(?<name>${names})[.!]?$`, 'i')
const alone = new RegExp(`^(?:(?:for|at|my)\\s+)*(?<name>${names})$`, 'i')

interface MealFound {
  readonly meal: Meal
  /** Characters it takes up. */
  readonly length: number
}

const found = (match: RegExpExecArray | null): MealFound | undefined => {
  const meal = meals.get(match?.groups?.['name']?.toLowerCase() ?? '')
  return match && meal ? { meal, length: match[0].length } : undefined
}

/** The meal that heads these words. A word that stands alone is a heading too, but for "tea". */
export const mealAtHead = (words: string): MealFound | undefined =>
  found(head.exec(words)) ?? found(headFor.exec(words)) ?? (words.toLowerCase() === 'tea' ? undefined : found(alone.exec(words)))

/** The meal that ends them. */
export const mealAtTail = (words: string): MealFound | undefined => found(tail.exec(words))
