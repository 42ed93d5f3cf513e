// Do the factors of core/labs agree with UCUM, pair by pair of nutrients.md 3.1, both ways? Molar masses and charges as printed there.
import { describe, expect, it } from 'vitest'
import { analytes } from '../knowledge/labs/index.js'
import { findUnit, fromCanonical, toCanonical } from '../labs/index.js'
import { converted, ucumOf, type Substance } from './ucum.js'

const ca = { molecularWeight: 40.078, charge: 2 }
const pairs: readonly (readonly [string, string, string, Substance, number])[] = [
  ['vitamin-d-25oh', 'ng/mL', 'nmol/L', { molecularWeight: 400.64 }, 2.496],
  ['vitamin-d-25oh', 'ug/L', 'nmol/L', { molecularWeight: 400.64 }, 2.496],
  ['vitamin-b12', 'pg/mL', 'pmol/L', { molecularWeight: 1355.4 }, 0.7378],
  ['vitamin-b12', 'ng/L', 'pmol/L', { molecularWeight: 1355.4 }, 0.7378],
  ['calcium-total', 'mg/dL', 'mmol/L', ca, 0.2495],
  ['calcium-total', 'meq/L', 'mmol/L', ca, 0.5],
  ['calcium-ionised', 'mg/dL', 'mmol/L', ca, 0.2495],
  ['calcium-adjusted', 'mg/dL', 'mmol/L', ca, 0.2495],
  ['magnesium', 'mg/dL', 'mmol/L', { molecularWeight: 24.305, charge: 2 }, 0.4114],
  ['magnesium', 'meq/L', 'mmol/L', { molecularWeight: 24.305, charge: 2 }, 0.5],
  ['magnesium', 'mg/dL', 'meq/L', { molecularWeight: 24.305, charge: 2 }, 0.8229],
  ['potassium', 'meq/L', 'mmol/L', { charge: 1 }, 1],
  ['potassium', 'mg/dL', 'mmol/L', { molecularWeight: 39.098 }, 0.2558],
  ['sodium', 'meq/L', 'mmol/L', { charge: 1 }, 1],
  ['phosphate', 'mg/dL', 'mmol/L', { molecularWeight: 30.974 }, 0.3229],
  ['folate', 'ng/mL', 'nmol/L', { molecularWeight: 441.4 }, 2.266],
  ['methylmalonic-acid', 'umol/L', 'nmol/L', {}, 1000],
  ['methylmalonic-acid', 'nmol/mL', 'nmol/L', {}, 1000],
  ['methylmalonic-acid', 'ng/mL', 'nmol/L', { molecularWeight: 118.09 }, 8.468],
  ['homocysteine', 'mg/L', 'umol/L', { molecularWeight: 135.19 }, 7.397],
  ['pth', 'pg/mL', 'pmol/L', { molecularWeight: 9425 }, 0.1061],
  ['creatinine', 'mg/dL', 'umol/L', { molecularWeight: 113.12 }, 88.4],
  ['albumin', 'g/dL', 'g/L', {}, 10],
  ['glucose', 'mg/dL', 'mmol/L', { molecularWeight: 180.16 }, 0.05551],
  ['thiamine-diphosphate', 'nmol/L', 'ug/L', { molecularWeight: 425.3 }, 0.4253],
  ['ferritin', 'ng/mL', 'ug/L', {}, 1],
  ['free-t4', 'ng/dL', 'pmol/L', { molecularWeight: 776.87 }, 12.87],
  ['ck', 'U/L', 'ukat/L', {}, 0.016667],
  ['alp', 'U/L', 'ukat/L', {}, 0.016667],
  ['crp', 'mg/dL', 'mg/L', {}, 10],
  ['urea', 'mg/dL', 'mmol/L', { molecularWeight: 28.014 }, 0.357],
  ['haemoglobin', 'g/dL', 'g/L', {}, 10],
  ['bicarbonate', 'meq/L', 'mmol/L', { charge: 1 }, 1],
]

describe('UCUM beside the factors of core/labs', () => {
  it.each(pairs)('%s: %s to %s and back', (id, from, to, substance, factor) => {
    const analyte = analytes.find((one) => one.id === id)!
    const [one, other] = [findUnit(analyte, from)!, findUnit(analyte, to)!]
    const ours = (value: number) => fromCanonical(other, toCanonical(one, value))
    const theirs = converted(1, from, to, substance)!
    expect(theirs / factor).toBeCloseTo(1, 3)
    expect(ours(7) / (7 * theirs)).toBeCloseTo(1, 3)
    expect(converted(converted(7, from, to, substance)!, to, from, substance)).toBeCloseTo(7, 9)
    expect(fromCanonical(one, toCanonical(other, ours(7)))).toBeCloseTo(7, 9)
  })

  it('refuses what is no amount of a substance: units of action are their own', () => {
    expect(converted(1, '[IU]/L', 'U/L')).toBeUndefined()
    expect(converted(40, '[IU]', 'ug')).toBeUndefined()
    expect(converted(1, 'mg/dL', 'mmol/L')).toBeUndefined()
    expect(converted(1, 'nonsense', 'mg')).toBeUndefined()
  })

  it('knows the spellings of files', () => {
    const spelled = {
      'mcg/L': 'ug/L',
      'µg/L': 'ug/L',
      'μg/L': 'ug/L',
      'mEq/L': 'meq/L',
      'mmol / L': 'mmol/L',
      'IU/L': '[IU]/L',
      'mIU/L': 'm[IU]/L',
      lbs: '[lb_av]',
      'mm Hg': 'mm[Hg]',
    }
    for (const [printed, code] of Object.entries(spelled)) expect([printed, ucumOf(printed)]).toEqual([printed, code])
    expect(ucumOf('bananas')).toBeUndefined()
    expect(ucumOf('')).toBeUndefined()
  })

  it('every unit of every analyte is UCUM', () => {
    const codes = analytes.flatMap(({ units }) => units.map(({ ucum }) => ucum))
    expect(codes.filter((code) => ucumOf(code) !== code)).toEqual([])
  })
})

// The library looks units up in an object that inherits: it once threw at these.
it.each(['__proto__', 'constructor', 'toString', 'mg/__proto__'])('"%s" is no unit', (name) => {
  expect(ucumOf(name)).toBeUndefined()
  expect(converted(3.4, name, 'mmol/L')).toBeUndefined()
  expect(converted(3.4, 'mmol/L', name)).toBeUndefined()
})
