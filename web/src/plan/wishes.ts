// What does a tap on the plan change in what a person wishes? Pure steps; the plan is solved again after each.
import type { Change, Wish, Wishes } from '@charley/core/fix'

const without = <T>(all: readonly T[], gone: T): readonly T[] => all.filter((one) => one !== gone)
const withOne = <T>(all: readonly T[], added: T): readonly T[] => [...without(all, added), added]

/** What stands for a change among the refused: its food, which then never comes back in any form; of "less", the change. */
export const refusalOf = ({ id, kind, food }: Pick<Change, 'id' | 'kind' | 'food'>): string =>
  kind !== 'less' && food ? food.id : id

export const isLocked = (wishes: Wishes, id: string): boolean => wishes.locked.some((one) => one.id === id)

const unlock = (wishes: Wishes, id: string): Wishes => ({ ...wishes, locked: wishes.locked.filter((one) => one.id !== id) })

/** Keeps a change as it is, or frees it. */
export const toggleLock = (wishes: Wishes, { id, timesPerWeek }: Pick<Change, 'id' | 'timesPerWeek'>): Wishes =>
  isLocked(wishes, id) ? unlock(wishes, id) : { ...wishes, locked: [...wishes.locked, { id, timesPerWeek }] }

/** "No, thanks." What is refused is kept no longer. */
export function refuse(wishes: Wishes, change: Pick<Change, 'id' | 'kind' | 'food'>): Wishes {
  const freed = unlock(wishes, change.id)
  const id = refusalOf(change)
  return id === change.id
    ? { ...freed, refusedChanges: withOne(freed.refusedChanges, id) }
    : { ...freed, refusedFoods: withOne(freed.refusedFoods, id) }
}

/** Takes a refusal back, by food or by change. */
export const allow = (wishes: Wishes, id: string): Wishes => ({
  ...wishes,
  refusedFoods: without(wishes.refusedFoods, id),
  refusedChanges: without(wishes.refusedChanges, id),
})

/** Every change of a plan kept as it stands. */
export const keepAll = (wishes: Wishes, changes: readonly Change[]): Wishes => ({
  ...wishes,
  locked: changes.map(({ id, timesPerWeek }) => ({ id, timesPerWeek })),
})

/** The wishes with one given up; undefined for what is no wish but a limit, or is changed elsewhere (allergies, pattern). */
export function giveUp(wishes: Wishes, wish: Wish, needed: number): Wishes | undefined {
  switch (wish.what) {
    case 'locked':
      return unlock(wishes, wish.id)
    case 'refused-food':
    case 'refused-change':
      return allow(wishes, wish.id)
    case 'most-changes':
      return { ...wishes, mostChanges: Math.max(wishes.mostChanges + 1, needed) }
    case 'only-eaten':
      return { ...wishes, onlyEaten: false }
    default:
      return undefined
  }
}
