// Is a person's usual intake predicted as well as the model says? On people drawn from the model, and on NHANES 2015-16.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FoodNutrientId, Known } from '../knowledge/types/index.js'
import type { Gathered } from './gather.js'
import type { Need } from './need.js'
import { hasNhanes, surveyAdults } from './nhanes.fixture.js'
import { chanceUsualMeets, probabilityMet, usualIntake } from './shrunken.js'
import { expected, levelOf, populationOf, usualMean } from './usual.js'
import { spreadOf } from './variation.js'

const woman = { ageYears: 40, sex: 'female' } as const
const magnesium = spreadOf('magnesiumMg', woman)!
const cv: Known = { value: 0.1, low: 0.1, high: 0.1, kind: 'measured', sources: [], note: '' }
const need: Need = { kind: 'normal', ear: 265, cv }

const gatheredOf = (days: readonly number[], unknown = 0): Gathered => {
  const mean = days.reduce((a, b) => a + b, 0) / days.length
  return {
    days: days.length,
    mean: { known: mean, low: mean, best: mean, high: mean + unknown, coverage: 1, unknown: [] },
    food: days.map((day) => ({ low: day, best: day, high: day + unknown })),
    supplement: { low: 0, best: 0, high: 0 },
    supplementVariance: 0,
  }
}

/** Standard normals by Box and Muller, seeded. */
function normals(seed: number): () => number {
  const rng = xoroshiro128plus(seed)
  return () => Math.sqrt(-2 * Math.log(1 - uniformFloat64(rng))) * Math.cos(2 * Math.PI * uniformFloat64(rng))
}

describe('the scale of cube roots', () => {
  it.each([
    [275, 100, 90],
    [1.95, 0.94, 0.67],
    [4, 3.9, 2],
    [856, 419, 258],
  ])('keeps the printed mean %d, SD within %d and between %d', (mean, within, between) => {
    const population = populationOf(mean, within, between)
    const people = { centre: population.centre, sd: population.betweenSd, withinSd: population.withinSd }
    expect(expected(people, (usual) => usual)).toBeCloseTo(mean, 3)
    expect(usualMean(people)).toBeCloseTo(mean, 6)
    expect(Math.sqrt(expected(people, (usual) => (usual - mean) ** 2)) / between).toBeCloseTo(1, 3)
    // All days of all people: one normal of both variances, cubed.
    const days = { centre: population.centre, sd: Math.hypot(population.betweenSd, population.withinSd), withinSd: 0 }
    expect(Math.sqrt(expected(days, (day) => (day - mean) ** 2)) / Math.hypot(within, between)).toBeCloseTo(1, 3)
  })

  it('draws one person by the ratio of variances, without the square root that belongs to groups', () => {
    const level = levelOf({ centre: 6, withinSd: 1, betweenSd: 1 }, 7, 1)
    expect(level.centre).toBe(6.5)
    expect(level.sd ** 2).toBeCloseTo(0.5, 12)
  })

  it('knows more of a person with every day, and the band of usual intake narrows', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.3, max: 2, noNaN: true }), fc.integer({ min: 1, max: 60 }), (times, days) => {
        const day = times * magnesium.mean.value
        const [few, more] = [days, days + 1].map((n) => usualIntake(gatheredOf(Array<number>(n).fill(day)), magnesium))
        expect(more!.high - more!.low).toBeLessThan(few!.high - few!.low)
      }),
    )
  })

  it('widens both bands when figures are unknown', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 50, max: 800, noNaN: true }), { minLength: 1, maxLength: 10 }), (days) => {
        const [sure, unsure] = [gatheredOf(days), gatheredOf(days, 100)]
        expect(usualIntake(unsure, magnesium).high).toBeGreaterThan(usualIntake(sure, magnesium).high)
        const [narrow, wide] = [probabilityMet(sure, magnesium, need), probabilityMet(unsure, magnesium, need)]
        expect(wide.value).toBeCloseTo(narrow.value, 12)
        expect(wide.high).toBeGreaterThanOrEqual(narrow.high)
        for (const { low, value, high } of [narrow, wide]) {
          expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true)
        }
      }),
    )
  })
})

