// Is the worst aim raised first, and do the others go on without what cannot be reached? By hand.
import { beforeAll, expect, test } from 'vitest'
import type { Candidate } from '../ready/candidate.js'
import { realSolver } from '../plan.fixture.js'
import type { MilpSolver } from '../solver-port.js'
import { keepsLimits } from './keeps.js'
import { levelsOf } from './levels.js'
import type { Problem } from './problem.js'
import { sayable } from './sayable.js'
import { search } from './solve.js'

let solver: MilpSolver
beforeAll(async () => {
  solver = await realSolver()
})

const line = (id: string, most: number) => ({ id, kind: 'new', most, cost: 1 }) as unknown as Candidate
const aim = (nutrient: 'calciumMg' | 'vitaminDUg' | 'magnesiumMg', base: number, gains: readonly number[]) => ({
  nutrient,
  target: 1,
  is: 'rda' as const,
  base,
  gains: Float64Array.from(gains),
})
const problem = (over: Partial<Problem>): Problem => ({
  lines: [line('a', 7), line('b', 7)],
  aims: [],
  limits: [],
  caps: [],
  takings: [],
  kins: [],
  locked: new Map(),
  mostChanges: 5,
  ...over,
})

test('what no food reaches does not keep the rest down', () => {
  // Vitamin D: 0.2 and at best 7 × 0.02 more. Calcium: 0.5 and 7 × 0.1 more.
  const both = problem({ aims: [aim('vitaminDUg', 0.2, [0.02, 0]), aim('calciumMg', 0.5, [0, 0.1])] })
  const levels = levelsOf(both, solver, 5) as readonly number[]
  expect(levels[0]).toBeCloseTo(0.34, 3)
  expect(levels[1]).toBe(1)
})

test('two aims that share one line meet in the middle', () => {
  // One line a day of seven for either: a raises the one by 0.1, b the other, seven portions together.
  const shared = problem({
    aims: [aim('calciumMg', 0.3, [0.1, 0]), aim('magnesiumMg', 0.3, [0, 0.1])],
    caps: [{ lines: [0, 1], portions: 7 }],
  })
  const levels = levelsOf(shared, solver, 5) as readonly number[]
  expect(levels[0]).toBeCloseTo(0.65, 3)
  expect(levels[1]).toBeCloseTo(0.65, 3)
})

test('where whole portions cannot reach the level, they come as near as they can', () => {
  // Three portions of 0.3 together, both aims from 0: 0.45 each with halves, 0.3 for the worse one with whole portions.
  const coarse = problem({
    aims: [aim('calciumMg', 0, [0.3, 0]), aim('magnesiumMg', 0, [0, 0.3])],
    caps: [{ lines: [0, 1], portions: 3 }],
  })
  const answer = search(coarse, solver, {})
  if (!('found' in answer)) throw new Error('no plan')
  const times = [answer.found.times.get(0) ?? 0, answer.found.times.get(1) ?? 0]
  expect(Math.min(...times)).toBe(1)
  expect(times[0]! + times[1]!).toBe(3)
})

test('eleven times becomes twice a day where that costs no limit, and stays where it does', () => {
  const free = problem({ lines: [line('a', 14)], aims: [aim('calciumMg', 0, [0.09])] })
  const prices = { portion: [0.03] }
  expect(sayable(free, new Map([[0, 11]]), prices).get(0)).toBe(14)
  expect(sayable(free, new Map([[0, 6]]), prices).get(0)).toBe(7)
  const tight = { ...free, lines: [line('a', 12)] }
  expect(keepsLimits(tight, new Map([[0, 14]]))).toBe(false)
  expect(sayable(tight, new Map([[0, 11]]), prices).get(0)).toBe(11)
})
