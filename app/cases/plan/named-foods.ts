// Which food was meant by a word on a command line? An id, or the name of a built-in food; else the nearest names.
import { builtInFoods } from '@charley/core/foods'
import { wrong } from '../refused.js'

const folded = (text: string): string => text.trim().toLowerCase()
const isCalled = (name: string) => (food: (typeof builtInFoods)[number]) =>
  food.id === name || food.id === `charley:${name}` || [food.name, ...food.alsoKnownAs].some((one) => folded(one) === name)

const offered = 5

/** The id of the food of this id, name or other name. Throws Refused with near names. */
export function foodNamed(text: string, field: string): string {
  const name = folded(text)
  const found = builtInFoods.find(isCalled(name))
  if (found) return found.id
  const near = builtInFoods.filter((food) => folded(food.name).includes(name)).map((food) => food.name)
  throw wrong(
    field,
    `There is no food called ${JSON.stringify(text.trim().slice(0, 60))}.`,
    near.length > 0
      ? `Near it: ${near.slice(0, offered).join('; ')}.`
      : 'Write a name as "charley foods search" shows it, or an id such as charley:salmon.',
  )
}
