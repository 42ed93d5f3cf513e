// Do typical diets, spreads, doses and the numbers of the plan stand as their sources say? Against the survey, SR28 and by hand.
import { describe, expect, it } from 'vitest'
import { hasSr28, spreads } from '../../../scripts/foods/composition-spread.mjs'
import { hasNhanes, surveyAdults } from '../../../scripts/nhanes.mjs'
import { actions } from '../actions/index.js'
import { builtInFoods } from '../foods/index.js'
import { analytes } from '../labs/index.js'
import { sources } from '../sources.js'
import { eatingPatterns, foodNutrientIds, type EatingPattern, type FoodNutrientId } from '../types/index.js'
import { eachKnown } from '../walk.js'
import { compositionFigures, compositionSpread } from './composition-spread.js'
import { contentsOf } from './contents.js'
import { planPolicy } from './policy.js'
import { rations, sanePortion } from './rations.js'
import { supplementDoses } from './supplement-doses.js'
import { typicalDiet } from './typical-diet.js'
import { typicalWeeks } from './typical-diets.js'

const builtIn = new Map(builtInFoods.map((food) => [food.id, food]))

/** A day's figures of a typical diet; a food that lacks a figure adds nothing. */
function dayOf(pattern: EatingPattern, life: Parameters<typeof typicalDiet>[1] = {}): (nutrient: FoodNutrientId) => number {
  const eaten = typicalDiet(pattern, life).map(({ food, portion, timesPerWeek }) => {
    const found = builtIn.get(food)
    const size = found?.portions.find(({ label }) => label === portion)?.size
    if (found === undefined || size === undefined) throw new Error(`${food}, ${portion} is no food or no portion of it`)
    return { found, grams: (size * timesPerWeek) / 7 }
  })
  return (nutrient) => eaten.reduce((sum, { found, grams }) => sum + ((found.amounts[nutrient]?.value ?? 0) * grams) / 100, 0)
}

describe('typical diets', () => {
  it('are of foods and portions that exist, each food once, and come to the energy that is written', () => {
    for (const pattern of eatingPatterns) {
      const foods = typicalDiet(pattern, {}).map(({ food }) => food)
      expect(new Set(foods).size, pattern).toBe(foods.length)
      expect(dayOf(pattern)('energyKcal'), pattern).toBeCloseTo(typicalWeeks[pattern].kcalPerDay.value, -1)
    }
  })

  it('hold nothing that the pattern leaves out', () => {
    for (const pattern of eatingPatterns) {
      for (const { food } of typicalDiet(pattern, {})) {
        const contents = contentsOf(builtIn.get(food)!)
        if (pattern !== 'everything') expect([food, contents.meat]).not.toEqual([food, 'yes'])
        if (pattern === 'vegetarian' || pattern === 'vegan') expect([food, contents.fish]).not.toEqual([food, 'yes'])
        if (pattern === 'vegan') {
          expect([food, contents.milkOrEgg]).not.toEqual([food, 'yes'])
          expect([food, contents.otherAnimal]).not.toEqual([food, 'yes'])
        }
      }
    }
  })

  it('are scaled to what people of the age and sex eat (mean of men of 31 to 50: 2491 kcal)', () => {
    expect(dayOf('everything', { ageYears: 40, sex: 'male' })('energyKcal')).toBeCloseTo(2491, -1)
    const [woman, man] = (['female', 'male'] as const).map((sex) => dayOf('vegan', { ageYears: 60, sex })('energyKcal'))
    expect(woman).toBeLessThan(man!)
    expect(dayOf('everything', { ageYears: 40 })('energyKcal')).toBeCloseTo(dayOf('everything')('energyKcal'), 6)
  })

  it('of vegans hold little B12 and much fibre, of fish eaters more vitamin D than of vegetarians', () => {
    const per1000 = (pattern: EatingPattern, nutrient: FoodNutrientId) => {
      const day = dayOf(pattern)
      return day(nutrient) / (day('energyKcal') / 1000)
    }
    expect(per1000('vegan', 'vitaminB12Ug')).toBeLessThan(per1000('everything', 'vitaminB12Ug') / 3)
    expect(per1000('vegan', 'fibreG')).toBeGreaterThan(per1000('everything', 'fibreG') * 1.5)
    expect(per1000('vegan', 'magnesiumMg')).toBeGreaterThan(per1000('everything', 'magnesiumMg'))
    expect(per1000('no-meat-but-fish', 'vitaminDUg')).toBeGreaterThan(per1000('vegetarian', 'vitaminDUg'))
  })

  it.skipIf(!hasNhanes)('of everything lie, kcal for kcal, in the middle half of adults of NHANES 2015-16', () => {
    const day = dayOf('everything')
    const adults = surveyAdults()
    const followed: readonly FoodNutrientId[] = [
      'calciumMg',
      'magnesiumMg',
      'potassiumMg',
      'sodiumMg',
      'thiaminMg',
      'vitaminB12Ug',
      'vitaminDUg',
      'fibreG',
      'proteinG',
      'ironMg',
    ]
    for (const nutrient of followed) {
      const densities = adults
        .map(
          ({ days, weight }) =>
            [(days[0][nutrient] + days[1][nutrient]) / (days[0].energyKcal + days[1].energyKcal), weight] as const,
        )
        .filter(([density]) => Number.isFinite(density))
        .toSorted(([a], [b]) => a - b)
      const whole = densities.reduce((sum, [, weight]) => sum + weight, 0)
      const quartile = (p: number) => {
        let passed = 0
        return densities.find(([, weight]) => (passed += weight) >= p * whole)![0]
      }
      const ours = day(nutrient) / day('energyKcal')
      expect(ours, nutrient).toBeGreaterThan(quartile(0.25))
      expect(ours, nutrient).toBeLessThan(quartile(0.75))
    }
  })
})

