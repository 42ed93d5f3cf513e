// Is the laboratory's knowledge in order? Codes, units, limits, levels and columns of evidence.
import { describe, expect, it } from 'vitest'
import { analyteWords } from '../../words/en/labs.js'
import { causes } from '../causes/index.js'
import { findings } from '../findings/index.js'
import { sources } from '../sources.js'
import { eachKnown } from '../walk.js'
import { adjustedCalciumFormula, ckdEpi2021 } from './formulas.js'
import { analytes } from './index.js'
import { unitConfusions } from './unit-confusions.js'

// The analytes agreed for the house; questions, rules and pages name them so.
const expected =
  'potassium magnesium calcium-total calcium-adjusted calcium-ionised sodium phosphate vitamin-d-25oh vitamin-b12 holotranscobalamin ' +
  'methylmalonic-acid homocysteine folate thiamine-diphosphate pth alp ck tsh free-t4 creatinine egfr albumin hba1c glucose crp ' +
  'haemoglobin mcv ferritin transferrin-saturation urea bicarbonate'

const luhn = (code: string): number => {
  const digits = [...code.replace('-', '')].reverse().map(Number)
  return digits.reduce((sum, digit, at) => sum + (at % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2), 0) % 10
}
const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

it('knows the agreed analytes, each once, each with words', () => {
  expect(analytes.map(({ id }) => id).sort()).toEqual(expected.split(' ').sort())
  expect(Object.keys(analyteWords).sort()).toEqual(expected.split(' ').sort())
})

it('gives no LOINC code to two analytes', () => {
  const codes = analytes.flatMap(({ loinc }) => loinc.map(({ code }) => code))
  expect(new Set(codes).size).toBe(codes.length)
})

it('gives every number an ordered range and sources that exist', () => {
  const known = new Set(sources.map(({ id }) => id))
  const faults: string[] = []
  let seen = 0
  eachKnown({ analytes, adjustedCalciumFormula, ckdEpi2021, unitConfusions }, (number, address) => {
    seen += 1
    if (!(number.low <= number.value && number.value <= number.high))
      faults.push(`${address}: ${number.low} ${number.value} ${number.high}`)
    if (number.kind === 'measured' && number.sources.length === 0) faults.push(`${address}: measured, but no source`)
    for (const source of number.sources) if (!known.has(source)) faults.push(`${address}: no source ${source}`)
  })
  expect(faults).toEqual([])
  expect(seen).toBeGreaterThan(500)
})

describe.each(analytes)('$id', (analyte) => {
  it('has codes with a right check digit', () => {
    expect(analyte.loinc.filter(({ code }) => luhn(code) !== 0)).toEqual([])
  })

  it('has the unit of its limits, with factor one, and no spelling in two units', () => {
    const canonical = analyte.units.find(({ ucum }) => ucum === analyte.canonicalUnit)
    expect(canonical?.factor.value).toBe(1)
    expect(canonical?.offset).toBeUndefined()
    const spellings = analyte.units.flatMap((unit) => unit.spellings)
    expect(new Set(spellings).size).toBe(spellings.length)
  })

  it('keeps the soft limits inside the hard ones', () => {
    const { hard, soft } = analyte.plausible
    expect(hard[0].value).toBeLessThanOrEqual(soft[0].value)
    expect(soft[0].value).toBeLessThan(soft[1].value)
    expect(soft[1].value).toBeLessThanOrEqual(hard[1].value)
  })

  it('has levels that rise, for men and for women, and an open last one', () => {
    const { levels } = analyte
    expect(levels.at(-1)?.below).toBeUndefined()
    for (const limits of [levels.map(({ below }) => below), levels.map(({ below, belowFemale }) => belowFemale ?? below)]) {
      const values = limits.slice(0, -1).map((limit) => limit?.value ?? Number.NaN)
      expect(values.every((value, at) => at === 0 || value > (values[at - 1] ?? Infinity))).toBe(true)
      expect(values.every((value) => value < analyte.plausible.hard[1].value)).toBe(true)
    }
    const rank = ['critical-low', 'low', 'borderline', 'normal', 'high', 'critical-high']
    // A borderline level may stand on either side of the normal ones.
    const ranks = levels.filter(({ reading }) => reading !== 'borderline').map(({ reading }) => rank.indexOf(reading))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
  })

  it('has columns of evidence that sum to one over exactly its levels', () => {
    for (const { cause, byLevel } of analyte.evidence) {
      expect(causes.map(({ id }) => id)).toContain(cause)
      expect(Object.keys(byLevel).sort()).toEqual(analyte.levels.map(({ id }) => id).sort())
      expect(Math.abs(total(Object.values(byLevel).map(({ given }) => given.value)) - 1)).toBeLessThan(0.01)
      expect(Math.abs(total(Object.values(byLevel).map(({ otherwise }) => otherwise.value)) - 1)).toBeLessThan(0.01)
    }
  })

  it('moves only findings that exist, and each level at most one way', () => {
    const ids = analyte.levels.map(({ id }) => id)
    for (const { finding, present, absent } of analyte.findings) {
      expect(findings.map(({ id }) => id)).toContain(finding)
      expect([...present, ...absent].sort()).toEqual([...ids].sort())
    }
  })
})

describe('what the levels say', () => {
  const row = (id: string, level: string) => {
    const found = analytes.find((analyte) => analyte.id === id)?.evidence[0]?.byLevel[level]
    if (!found) throw new Error(`${id} ${level} must carry evidence`)
    return found
  }
  const ratio = (id: string, level: string) => row(id, level).given.value / row(id, level).otherwise.value

  it('lets a defining level settle the cause and a normal magnesium leave room', () => {
    for (const id of ['potassium', 'magnesium', 'calcium-adjusted', 'sodium']) expect(ratio(id, 'low-mild')).toBeGreaterThan(1000)
    expect(row('magnesium', 'normal').given.value).toBeCloseTo(0.15, 2)
    expect(row('potassium', 'normal').given.value).toBeCloseTo(0.02, 2)
  })

  it('keeps vitamin D of 30 to 50 and total calcium near neutral', () => {
    expect(row('vitamin-d-25oh', 'insufficient').given.value).toBe(0.25)
    expect(row('vitamin-d-25oh', 'insufficient').otherwise.value).toBe(0.35)
    for (const level of ['low-mild', 'borderline', 'normal']) {
      expect(ratio('calcium-total', level)).toBeGreaterThan(0.2)
      expect(ratio('calcium-total', level)).toBeLessThan(5)
    }
    expect(ratio('vitamin-b12', 'indeterminate')).toBeCloseTo(1, 0)
  })
})
