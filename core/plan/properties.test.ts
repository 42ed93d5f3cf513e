// Does anything unsafe get through? Random diets and wishes over the built-in table; every plan is checked here by its own sums.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { builtInFoods } from '../knowledge/foods/index.js'
import { contentsOf, planPolicy } from '../knowledge/plan/index.js'
import { allergens, eatingPatterns, type FoodNutrientId } from '../knowledge/types/index.js'
import type { Planned, PlanRequest, UsualFood } from './plan.js'
import { eaten, realSolver, requestOf, well } from './plan.fixture.js'
import { planDiet } from './plan-diet.js'
import type { MilpSolver } from './solver-port.js'

let solver: MilpSolver
beforeAll(async () => {
  solver = await realSolver()
})

const staples = [
  'bread-white',
  'bread-wholemeal',
  'rice-white',
  'pasta',
  'milk-semi-skimmed',
  'cheddar',
  'yoghurt-plain',
  'chicken-breast',
  'beef-mince',
  'salmon',
  'lentils',
  'potato-boiled',
  'carrots-boiled',
  'broccoli-boiled',
  'apple',
  'banana',
  'crisps',
  'chocolate-milk',
  'cola',
  'pizza-pepperoni',
] as const

const weeks = fc.uniqueArray(fc.record({ slug: fc.constantFrom(...staples), times: fc.integer({ min: 1, max: 42 }) }), {
  minLength: 8,
  maxLength: 14,
  selector: ({ slug }) => slug,
})

const conditions = [
  'kidney-disease-known',
  'heart-failure-known',
  'cirrhosis-known',
  'pregnant',
  'hypertension',
  'kidney-stones',
  'high-potassium-known',
  'high-blood-calcium',
  'eating-disorder-known',
] as const
const classes = [
  'ace-inhibitor-or-arb',
  'potassium-sparing-diuretic',
  'vitamin-k-antagonist',
  'lithium',
  'statin',
  'levothyroxine',
] as const

const seeds = fc.record({
  foods: weeks,
  pattern: fc.constantFrom(...eatingPatterns),
  allergies: fc.uniqueArray(fc.constantFrom(...allergens), { maxLength: 2 }),
  mostChanges: fc.integer({ min: 0, max: 3 }),
  refused: fc.uniqueArray(fc.constantFrom('charley:trout', 'charley:bran-sticks', 'charley:tofu-firm', 'charley:almonds'), {
    maxLength: 2,
  }),
  authority: fc.constantFrom('nasem' as const, 'efsa' as const, 'uk' as const),
  sex: fc.constantFrom('female' as const, 'male' as const),
  holds: fc.uniqueArray(fc.constantFrom(...conditions), { maxLength: 2 }),
  takes: fc.uniqueArray(fc.constantFrom(...classes), { maxLength: 2 }),
})

type Seed = typeof seeds extends fc.Arbitrary<infer T> ? T : never

const requestFrom = ({ foods, pattern, allergies, mostChanges, refused, authority, sex, holds, takes }: Seed): PlanRequest => {
  const base = requestOf(
    {
      origin: 'diary',
      days: 7,
      foods: foods.map(({ slug, times }) => eaten(slug, times / 2)),
      supplements: [],
      standardError: {},
    },
    builtInFoods,
  )
  return {
    ...base,
    authority,
    life: { ageYears: 45, sex },
    case: {
      ...well,
      person: { age: 45, sex },
      answers: Object.fromEntries(holds.map((fact) => [fact, true])),
      medicines: takes.map((each) => ({ name: each, ingredient: each, classes: [each] })),
      eating: { pattern, allergies, leavesOut: [] },
    },
    wishes: { ...base.wishes, mostChanges, refusedFoods: refused },
  }
}

const inPortion = ({ food, portion }: Pick<UsualFood, 'food' | 'portion'>, nutrient: FoodNutrientId) =>
  ((food.amounts[nutrient]?.value ?? 0) * portion.size) / (food.unit === 'piece' ? 1 : 100)

