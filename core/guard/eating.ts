// May this person eat this food at all? What it is made of, against allergies, the pattern of eating and what is left out.
import { avoidInPregnancy, contentsOf } from '../knowledge/plan/index.js'
import { allergens, type Contains, type EatingPattern, type FoodContents } from '../knowledge/types/index.js'
import type { Case, Eating } from '../person/case.js'
import type { EatingFits } from './fits.js'

const perhaps = (said: Contains): boolean => said === 'maybe' || said === 'unknown'
const yes = (said: Contains): boolean => said === 'yes'

/** What each pattern leaves out. */
const leaves: Readonly<Record<EatingPattern, readonly ('meat' | 'fish' | 'milkOrEgg' | 'otherAnimal')[]>> = {
  everything: [],
  'no-meat-but-fish': ['meat'],
  vegetarian: ['meat', 'fish'],
  vegan: ['meat', 'fish', 'milkOrEgg', 'otherAnimal'],
}

/** The pattern as said; else what the answers of the interview tell of it. */
function patternOf({ eating, answers }: Case): EatingPattern {
  if (eating?.pattern !== undefined) return eating.pattern
  if (answers['vegan-without-b12'] === true) return 'vegan'
  return answers['vegetarian'] === true ? 'vegetarian' : 'everything'
}

/** What the person leaves out, as this food holds it. */
const heldOf = {
  allergen: ({ allergies = [] }: Eating, contents: FoodContents) => allergies.map((one) => contents.allergens[one]),
  'left-out': ({ leavesOut = [] }: Eating, contents: FoodContents) => leavesOut.map((one) => contents.leftOut[one]),
} as const

/** Whether the matter stands between this person and more of this food. What is eaten already is known better to the person. */
export const eatingFits: EatingFits = (matter, food, eaten, person) => {
  if (matter === 'not-in-pregnancy') return avoidInPregnancy(food)
  const { eating = {} } = person
  if (matter === 'allergies-unasked' && eating.allergies !== undefined) return false
  const contents = contentsOf(food)
  switch (matter) {
    case 'allergen':
    case 'left-out':
      return heldOf[matter](eating, contents).some(yes)
    case 'allergen-perhaps':
      return !eaten && heldOf.allergen(eating, contents).some(perhaps)
    case 'left-out-perhaps':
      return !eaten && heldOf['left-out'](eating, contents).some(perhaps)
    case 'allergies-unasked':
      return !eaten && allergens.some((one) => contents.allergens[one] !== 'no')
    case 'pattern':
      return leaves[patternOf(person)].some((part) => yes(contents[part]))
    case 'pattern-perhaps':
      return !eaten && leaves[patternOf(person)].some((part) => perhaps(contents[part]))
  }
}
