import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Food } from '@charley/core'
import { builtInFoods } from '@charley/core/foods'
import { eatenOf, foodFrom, mealAt, tapWaterId, usualPortion } from './eaten.js'

// FNDDS 2017-2018, 63107010 "Banana, raw": 27 mg magnesium, 358 mg potassium in 100 g; one medium banana weighs 118 g.
const banana: Food = {
  id: 'charley:banana',
  release: 'charley-2026-11',
  name: 'Banana',
  alsoKnownAs: [],
  group: 'fruit',
  unit: 'g',
  amounts: { magnesiumMg: { value: 27, kind: 'analysed' }, potassiumMg: { value: 358, kind: 'analysed' } },
  portions: [{ label: '1 medium', size: 118 }],
}

test('a banana holds what the tables say of its weight, and nothing of what they do not say', () => {
  const eaten = eatenOf(banana, usualPortion(banana), 'breakfast')
  expect(eaten.amounts.magnesiumMg?.value).toBeCloseTo(31.86, 6)
  expect(eaten.amounts.potassiumMg?.value).toBeCloseTo(422.44, 6)
  expect(eaten.amounts.potassiumMg?.kind).toBe('analysed')
  expect(eaten.amounts.sodiumMg).toBeUndefined()
  expect(eaten).toMatchObject({
    quantity: { value: 118, unit: 'g' },
    portion: { label: '1 medium', count: 1 },
    meal: 'breakfast',
  })
})

test('an amount not known has no figure at all', () => {
  expect(eatenOf(banana, {}).amounts).toEqual({})
  expect(eatenOf(banana, {})).not.toHaveProperty('quantity')
})

test('figures of a tablet count by the piece', () => {
  const tablet: Food = { ...banana, unit: 'piece', group: 'supplements', amounts: { magnesiumMg: { value: 100, kind: 'label' } } }
  expect(eatenOf(tablet, { quantity: { value: 3, unit: 'piece' } }).amounts.magnesiumMg?.value).toBe(300)
})

test('an entry remembers enough of its food to change the quantity', () => {
  const grams = fc.double({ min: 0.1, max: 5000, noNaN: true })
  fc.assert(
    fc.property(grams, grams, (first, second) => {
      const remembered = foodFrom(eatenOf(banana, { quantity: { value: first, unit: 'g' } }))
      const again = remembered && eatenOf(remembered, { quantity: { value: second, unit: 'g' } })
      const straight = eatenOf(banana, { quantity: { value: second, unit: 'g' } })
      const ratio = (again?.amounts.potassiumMg?.value ?? 0) / (straight.amounts.potassiumMg?.value ?? 0)
      expect(ratio).toBeCloseTo(1, 5)
    }),
  )
  expect(foodFrom(eatenOf(banana, {}))).toBeUndefined()
})

test('a glass of water is in the built-in table, and counted in millilitres', () => {
  expect(builtInFoods.find(({ id }) => id === tapWaterId)).toMatchObject({ unit: 'ml', group: 'waters' })
})

test('every hour has a meal to propose', () => {
  expect(['03:59', '04:00', '12:30', '15:10', '19:00', '22:40'].map(mealAt)).toEqual([
    'snack',
    'breakfast',
    'lunch',
    'snack',
    'dinner',
    'snack',
  ])
})
