// Do the units convert as table 3.1 of nutrients.md says, both ways?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analytes } from '../knowledge/labs/index.js'
import { findUnit, fromCanonical, toCanonical } from './index.js'

const analyteOf = (id: string) => {
  const analyte = analytes.find((each) => each.id === id)
  if (!analyte) throw new Error(`${id} must be an analyte`)
  return analyte
}
const unitOf = (id: string, printed: string) => {
  const unit = findUnit(analyteOf(id), printed)
  if (!unit) throw new Error(`${id} must know ${printed}`)
  return unit
}

describe('units (table 3.1)', () => {
  const rows: readonly (readonly [string, string, string, number])[] = [
    ['vitamin-d-25oh', 'ng/mL', 'nmol/L', 2.496],
    ['vitamin-d-25oh', 'ug/L', 'nmol/L', 2.496],
    ['vitamin-b12', 'pg/mL', 'pmol/L', 0.7378],
    ['vitamin-b12', 'ng/L', 'pmol/L', 0.7378],
    ['calcium-total', 'mg/dL', 'mmol/L', 0.2495],
    ['calcium-adjusted', 'meq/L', 'mmol/L', 0.5],
    ['magnesium', 'mg/dL', 'mmol/L', 0.4114],
    ['magnesium', 'meq/L', 'mmol/L', 0.5],
    ['magnesium', 'mg/dL', 'meq/L', 0.8229],
    ['potassium', 'meq/L', 'mmol/L', 1],
    ['sodium', 'meq/L', 'mmol/L', 1],
    ['potassium', 'mg/dL', 'mmol/L', 0.2558],
    ['phosphate', 'mg/dL', 'mmol/L', 0.3229],
    ['folate', 'ng/mL', 'nmol/L', 2.266],
    ['methylmalonic-acid', 'umol/L', 'nmol/L', 1000],
    ['methylmalonic-acid', 'nmol/mL', 'nmol/L', 1000],
    ['methylmalonic-acid', 'ng/mL', 'nmol/L', 8.468],
    ['homocysteine', 'mg/L', 'umol/L', 7.397],
    ['pth', 'pg/mL', 'pmol/L', 0.1061],
    ['pth', 'ng/L', 'pmol/L', 0.1061],
    ['creatinine', 'mg/dL', 'umol/L', 88.4],
    ['albumin', 'g/dL', 'g/L', 10],
    ['glucose', 'mg/dL', 'mmol/L', 0.05551],
    ['thiamine-diphosphate', 'nmol/L', 'ug/L', 0.4253],
    ['ferritin', 'ng/mL', 'ug/L', 1],
    ['free-t4', 'ng/dL', 'pmol/L', 12.87],
    ['tsh', 'u[IU]/mL', 'm[IU]/L', 1],
    ['ck', 'U/L', 'ukat/L', 0.016667],
    ['alp', 'U/L', 'ukat/L', 0.016667],
    ['crp', 'mg/dL', 'mg/L', 10],
    ['urea', 'mg/dL', 'mmol/L', 0.357],
  ]
  it.each(rows)('%s: %s to %s and back', (id, from, to, factor) => {
    const [left, right] = [unitOf(id, from), unitOf(id, to)]
    const there = (value: number) => fromCanonical(right, toCanonical(left, value))
    expect(there(1) / factor).toBeCloseTo(1, 3)
    expect(fromCanonical(left, toCanonical(right, there(7)))).toBeCloseTo(7, 9)
  })

  it('turns HbA1c both ways by the affine rules', () => {
    expect(toCanonical(unitOf('hba1c', '%'), 6.5)).toBeCloseTo(10.93 * 6.5 - 23.5, 9)
    expect(fromCanonical(unitOf('hba1c', '%'), 48)).toBeCloseTo(0.09148 * 48 + 2.152, 1)
  })

  it('round-trips any value in any unit', () => {
    const pairs = analytes.flatMap((analyte) => analyte.units)
    fc.assert(
      fc.property(fc.constantFrom(...pairs), fc.double({ min: 0, max: 1e6, noNaN: true }), (unit, value) => {
        expect(Math.abs(fromCanonical(unit, toCanonical(unit, value)) - value)).toBeLessThan(1e-6)
      }),
    )
  })
})
