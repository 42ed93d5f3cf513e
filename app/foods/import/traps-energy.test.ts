// Is energy in kilocalories, and never a guess? Traps 3 and 16 of food-data.md §8.
import { describe, expect, it } from 'vitest'
import { bring, count, sr } from './bring.fixture.js'
import { csv, foodCsv, nutrientCsv } from './files.fixture.js'

describe('the traps of food-data.md §8: energy', () => {
  it('3: energy comes from 1008, else 2048, else 2047, else kJ, else what the food is made of; never kJ as kcal', async () => {
    const energy = async (rows: readonly (readonly (string | number)[])[]) => (await bring(sr(rows))).food.amounts.energyKcal
    expect(
      (
        await energy([
          [1062, 1628],
          [2047, 380],
          [2048, 385],
          [1008, 389],
        ])
      )?.value,
    ).toBe(389)
    expect(
      (
        await energy([
          [1062, 1628],
          [2047, 380],
          [2048, 385],
        ])
      )?.value,
    ).toBe(385)
    expect(
      (
        await energy([
          [1062, 1628],
          [2047, 380],
        ])
      )?.value,
    ).toBe(380)
    // 1 kcal is 4.184 kJ.
    expect((await energy([[1062, 1628]]))?.value).toBeCloseTo(389.1, 1)
    const computed = await bring(
      sr([
        [1003, 10],
        [1004, 5],
        [1005, 20],
      ]),
    )
    expect(computed.food.amounts.energyKcal).toEqual({ value: 10 * 4 + 5 * 9 + 20 * 4, kind: 'calculated' })
    expect(count(computed.report, 'energy-computed')).toBe(1)
    expect(
      await energy([
        [1003, 10],
        [1005, 20],
      ]),
    ).toBeUndefined()
  })

  it('3: a drink of unknown alcohol has no energy anybody can compute', async () => {
    const rows = nutrientCsv([
      [1, 1003, 0],
      [1, 1004, 0],
      [1, 1005, 2.6],
    ])
    const files = { 'food.csv': foodCsv([[1, 'sr_legacy_food', 'Alcoholic beverage, wine', 14]]), 'food_nutrient.csv': rows }
    const categories = { 'food_category.csv': csv(['id', 'code', 'description'], [[14, '1400', 'Beverages']]) }
    const { food } = await bring({ ...files, ...categories })
    expect(food.group).toBe('alcohol')
    expect(food.amounts.energyKcal).toBeUndefined()
  })

  it('16: carbohydrate a little below 0 is 0, and counted', async () => {
    const { food, report } = await bring(
      sr([
        [1005, -0.705],
        [1003, 20],
        [1004, 10],
      ]),
    )
    expect(food.amounts.carbohydrateG?.value).toBe(0)
    expect(food.amounts.energyKcal?.value).toBe(20 * 4 + 10 * 9)
    expect(count(report, 'negative-carbohydrate')).toBe(1)
  })
})
