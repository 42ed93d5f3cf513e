// Are adjusted calcium and eGFR worked out as nutrients.md 3.4 and 3.5 say, and only where they may be?
import { describe, expect, it } from 'vitest'
import { analytes } from '../knowledge/labs/index.js'
import type { LabResult } from '../person/case.js'
import { adjustedCalcium, deriveLabs, egfr, latestLab } from './index.js'

const analyteOf = (id: string) => {
  const analyte = analytes.find((each) => each.id === id)
  if (!analyte) throw new Error(`${id} must be an analyte`)
  return analyte
}
const result = (analyte: string, value: number, more: Partial<LabResult> = {}): LabResult => ({
  analyte,
  value,
  reported: { value, unit: analyteOf(analyte).canonicalUnit },
  ...more,
})

describe('formulas', () => {
  it.each([
    [1.95, 25, 2.25],
    [2.6, 48, 2.44],
    [2, 28, 2.24],
    [7.8 * 0.2495, 25, 9 * 0.2495],
  ])('adjusts %d with albumin %d to %d (3.4)', (total, albumin, adjusted) => {
    expect(adjustedCalcium(total, albumin)).toBeCloseTo(adjusted, 2)
  })

  it.each([
    ['female', 55, 0.9 * 88.4, 75.5],
    ['male', 60, 1.5 * 88.4, 52.97],
    ['female', 30, 0.6 * 88.4, 123.76],
    ['male', 45, 80, 106.63],
    ['male', 72, 1.9 * 88.4, 37.02],
    ['female', 68, 1.4 * 88.4, 40.98],
  ] as const)('eGFR of a %s of %d with %d umol/L is %d (3.5)', (sex, age, creatinineUmolPerL, expected) => {
    expect(egfr({ creatinineUmolPerL, age, sex })).toBeCloseTo(expected, 2)
  })

  it('refuses children and what is not a number', () => {
    expect(() => egfr({ creatinineUmolPerL: 80, age: 17, sex: 'male' })).toThrow(/age is 17/)
    expect(() => egfr({ creatinineUmolPerL: Number.NaN, age: 40, sex: 'male' })).toThrow(/creatinineUmolPerL/)
    expect(() => adjustedCalcium(2.2, 0)).toThrow(/albuminGPerL/)
  })
})

describe('deriveLabs', () => {
  const ids = (results: readonly LabResult[]) => results.map(({ analyte }) => analyte)

  it('sorts by date, the undated last', () => {
    const sorted = deriveLabs(
      [result('potassium', 3), result('potassium', 4, { date: '2026-05-02' }), result('potassium', 5, { date: '2025-01' })],
      {},
    )
    expect(sorted.map(({ value }) => value)).toEqual([5, 4, 3])
  })

  it('works out adjusted calcium, which then speaks for the total', () => {
    const all = deriveLabs([result('calcium-total', 1.95), result('albumin', 25)], {})
    expect(ids(all).sort()).toEqual(['albumin', 'calcium-adjusted'])
    expect(all.find(({ analyte }) => analyte === 'calcium-adjusted')?.value).toBe(2.25)
  })

  it('leaves the total alone without albumin, or with one that misleads', () => {
    expect(ids(deriveLabs([result('calcium-total', 1.95)], {}))).toEqual(['calcium-total'])
    expect(ids(deriveLabs([result('calcium-total', 1.95), result('albumin', 15)], {}))).not.toContain('calcium-adjusted')
  })

  it('never adjusts twice', () => {
    const reported = [result('calcium-adjusted', 2.3), result('calcium-total', 1.95), result('albumin', 25)]
    expect(deriveLabs(reported, {}).filter(({ analyte }) => analyte === 'calcium-adjusted')).toEqual([reported[0]])
  })

  it('works out eGFR for adults of known sex who are not pregnant, once', () => {
    const labs = [result('creatinine', 80)]
    expect(deriveLabs(labs, { age: 45, sex: 'male' }).find(({ analyte }) => analyte === 'egfr')?.value).toBe(107)
    expect(ids(deriveLabs(labs, { age: 17, sex: 'male' }))).not.toContain('egfr')
    expect(ids(deriveLabs(labs, { age: 45 }))).not.toContain('egfr')
    expect(ids(deriveLabs(labs, { age: 30, sex: 'female', pregnancyWeeks: 20 }))).not.toContain('egfr')
    const reported = deriveLabs([...labs, result('egfr', 60)], { age: 45, sex: 'male' })
    expect(reported.filter(({ analyte }) => analyte === 'egfr').map(({ value }) => value)).toEqual([60])
  })
})

describe('the result that is weighed', () => {
  const person = { age: 60, sex: 'female' as const }
  const known = (...labs: LabResult[]) => ({ person, answers: {}, labs })

  it('is the latest by its date, wherever it stands in the list; without a date it is the one in hand', () => {
    const [old, newer] = [result('potassium', 2.9, { date: '2025-01-03' }), result('potassium', 4.1, { date: '2026-10-01' })]
    expect(latestLab('potassium', known(newer, old))).toEqual(newer)
    expect(latestLab('potassium', known(result('potassium', 3.3), newer))?.value).toBe(3.3)
    expect(latestLab('sodium', known(newer))).toBeUndefined()
  })

  it('may be worked out from others, and those stay as reported', () => {
    const both = known(result('calcium-total', 2), result('albumin', 28))
    expect(latestLab('calcium-adjusted', both)?.value).toBe(2.24)
    expect(latestLab('calcium-total', both)?.value).toBe(2)
  })
})
