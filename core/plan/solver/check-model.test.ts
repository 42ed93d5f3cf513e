// Is a model that cannot be solved refused, with its place and what would be right?
import { describe, expect, test } from 'vitest'
import type { MilpModel } from '../solver-port.js'
import { checkLimits, checkModel, ModelError } from './check-model.js'
import { brokenBy, objectiveOf } from './check-point.js'
import { modelData } from './model-data.js'

type Column = MilpModel['columns'][number]
type Row = MilpModel['rows'][number]

const column = (over: Partial<Column> = {}): Column => ({ name: 'oats', cost: 1, low: 0, high: 4, whole: true, ...over })
const row = (over: Partial<Row> = {}): Row => ({ name: 'fibre', low: 1, high: 3, entries: [[0, 1]], ...over })
const model = (columns: readonly Column[], rows: readonly Row[]): MilpModel => ({ columns, rows })

describe('a model', () => {
  test.each([
    [model([column({ cost: NaN })], []), 'Column 0 (oats) costs NaN; it should be a finite number'],
    [model([column(), column({ low: NaN })], []), 'Column 1 (oats) has a lower limit that is not a number'],
    [model([column({ high: NaN })], []), 'Column 0 (oats) has an upper limit that is not a number'],
    [model([column({ low: 5 })], []), 'Column 0 (oats) has limits 5 to 4; it should be the lower one first'],
    [model([column({ low: Infinity, high: Infinity })], []), 'a range with a number in it'],
    [model([column({ low: -Infinity, high: -Infinity })], []), 'a range with a number in it'],
    [model([column()], [row({ low: 4 })]), 'Row 0 (fibre) has limits 4 to 3'],
    [model([column()], [row({ low: NaN })]), 'Row 0 (fibre) has a lower limit that is not a number'],
    [model([column()], [row({ entries: [[1, 1]] })]), 'Row 0 (fibre) names column 1; it should be a whole number from 0 to 0'],
    [model([column()], [row({ entries: [[-1, 1]] })]), 'names column -1'],
    [model([column()], [row({ entries: [[0.5, 1]] })]), 'names column 0.5'],
    [model([column()], [row({ entries: [[0, Infinity]] })]), 'has Infinity for column 0'],
    [
      model(
        [column()],
        [
          row(),
          row({
            name: 'iron',
            entries: [
              [0, 1],
              [0, 2],
            ],
          }),
        ],
      ),
      'Row 1 (iron) names column 0 twice; it should be once, with the sum',
    ],
  ])('%# is refused: %s', (wrong, says) => {
    expect(() => checkModel(wrong)).toThrow(ModelError)
    expect(() => checkModel(wrong)).toThrow(says)
  })

  test('is taken when each column stands once in each of several rows', () => {
    const two = [column(), column({ low: -Infinity, high: Infinity, whole: false })]
    const entries = [
      [1, 2],
      [0, -1],
    ] as const
    expect(() => checkModel(model(two, [row({ entries }), row({ entries, low: -Infinity, high: Infinity })]))).not.toThrow()
  })

  test('goes to HiGHS column by column', () => {
    const made = modelData(
      model(
        [column(), column({ whole: false, cost: 2, low: -1, high: Infinity })],
        [
          row({
            entries: [
              [1, 5],
              [0, 3],
            ],
          }),
          row({ low: 2, high: 2, entries: [[1, 7]] }),
        ],
      ),
    )
    expect(made).toEqual({
      numCols: 2,
      numRows: 2,
      colCost: Float64Array.of(1, 2),
      colLower: Float64Array.of(0, -1),
      colUpper: Float64Array.of(4, Infinity),
      rowLower: Float64Array.of(1, 2),
      rowUpper: Float64Array.of(3, 2),
      integrality: Int32Array.of(1, 0),
      matrix: {
        format: 'csc',
        numRows: 2,
        numCols: 2,
        starts: Int32Array.of(0, 1, 3),
        indices: Int32Array.of(0, 0, 1),
        values: Float64Array.of(3, 5, 7),
      },
    })
  })
})

test.each([
  [{ seconds: 0, gap: 0 }, 'The time limit is 0 s; it should be above 0'],
  [{ seconds: NaN, gap: 0 }, 'The time limit is NaN s'],
  [{ seconds: 1, gap: -0.1 }, 'The gap is -0.1; it should be 0 or above'],
  [{ seconds: 1, gap: NaN }, 'The gap is NaN'],
  [{ seconds: 1, gap: 0, start: [1] }, 'The starting point has 1 values; it should be 2, one for each column'],
  [{ seconds: 1, gap: 0, start: [1, NaN] }, 'The starting point has NaN for column 1; it should be a finite number'],
])('limits %o are refused', (limits, says) => {
  expect(() => checkLimits(limits, 2)).toThrow(ModelError)
  expect(() => checkLimits(limits, 2)).toThrow(says)
})

describe('a point', () => {
  const two = model(
    [column(), column({ name: 'milk', cost: -2, whole: false })],
    [
      row({
        entries: [
          [0, 1],
          [1, 2],
        ],
      }),
    ],
  )
  test.each([
    [[1, 1], undefined],
    [[3, 0], undefined],
    [[3 + 1e-6, 0], undefined],
    [[3.001, 0], 'fibre is 3.001, outside 1 to 3'],
    [[0, 0.4], 'fibre is 0.8, outside 1 to 3'],
    [[-1, 2], 'oats is -1, outside 0 to 4'],
    [[0, 4.5], 'milk is 4.5, outside 0 to 4'],
    [[NaN, 1], 'oats is NaN, outside 0 to 4'],
  ])('%o breaks: %s', (values, says) => {
    expect(brokenBy(two, values)).toBe(says)
  })

  test('costs the sum of its parts', () => expect(objectiveOf(two, [3, 0.5])).toBe(2))
})
