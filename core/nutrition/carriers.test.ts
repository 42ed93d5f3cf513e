// Which foods carry, and which would close a gap? Figures of the bananas and pumpkin seeds: USDA, as in core/knowledge/nutrients.
import { describe, expect, it } from 'vitest'
import type { Food } from '../knowledge/types/index.js'
import { carriers, closers } from './carriers.js'
import { ate } from './entries.fixture.js'

const food = (name: string, magnesium: number | undefined, portion: number | undefined, unit: Food['unit'] = 'g'): Food => ({
  id: `x:${name}`,
  release: 'x',
  name,
  alsoKnownAs: [],
  group: 'other',
  unit,
  amounts: { ...(magnesium !== undefined && { magnesiumMg: { value: magnesium, kind: 'analysed' } }) },
  portions: portion === undefined ? [] : [{ label: `1 ${name}`, size: portion }],
})

describe('carriers', () => {
  it('are things by their share of what is known, the largest first, one name once', () => {
    const entries = [
      ate('food', 'banana', { magnesiumMg: 30 }, { at: '2026-11-23T08:00:00Z' }),
      ate('food', 'seeds', { magnesiumMg: 140 }),
      ate('food', 'banana', { magnesiumMg: 30 }, { at: '2026-11-23T18:00:00Z' }),
      ate('food', 'oil', { magnesiumMg: 0 }),
      ate('food', 'pie', {}),
    ]
    expect(carriers(entries, 'magnesiumMg')).toEqual([
      { name: 'seeds', share: 0.7, amount: 140 },
      { name: 'banana', share: 0.3, amount: 60 },
    ])
    expect(carriers(entries, 'magnesiumMg', 2)[0]!.amount).toBe(70)
    expect(carriers(entries, 'calciumMg')).toEqual([])
  })
})

describe('closers', () => {
  it('are foods by what their usual portion brings, with its share of the gap', () => {
    const foods = [
      food('banana', 27, 118),
      food('pumpkin seeds', 592, 28.35),
      food('tablet', 100, 2, 'piece'),
      food('unknown', undefined, 100),
      food('no portion', 50, undefined),
    ]
    const found = closers(foods, 'magnesiumMg', 84)
    expect(found.map(({ food }) => food.name)).toEqual(['tablet', 'pumpkin seeds', 'banana'])
    expect(found[1]!.amount).toBeCloseTo(168, 0)
    expect(found[1]!.share).toBeCloseTo(2, 2)
    expect(found[2]!.portion).toBe('1 banana')
  })

  it('need a gap', () => {
    expect(() => closers([], 'magnesiumMg', 0)).toThrow('The gap of magnesiumMg is 0; it must be above 0.')
  })
})
