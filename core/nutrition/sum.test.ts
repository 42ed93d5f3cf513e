// Properties of sums that know what they do not know; the days are made up, the laws are those of the issue.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foodNutrientIds, type Amounts, type FoodGroup } from '../knowledge/types/index.js'
import type { Item } from './items.js'
import { sumAmounts } from './sum.js'

const groups: readonly FoodGroup[] = ['milk-and-dairy', 'fruit', 'waters', 'drinks', 'dishes', 'other', 'supplements']
const figure = fc.double({ min: 0, max: 2000, noNaN: true })
const amounts: fc.Arbitrary<Amounts> = fc
  .dictionary(fc.constantFrom(...foodNutrientIds), figure, { maxKeys: foodNutrientIds.length })
  .map((record) => Object.fromEntries(Object.entries(record).map(([id, value]) => [id, { value, kind: 'label' as const }])))
const item: fc.Arbitrary<Item> = fc
  .record({
    name: fc.constantFrom('bread', 'milk', 'tea', 'soup', 'tablet'),
    group: fc.constantFrom(...groups),
    weight: fc.option(fc.double({ min: 0, max: 1000, noNaN: true })),
    count: fc.constantFrom(1, 2),
    amounts,
  })
  .map(({ weight, ...rest }) => ({
    ...rest,
    from: rest.group === 'supplements' ? ('supplement' as const) : ('food' as const),
    meal: 'unsaid' as const,
    ...(weight !== null && { weightG: weight }),
  }))
const items = fc.array(item, { maxLength: 12 })
const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))

describe('a sum', () => {
  it('keeps known = low ≤ best ≤ high, and coverage between 0 and 1', () => {
    fc.assert(
      fc.property(items, (eaten) => {
        for (const sum of Object.values(sumAmounts(eaten))) {
          expect(sum.low).toBe(sum.known)
          expect(sum.low).toBeLessThanOrEqual(sum.best)
          expect(sum.best).toBeLessThanOrEqual(sum.high)
          expect(sum.coverage).toBeGreaterThanOrEqual(0)
          expect(sum.coverage).toBeLessThanOrEqual(1)
        }
      }),
    )
  })

  it('never falls when something more is eaten', () => {
    fc.assert(
      fc.property(items, item, (eaten, more) => {
        const [before, after] = [sumAmounts(eaten), sumAmounts([...eaten, more])]
        for (const id of foodNutrientIds) {
          for (const part of ['known', 'low', 'best', 'high'] as const) {
            const [was, is] = [before[id][part], after[id][part]]
            expect(is >= was || near(is, was), `${id} ${part}`).toBe(true)
          }
        }
      }),
    )
  })

  it('does not depend on the order of eating, to the last digit', () => {
    fc.assert(
      fc.property(
        items.chain((eaten) => fc.tuple(fc.constant(eaten), fc.shuffledSubarray(eaten, { minLength: eaten.length }))),
        ([eaten, shuffled]) => {
          expect(sumAmounts(shuffled)).toEqual(sumAmounts(eaten))
        },
      ),
    )
  })

  it('is the same for a food and for its two halves', () => {
    fc.assert(
      fc.property(items, item, (eaten, whole) => {
        const half: Item = {
          ...whole,
          count: whole.count / 2,
          ...(whole.weightG !== undefined && { weightG: whole.weightG / 2 }),
          amounts: Object.fromEntries(
            Object.entries(whole.amounts).map(([id, { value, kind }]) => [id, { value: value / 2, kind }]),
          ),
        }
        const [once, twice] = [sumAmounts([...eaten, whole]), sumAmounts([...eaten, half, half])]
        for (const id of foodNutrientIds) {
          for (const part of ['known', 'low', 'best', 'high', 'coverage'] as const) {
            expect(near(once[id][part], twice[id][part]), `${id} ${part}`).toBe(true)
          }
          expect(twice[id].unknown).toEqual(once[id].unknown)
        }
      }),
    )
  })

  it('names every unknown, and covers the whole only when nothing is unknown', () => {
    fc.assert(
      fc.property(items, (eaten) => {
        const sums = sumAmounts(eaten)
        for (const id of foodNutrientIds) {
          const unknown = eaten.filter(({ amounts }) => amounts[id] === undefined)
          expect(new Set(sums[id].unknown)).toEqual(new Set(unknown.map(({ name }) => name)))
          if (unknown.length === 0) expect(sums[id].coverage).toBe(1)
        }
      }),
    )
  })
})

describe('an unknown figure', () => {
  const of = (one: Partial<Item>): Item => ({
    name: 'x',
    from: 'food',
    meal: 'unsaid',
    group: 'other',
    count: 1,
    amounts: {},
    ...one,
  })
  const kcal = (value: number): Amounts => ({ energyKcal: { value, kind: 'label' } })

  it('is what foods of the group hold by weight: the median of FNDDS milks has 16 mg of magnesium in 100 g', () => {
    const { magnesiumMg } = sumAmounts([of({ group: 'milk-and-dairy', weightG: 200, amounts: kcal(120) })])
    expect(magnesiumMg).toEqual({ known: 0, low: 0, best: 32, high: 70, coverage: 0, unknown: ['x'] })
  })

  it('is what foods of the group hold by energy where there is no weight', () => {
    const { magnesiumMg } = sumAmounts([of({ group: 'milk-and-dairy', amounts: kcal(200) })])
    expect(magnesiumMg.best).toBeCloseTo(2 * 16.9, 10)
  })

  it('is that of a usual portion where nothing is known', () => {
    const { magnesiumMg } = sumAmounts([of({ group: 'milk-and-dairy' })])
    expect(magnesiumMg.best).toBeCloseTo(1.7 * 16, 10)
    expect(magnesiumMg.high).toBeCloseTo(2.52 * 35, 10)
  })

  it('weighs in coverage by its energy, for water by its weight', () => {
    const sums = sumAmounts([
      of({ name: 'stew', weightG: 100, amounts: { ...kcal(300), waterG: { value: 70, kind: 'calculated' } } }),
      of({ name: 'drink', group: 'drinks', weightG: 300, amounts: { ...kcal(100), ironMg: { value: 1, kind: 'label' } } }),
    ])
    expect(sums.ironMg.coverage).toBe(0.25)
    expect(sums.waterG.coverage).toBe(0.25)
    expect(sums.energyKcal.coverage).toBe(1)
  })

  it('of a day without any food is nothing, wholly known', () => {
    expect(sumAmounts([]).calciumMg).toEqual({ known: 0, low: 0, best: 0, high: 0, coverage: 1, unknown: [] })
  })
})
