// Is a typical diet brought to the person's need? Its energy beside the equations of 2023, for each pattern.
import { describe, expect, test } from 'vitest'
import { builtInFoods } from '../../knowledge/foods/index.js'
import { eatingPatterns } from '../../knowledge/types/index.js'
import { energyNeed } from '../../nutrition/requirements/index.js'
import { dailyEnergy } from '../ready/sums.js'
import { typicalUsual } from './typical-usual.js'

const woman = { ageYears: 35, sex: 'female', heightCm: 165, weightKg: 65, activity: 'low-active' } as const

describe.each(eatingPatterns)('%s', (pattern) => {
  test('its energy is what the body needs, and portions stay household portions', () => {
    const usual = typicalUsual(pattern, woman, builtInFoods)
    // 2208.52 kcal: the worked value of the equations.
    expect(dailyEnergy(usual.foods)).toBeCloseTo(energyNeed(woman)!.kcal.value, 6)
    expect(dailyEnergy(usual.foods)).toBeCloseTo(2208.52, 1)
    expect(usual).toMatchObject({ origin: 'typical', days: 0, pattern, supplements: [] })
    for (const { food, portion } of usual.foods) expect(food.portions).toContainEqual(portion)
  })
  test('of somebody whose size is unknown it is an average adult’s: 8.4 MJ', () => {
    expect(dailyEnergy(typicalUsual(pattern, { ageYears: 35, sex: 'female' }, builtInFoods).foods)).toBeCloseTo(8.4 * 239.006, 0)
  })
})

test('a food that is not at hand is named', () => {
  expect(() => typicalUsual('vegan', woman, [])).toThrow('not among the foods given')
})
