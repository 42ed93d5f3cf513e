// Do amounts and portions hold for whatever figures come?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columnRows } from './columns.js'
import { amountsOf, type Figures } from './figures.js'
import { measureLabel, portionsOf } from './portions.js'
import { openTally } from './report.js'

describe('amounts', () => {
  const columns = columnRows.map(({ column }) => column)
  const figures: fc.Arbitrary<Figures> = fc
    .dictionary(
      fc.constantFrom(...columns),
      fc.record({ value: fc.double({ min: 0, max: 1000, noNaN: true }), kind: fc.constant('analysed' as const) }),
    )
    .map((some) => some as Figures)

  it('never make a figure out of nothing, never change one that is printed, never fall below 0', () =>
    fc.assert(
      fc.property(figures, (printed) => {
        const amounts = amountsOf(printed, { name: 'Oats', group: 'breakfast-cereals' }, openTally())
        for (const [id, amount] of Object.entries(amounts)) expect(amount.value, id).toBeGreaterThanOrEqual(0)
        for (const [id, amount] of Object.entries(printed)) {
          const ours = amounts[id as keyof typeof amounts]
          if (columns.indexOf(id as never) >= 0 && ours !== undefined) expect(ours).toEqual(amount)
        }
        const alone = ['calciumMg', 'magnesiumMg', 'potassiumMg', 'thiaminMg', 'vitaminB12Ug', 'folicAcidUg', 'waterG'] as const
        for (const id of alone) expect(amounts[id]).toEqual(printed[id])
        if (!printed.vitaminDUg && !printed.vitaminDIu) expect(amounts.vitaminDUg).toBeUndefined()
      }),
    ))

  it('count every printed figure once: taken, or a helper', () =>
    fc.assert(
      fc.property(figures, (printed) => {
        const tally = openTally()
        const amounts = amountsOf(printed, { name: 'Oats', group: 'breakfast-cereals' }, tally)
        const count = (reason: string) => tally.cases().find((one) => one.reason === reason)?.count ?? 0
        const taken = Object.keys(amounts).length - count('energy-computed') - count('folate-computed')
        expect(taken + count('helper')).toBe(Object.keys(printed).length)
      }),
    ))
})

describe('portions', () => {
  const printed = fc.record({
    order: fc.nat(20),
    label: fc.constantFrom(
      '1 cup',
      '1 slice',
      'Quantity not specified',
      'Quantity not specified, if in beverage',
      'Guideline amount per cup',
      '',
    ),
    grams: fc.constantFrom(244, 30, 2.5, 0, -9, Number.NaN),
  })
  it('always weigh something, have words, and are never told twice', () =>
    fc.assert(
      fc.property(fc.array(printed, { maxLength: 12 }), (some) => {
        const portions = portionsOf(some, 'Milk', openTally())
        for (const { label, size } of portions) {
          expect(size).toBeGreaterThan(0)
          expect(label).not.toMatch(/^$|not specified/i)
        }
        expect(new Set(portions.map(({ label, size }) => `${label} ${size}`)).size).toBe(portions.length)
        const usual = [...some]
          .sort((a, b) => a.order - b.order)
          .find(({ label, grams }) => label === 'Quantity not specified' && grams > 0)
        if (usual) expect(portions[0]!.size).toBe(usual.grams)
      }),
    ))
  it('are put in words', () => {
    expect(measureLabel('1.0', 'undetermined', 'cup, sliced', '')).toBe('1 cup, sliced')
    expect(measureLabel('', 'undetermined', '10205', '1 cup')).toBe('1 cup')
    expect(measureLabel('2', 'tablespoon', '', '')).toBe('2 tablespoon')
    expect(measureLabel('0', '', 'bar', '')).toBe('bar')
    expect(measureLabel('1', 'undetermined', '90000', '')).toBe('')
  })
})