/** A day's intake before, and what the lines add, straight from the foods' own figures. */
function sums({ usual }: PlanRequest, planned: Extract<Planned, { kind: 'plan' }>, nutrient: FoodNutrientId) {
  const before = usual.foods.reduce((sum, one) => sum + (inPortion(one, nutrient) * one.timesPerWeek) / 7, 0)
  const added = planned.plan.changes.reduce((sum, { kind, food, usual: own, portion, timesPerWeek }) => {
    const up = food ? inPortion({ food, portion }, nutrient) : 0
    const down = own && (kind === 'less' || kind === 'swap') ? inPortion(own, nutrient) : 0
    return sum + ((up - down) * timesPerWeek) / 7
  }, 0)
  return { before, after: before + added }
}

describe('random diets', () => {
  test('every plan keeps every hard limit, whatever is wrong with the person', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const request = requestFrom(seed)
        const planned = planDiet(request, solver, { seed: 1 })
        // Nothing fails the re-check, and nothing is impossible: to change nothing is always one way.
        expect(['plan', 'nothing-needed', 'not-for-you'], JSON.stringify(planned).slice(0, 600)).toContain(planned.kind)
        if (planned.kind !== 'plan') return
        const { changes } = planned.plan
        const { eating } = request.case
        expect(changes.length).toBeLessThanOrEqual(request.wishes.mostChanges)
        const energy = sums(request, planned, 'energyKcal')
        expect(Math.abs(energy.after - energy.before)).toBeLessThanOrEqual(planPolicy.energyBand.value * energy.before + 1e-6)
        for (const nutrient of ['alcoholG', 'caffeineMg'] as const) {
          const { before, after } = sums(request, planned, nutrient)
          expect(after).toBeLessThanOrEqual(before + 1e-6)
        }
        const salt = sums(request, planned, 'sodiumMg')
        expect(salt.after).toBeLessThanOrEqual(Math.max(salt.before, 2300) + 1e-3)
        for (const { food, verdict, timesPerWeek, nearness, kind } of changes) {
          expect(verdict.permission).toBe('allowed')
          expect(timesPerWeek).toBeLessThanOrEqual(
            kind === 'less' ? 21 : kind === 'new' ? 7 : planPolicy.mostPortionsADay.value * 7,
          )
          if (!food || nearness === 'eaten') continue
          expect(request.wishes.refusedFoods).not.toContain(food.id)
          const contents = contentsOf(food)
          for (const one of eating!.allergies!) expect(contents.allergens[one]).toBe('no')
          if (eating!.pattern === 'vegan')
            expect([contents.meat, contents.fish, contents.milkOrEgg, contents.otherAnimal]).toEqual(['no', 'no', 'no', 'no'])
        }
        for (const { supplements } of [planned.plan])
          expect(supplements.map(({ nutrient }) => nutrient)).not.toContain('potassiumMg')
      }),
      { numRuns: 30 },
    )
  })

  // Found by the test above. EFSA's thiamin goes by the energy eaten: about 2190 kcal of rice, cola and cheese need more of it than the
  // middle woman's or man's, and the re-check, which reckoned with those, took the tablet for one that was not needed.
  test('a need that goes by the energy eaten is the same to the plan and to the re-check', () => {
    const times = {
      'bread-white': 23,
      'broccoli-boiled': 18,
      crisps: 39,
      'chicken-breast': 29,
      banana: 27,
      'rice-white': 21,
      cola: 33,
      cheddar: 36,
    } as const
    const request = requestFrom({
      foods: Object.entries(times).map(([slug, each]) => ({ slug: slug as keyof typeof times, times: each })),
      pattern: 'vegetarian',
      allergies: [],
      mostChanges: 0,
      refused: ['charley:almonds'],
      authority: 'efsa',
      sex: 'male',
      holds: [],
      takes: [],
    })
    const planned = planDiet(request, solver, { seed: 1 })
    if (planned.kind !== 'plan') throw new Error(JSON.stringify(planned))
    const { nutrients, supplements } = planned.plan
    const thiamin = nutrients.find(({ nutrient }) => nutrient === 'thiaminMg')!
    // 0.1 mg for each MJ, and 4.184 kJ in a kcal (EFSA 2016).
    expect(thiamin.target).toBeCloseTo((0.1 * 4.184 * planned.plan.energyKcal.before) / 1000, 5)
    expect(supplements.map(({ nutrient }) => nutrient)).toContain('thiaminMg')
  })
})
