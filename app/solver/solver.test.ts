// Does HiGHS behind the port say what is so? Against counting every point, and each way that a run can end.
import type { HighsLike, MilpModel, MilpSolver } from '@charley/core/fix'
import { ModelError, solverOf } from '@charley/core/fix'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
// @ts-expect-error a helper of the bench, without types
import { tightModel } from '../../bench/diets.mjs'
import { builtInFoods } from '@charley/core/foods'
import { nodeSolver } from './node-solver.js'

const exact = { seconds: 20, gap: 0 }
let solver: MilpSolver
beforeAll(async () => void (solver = await nodeSolver()))

const column = (name: string, cost: number, low: number, high: number, whole = true) => ({ name, cost, low, high, whole })

/** The least cost over all whole points, by trying each; Infinity where there is none. */
function byCounting({ columns, rows }: MilpModel): number {
  let best = Infinity
  const point = columns.map(({ low }) => low)
  const visit = (at: number): void => {
    if (at < columns.length) {
      for (let value = columns[at]!.low; value <= columns[at]!.high; value++) {
        point[at] = value
        visit(at + 1)
      }
      return
    }
    const keeps = rows.every(({ low, high, entries }) => {
      const sum = entries.reduce((all, [index, coefficient]) => all + coefficient * point[index]!, 0)
      return sum >= low - 1e-9 && sum <= high + 1e-9
    })
    if (keeps)
      best = Math.min(
        best,
        columns.reduce((all, { cost }, index) => all + cost * point[index]!, 0),
      )
  }
  visit(0)
  return best
}

