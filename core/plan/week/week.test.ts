// What is bought, and on which days? By hand, and that nothing is lost in spreading.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Change, CheckedPlan } from '../plan.js'
import { eaten, food } from '../plan.fixture.js'
import { shoppingList } from './shopping.js'
import { weekView } from './week-view.js'

const verdict = { permission: 'allowed', because: [], rules: [], open: [], whom: [], apart: [], cautions: [] } as const
const line = (kind: Change['kind'], slug: string, timesPerWeek: number): Change => {
  const one = food(slug)
  const usual = eaten(kind === 'swap' ? 'bread-white' : slug, 7)
  return {
    id: `${kind}:${slug}`,
    kind,
    ...(kind === 'less' ? {} : { food: one }),
    ...(kind === 'new' ? {} : { usual }),
    portion: one.portions[0]!,
    timesPerWeek,
    gains: [],
    without: [],
    nearness: 'other',
    verdict,
  }
}
const planOf = (...changes: readonly Change[]) => ({ changes }) as unknown as CheckedPlan

test('portions and weights, by group, and what is bought less of', () => {
  const plan = planOf(line('new', 'milk-skimmed', 7), line('swap', 'bread-wholemeal', 3), line('less', 'crisps', 2))
  const { groups, buyLess } = shoppingList(plan, 2)
  expect(groups.map(({ group }) => group)).toEqual(['bread-and-grains', 'milk-and-dairy'])
  expect(groups[1]!.lines[0]).toMatchObject({ times: 14, amount: 14 * 200, unit: 'ml', portion: { label: '1 glass' } })
  expect(buyLess.map(({ food: one, times }) => [one.id, times])).toEqual(
    [
      ['charley:crisps', 4],
      ['charley:bread-white', 6],
    ].toSorted(([a], [b]) => (food(String(a).slice(8)).name < food(String(b).slice(8)).name ? -1 : 1)),
  )
  expect(() => shoppingList(plan, 0)).toThrow('weeks is 0')
})

test('twice a week falls on Tuesday and Friday', () => {
  const days = weekView(planOf(line('new', 'apple', 2)))
  expect(days.map(({ changes }) => changes.length)).toEqual([0, 1, 0, 0, 1, 0, 0])
})

test('every portion falls on some day, as evenly as whole portions go', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 6 }), (times) => {
      const slugs = ['apple', 'banana', 'orange', 'kiwi', 'mango', 'papaya']
      const days = weekView(planOf(...times.map((each, index) => line('new', slugs[index]!, each))))
      times.forEach((each, index) => {
        const own = days.map(({ changes }) => changes.find(({ id }) => id === `new:${slugs[index]}`)?.times ?? 0)
        expect(own.reduce((sum, one) => sum + one, 0)).toBe(each)
        expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(1)
      })
    }),
  )
})
