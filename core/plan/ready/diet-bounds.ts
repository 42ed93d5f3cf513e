// How far may all changes together move a nutrient? As far as the guard lets the whole diet go, found by asking it.
import { guard } from '../../guard/index.js'
import type { Verdict } from '../../guard/suggestion.js'
import { foodNutrientIds, type FoodNutrientId } from '../../knowledge/types/index.js'
import type { Case } from '../../person/case.js'
import { at, type Row } from './sums.js'

/** From food alone, a day; absent ends are open. `rules` are those that closed it. */
export interface DietBound {
  readonly nutrient: FoodNutrientId
  readonly low?: number
  readonly high?: number
  readonly rules: readonly string[]
}

/** So far up (times what is eaten, and at least this much in the nutrient's unit) no plan goes. */
const FAR = 10
const STEPS = 40

/** What the guard says of a day from food that goes from `before` to `after`. */
export const verdictOfDiet = (person: Case, before: Row, after: Row): Verdict =>
  guard(
    {
      what: 'diet',
      change: Object.fromEntries(
        foodNutrientIds.map((nutrient, index) => [nutrient, { before: before[index]!, after: after[index]! }]),
      ),
    },
    person,
  )

/** The furthest point between what is allowed and what is not. */
function edge(allowed: number, refused: number, ok: (value: number) => boolean): number {
  let [yes, no] = [allowed, refused]
  for (let step = 0; step < STEPS; step++) {
    const middle = (yes + no) / 2
    if (ok(middle)) yes = middle
    else no = middle
  }
  return yes
}

/** One bound for each nutrient that the guard does not leave free, each asked about alone; what is eaten now is allowed. */
export function dietBounds(person: Case, before: Row): readonly DietBound[] {
  const moved = (nutrient: FoodNutrientId, value: number) =>
    verdictOfDiet(
      person,
      before,
      before.map((now, index) => (index === at[nutrient] ? value : now)),
    )
  return foodNutrientIds.flatMap((nutrient): readonly DietBound[] => {
    const now = before[at[nutrient]]!
    const ok = (value: number) => moved(nutrient, value).permission === 'allowed'
    const top = FAR * Math.max(now, 1)
    const up = moved(nutrient, top)
    const down = moved(nutrient, 0)
    const shut = [up, down].filter(({ permission }) => permission !== 'allowed')
    if (shut.length === 0) return []
    return [
      {
        nutrient,
        ...(up.permission === 'allowed' ? {} : { high: edge(now, top, ok) }),
        ...(down.permission === 'allowed' ? {} : { low: edge(now, 0, ok) }),
        rules: [...new Set(shut.flatMap(({ rules }) => rules))],
      },
    ]
  })
}
