import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foodNutrientIds, type Amount, type Amounts } from '../types/index.js'
import { readLine, writeLine } from './line.js'

const kinds = ['analysed', 'calculated', 'imputed', 'assumed-zero', 'label', 'recipe', 'borrowed'] as const
const amount: fc.Arbitrary<Amount> = fc.record({
  value: fc.double({ min: 0, max: 1e5, noNaN: true }).map((value) => value + 0),
  kind: fc.constantFrom(...kinds),
})
const amounts: fc.Arbitrary<Amounts> = fc.record(Object.fromEntries(foodNutrientIds.map((id) => [id, amount])), {
  requiredKeys: [],
})

test('property: what is written is read again, unknown as unknown', () => {
  fc.assert(
    fc.property(amounts, (amounts) => {
      const food = { slug: 'x', sources: 'sr:1', amounts }
      expect(readLine(writeLine(food))).toEqual(food)
    }),
  )
})

test('the kind that most figures share is written once', () => {
  const energyKcal = { value: 89, kind: 'calculated' } as const
  const line = writeLine({
    slug: 'x',
    sources: '',
    amounts: { energyKcal, waterG: { value: 75.5, kind: 'calculated' }, fibreG: { value: 0, kind: 'assumed-zero' } },
  })
  expect(line).toBe(`x||c 89 75.5 - - - 0z${' -'.repeat(foodNutrientIds.length - 6)}`)
})

test.each(['x||c 1 2', 'x||c', `x||c ${'-1 '.repeat(23).trim()}`, `x||q ${'1 '.repeat(23).trim()}`, ''])(
  'refuses "%s"',
  (line) => {
    expect(() => readLine(line)).toThrow(/must hold|unreadable/)
  },
)
