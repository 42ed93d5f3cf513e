// Does a value fall into the level that the tables of nutrients.md 3.3 give it?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analytes } from '../knowledge/labs/index.js'
import { levelOf, readLab, type LabInput } from './index.js'

const analyteOf = (id: string) => {
  const analyte = analytes.find((each) => each.id === id)
  if (!analyte) throw new Error(`${id} must be an analyte`)
  return analyte
}
const accepted = (input: LabInput) => {
  const reading = readLab(input)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problem))
  return reading
}

describe('levels', () => {
  it.each([
    ['potassium', 2.49, 'critical-low'],
    ['potassium', 2.5, 'low-moderate'],
    ['potassium', 3, 'low-mild'],
    ['potassium', 3.5, 'normal'],
    ['potassium', 5, 'normal'],
    ['potassium', 6.5, 'critical-high'],
    ['magnesium', 0.69, 'low-mild'],
    ['magnesium', 0.7, 'normal'],
    ['magnesium', 0.49, 'critical-low'],
    ['calcium-adjusted', 2.09, 'low-mild'],
    ['calcium-adjusted', 2.6, 'normal'],
    ['sodium', 134, 'low-mild'],
    ['vitamin-d-25oh', 29, 'low'],
    ['vitamin-d-25oh', 40, 'insufficient'],
    ['vitamin-d-25oh', 50, 'normal'],
    ['vitamin-b12', 132, 'low'],
    ['vitamin-b12', 133, 'indeterminate'],
    ['vitamin-b12', 258, 'indeterminate'],
    ['holotranscobalamin', 70, 'indeterminate'],
    ['methylmalonic-acid', 400, 'normal'],
    ['egfr', 29, 'g4'],
    ['hba1c', 48, 'high'],
    ['hba1c', 47, 'raised'],
  ])('%s %d is %s (tables 3.3)', (id, value, level) => {
    expect(levelOf(analyteOf(id), value).id).toBe(level)
  })

  it('holds a limit in the unit it is printed in: 180 ng/L, 12 ng/mL, 1.7 mg/dL, 6.5 %', () => {
    expect(accepted({ name: 'b12', value: 180, unit: 'ng/L' }).level.id).toBe('indeterminate')
    expect(accepted({ name: 'b12', value: 179, unit: 'ng/L' }).level.id).toBe('low')
    expect(accepted({ name: 'b12', value: 350, unit: 'ng/L' }).level.id).toBe('indeterminate')
    expect(accepted({ name: 'vitamin d', value: 12, unit: 'ng/mL' }).level.id).toBe('insufficient')
    expect(accepted({ name: 'vitamin d', value: 20, unit: 'ng/mL' }).level.id).toBe('normal')
    expect(accepted({ name: 'magnesium', value: 1.7, unit: 'mg/dL' }).level.id).toBe('normal')
    expect(accepted({ name: 'magnesium', value: 1.6, unit: 'mg/dL' }).level.id).toBe('low-mild')
    expect(accepted({ name: 'calcium', value: 8.8, unit: 'mg/dL' }).level.id).toBe('normal')
    expect(accepted({ name: 'hba1c', value: 6.5, unit: '%' }).level.id).toBe('high')
    expect(accepted({ name: 'hba1c', value: 6.4, unit: '%' }).level.id).toBe('raised')
  })

  it('differs for women where the limits do', () => {
    expect(levelOf(analyteOf('haemoglobin'), 125, 'female').id).toBe('normal')
    expect(levelOf(analyteOf('haemoglobin'), 125, 'male').id).toBe('low')
    expect(levelOf(analyteOf('ck'), 260, 'female').id).toBe('high-mild')
    expect(levelOf(analyteOf('ck'), 260, 'male').id).toBe('normal')
  })

  it('never falls when the value rises', () => {
    const value = fc.double({ min: 0, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...analytes),
        value,
        value,
        fc.constantFrom('female', 'male', undefined),
        (analyte, a, b, sex) => {
          const place = (x: number) => analyte.levels.indexOf(levelOf(analyte, x, sex as 'female' | 'male' | undefined))
          expect(place(Math.min(a, b))).toBeLessThanOrEqual(place(Math.max(a, b)))
        },
      ),
    )
  })
})