describe('the probability that usual intake meets the need, on people drawn from the model', () => {
  const next = normals(5)
  const population = populationOf(magnesium.mean.value, magnesium.within.value, magnesium.between.value)
  const people = Array.from({ length: 4000 }, (_, index) => {
    const level = population.centre + population.betweenSd * next()
    const usual = level ** 3 + 3 * level * population.withinSd ** 2
    const days = Array.from({ length: [1, 3, 7][index % 3]! }, () => Math.max(0, level + population.withinSd * next()) ** 3)
    const requirement = 265 + 26.5 * next()
    return { said: chanceUsualMeets(gatheredOf(days), magnesium, need), met: usual > requirement, usual, days }
  })

  it('is right as often as it says', () => {
    const z = (shift: number) => {
      const said = people.map((one) => Math.min(0.999, Math.max(0.001, one.said + shift)))
      const spread = Math.sqrt(said.reduce((sum, p) => sum + p * (1 - p), 0))
      return (people.filter(({ met }) => met).length - said.reduce((a, b) => a + b, 0)) / spread
    }
    expect(Math.abs(z(0))).toBeLessThan(3)
    // The same test must see a miscalibration of five points, either way.
    expect(z(0.05)).toBeLessThan(-3)
    expect(z(-0.05)).toBeGreaterThan(3)
  })

  it('is right in every tenth of what it says', () => {
    const sorted = people.toSorted((a, b) => a.said - b.said)
    for (let from = 0; from < sorted.length; from += 400) {
      const bin = sorted.slice(from, from + 400)
      const said = bin.reduce((sum, one) => sum + one.said, 0) / bin.length
      const variance = bin.reduce((sum, one) => sum + one.said * (1 - one.said), 0) / bin.length ** 2
      expect(Math.abs(bin.filter(({ met }) => met).length / bin.length - said)).toBeLessThan(3.5 * Math.sqrt(variance))
    }
  })

  it('puts the usual intake into its 90 % band nine times in ten', () => {
    const inside = people.filter(({ usual, days }) => {
      const { low, high } = usualIntake(gatheredOf(days), magnesium)
      return low <= usual && usual <= high
    }).length
    expect(inside / people.length).toBeGreaterThan(0.885)
    expect(inside / people.length).toBeLessThan(0.915)
  })
})

describe.skipIf(!hasNhanes)('one real day tells the next (4,246 adults of NHANES 2015-16)', () => {
  const adults = hasNhanes ? surveyAdults() : []
  it.each<FoodNutrientId>(['magnesiumMg', 'calciumMg', 'potassiumMg', 'sodiumMg', 'thiaminMg', 'vitaminB12Ug', 'vitaminDUg'])(
    '%s: the drawn estimate misses day 2 by less than day 1 itself or the mean of the group, and its band holds',
    (nutrient) => {
      let [drawn, plain, group, inside] = [0, 0, 0, 0]
      for (const { age, sex, days } of adults) {
        const { mean, within, between } = spreadOf(nutrient, { ageYears: age, sex })!
        const [one, two] = [days[0][nutrient], days[1][nutrient]]
        const population = populationOf(mean.value, within.value, between.value)
        const level = levelOf(population, Math.cbrt(one), 1)
        drawn += (usualMean(level) - two) ** 2
        plain += (one - two) ** 2
        group += (mean.value - two) ** 2
        const reach = 1.6449 * Math.hypot(level.sd, population.withinSd)
        if (Math.abs(Math.cbrt(two) - level.centre) <= reach) inside++
      }
      expect(drawn).toBeLessThan(0.85 * plain)
      expect(drawn).toBeLessThan(group)
      expect(inside / adults.length).toBeGreaterThan(0.86)
      expect(inside / adults.length).toBeLessThan(0.94)
    },
  )
})
