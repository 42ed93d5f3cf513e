// Which wishes were sent with the question for a plan? Read field by field; what is wrong is told, never guessed.
import { foodNutrientIds, type FoodNutrientId } from '@charley/core'
import type { Wishes } from '@charley/core/fix'
import { unfit, type Wrong } from '../refused.js'

const mostChangesAsked = 12
const mostListed = 500
const mostTimes = 14

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length <= mostListed && value.every((one) => typeof one === 'string')
const isWhole = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most
const isLocked = (value: unknown): value is Wishes['locked'] =>
  Array.isArray(value) &&
  value.length <= mostListed &&
  value.every((one) => isRecord(one) && typeof one['id'] === 'string' && isWhole(one['timesPerWeek'], 1, mostTimes))
const isAims = (value: unknown): value is readonly FoodNutrientId[] =>
  isTexts(value) && value.length > 0 && value.every((one) => (foodNutrientIds as readonly string[]).includes(one))

const fields: Readonly<Record<keyof Wishes, { readonly fits: (value: unknown) => boolean; readonly remedy: string }>> = {
  refusedFoods: { fits: isTexts, remedy: 'Write a list of food ids.' },
  refusedChanges: { fits: isTexts, remedy: 'Write a list of ids of changes.' },
  locked: { fits: isLocked, remedy: `Write a list of {id, timesPerWeek} with whole numbers from 1 to ${mostTimes}.` },
  mostChanges: {
    fits: (value) => isWhole(value, 1, mostChangesAsked),
    remedy: `Write a whole number from 1 to ${mostChangesAsked}.`,
  },
  onlyEaten: { fits: (value) => typeof value === 'boolean', remedy: 'Write true or false.' },
  aims: { fits: isAims, remedy: 'Write a list of nutrients, such as magnesiumMg.' },
}

/** Throws Refused with every field that is wrong. */
export function readWishes(input: unknown): Partial<Wishes> {
  if (input === undefined || input === null) return {}
  if (!isRecord(input)) throw unfit([{ field: 'wishes', what: 'The wishes are not a record.', remedy: 'Write {} for none.' }])
  const wrongs = Object.entries(input).flatMap(([name, value]): readonly Wrong[] => {
    const field = Object.hasOwn(fields, name) ? fields[name as keyof Wishes] : undefined
    const where = `wishes.${name.slice(0, 40)}`
    if (!field)
      return [
        {
          field: where,
          what: `There is no wish "${name.slice(0, 40)}".`,
          remedy: `There are ${Object.keys(fields).join(', ')}.`,
        },
      ]
    return field.fits(value) ? [] : [{ field: where, what: `${where} cannot be read.`, remedy: field.remedy }]
  })
  if (wrongs.length > 0) throw unfit(wrongs)
  return input as Partial<Wishes>
}