/** Up to five whole columns of up to four values and four rows; coefficients in quarters, so that sums are exact. */
const smallModel: fc.Arbitrary<MilpModel> = fc
  .array(fc.tuple(fc.integer({ min: -8, max: 8 }), fc.integer({ min: -2, max: 1 }), fc.integer({ min: 0, max: 3 })), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((columns) =>
    fc
      .array(
        fc.tuple(
          fc.array(fc.integer({ min: -12, max: 12 }), { minLength: columns.length, maxLength: columns.length }),
          fc.integer({ min: -20, max: 20 }),
          fc.option(fc.integer({ min: 0, max: 20 }), { nil: Infinity }),
          fc.boolean(),
        ),
        { maxLength: 4 },
      )
      .map((rows) => ({
        columns: columns.map(([cost, low, width], index) => column(`x${index}`, cost / 4, low, low + width)),
        rows: rows.map(([coefficients, low, width, open], index) => ({
          name: `r${index}`,
          low: open ? -Infinity : low / 4,
          high: (low + width) / 4,
          entries: coefficients.flatMap((value, at) => (value === 0 ? [] : [[at, value / 4] as const])),
        })),
      })),
  )

describe('against counting every point', () => {
  test('the best is the best, and none is none', () => {
    fc.assert(
      fc.property(smallModel, (model) => {
        const best = byCounting(model)
        const answer = solver.solve(model, exact)
        expect(answer.status).toBe(best === Infinity ? 'infeasible' : 'optimal')
        if (answer.status !== 'optimal') return
        expect(answer.objective).toBeCloseTo(best, 9)
        expect(answer.values.every(Number.isInteger)).toBe(true)
        expect(answer.bound).toBeLessThanOrEqual(answer.objective)
      }),
      { numRuns: 300 },
    )
  })

  test('without whole numbers it is never dearer', () => {
    fc.assert(
      fc.property(smallModel, (model) => {
        const whole = solver.solve(model, exact)
        if (whole.status !== 'optimal') return
        const relaxed = solver.solve(model, { ...exact, relaxed: true })
        if (relaxed.status !== 'optimal') throw new Error(relaxed.status)
        expect(relaxed.objective).toBeLessThanOrEqual(whole.objective + 1e-7)
      }),
      { numRuns: 100 },
    )
  })

  test('any start, good or bad, leads to the same', () => {
    fc.assert(
      fc.property(smallModel, fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 5, maxLength: 5 }), (model, values) => {
        const plain = solver.solve(model, exact)
        const started = solver.solve(model, { ...exact, start: values.slice(0, model.columns.length) })
        expect(started.status).toBe(plain.status)
        if (plain.status === 'optimal' && started.status === 'optimal') expect(started.objective).toBeCloseTo(plain.objective, 9)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a run ends', () => {
  test('infeasible, though HiGHS names an objective then', () => {
    const model = { columns: [column('x', -1, 0, 10)], rows: [{ name: 'r', low: 11, high: 15, entries: [[0, 1]] as const }] }
    const answer = solver.solve(model, exact)
    expect(answer).toEqual({ status: 'infeasible', seconds: expect.any(Number) })
  })

  test('infeasible for the whole numbers alone', () => {
    const model = { columns: [column('x', 1, 0, 10)], rows: [{ name: 'r', low: 0.4, high: 0.6, entries: [[0, 1]] as const }] }
    expect(solver.solve(model, exact).status).toBe('infeasible')
    expect(solver.solve(model, { ...exact, relaxed: true })).toMatchObject({ status: 'optimal', objective: 0.4, values: [0.4] })
  })

  test.each([true, false])('unbounded, whole or not (%s)', (whole) => {
    const model = {
      columns: [column('x', -1, 0, Infinity, whole), column('y', 0, 0, Infinity, false)],
      rows: [
        {
          name: 'r',
          low: 0,
          high: 1,
          entries: [
            [0, 1],
            [1, -1],
          ] as const,
        },
      ],
    }
    expect(solver.solve(model, exact).status).toBe('unbounded')
  })

  test('neither, when it has no point and would have no end', () => {
    const model = {
      columns: [column('x', -1, 0, Infinity), column('y', 0, 0, 1)],
      rows: [{ name: 'r', low: 2, high: 3, entries: [[1, 1]] as const }],
    }
    expect(solver.solve(model, exact).status).toBe('infeasible')
  })

  test.each([
    [0, 'optimal'],
    [1, 'infeasible'],
  ])('with a model that has no columns and a row from %s: %s', (low, status) => {
    expect(solver.solve({ columns: [], rows: [{ name: 'r', low, high: 2, entries: [] }] }, exact).status).toBe(status)
  })

  test('with the time out: the point in hand and how far it may be from the best, or no point', () => {
    const hard: MilpModel = tightModel(1, builtInFoods, { candidates: 300, width: 0.02 })
    const began: number[] = []
    const answer = solver.solve(hard, { seconds: 3, gap: 0, onBetter: (_, objective) => began.push(objective) })
    expect(['feasible', 'stopped']).toContain(answer.status)
    expect(solver.solve(hard, { seconds: 0.001, gap: 0 }).status).toBe('stopped')
    if (answer.status !== 'feasible') return
    expect(answer.gap).toBeGreaterThan(0)
    expect(answer.bound).toBeLessThan(answer.objective)
    expect(began.at(-1)).toBeCloseTo(answer.objective, 6)
  })

  test('early, at the gap that was asked for', () => {
    const hard: MilpModel = tightModel(2, builtInFoods, { candidates: 150, width: 0.3 })
    const answer = solver.solve(hard, { seconds: 30, gap: 0.2 })
    if (answer.status !== 'optimal') throw new Error(answer.status)
    expect(answer.gap).toBeLessThanOrEqual(0.2)
  })

  test('failed, when HiGHS breaks, with its memory given back', () => {
    let disposed = 0
    const broken = {
      createModel: () => ({
        zeroAllClocks: () => {
          throw new Error('out of memory')
        },
        dispose: () => disposed++,
      }),
    } as unknown as HighsLike
    const answer = solverOf(broken).solve({ columns: [column('x', 1, 0, 1)], rows: [] }, exact)
    expect(answer).toEqual({ status: 'failed', reason: 'out of memory', seconds: 0 })
    expect(disposed).toBe(1)
  })
})

test('the same model gives the same point every time, in another HiGHS too', async () => {
  const model: MilpModel = tightModel(3, builtInFoods, { candidates: 100, width: 0.3 })
  const [first, again] = [
    solver.solve(model, { seconds: 60, gap: 0.05 }),
    (await nodeSolver()).solve(model, { seconds: 60, gap: 0.05 }),
  ]
  expect({ ...again, seconds: 0 }).toEqual({ ...first, seconds: 0 })
  expect(first.status).toBe('optimal')
})

test('each better point is told, the last of them the answer; what a listener throws comes through', () => {
  const model: MilpModel = tightModel(3, builtInFoods, { candidates: 100, width: 0.3 })
  const told: { readonly values: readonly number[]; readonly objective: number }[] = []
  const answer = solver.solve(model, {
    seconds: 60,
    gap: 0.05,
    onBetter: (values, objective) => told.push({ values, objective }),
  })
  if (answer.status !== 'optimal') throw new Error(answer.status)
  expect(told.length).toBeGreaterThan(0)
  for (const [index, { objective }] of told.entries()) if (index > 0) expect(objective).toBeLessThan(told[index - 1]!.objective)
  expect(told.at(-1)).toEqual({ values: answer.values, objective: answer.objective })
  const throwing = () => {
    throw new RangeError('enough')
  }
  expect(() => solver.solve(model, { seconds: 60, gap: 0.05, onBetter: throwing })).toThrow('enough')
  expect(solver.solve({ columns: [column('x', 1, 0, 1)], rows: [] }, exact).status).toBe('optimal')
})

test('a model that makes no sense never reaches HiGHS', () => {
  expect(() => solver.solve({ columns: [column('x', NaN, 0, 1)], rows: [] }, exact)).toThrow(ModelError)
  expect(() => solver.solve({ columns: [column('x', 1, 0, 1)], rows: [] }, { seconds: 1, gap: 0, start: [] })).toThrow(ModelError)
})
