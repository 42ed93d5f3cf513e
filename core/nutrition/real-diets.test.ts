// Do single foods add up to the day on real diets? NHANES 2015-16: the survey prints both, and they must agree through our sums.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import { describe, expect, it } from 'vitest'
import { foodNutrientIds, type FoodGroup } from '../knowledge/types/index.js'
import { dayTotals } from './day-totals.js'
import { itemsOf } from './items.js'
import { foodLines, hasNhanes, surveyTotals } from './nhanes.fixture.js'
import { sumAmounts } from './sum.js'

describe.skipIf(!hasNhanes)('real diets', () => {
  const eaten = hasNhanes ? foodLines() : (new Map() as ReturnType<typeof foodLines>)
  it('every person-day of single foods adds up to the total that the survey prints, in every nutrient', () => {
    const printed = surveyTotals()
    let days = 0
    let furthest = 0
    for (const [id, lines] of eaten) {
      const { food, supplements, complete } = dayTotals('2016-01-01', lines, { food: true, drink: true, supplement: true })
      expect(complete).toBe(true)
      const figures = printed.get(id)!
      for (const nutrient of foodNutrientIds) {
        furthest = Math.max(furthest, Math.abs(food[nutrient].known - figures[nutrient]))
        expect(food[nutrient].best).toBe(food[nutrient].known)
        expect(food[nutrient].coverage).toBe(1)
        expect(supplements[nutrient].known).toBe(0)
      }
      days++
    }
    expect(days).toBe(996)
    // The survey prints up to three decimals; what is left is the rounding of doubles.
    expect(furthest).toBeLessThan(1e-9)
  })

  it('figures hidden at random lie within the band, and the best guess is nearer than taking them for nothing', () => {
    // The first digits of USDA food codes are food groups.
    const groups: readonly (readonly [RegExp, FoodGroup])[] = [
      [/^fndds:1/, 'milk-and-dairy'],
      [/^fndds:2[0-5]/, 'meat'],
      [/^fndds:26/, 'fish'],
      [/^fndds:27/, 'dishes'],
      [/^fndds:28/, 'soups-and-sauces'],
      [/^fndds:3/, 'eggs'],
      [/^fndds:41/, 'pulses'],
      [/^fndds:4[23]/, 'nuts-and-seeds'],
      [/^fndds:5[0-2]/, 'bread-and-grains'],
      [/^fndds:53/, 'sweets'],
      [/^fndds:54/, 'snacks'],
      [/^fndds:5[67]/, 'breakfast-cereals'],
      [/^fndds:58/, 'dishes'],
      [/^fndds:6/, 'fruit'],
      [/^fndds:71/, 'potatoes'],
      [/^fndds:7/, 'vegetables'],
      [/^fndds:8/, 'fats'],
      [/^fndds:91/, 'sweets'],
      [/^fndds:92/, 'drinks'],
      [/^fndds:93/, 'alcohol'],
      [/^fndds:94/, 'waters'],
    ]
    const groupOf = (id: string) => groups.find(([pattern]) => pattern.test(id))?.[1]
    for (const nutrient of ['magnesiumMg', 'calciumMg', 'potassiumMg', 'thiaminMg'] as const) {
      const rng = xoroshiro128plus(11)
      let [inside, days, guessed, nothing] = [0, 0, 0, 0]
      for (const lines of eaten.values()) {
        const truth = lines.reduce((sum, { payload }) => sum + payload!.amounts[nutrient]!.value, 0)
        const hidden = lines.map((line) => {
          const { [nutrient]: _, ...rest } = line.payload!.amounts
          return uniformFloat64(rng) < 0.3 ? { ...line, payload: { ...line.payload!, amounts: rest } } : line
        })
        const { low, best, high } = sumAmounts(itemsOf(hidden, groupOf))[nutrient]
        days++
        if (low <= truth + 1e-9 && truth <= high + 1e-9) inside++
        guessed += Math.abs(best - truth)
        nothing += Math.abs(low - truth)
      }
      expect(inside / days, nutrient).toBeGreaterThan(0.95)
      expect(guessed / nothing, nutrient).toBeLessThan(0.6)
    }
  })
})
