// Water, salt and sweat of a day. Expected values: nutrients.md 6 (sweat formula and its example; 1 L at 43 mmol/L is 989 mg) and the tables.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ate, moved } from './entries.fixture.js'
import { times } from './estimate.js'
import { fluids } from './fluids.js'
import { sweatOf } from './sweat.js'

const man = { ageYears: 40, sex: 'male' } as const
const water = (ml: number, at: string) =>
  ate('drink', 'Water', { waterG: ml, energyKcal: 0 }, { at, quantity: { value: ml, unit: 'ml' }, foodId: 'charley:water' })
const run = { activity: 'run', minutes: 90, effort: 'hard', heat: 'warm' } as const
const noon = '2026-11-23T12:00:00Z'

describe('sweat', () => {
  it('weighed is the weight lost and what was drunk: 72.0 to 70.8 kg with 0.5 L drunk is 1.7 L before urine', () => {
    const drinks = [{ at: Date.parse('2026-11-23T12:30:00Z'), litres: { value: 0.5, low: 0.5, high: 0.5 } }]
    const session = sweatOf(moved(noon, { ...run, weightLostKg: 1.2 }), drinks)!
    expect(session.weighed).toBe(true)
    // The example takes 0.2 L of urine off, which a diary does not have: 1.5 L lies in the range.
    expect(session.litres.value).toBeCloseTo(1.7, 12)
    expect(session.litres.low).toBeLessThan(1.5)
  })

  it('guessed is the rate of the effort by the heat and the hours: hard in the warm is 1 L an hour, within the range of sport', () => {
    const session = sweatOf(moved(noon, run), [])!
    expect(session).toMatchObject({ weighed: false, litres: { value: 1.5 } })
    expect(session.litres.low).toBeGreaterThan(1.5 * 0.3)
    expect(session.litres.high).toBeLessThan(1.5 * 2.4)
  })

  it('of an unsaid heat is in more doubt, and a weighing too long apart is no measurement', () => {
    const { heat: _, ...unsaid } = run
    const [said, doubtful] = [sweatOf(moved(noon, run), [])!, sweatOf(moved(noon, unsaid), [])!]
    expect(doubtful.litres.low).toBeLessThan(said.litres.low)
    expect(doubtful.litres.high).toBeGreaterThan(said.litres.high)
    expect(sweatOf(moved(noon, { ...run, minutes: 300, weightLostKg: 2 }), [])!.weighed).toBe(false)
  })

  it('takes salt with it: a litre at 43 mmol/L is 989 mg of sodium, a runner may lose a third or nearly twice as much', () => {
    const { sweat } = fluids([moved(noon, { ...run, minutes: 60 })], man, 'nasem')
    expect(sweat.litres.value).toBe(1)
    expect(sweat.sodiumMg.value).toBeCloseTo(989, 0)
    expect(sweat.sodiumMg.low).toBeLessThan(500)
    expect(sweat.sodiumMg.high).toBeGreaterThan(1600)
    expect(sweat.potassiumMg.value).toBeCloseTo(5.9 * 39.1, 6)
  })

  it('ranges hold their value whatever the factors', () => {
    const estimate = fc
      .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 100, noNaN: true })))
      .map((three) => three.toSorted((a, b) => a - b))
      .map(([low, value, high]) => ({ low: low!, value: value!, high: high! }))
    fc.assert(
      fc.property(fc.array(estimate, { minLength: 1, maxLength: 4 }), (factors) => {
        const { low, value, high } = times(...factors)
        expect(low).toBeLessThanOrEqual(value)
        expect(value).toBeLessThanOrEqual(high)
        expect(low).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

describe('water of a day', () => {
  it('is that of food and drinks against 3.7 L for a man, with sweat as a range on top', () => {
    const soup = ate('food', 'Soup', { waterG: 500, energyKcal: 200, sodiumMg: 900 })
    const day = fluids([water(1500, noon), soup], man, 'nasem')
    expect(day.water.drinks.best).toBe(1500)
    expect(day.water.food.best).toBe(500)
    expect(day.drinksMl).toEqual({ value: 1500, low: 1500, high: 1500 })
    expect(day.need).toMatchObject({ adequate: { value: 3700 }, share: { value: 2000 / 3700 } })
    expect(day.drinksAdvisedMl?.value).toBe(3000)
    expect(day.sodium).toMatchObject({ eaten: { known: 900 }, adequate: { value: 1500 }, reduceAbove: { value: 2300 } })
    const { share } = fluids([water(1500, noon), soup, moved(noon, run)], man, 'nasem').need!
    expect(share.value).toBeCloseTo(2000 / 5200, 12)
    expect(share.low).toBeLessThan(share.value)
    expect(share.high).toBeCloseTo(2000 / 3700, 12)
  })

  it('has no figure for who is of unknown age, and for Britain drinks only', () => {
    expect(fluids([], {}, 'nasem')).not.toHaveProperty('need')
    expect(fluids([], man, 'uk')).not.toHaveProperty('need')
    expect(fluids([], man, 'uk').drinksAdvisedMl).toMatchObject({ low: 1200, high: 1900 })
    expect(fluids([], man, 'efsa').need?.adequate.value).toBe(2500)
  })

  it('leaves a drink of unsaid size in doubt', () => {
    const { drinksMl } = fluids([ate('drink', 'Tea', {}, { foodId: 'charley:tea' })], man, 'nasem')
    expect(drinksMl.low).toBe(0)
    expect(drinksMl.value).toBeGreaterThan(200)
    expect(drinksMl.high).toBeGreaterThanOrEqual(drinksMl.value)
  })

  it('counts alcohol in units: a bottle of wine, 750 ml of 12 %, is nine', () => {
    const wine = ate('drink', 'Wine', { alcoholG: 71.1, energyKcal: 620, waterG: 650 })
    expect(fluids([wine], man, 'nasem').alcohol.units.value).toBeCloseTo(9, 2)
  })
})

describe('too much at once', () => {
  const kinds = (...entries: Parameters<typeof fluids>[0]) => fluids(entries, man, 'nasem').warnings.map(({ kind }) => kind)

  it('is more than 0.7 L within an hour, certainly more than 1 L; not when spread out', () => {
    expect(kinds(water(650, noon))).toEqual([])
    expect(fluids([water(500, noon), water(400, '2026-11-23T12:40:00Z')], man, 'nasem').warnings).toMatchObject([
      { kind: 'faster-than-kidneys', from: '2026-11-23T12:00:00.000Z', litres: 0.9, certain: false },
    ])
    expect(fluids([water(1200, noon)], man, 'nasem').warnings).toMatchObject([{ certain: true }])
    expect(kinds(water(600, noon), water(600, '2026-11-23T13:00:00Z'))).toEqual([])
  })

  it('is not what replaces sweat', () => {
    expect(kinds(moved(noon, run), water(500, noon), water(400, '2026-11-23T12:40:00Z'))).toEqual([])
  })

  it('is more than any sweat in long exercise, and any weight gained', () => {
    const gulps = [0, 1, 2, 3].map((hour) => water(650, `2026-11-23T${12 + hour}:30:00Z`))
    const walk = { activity: 'walk', minutes: 240, effort: 'light', heat: 'cool' } as const
    expect(kinds(moved(noon, walk), ...gulps)).toEqual(['more-than-sweat'])
    expect(kinds(moved(noon, { ...walk, minutes: 30 }), water(650, noon))).toEqual([])
    expect(kinds(moved(noon, { ...run, weightLostKg: -0.4 }))).toEqual(['gained-weight'])
    expect(kinds(moved(noon, { ...run, weightLostKg: 0 }))).toEqual([])
  })
})
