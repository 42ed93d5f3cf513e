// Which food is meant, and what is in it? As one types; what is eaten often comes before its equals.
import type { Food, FoodRelease } from '@charley/core'
import type { FoundFood, Store } from '../../store/index.js'
import { Refused, wrong } from '../refused.js'
import { likedIds } from './recents.js'

const USUAL_LIMIT = 12
const MOST = 100
/** Longer than the longest name of any table. */
const MOST_CHARACTERS = 300

export interface FoodSearch {
  readonly text: string
  readonly limit?: number
  readonly branded?: boolean
}

/** Foods, drinks and supplements by what was typed so far, the likeliest first. */
export async function searchFoods(
  store: Store,
  person: string,
  { text, limit = USUAL_LIMIT, branded = false }: FoodSearch,
): Promise<readonly FoundFood[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
    throw wrong('limit', `${limit} foods cannot be shown.`, `Write a whole number from 1 to ${MOST}.`)
  if (text.length > MOST_CHARACTERS)
    throw wrong('q', `The words have ${text.length} characters.`, `Write at most ${MOST_CHARACTERS}.`)
  return store.foods.search({ text, limit, branded, favourites: await likedIds(store, person) })
}

/** One food by its id. Throws Refused when no table here has it. */
export async function foodById({ foods }: Store, id: string): Promise<Food> {
  const [food] = await foods.byIds([id])
  if (food) return food
  throw new Refused('unknown', `No food here has the id ${JSON.stringify(id.slice(0, 80))}.`)
}

/** The tables of foods that are there, and how many foods each holds. */
export const foodReleases = ({ foods }: Store): Promise<readonly (FoodRelease & { readonly foods: number })[]> => foods.releases()
