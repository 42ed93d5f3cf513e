// Which wishes to keep a line cannot be, whatever else the plan does? Each with what stands against it.
import type { Wish, Wishes } from '../plan.js'
import type { Prepared } from '../ready/prepare.js'

export interface LockFault {
  readonly id: string
  /** What stands against the lock; giving up either lets the plan be made. */
  readonly against: Wish
  /** Nobody may give up what the guard, an allergen or what is eaten says. */
  readonly firm: boolean
}

function faultOf(
  { candidates, request }: Prepared,
  wishes: Wishes,
  { id, timesPerWeek }: Wishes['locked'][number],
): LockFault | undefined {
  const line = candidates.open.find((one) => one.id === id)
  const fault = (against: Wish, firm: boolean): LockFault => ({ id, against, firm })
  if (!line) {
    const shut = candidates.blocked.find(({ candidate }) => candidate.id === id)
    const { pattern } = request.case.eating ?? {}
    if (shut?.by === 'pattern' && pattern) return fault({ what: 'pattern', pattern }, true)
    if (shut?.by === 'guard') return fault({ what: 'guard', rule: shut.rules[0] ?? 'food' }, true)
    if (shut) return fault({ what: 'allergen', id: shut.candidate.food?.id ?? id }, true)
    return fault({ what: 'locked', id }, true)
  }
  if (line.food && wishes.refusedFoods.includes(line.food.id)) return fault({ what: 'refused-food', id: line.food.id }, false)
  if (wishes.refusedChanges.includes(id)) return fault({ what: 'refused-change', id }, false)
  if (wishes.onlyEaten && line.food && line.nearness !== 'eaten') return fault({ what: 'only-eaten' }, false)
  if (!Number.isInteger(timesPerWeek) || timesPerWeek < 1 || timesPerWeek > line.most) return fault({ what: 'locked', id }, true)
  return undefined
}

/** Locks that no plan can hold, each by itself. */
export const lockFaults = (prepared: Prepared, wishes: Wishes): readonly LockFault[] =>
  wishes.locked.flatMap((lock) => faultOf(prepared, wishes, lock) ?? [])
