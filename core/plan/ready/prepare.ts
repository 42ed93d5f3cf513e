// What does a plan rest on that no wish changes? Figures, limits and possible lines, worked out once and used for every solve.
import type { PlanRequest } from '../plan.js'
import { candidatesFor, type Candidates } from './candidates.js'
import { at, dayOf, type Row } from './sums.js'
import { requirementsFor, roomsOf, type Day, type Requirements, type Room } from './targets.js'

export interface Prepared {
  /** What it was made of; a request with another wish may use it. */
  readonly request: PlanRequest
  readonly day: Day
  readonly requirements: Requirements
  readonly rooms: readonly Room[]
  readonly candidates: Candidates
}

/** Whether what was prepared for one request serves another: all but the wishes and costs are the very same. */
export const serves = (prepared: Prepared, { case: person, life, authority, usual, foods }: PlanRequest): boolean => {
  const own = prepared.request
  return own.case === person && own.life === life && own.authority === authority && own.usual === usual && own.foods === foods
}

/**
 * Works out what does not depend on wishes, for use with many of them: hand it to `planDiet` as `prepared`. The request's case, life,
 * usual diet and foods must then be the very same objects.
 */
export function preparePlan(request: PlanRequest): Prepared {
  const day: Day = { food: dayOf(request.usual.foods), taken: dayOf(request.usual.supplements) }
  const requirements = requirementsFor(request, day.food.best[at.energyKcal]!)
  return { request, day, requirements, rooms: roomsOf(request, day, requirements), candidates: candidatesFor(request) }
}

/** Food and supplements together. */
export const allOf = ({ food, taken }: Day, which: 'best' | 'aim' | 'limit'): Row =>
  food[which].map((value, index) => value + taken[which][index]!)
