// What would this person eat in a week with the plan? Worked out anew from the request and the bare ids and counts of the lines.
import type { Food, Portion } from '../../knowledge/types/index.js'
import type { Change, PlanRequest, UsualFood } from '../plan.js'

/** One food and how many portions of it a week; a line of the plan moves `to` up and `from` down. */
export interface Eaten {
  readonly food: Food
  readonly portion: Portion
  readonly timesPerWeek: number
}

export interface Move {
  readonly id: string
  readonly times: number
  readonly up?: { readonly food: Food; readonly portion: Portion; readonly eaten: boolean }
  readonly down?: UsualFood
}

/** The request's own food, whatever the plan says of it. */
const foodOf = (request: PlanRequest, id: string): Food | undefined => request.foods.find((food) => food.id === id)
const usualOf = (request: PlanRequest, key: string): UsualFood | undefined => request.usual.foods.find((one) => one.key === key)

const portionOf = (food: Food, said: Portion): Portion | undefined =>
  food.portions.find(({ label, size }) => label === said.label && Math.abs(size - said.size) < 1e-9)

/** One line read from its id alone, or what is wrong with it. */
export function readMove(request: PlanRequest, change: Change): Move | string {
  const { id, timesPerWeek: times, portion } = change
  if (!Number.isInteger(times) || times < 1) return `${id}: ${times} times a week is no whole number above 0`
  const [kind = '', rest = ''] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  if (kind !== change.kind) return `${id}: the line calls itself "${change.kind}"`
  if (kind === 'new') {
    const food = foodOf(request, rest)
    const own = food && portionOf(food, portion)
    if (!food) return `${id}: no such food to choose from`
    if (!own) return `${id}: "${portion.label}" of ${portion.size} is no portion of this food`
    if (request.usual.foods.some((one) => one.food.id === rest)) return `${id}: eaten already, so it is not new`
    return { id, times, up: { food, portion: own, eaten: false } }
  }
  const [key = '', target] = kind === 'swap' ? splitSwap(request, rest) : [rest]
  const usual = usualOf(request, key)
  if (!usual) return `${id}: nothing of that key is eaten`
  if (kind !== 'swap' && Math.abs(usual.portion.size - portion.size) > 1e-9)
    return `${id}: a portion of ${portion.size} is not the one it is eaten in (${usual.portion.size})`
  if (kind === 'less') return { id, times, down: usual }
  if (kind === 'more') return { id, times, up: { food: usual.food, portion: usual.portion, eaten: true } }
  if (kind !== 'swap') return `${id}: no such kind of change`
  const eaten = request.usual.foods.find((one) => one.food.id === target)
  const food = eaten?.food ?? (target === undefined ? undefined : foodOf(request, target))
  if (!food) return `${id}: no such food to swap to`
  const own =
    portionOf(food, portion) ?? (eaten && Math.abs(eaten.portion.size - portion.size) < 1e-9 ? eaten.portion : undefined)
  if (!own) return `${id}: "${portion.label}" of ${portion.size} is no portion of ${food.name}`
  return { id, times, up: { food, portion: own, eaten: eaten !== undefined }, down: usual }
}

/** Keys may hold ">" themselves: the key that is really eaten decides. */
function splitSwap(request: PlanRequest, rest: string): readonly [key: string, target: string | undefined] {
  const usual = request.usual.foods.find(({ key }) => rest.startsWith(`${key}>`))
  return usual ? [usual.key, rest.slice(usual.key.length + 1)] : [rest, undefined]
}

/** Everything eaten in the week after these moves. */
export function weekAfter(request: PlanRequest, moves: readonly Move[]): readonly Eaten[] {
  const down = (key: string) => moves.filter((move) => move.down?.key === key).reduce((sum, { times }) => sum + times, 0)
  return [
    ...request.usual.foods.map(({ key, food, portion, timesPerWeek }) => ({
      food,
      portion,
      timesPerWeek: timesPerWeek - down(key),
    })),
    ...moves.flatMap(({ up, times }) => (up ? [{ food: up.food, portion: up.portion, timesPerWeek: times }] : [])),
  ]
}

export const DAYS_A_WEEK = 7

/** In the food's unit, a day. */
export const perDay = ({ portion, timesPerWeek }: Eaten): number => (portion.size * timesPerWeek) / DAYS_A_WEEK
