// What is in a food, as far as it matters to who may eat it? What nobody knows is `unknown`, never `no`.
import type { Food, FoodContents } from '../types/index.js'
import { builtInSignatures } from './contents-built-in.js'
import { byName } from './contents-by-name.js'
import { readSignature } from './signature.js'

const known = new Map<string, FoodContents>()

/**
 * Allergens, meat, fish, milk, egg and what else people leave out, of a food of any origin. The built-in foods are listed one by
 * one; others are judged by their group and the words of their name, and are `no` only when plainly one raw ingredient.
 * `maybe`: in some recipes or brands. `unknown`: nobody can tell from the name.
 */
export function contentsOf(food: Food): FoodContents {
  const found = known.get(food.id)
  if (found) return found
  const signature = builtInSignatures.get(food.id)
  if (signature === undefined) return byName(food)
  const contents = readSignature(signature)
  known.set(food.id, contents)
  return contents
}
