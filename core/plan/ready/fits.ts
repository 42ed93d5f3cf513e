// Does a food fit what this person eats? What might be in it counts as in it; what nobody knows, too.
import type { Contains, EatingPattern, FoodContents } from '../../knowledge/types/index.js'
import type { Eating } from '../../person/case.js'

/** What keeps a food out. */
export type Unfit = 'pattern' | 'left-out' | 'allergen'

const perhaps = (said: Contains) => said !== 'no'

const outside: Readonly<Record<EatingPattern, readonly (keyof Omit<FoodContents, 'allergens' | 'leftOut'>)[]>> = {
  everything: [],
  'no-meat-but-fish': ['meat'],
  vegetarian: ['meat', 'fish'],
  vegan: ['meat', 'fish', 'milkOrEgg', 'otherAnimal'],
}

/** Undefined: it fits. An allergen is named before a wish. */
export function unfit(contents: FoodContents, { pattern, allergies = [], leavesOut = [] }: Eating): Unfit | undefined {
  if (allergies.some((one) => perhaps(contents.allergens[one]))) return 'allergen'
  if (pattern && outside[pattern].some((part) => perhaps(contents[part]))) return 'pattern'
  return leavesOut.some((one) => perhaps(contents.leftOut[one])) ? 'left-out' : undefined
}
