// Does a proof hold for a narrower problem, and for none that is not? By hand, and against a search that knows nothing.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidate } from '../ready/candidate.js'
import { isNever, isWithin, stillNever } from './never.js'
import type { Problem } from './problem.js'
import { seekIn } from './seek.js'

const names = ['a', 'b', 'c', 'd', 'e', 'f']
const lines = names.map((id) => ({ id, kind: 'new', most: 7, cost: 1 }) as unknown as Candidate)
const STEPS = 10_000

/** Lines by their places among the six, with what each brings to two aims. */
function problemOf(places: readonly number[], gains: readonly (readonly number[])[], over: Partial<Problem> = {}): Problem {
  const aim = (nutrient: 'calciumMg' | 'magnesiumMg', which: number) => ({
    nutrient,
    target: 1,
    is: 'rda' as const,
    base: 0.2,
    gains: Float64Array.from(places, (place) => gains[which]![place]!),
  })
  return {
    lines: places.map((place) => lines[place]!),
    aims: [aim('calciumMg', 0), aim('magnesiumMg', 1)],
    limits: [],
    caps: [],
    takings: [],
    kins: [],
    locked: new Map(),
    mostChanges: 3,
    ...over,
  }
}

const some = [
  [0.1, 0.05, 0, 0.02, 0.03, 0],
  [0, 0.05, 0.1, 0.02, 0, 0.03],
]
const all = [0, 1, 2, 3, 4, 5]
const before = problemOf(all, some)

test('what asks for as much with no more changes was asked before', () => {
  const never = [{ floors: [0.8, 0.9], changes: 2 }]
  expect(isNever(never, [0.8, 0.9], 2)).toBe(true)
  expect(isNever(never, [0.9, 1], 1)).toBe(true)
  expect(isNever(never, [0.8, 0.9], 3)).toBe(false)
  expect(isNever(never, [1, 0.89], 2)).toBe(false)
})

test('a refused line leaves proofs as they are; more lines, a lock undone, or another aim do not', () => {
  const fewer = problemOf([0, 2, 3], some)
  const locked = problemOf(all, some, { locked: new Map([[2, 3]]) })
  expect(isWithin(fewer, before)).toBe(true)
  expect(isWithin(before, fewer)).toBe(false)
  expect(isWithin(locked, before)).toBe(true)
  expect(isWithin(before, locked)).toBe(false)
  expect(isWithin(problemOf([0, 2, 3], some, { locked: new Map([[1, 3]]) }), locked)).toBe(true)
  expect(isWithin(problemOf(all, some, { locked: new Map([[2, 4]]) }), locked)).toBe(false)
  expect(isWithin(problemOf(all, some, { aims: before.aims.slice(1) }), before)).toBe(false)
  // A line of a kin that was held down by the kin is free when it is the last.
  const held = problemOf(all, some, { kins: [{ lines: [0, 1], portions: 5, changes: 2 }] })
  expect(isWithin(problemOf([0, 2, 3], some), held)).toBe(false)
})

test('what is carried over, a search that knows nothing finds too', () => {
  const gain = fc.integer({ min: 0, max: 12 }).map((hundredths) => hundredths / 100)
  const two = fc.array(fc.array(gain, { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 2 })
  // Off the hundredths, so that no rounding decides.
  const floor = fc.integer({ min: 30, max: 99 }).map((hundredths) => hundredths / 100 + 0.005)
  const asked = fc.record({ floors: fc.tuple(floor, floor), changes: fc.integer({ min: 1, max: 3 }) })
  fc.assert(
    fc.property(
      two,
      fc.subarray(all, { minLength: 1 }),
      fc.array(asked, { minLength: 1, maxLength: 6 }),
      (gains, left, questions) => {
        const wide = problemOf(all, gains)
        const first = seekIn(wide, [1, 1])
        for (const { floors, changes } of questions) first.any(floors, changes, STEPS)
        const narrow = problemOf(left, gains)
        const carried = stillNever(narrow, [{ problem: wide, never: first.never }])
        expect(carried).toEqual(first.never)
        for (const { floors, changes } of questions) {
          const fresh = seekIn(narrow, [1, 1]).any(floors, changes, STEPS)
          expect(fresh.sure).toBe(true)
          expect(seekIn(narrow, [1, 1], carried).any(floors, changes, STEPS).times === undefined).toBe(fresh.times === undefined)
        }
      },
    ),
    { numRuns: 60 },
  )
})
