// Does the port find the cheapest diet of 1939? Stigler's 77 foods; the optimum as HiGHS and GLPK found it outside this program.
import type { MilpModel } from '@charley/core/fix'
import { expect, test } from 'vitest'
import { stiglerFoods, stiglerNeeds, stiglerOtherwise } from '../../core/plan/solver/stigler.fixture.js'
import { nodeSolver } from './node-solver.js'

type Foods = readonly (readonly [name: string, ...perDollar: readonly number[]])[]

/** Dollars a day of each food, the least of them that meet every need. */
const cheapest = (foods: Foods): MilpModel => ({
  columns: foods.map(([name]) => ({ name, cost: 1, low: 0, high: Infinity, whole: false })),
  rows: stiglerNeeds.map((need, nutrient) => ({
    name: `need ${nutrient}`,
    low: need,
    high: Infinity,
    entries: foods.flatMap(([, ...gives], food) => (gives[nutrient] ? [[food, gives[nutrient]] as const] : [])),
  })),
})

const dollarsADay = 0.10866227820675685
const bought = {
  'Wheat Flour (Enriched)': 0.0295190616765,
  'Liver (Beef)': 0.00189255729071,
  Cabbage: 0.0112144352461,
  Spinach: 0.00500766046673,
  'Navy Beans, Dried': 0.0610285635267,
}

test('the table is whole: 77 foods, nine figures each', () => {
  expect(stiglerFoods).toHaveLength(77)
  expect(new Set(stiglerFoods.map(([name]) => name)).size).toBe(77)
  for (const [, ...gives] of stiglerFoods) expect(gives).toHaveLength(stiglerNeeds.length)
})

const otherwise: Foods = stiglerFoods.map(([name, ...gives]) => [
  name,
  ...gives.map((value, place) => stiglerOtherwise.find(([food, at]) => food === name && at === place + 1)?.[2] ?? value),
])

test.each([
  ['as GLPK reads the table', stiglerFoods],
  ['as OR-Tools reads it', otherwise],
])('0.108662278 dollars a day and the five foods, %s', async (_, foods) => {
  const answer = (await nodeSolver()).solve(cheapest(foods), { seconds: 10, gap: 0 })
  if (answer.status !== 'optimal') throw new Error(answer.status)
  expect(Math.abs(answer.objective - dollarsADay)).toBeLessThan(1e-9)
  expect(answer).toMatchObject({ gap: 0, bound: answer.objective })
  const basket = Object.fromEntries(
    answer.values.flatMap((dollars, food) => (dollars > 1e-9 ? [[foods[food]![0], dollars]] : [])),
  )
  expect(Object.keys(basket).toSorted()).toEqual(Object.keys(bought).toSorted())
  for (const [name, dollars] of Object.entries(bought)) expect(Math.abs(basket[name]! - dollars)).toBeLessThan(1e-9)
})
