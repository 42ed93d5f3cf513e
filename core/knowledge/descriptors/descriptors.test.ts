import { describe, expect, test } from 'vitest'
import type { Descriptor, Known, PatternId } from '../types/index.js'
import { descriptors } from './index.js'

const patterns: readonly PatternId[] = [
  'idiopathic',
  'pregnancy',
  'exertion',
  'dialysis',
  'cirrhosis',
  'tetany',
  'low-potassium',
  'drug',
  'neuropathy',
  'stenosis',
  'claudication',
  'limb-ischaemia',
  'venous',
  'clot',
  'restless-legs',
  'motor-neurone',
  'myalgia',
  'metabolic-myopathy',
  'dystonia',
]

type Table = { readonly given: Readonly<Partial<Record<PatternId, Known>>>; readonly otherwise: Known }
const tablesOf = (descriptor: Descriptor): readonly Table[] => (descriptor.kind === 'yes-no' ? [descriptor] : descriptor.options)
const named = (id: string): Descriptor => {
  const found = descriptors.find((descriptor) => descriptor.id === id)
  if (found === undefined) throw new Error(`no descriptor ${id}`)
  return found
}
const yesNo = (id: string): Extract<Descriptor, { kind: 'yes-no' }> => {
  const found = named(id)
  if (found.kind !== 'yes-no') throw new Error(`${id} is a choice`)
  return found
}
const chance = (id: string, pattern: PatternId): number => (yesNo(id).given[pattern] ?? yesNo(id).otherwise).value

describe('integrity', () => {
  test('ids are unique, and every code of table B1 stands once, with F15 F16 F53 F54', () => {
    expect(new Set(descriptors.map(({ id }) => id)).size).toBe(descriptors.length)
    const codes = descriptors.flatMap((d) => [
      ...d.aliases,
      ...(d.kind === 'choice' ? d.options.flatMap(({ aliases }) => aliases) : []),
    ])
    const wanted = [...Array.from({ length: 27 }, (_, i) => `d${i + 1}`), 'f15', 'f16', 'f53', 'f54']
    expect([...codes].sort()).toEqual([...wanted].sort())
  })

  test.each(descriptors.map((descriptor) => [descriptor.id, descriptor] as const))(
    '%s: chances inside their ranges, and these inside 0 to 1',
    (_, d) => {
      for (const { given, otherwise } of tablesOf(d)) {
        for (const { value, low, high } of [...Object.values(given), otherwise]) {
          expect(low).toBeGreaterThan(0)
          expect(value).toBeGreaterThanOrEqual(low)
          expect(high).toBeGreaterThanOrEqual(value)
          expect(high).toBeLessThan(1)
        }
      }
    },
  )

  test('every table has an idiopathic value', () => {
    const without = descriptors.filter((descriptor) => tablesOf(descriptor).some(({ given }) => given.idiopathic === undefined))
    expect(without).toEqual([])
  })

  test('only the dashes of the reference, and what a medicine alone explains, are left to "otherwise"', () => {
    const gaps = descriptors.filter((d) =>
      tablesOf(d).some(({ given }) => patterns.some((pattern) => given[pattern] === undefined)),
    )
    expect(gaps.map(({ id }) => id).sort()).toEqual(['began-after-medicine', 'eased-off-medicine', 'standing-still-relieves'])
  })

  test.each(['duration', 'side'])('the options of %s sum to one for every pattern', (id) => {
    const options = tablesOf(named(id))
    const sums = [...patterns, undefined].map((pattern) =>
      options.reduce((total, { given, otherwise }) => total + ((pattern && given[pattern]) ?? otherwise).value, 0),
    )
    expect(Math.min(...sums)).toBeGreaterThanOrEqual(0.97)
    expect(Math.max(...sums)).toBeLessThanOrEqual(1.03)
  })
})

// Whole rows of causes.md B1, in its order of columns (the bracket of PAD stands as limb-ischaemia).
const columns: readonly PatternId[] = [
  'idiopathic',
  'pregnancy',
  'exertion',
  'dialysis',
  'cirrhosis',
  'tetany',
  'low-potassium',
  'drug',
  'neuropathy',
  'stenosis',
  'claudication',
  'venous',
  'clot',
  'restless-legs',
  'motor-neurone',
  'myalgia',
  'metabolic-myopathy',
  'dystonia',
]
const rows: Readonly<Record<string, readonly number[]>> = {
  'at-night': [90, 75, 20, 35, 65, 40, 40, 70, 65, 73, 5, 45, 25, 92, 45, 15, 2, 35],
  'hard-knot': [75, 70, 75, 70, 75, 65, 45, 70, 60, 50, 5, 5, 5, 1, 70, 3, 70, 60],
  'stretch-ends-it': [85, 85, 85, 65, 70, 25, 35, 80, 60, 50, 2, 5, 1, 15, 70, 5, 5, 15],
  'urge-to-move': [6, 12, 3, 20, 8, 5, 5, 8, 15, 8, 1, 15, 3, 98, 3, 3, 1, 12],
  elsewhere: [8, 8, 12, 30, 45, 75, 30, 20, 20, 5, 2, 1, 1, 15, 65, 50, 60, 25],
  'sitting-or-bending-relieves': [5, 5, 5, 5, 5, 5, 5, 5, 5, 75, 5, 5, 2, 1, 5, 10, 10, 5],
  new: [10, 95, 40, 25, 25, 60, 75, 45, 20, 30, 30, 10, 99, 20, 60, 55, 3, 25],
  burning: [3, 5, 2, 8, 5, 25, 5, 4, 55, 40, 5, 10, 5, 35, 3, 3, 2, 5],
}

describe('agreement with table B1', () => {
  test.each(Object.entries(rows))('row %s', (id, row) => {
    expect(columns.map((pattern) => Math.round(chance(id, pattern) * 100))).toEqual(row)
  })

  test('critical limb ischaemia takes the brackets', () => {
    const brackets = { 'at-night': 0.8, foot: 0.85, 'walking-relieves': 0.1, 'hanging-leg-relieves': 0.7, burning: 0.3 }
    const ours = Object.keys(brackets).map((id) => [id, chance(id, 'limb-ischaemia')])
    expect(Object.fromEntries(ours)).toEqual(brackets)
  })
})

// The suggested checks (i) and (j) of causes.md H, as pictures: which pattern explains the whole picture best?
const likeliest = (yes: readonly string[], no: readonly string[]): PatternId => {
  const weight = (pattern: PatternId) =>
    yes.reduce((product, id) => product * chance(id, pattern), 1) *
    no.reduce((product, id) => product * (1 - chance(id, pattern)), 1)
  return patterns.reduce((best, pattern) => (weight(pattern) > weight(best) ? pattern : best))
}

describe('pictures', () => {
  test.each([
    ['restless-legs', ['urge-to-move', 'walking-relieves'], ['hard-knot']],
    ['claudication', ['after-effort', 'calf', 'standing-still-relieves'], ['sitting-or-bending-relieves', 'sudden']],
    ['stenosis', ['sitting-or-bending-relieves'], ['standing-still-relieves']],
    ['limb-ischaemia', ['at-night', 'foot', 'hanging-leg-relieves'], ['stretch-ends-it']],
    ['tetany', ['elsewhere', 'sudden', 'by-day-at-rest', 'burning'], ['stretch-ends-it']],
    ['motor-neurone', ['worsening', 'elsewhere', 'often', 'hard-knot', 'stretch-ends-it'], ['urge-to-move', 'burning']],
  ] as const)('%s', (pattern, yes, no) => {
    expect(likeliest(yes, no)).toBe(pattern)
  })
})
