// May this person eat this food at all? Real foods of the house's own table, whose contents are listed one by one.
import { describe, expect, test } from 'vitest'
import { builtInFoods } from '../knowledge/foods/index.js'
import { contentsOf } from '../knowledge/plan/index.js'
import { allergens, type EatingMatter, type EatingPattern, type FoodContents } from '../knowledge/types/index.js'
import { emptyCase, type Eating } from '../person/case.js'
import { eatingFits } from './eating.js'

const find = (what: string, holds: (contents: FoodContents) => boolean) => {
  const found = builtInFoods.find((food) => holds(contentsOf(food)))
  if (!found) throw new Error(`No built-in food is ${what}.`)
  return found
}
const minds = (matter: EatingMatter, what: string, holds: (contents: FoodContents) => boolean, eating: Eating, eaten = false) =>
  eatingFits(matter, find(what, holds), eaten, { ...emptyCase, eating })
const free = ({ allergens: all }: FoodContents) => allergens.every((one) => all[one] === 'no')
const plant = (contents: FoodContents) =>
  [contents.meat, contents.fish, contents.milkOrEgg, contents.otherAnimal].every((said) => said === 'no')

describe('allergies', () => {
  const perhapsNuts = (contents: FoodContents) => contents.allergens['tree-nuts'] === 'maybe'
  test('what may hold it counts as long as it is not eaten already', () => {
    expect(minds('allergen-perhaps', 'perhaps with nuts', perhapsNuts, { allergies: ['tree-nuts'] })).toBe(true)
    expect(minds('allergen-perhaps', 'perhaps with nuts', perhapsNuts, { allergies: ['tree-nuts'] }, true)).toBe(false)
    expect(minds('allergen', 'perhaps with nuts', perhapsNuts, { allergies: ['tree-nuts'] })).toBe(false)
    expect(minds('allergen-perhaps', 'free of all', free, { allergies: [...allergens] })).toBe(false)
  })

  test('nobody asked: a food free of all fourteen passes, any other does not', () => {
    expect(minds('allergies-unasked', 'free of all', free, {})).toBe(false)
    expect(minds('allergies-unasked', 'perhaps with nuts', perhapsNuts, {})).toBe(true)
    expect(minds('allergies-unasked', 'perhaps with nuts', perhapsNuts, {}, true)).toBe(false)
    expect(minds('allergies-unasked', 'perhaps with nuts', perhapsNuts, { allergies: [] })).toBe(false)
    expect(eatingFits('allergies-unasked', find('free of all', free), false, emptyCase)).toBe(false)
  })
})

describe('patterns', () => {
  // Meat and nothing else of an animal, so that each part has to speak for itself.
  const meat = (contents: FoodContents) =>
    contents.meat === 'yes' && [contents.fish, contents.milkOrEgg, contents.otherAnimal].every((said) => said === 'no')
  const fish = (contents: FoodContents) => contents.fish === 'yes' && contents.meat === 'no' && contents.milkOrEgg === 'no'
  const milk = (contents: FoodContents) => contents.milkOrEgg === 'yes' && contents.meat === 'no' && contents.fish === 'no'
  const honey = (contents: FoodContents) =>
    contents.otherAnimal === 'yes' && contents.milkOrEgg === 'no' && contents.meat === 'no'
  const rows: readonly (readonly [EatingPattern, readonly boolean[]])[] = [
    ['everything', [false, false, false, false, false]],
    ['no-meat-but-fish', [true, false, false, false, false]],
    ['vegetarian', [true, true, false, false, false]],
    ['vegan', [true, true, true, true, false]],
  ]
  test.each(rows)('%s: meat, fish, milk, honey, plants', (pattern, expected) => {
    const foods = [meat, fish, milk, honey, plant].map((holds, at) =>
      find(['meat', 'fish', 'milk', 'honey', 'plant'][at]!, holds),
    )
    const person = { ...emptyCase, eating: { pattern } }
    expect(foods.map((food) => eatingFits('pattern', food, false, person))).toEqual(expected)
    expect(foods.map((food) => eatingFits('pattern', food, true, person))).toEqual(expected)
  })

  test('what may hold it counts as long as it is not eaten already', () => {
    const perhapsMilk = (contents: FoodContents) => contents.milkOrEgg === 'maybe'
    expect(minds('pattern-perhaps', 'perhaps with milk', perhapsMilk, { pattern: 'vegan' })).toBe(true)
    expect(minds('pattern-perhaps', 'perhaps with milk', perhapsMilk, { pattern: 'vegan' }, true)).toBe(false)
    expect(minds('pattern-perhaps', 'a plant', plant, { pattern: 'vegan' })).toBe(false)
  })

  test('what the interview told stands in for what nobody said of eating', () => {
    const steak = find('meat', meat)
    const cheese = find('milk', milk)
    const vegetarian = { ...emptyCase, answers: { vegetarian: true } }
    const vegan = { ...emptyCase, answers: { vegetarian: true, 'vegan-without-b12': true } }
    expect([eatingFits('pattern', steak, false, vegetarian), eatingFits('pattern', cheese, false, vegetarian)]).toEqual([
      true,
      false,
    ])
    expect([eatingFits('pattern', steak, false, vegan), eatingFits('pattern', cheese, false, vegan)]).toEqual([true, true])
    expect(eatingFits('pattern', steak, false, { ...vegan, eating: { pattern: 'everything' } })).toBe(false)
    expect(
      eatingFits('pattern', steak, false, { ...emptyCase, answers: { vegetarian: false, 'vegan-without-b12': false } }),
    ).toBe(false)
  })
})

describe('what is left out', () => {
  const pork = (contents: FoodContents) => contents.leftOut.pork === 'yes'
  const perhapsPork = (contents: FoodContents) => contents.leftOut.pork === 'maybe'
  test('as said, and what may hold it as long as it is not eaten already', () => {
    expect(minds('left-out', 'pork', pork, { leavesOut: ['pork'] }, true)).toBe(true)
    expect(minds('left-out', 'pork', pork, { leavesOut: ['caffeine'] })).toBe(false)
    expect(minds('left-out', 'pork', pork, {})).toBe(false)
    expect(minds('left-out-perhaps', 'perhaps pork', perhapsPork, { leavesOut: ['pork'] })).toBe(true)
    expect(minds('left-out-perhaps', 'perhaps pork', perhapsPork, { leavesOut: ['pork'] }, true)).toBe(false)
  })

  test('in pregnancy: liver, not lentils', () => {
    const liver = builtInFoods.find(({ name }) => /liver/i.test(name))!
    expect(eatingFits('not-in-pregnancy', liver, true, emptyCase)).toBe(true)
    expect(minds('not-in-pregnancy', 'a plant', plant, {})).toBe(false)
  })
})
