// For the tests of the diary: a real store in a folder of its own, and days written into it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { amountsIn, type Draft, type Eaten, type Food, type Meal } from '@charley/core'
import { builtInFoods } from '@charley/core/foods'
import { openStore, type Store } from '../store/index.js'

let made = 0
export const uuid = (): string => `00000000-0000-4000-8000-${(++made).toString(16).padStart(12, '0')}`

/** A folder of its own, and what throws it away. */
export function tempData(): { readonly data: string; readonly forget: () => void } {
  const data = mkdtempSync(join(tmpdir(), 'charley-cases-'))
  return { data, forget: () => rmSync(data, { recursive: true, force: true }) }
}

export const openAt = (data: string): Promise<Store> => openStore({ data })

export const draft = (kind: Draft['kind'], at: string, payload: unknown, changes: object = {}): Draft =>
  ({ id: uuid(), person: 'me', kind, at, zone: 'Europe/London', payload, ...changes }) as Draft

export function food(id: string): Food {
  const found = builtInFoods.find((one) => one.id === `charley:${id}`)
  if (!found) throw new Error(`no built-in food ${id}`)
  return found
}

export const eaten = (id: string, value: number, meal: Meal): Eaten => {
  const one = food(id)
  return { foodId: one.id, name: one.name, quantity: { value, unit: one.unit }, meal, amounts: amountsIn(one, value) }
}

/** Three meals, all said to be complete. */
export const fullDay = (date: string): readonly Draft[] => [
  draft('food', `${date}T08:00:00Z`, eaten('banana', 126, 'breakfast')),
  draft('drink', `${date}T08:00:00Z`, eaten('milk-whole', 200, 'breakfast')),
  draft('food', `${date}T13:00:00Z`, eaten('egg-boiled', 100, 'lunch')),
  ...(['food', 'drink', 'supplement'] as const).map((category) =>
    draft('day-complete', `${date}T21:00:00Z`, { date, category, complete: true }),
  ),
]