describe('spread of composition', () => {
  it.skipIf(!hasSr28)('is what SR28 prints, for every nutrient with ten foods or more', () => {
    for (const [nutrient, { foods, centiles }] of Object.entries(spreads())) {
      const ours = compositionFigures.betweenSamples[nutrient as FoodNutrientId]
      if (foods < 10) expect(ours.kind, nutrient).toBe('judged')
      else expect([nutrient, ours.low, ours.value, ours.high]).toEqual([nutrient, ...centiles])
    }
  })

  it('adds what the way of knowing adds, in squares; waters differ more; nothing varies where nothing is', () => {
    expect(compositionSpread('magnesiumMg', 'analysed').value).toBe(0.095)
    expect(compositionSpread('magnesiumMg', 'recipe').value).toBeCloseTo(Math.sqrt(0.095 ** 2 + 0.2 ** 2), 12)
    expect(compositionSpread('magnesiumMg', 'analysed', 'waters').value).toBe(0.6)
    for (const nutrient of foodNutrientIds) {
      expect(compositionSpread(nutrient, 'assumed-zero').value).toBe(0)
      for (const kind of ['calculated', 'label', 'recipe', 'imputed', 'borrowed'] as const) {
        const { low, value, high } = compositionSpread(nutrient, kind)
        expect(value).toBeGreaterThan(compositionSpread(nutrient, 'analysed').value)
        expect(low <= value && value <= high).toBe(true)
      }
    }
  })
})

describe('supplements', () => {
  it('have actions and blood values that exist, amounts that rise and stay within a day, and none for potassium', () => {
    expect(supplementDoses.potassiumMg).toBeUndefined()
    for (const [nutrient, { amounts, mostPerDose, mostPerDay, check, action }] of Object.entries(supplementDoses)) {
      const strengths = amounts.map(({ value }) => value)
      expect(strengths, nutrient).toEqual(strengths.toSorted((a, b) => a - b))
      expect(strengths.at(-1), nutrient).toBeLessThanOrEqual(mostPerDay.value)
      expect(mostPerDose.value, nutrient).toBeLessThanOrEqual(mostPerDay.value)
      for (const id of check)
        expect(
          analytes.map((one) => one.id),
          id,
        ).toContain(id)
      expect(actions.find(({ id }) => id === action)?.position, action).not.toBe('never')
    }
    // EFSA's upper level for magnesium from supplements; 1000 IU; half of what the gut takes up well at once.
    expect(supplementDoses.magnesiumMg?.mostPerDay.value).toBe(250)
    expect(supplementDoses.vitaminDUg?.mostPerDay.value).toBe(25)
    expect(supplementDoses.calciumMg?.mostPerDose.value).toBe(500)
  })
})

describe('the walk', () => {
  it('reaches every number', () => {
    let count = 0
    const ids = new Set(sources.map(({ id }) => id))
    eachKnown({ planPolicy, supplementDoses, compositionFigures, rations, sanePortion, typicalWeeks }, (known, address) => {
      count++
      expect(known.low <= known.value && known.value <= known.high, address).toBe(true)
      for (const source of known.sources) expect(ids.has(source), `${address}: ${source}`).toBe(true)
      if (known.kind !== 'judged') expect(known.sources.length, address).toBeGreaterThan(0)
      expect(known.note.trim(), address).not.toBe('')
    })
    expect(count).toBeGreaterThan(120)
  })
})
