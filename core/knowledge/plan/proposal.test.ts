// Is what may be proposed a wholesome food in a portion that people eat, and never what this house would not tell anybody to eat?
import { describe, expect, it } from 'vitest'
import { builtInFoods } from '../foods/index.js'
import type { Food, FoodGroup } from '../types/index.js'
import { kinds } from './kinds.js'
import { proposal } from './proposal.js'

const builtIn = new Map(builtInFoods.map((food) => [food.id, food]))
const of = (slug: string) => proposal(builtIn.get(`charley:${slug}`)!)
const may = builtInFoods.filter((food) => proposal(food).may)
const other = (name: string, group: FoodGroup, kcal = 80, grams = 80): Food => ({
  id: `fndds:${name}`,
  release: 'fndds-2017-2018',
  name,
  alsoKnownAs: [],
  group,
  unit: 'g',
  amounts: { energyKcal: { value: kcal, kind: 'calculated' } },
  portions: [{ label: '1 portion', size: grams }],
})

describe('built-in foods', () => {
  it('have kinds that name foods and portions that exist, each once', () => {
    for (const [id, { portion }] of kinds) {
      const food = builtIn.get(id)
      expect(food, id).toBeDefined()
      if (portion !== undefined)
        expect(
          food!.portions.map(({ label }) => label),
          id,
        ).toContain(portion)
    }
  })

  it('offer enough to choose from, of every kin that matters', () => {
    expect(may.length).toBeGreaterThan(250)
    const kin = new Set(may.map((food) => proposal(food).kin))
    for (const one of [
      'leafy-green',
      'vegetable',
      'root-vegetable',
      'potato',
      'pulse',
      'tofu',
      'nut',
      'seed',
      'fruit',
      'citrus',
      'berry',
      'banana-like',
      'dried-fruit',
      'milk-drink',
      'plant-milk',
      'yoghurt',
      'hard-cheese',
      'soft-cheese',
      'egg',
      'poultry',
      'red-meat',
      'oily-fish',
      'white-fish',
      'shellfish',
      'breakfast-cereal',
      'bread',
      'rice-pasta-grain',
      'soup',
      'juice',
      'water',
      'spread',
    ]) {
      expect(kin, one).toContain(one)
    }
  })

  it('are never sweets, snacks, alcohol, salted, cured, fried, clinical or supplements', () => {
    const never: readonly FoodGroup[] = ['sweets', 'alcohol', 'sports-and-clinical', 'supplements']
    for (const { group, name } of may) {
      expect(never, name).not.toContain(group)
      expect(name).not.toMatch(
        /\b((?<!stir-)fried|salted|battered|breaded|sausage|bacon|ham|crisps|liver|pâté|grapefruit|star fruit|dry)\b/i,
      )
    }
    for (const slug of [
      'flour-white',
      'yeast-baking',
      'cocoa-powder',
      'salt',
      'stock-cube',
      'liver-beef',
      'oysters',
      'chips-takeaway',
      'cola',
      'pickle-juice',
      'grapefruit',
    ]) {
      expect(of(slug).may, slug).toBe(false)
    }
  })

  it('are planned in portions of their own, of 1 to 500 g and at most 700 kcal', () => {
    for (const food of may) {
      const { portion } = proposal(food)
      expect(food.portions, food.id).toContain(portion)
      expect(portion!.size, food.id).toBeGreaterThanOrEqual(1)
      expect(portion!.size, food.id).toBeLessThanOrEqual(500)
      expect(((food.amounts.energyKcal?.value ?? Infinity) * portion!.size) / 100, food.id).toBeLessThanOrEqual(700)
    }
  })

  it('stay within two portions a day, and within what is safe a week', () => {
    for (const food of may) {
      const { mostPerDay, mostPerWeek, mostPerWeekPregnant } = proposal(food)
      expect(mostPerDay.value).toBeLessThanOrEqual(2)
      expect(mostPerWeek.value).toBeLessThanOrEqual(14)
      expect(mostPerWeek.value).toBeGreaterThan(0)
      if (mostPerWeekPregnant) expect(mostPerWeekPregnant.value).toBeLessThanOrEqual(mostPerWeek.value)
    }
    expect([of('salmon').mostPerWeek.value, of('salmon').mostPerWeekPregnant?.value]).toEqual([4, 2])
    expect(of('brazil-nuts').mostPerWeek.value).toBe(3)
    expect([of('liver-beef').mostPerWeek.value, of('liver-beef').mostPerWeekPregnant?.value]).toEqual([1, 0])
    expect(of('almonds').mostPerWeek.value).toBe(7)
  })

  it('stand in for their like', () => {
    expect(of('bread-white').kin).toBe(of('bread-wholemeal').kin)
    expect(of('crisps').kin).toBe('snacks')
    expect(of('oat-drink').kin).toBe(of('soya-drink').kin)
    expect(of('chips-takeaway').kin).toBe(of('potato-baked').kin)
    expect(of('milk-whole').kin).not.toBe(of('cheddar').kin)
  })
})

describe('foods of other origins', () => {
  it('are proposed only when plainly one food that is eaten as it stands', () => {
    const yes: readonly (readonly [string, FoodGroup, string])[] = [
      ['Banana, raw', 'fruit', 'banana-like'],
      ['Spinach, cooked, boiled, drained, without salt', 'vegetables', 'leafy-green'],
      ['Salmon, steamed or poached', 'fish', 'oily-fish'],
      ['Lentils, from canned', 'pulses', 'pulse'],
      ['Milk, fat free (skim)', 'milk-and-dairy', 'milk-drink'],
      ['Almonds, unsalted', 'nuts-and-seeds', 'nut'],
      ['Rice, brown, cooked, no added fat', 'bread-and-grains', 'rice-pasta-grain'],
    ]
    for (const [name, group, kin] of yes) expect([name, proposal(other(name, group))]).toMatchObject([name, { may: true, kin }])
    const no: readonly (readonly [string, FoodGroup])[] = [
      ['Beans, kidney, mature seeds, raw', 'pulses'],
      ['Baked beans', 'pulses'],
      ['Beans and rice', 'dishes'],
      ['Black beans with meat', 'pulses'],
      ['Almonds, salted', 'nuts-and-seeds'],
      ['Chicken, fried, coated', 'meat'],
      ['Chicken skin', 'meat'],
      ['Beef, variety meats and by-products, liver, cooked', 'meat'],
      ['Fish, shark, cooked', 'fish'],
      ['Fish oil, herring', 'fats'],
      ['Wheat, hard red winter', 'bread-and-grains'],
      ['Grapefruit, raw', 'fruit'],
      ['Starfruit, raw', 'fruit'],
      ['Milk, human', 'milk-and-dairy'],
      ['Milk, dry, nonfat', 'milk-and-dairy'],
      ['Strawberry milk, whole', 'milk-and-dairy'],
      ['Spices, basil, dried', 'other'],
      ['Babyfood, apples', 'other'],
    ]
    for (const [name, group] of no) expect([name, proposal(other(name, group)).may]).toEqual([name, false])
  })

  it('are not proposed in portions that nobody eats, or of unknown energy', () => {
    expect(proposal(other('Banana, raw', 'fruit', 89, 600)).may).toBe(false)
    expect(proposal(other('Almonds, unsalted', 'nuts-and-seeds', 600, 140)).may).toBe(false)
    expect(proposal({ ...other('Banana, raw', 'fruit'), amounts: {} }).may).toBe(false)
    expect(proposal({ ...other('Banana, raw', 'fruit'), portions: [] }).may).toBe(false)
  })
})
