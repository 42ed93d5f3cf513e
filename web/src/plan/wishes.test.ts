import { describe, expect, test } from 'vitest'
import type { Change, Wishes } from '@charley/core/fix'
import { allow, giveUp, isLocked, keepAll, refuse, toggleLock } from './wishes.js'

const fresh: Wishes = { refusedFoods: [], refusedChanges: [], locked: [], mostChanges: 4, onlyEaten: false, aims: [] }
const food = (id: string) => ({ id }) as NonNullable<Change['food']>
const line = (id: string, kind: Change['kind'], foodId?: string) =>
  ({ id, kind, timesPerWeek: 5, ...(foodId && { food: food(foodId) }) }) as Change
const porridge = line('swap:a:corn-flakes>a:porridge', 'swap', 'a:porridge')
const lessBread = line('less:a:bread', 'less')
const almonds = line('new:a:almonds', 'new', 'a:almonds')

describe('a refusal', () => {
  test('of something to eat is of the food, in whatever line it may come back', () => {
    expect(refuse(fresh, porridge)).toEqual({ ...fresh, refusedFoods: ['a:porridge'] })
  })
  test('of "less" is of that line alone', () => {
    expect(refuse(fresh, lessBread)).toEqual({ ...fresh, refusedChanges: ['less:a:bread'] })
  })
  test('frees what was kept, stands once however often it is said, and can be taken back', () => {
    const kept = toggleLock(fresh, porridge)
    expect(isLocked(kept, porridge.id)).toBe(true)
    const refused = refuse(refuse(kept, porridge), porridge)
    expect(refused).toEqual({ ...fresh, refusedFoods: ['a:porridge'] })
    expect(allow(refused, 'a:porridge')).toEqual(fresh)
    expect(allow(refuse(fresh, lessBread), lessBread.id)).toEqual(fresh)
  })
})

test('what is kept is kept with its portions, and freed by the same tap', () => {
  expect(toggleLock(fresh, almonds).locked).toEqual([{ id: 'new:a:almonds', timesPerWeek: 5 }])
  expect(toggleLock(toggleLock(fresh, almonds), almonds)).toEqual(fresh)
  expect(keepAll(fresh, [porridge, lessBread]).locked).toEqual([
    { id: porridge.id, timesPerWeek: 5 },
    { id: lessBread.id, timesPerWeek: 5 },
  ])
})

describe('giving up', () => {
  const wished: Wishes = { ...refuse(toggleLock(fresh, almonds), porridge), onlyEaten: true }
  test('takes back the one wish and no other', () => {
    expect(giveUp(wished, { what: 'locked', id: almonds.id }, 3)).toEqual({ ...wished, locked: [] })
    expect(giveUp(wished, { what: 'refused-food', id: 'a:porridge' }, 3)).toEqual({ ...wished, refusedFoods: [] })
    expect(giveUp(wished, { what: 'only-eaten' }, 3)).toEqual({ ...wished, onlyEaten: false })
  })
  test('allows as many changes as the plan then needs, and never fewer than now', () => {
    expect(giveUp(wished, { what: 'most-changes', atMost: 4 }, 6)?.mostChanges).toBe(6)
    expect(giveUp(wished, { what: 'most-changes', atMost: 4 }, 2)?.mostChanges).toBe(5)
  })
  test('never touches an allergy, a limit or the guard', () => {
    for (const wish of [
      { what: 'allergen', id: 'milk' },
      { what: 'upper-limit', nutrient: 'ironMg' },
      { what: 'guard', rule: 'any' },
      { what: 'energy' },
      { what: 'pattern', pattern: 'vegan' },
    ] as const)
      expect(giveUp(wished, wish, 3)).toBeUndefined()
  })
})
