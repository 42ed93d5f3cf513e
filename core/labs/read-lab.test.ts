// Is a result understood, questioned or refused as nutrients.md 3.2 and 3.6 say?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analytes } from '../knowledge/labs/index.js'
import { deriveLabs, readLab, type LabInput } from './index.js'

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
const problem = (input: LabInput) => {
  const reading = readLab(input)
  return reading.ok ? undefined : reading.problem
}

describe('reading', () => {
  it.each(['ug/L', 'µg/L', 'μg/L', 'mcg/L', 'UG/L', 'ng/mL', 'NG/ML ', 'ug / l'])('understands ferritin in %j', (unit) => {
    expect(accepted({ name: 'Ferritin', value: 21, unit }).result.value).toBe(21)
  })

  it.each([
    ['4,2', 4.2],
    ['4.2', 4.2],
    [' 4.2 mmol/L', 4.2],
    ['4.2 H', 4.2],
    ['4.2*', 4.2],
  ])('understands the number %j', (value, expected) => {
    expect(accepted({ name: 'potassium', value }).result.value).toBe(expected)
  })

  it('takes "1,850" for the only one of 1.85 and 1850 that can be', () => {
    expect(accepted({ name: 'CK', value: '1,850', unit: 'U/L' }).result.value).toBe(1850)
    expect(accepted({ name: 'CK', value: '61 000', unit: 'U/L' }).result.value).toBe(61000)
    expect(accepted({ name: 'adjusted calcium', value: '2,350', unit: 'mmol/L' }).result.value).toBe(2.35)
    expect(problem({ name: 'ferritin', value: '1,234', unit: 'ug/L' })?.kind).toBe('not-a-number')
  })

  it('sees no slip in a letter or number that stands alone: another vitamin, another hormone', () => {
    for (const name of ['vitamin A', 'vitamin E', 'vitamin K', 'vitamin B2', 'free T3', 'vitamin'])
      expect([name, problem({ name, value: 31, unit: 'nmol/L' })?.kind]).toEqual([name, 'unknown-analyte'])
    expect(accepted({ name: 'vitmain D', value: 31, unit: 'nmol/L' }).result.analyte).toBe('vitamin-d-25oh')
  })

  it('tells whole urea from its nitrogen by the unit, and keeps it from the code of nitrogen', () => {
    // 60.056 g/mol against 28.014 g of nitrogen in a mole.
    expect(accepted({ name: 'urea', value: 40, unit: 'mg/dL urea' }).result.value).toBeCloseTo(6.66, 2)
    expect(accepted({ name: 'BUN', value: 40, unit: 'mg/dL' }).result.value).toBeCloseTo(14.28, 2)
    expect(problem({ loinc: '3094-0', value: 40, unit: 'mg/dL urea' })?.kind).toBe('code-unit-mismatch')
  })

  it('keeps "<" and reads the level on its side', () => {
    const reading = accepted({ name: 'CRP', value: '<5', unit: 'mg/L' })
    expect(reading.result.reported).toEqual({ value: 5, unit: 'mg/L', comparator: '<' })
    expect(reading.level.id).toBe('normal')
    expect(deriveLabs([reading.result], {})[0]?.value).toBeLessThan(5)
    expect(accepted({ name: 'eGFR', value: '>60', unit: 'mL/min' }).level.id).toBe('normal')
  })

  it('follows the code: 14685-2 is B12 in moles, 2532-0 is no test of ours (import trap of 3.2)', () => {
    expect(accepted({ loinc: '14685-2', value: 96, unit: 'pmol/L' }).result.analyte).toBe('vitamin-b12')
    expect(problem({ loinc: '2532-0', name: 'magnesium', value: 0.8, unit: 'mmol/L' })?.kind).toBe('unknown-analyte')
    expect(problem({ loinc: '14685-2', name: 'magnesium', value: 0.8, unit: 'mmol/L' })?.kind).toBe('code-name-mismatch')
    expect(problem({ loinc: '62292-8', value: 40, unit: 'nmol/L' })).toEqual({
      kind: 'code-unit-mismatch',
      code: '62292-8',
      property: 'mass',
      unit: 'nmol/L',
    })
    expect(accepted({ loinc: '1751-7', value: 4, unit: 'g/dL' }).result.value).toBe(40)
  })

  it('finds every analyte by its id and by each alias', () => {
    for (const { id, aliases } of analytes) {
      const value = analyteOf(id).plausible.soft[1].value
      const unit = analyteOf(id).canonicalUnit
      for (const name of [id, ...aliases]) expect([name, accepted({ name, value, unit }).result.analyte]).toEqual([name, id])
    }
  })

  it('names what is near an unknown test', () => {
    const refused = problem({ name: 'red cell magnesium', value: 2, unit: 'mmol/L' })
    expect(refused?.kind === 'unknown-analyte' && refused.nearest).toContain('magnesium')
    expect(accepted({ name: 'magnesum', value: 0.8, unit: 'mmol/L' }).warnings[0]?.kind).toBe('name-guessed')
  })

  it('refuses what it cannot take', () => {
    expect(problem({ name: 'vitamin D', value: 40 })?.kind).toBe('unit-missing')
    expect(problem({ name: 'vitamin B12', value: 300 })?.kind).toBe('unit-missing')
    expect(problem({ name: 'potassium', value: 4, unit: 'bananas' })?.kind).toBe('unknown-unit')
    expect(problem({ name: 'potassium', value: 4, unit: 'pmol/L' })?.kind).toBe('unit-of-another-analyte')
    expect(problem({ name: 'potassium', value: 'high' })?.kind).toBe('not-a-number')
    expect(problem({ name: 'potassium', value: 0.9, unit: 'mmol/L' })?.kind).toBe('implausible-hard')
    expect(problem({ name: 'potassium', value: -4, unit: 'mmol/L' })?.kind).toBe('implausible-hard')
  })

  it('asks about another unit (rules of 3.6)', () => {
    const asked: readonly LabInput[] = [
      { name: 'calcium', value: 9.4, unit: 'mmol/L' },
      { name: 'albumin', value: 4.1, unit: 'g/L' },
      { name: 'creatinine', value: 88, unit: 'mg/dL' },
      { name: 'creatinine', value: 0.9 },
      { name: 'potassium', value: 4.2, unit: 'mg/dL' },
      { name: 'hba1c', value: 48, unit: '%' },
      { name: 'haemoglobin', value: 13.5, unit: 'g/L' },
    ]
    for (const input of asked) expect([input, problem(input)?.kind]).toEqual([input, 'perhaps-other-unit'])
    const possible: readonly LabInput[] = [
      { name: 'magnesium', value: 2, unit: 'mmol/L' },
      { name: 'hba1c', value: 6.5, unit: 'mmol/mol' },
      { name: 'albumin', value: 5.5, unit: 'g/L' },
    ]
    for (const input of possible) expect(accepted(input).warnings.map(({ kind }) => kind)).toContain('perhaps-other-unit')
  })

  it('warns of the unusual, of burst cells, and of a unit it assumed', () => {
    const kinds = (input: LabInput) => accepted(input).warnings.map(({ kind }) => kind)
    expect(kinds({ name: 'potassium', value: 2.3, unit: 'mmol/L' })).toEqual(['implausible-soft'])
    expect(kinds({ name: 'potassium', value: 5.9, unit: 'mmol/L', haemolysed: true })).toEqual(['haemolysed'])
    expect(kinds({ name: 'sodium', value: 139, unit: 'mmol/L', haemolysed: true })).toEqual([])
    expect(kinds({ name: 'sodium', value: 139 })).toEqual(['unit-missing'])
  })

  it('never throws and never accepts a value that is not finite', () => {
    const name = fc.oneof(fc.constantFrom(...analytes.map(({ id }) => id)), fc.string())
    const value = fc.oneof(fc.double(), fc.string(), fc.constantFrom('<', '1,', '1e400', '>=5', '1.2.3', '9'.repeat(400)))
    const input = fc.record(
      { name, value, loinc: fc.oneof(fc.constant('2823-3'), fc.string()), unit: fc.string(), date: fc.string() },
      { requiredKeys: ['value'] },
    )
    fc.assert(
      fc.property(input, (given) => {
        const reading = readLab(given as LabInput)
        expect(reading.ok ? Number.isFinite(reading.result.value) : reading.problem.kind.length > 0).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
