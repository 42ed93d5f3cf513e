// Are laboratory results of a record taken as they are? Every code and unit of nutrients.md 3.2, and the traps of public lists.
import { describe, expect, it } from 'vitest'
import { analytes } from '../../../knowledge/labs/index.js'
import { fromCanonical, readLab } from '../../../labs/index.js'
import { bundle, drops, lab, loinc, observation, payloads, quantity, read, remarks } from '../resources.fixture.js'

/** Well inside what is possible, in the unit of the limits. */
const ordinary = (analyte: (typeof analytes)[number]): number => {
  const [low, high] = analyte.plausible.soft.map(({ value }) => value)
  return (low ?? 0) + ((high ?? 0) - (low ?? 0)) * 0.3
}

describe('every code with every unit it can have', () => {
  const pairs = analytes.flatMap((analyte) =>
    analyte.loinc.flatMap(({ code, property }) => analyte.units.map((unit) => [analyte, code, property, unit] as const)),
  )
  it('comes in as its analyte and reads as the same value, or is refused for a unit that cannot go with the code', () => {
    let taken = 0
    for (const [analyte, code, property, unit] of pairs) {
      const value = Number(fromCanonical(unit, ordinary(analyte)).toPrecision(4))
      const found = read(lab(code, value, unit.ucum))
      const [paper] = payloads(found, 'lab')
      const kind = /^[munp]?(?:mol|eq)\/(?!mol)/.test(unit.ucum)
        ? 'moles'
        : /^[munp]?g\/[^{]*$/.test(unit.ucum)
          ? 'mass'
          : 'other'
      const goes = property === 'other' || kind === property
      expect([analyte.id, code, unit.ucum, paper !== undefined]).toEqual([analyte.id, code, unit.ucum, goes])
      if (!paper) {
        expect(drops(found)).toEqual(['code-and-unit'])
        continue
      }
      taken += 1
      const reading = readLab(paper)
      expect(reading).toMatchObject({ ok: true, result: { analyte: analyte.id, reported: { value, unit: unit.ucum } } })
      expect(paper.loinc).toBe(code)
    }
    expect(taken).toBeGreaterThan(70)
  })

  it('also by the text of the unit, with its case and its micro signs', () => {
    const units = ['umol/L', 'µmol/L', 'μmol/l', 'UMOL/L']
    for (const unit of units) {
      const found = read(observation(loinc('14682-9'), { valueQuantity: { value: 80, unit } }))
      expect(readLab(payloads(found, 'lab')[0]!)).toMatchObject({ ok: true, result: { analyte: 'creatinine', value: 80 } })
    }
  })

  it('halves milliequivalents of magnesium and calcium', () => {
    const value = (code: string, unit: string, amount: number) => {
      const reading = readLab(payloads(read(lab(code, amount, unit)), 'lab')[0]!)
      return reading.ok ? reading.result.value : undefined
    }
    expect(value('2601-3', 'meq/L', 1.6)).toBeCloseTo(0.8, 9)
    expect(value('2000-8', 'meq/L', 4.8)).toBeCloseTo(2.4, 9)
    expect(value('2823-3', 'meq/L', 4.1)).toBeCloseTo(4.1, 9)
  })

  it('turns a unit of the same kind by UCUM, and says so', () => {
    const found = read(
      lab('17861-6', 94, 'ug/mL', { referenceRange: [{ low: quantity(86, 'ug/mL'), high: quantity(102, 'ug/mL') }] }),
    )
    expect(payloads(found, 'lab')).toEqual([
      { name: 'calcium-total', value: '9.4', unit: 'mg/dL', loinc: '17861-6', range: { low: 8.6, high: 10.2 } },
    ])
    expect(found[0]).toMatchObject({ remarks: ['unit-turned'], rest: { value: '94 ug/mL' } })
  })
})

describe('codes that public lists have wrong', () => {
  it('14685-2 is vitamin B12', () => {
    expect(readLab(payloads(read(lab('14685-2', 210, 'pmol/L')), 'lab')[0]!)).toMatchObject({
      ok: true,
      result: { analyte: 'vitamin-b12' },
    })
    const named = read(observation(loinc('14685-2', 'Magnesium'), { valueQuantity: quantity(0.8, 'mmol/L') }))
    expect(drops(named)).toEqual(['not-read'])
  })
  it('2532-0 is LDH and nothing else', () => {
    for (const [display, unit] of [
      ['Magnesium', 'mmol/L'],
      [undefined, 'U/L'],
    ] as const) {
      const found = read(observation(loinc('2532-0', display), { valueQuantity: quantity(180, unit) }))
      const [paper] = payloads(found, 'lab')
      expect(paper?.name).toBe('Lactate dehydrogenase (LDH)')
      expect(readLab(paper!).ok).toBe(false)
    }
  })
  it('1,25-dihydroxyvitamin D is no test of vitamin D status', () => {
    for (const concept of [loinc('62290-2', 'Vitamin D'), loinc('1649-3')]) {
      const [paper] = payloads(read(observation(concept, { valueQuantity: quantity(45, 'pg/mL') })), 'lab')
      expect(readLab(paper!).ok).toBe(false)
    }
    expect(drops(read(observation({ text: 'Vitamin D 1,25-dihydroxy' }, { valueQuantity: quantity(45, 'pg/mL') })))).toEqual([
      'not-ours',
    ])
  })
  it('another specimen is another test', () => {
    for (const code of ['26746-8', '24447-5', '2829-0', '2283-0']) {
      const [paper] = payloads(read(lab(code, 5, 'mg/dL')), 'lab')
      expect(readLab(paper!).ok).toBe(false)
    }
    const urine = { contained: [{ resourceType: 'Specimen', id: 's', type: { text: 'Urine' } }], specimen: { reference: '#s' } }
    expect(drops(read(observation({ text: 'Potassium' }, { valueQuantity: quantity(45, 'mmol/L') }, urine)))).toEqual([
      'not-ours',
    ])
  })
  it('a code that nobody here knows is not overruled by its name', () => {
    expect(drops(read(observation(loinc('32713-0', 'Potassium'), { valueQuantity: quantity(4, 'mmol/L') })))).toEqual([
      'not-ours',
    ])
  })
  it('a unit that contradicts its text is refused', () => {
    expect(
      drops(
        read(
          observation(loinc('2601-3'), {
            valueQuantity: { value: 2, unit: 'mg/dL', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
          }),
        ),
      ),
    ).toEqual(['not-read'])
  })
})

describe('what is said around a value', () => {
  const value = (more: object) => payloads(read(lab('2823-3', 5.9, 'mmol/L', more)), 'lab')[0]
  it('keeps the comparator', () => {
    const found = read(observation(loinc('1988-5'), { valueQuantity: quantity(5, 'mg/L', { comparator: '<' }) }))
    expect(payloads(found, 'lab')[0]?.value).toBe('<5')
    expect(payloads(read(observation(loinc('98979-8'), { valueString: '>90 mL/min/1.73m2' })), 'lab')[0]?.value).toBe(
      '>90 mL/min/1.73m2',
    )
  })
  it('marks preliminary and corrected, drops what is taken back', () => {
    expect(value({ status: 'preliminary' })?.remarks).toEqual(['preliminary'])
    expect(value({ status: 'amended' })?.remarks).toEqual(['corrected'])
    for (const status of ['entered-in-error', 'cancelled'])
      expect(drops(read(lab('2823-3', 4, 'mmol/L', { status })))).toEqual(['taken-back'])
  })
  it('notes burst red cells, by code and by word, and not where they are denied', () => {
    const coded = {
      contained: [
        {
          resourceType: 'Specimen',
          id: 's',
          condition: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0493', code: 'HEM' }] }],
        },
      ],
      specimen: { reference: '#s' },
    }
    expect(value(coded)?.remarks).toEqual(['haemolysed'])
    for (const text of ['Sample hemolyzed', 'Slight haemolysis seen'])
      expect(value({ note: [{ text }] })?.remarks).toEqual(['haemolysed'])
    for (const text of ['Not haemolysed', 'No visible haemolysis', 'Haemolysis: none'])
      expect(value({ note: [{ text }] })?.remarks).toBeUndefined()
  })
  it('keeps fasting', () => {
    expect(value({ note: [{ text: 'Fasting sample' }] })?.remarks).toEqual(['fasting'])
    expect(value({ note: [{ text: 'Non-fasting' }] })?.remarks).toEqual(['not-fasting'])
  })
  it('says with total calcium that albumin was low that day', () => {
    const found = read(
      bundle(
        lab('1751-7', 24, 'g/L', { id: 'a' }),
        lab('2000-8', 1.98, 'mmol/L', { id: 'c' }),
        lab('2000-8', 2.3, 'mmol/L', { id: 'd', effectiveDateTime: '2026-10-01' }),
      ),
    )
    expect(remarks(found).map((each) => each.includes('low-albumin'))).toEqual([false, true, false])
  })
  it('takes the normal range, in the unit of the value, and the words where ages differ', () => {
    const range = (referenceRange: object[]) => payloads(read(lab('2823-3', 4, 'mmol/L', { referenceRange })), 'lab')[0]?.range
    expect(range([{ low: quantity(3.5, 'mmol/L'), high: quantity(5.3, 'mmol/L') }])).toEqual({ low: 3.5, high: 5.3 })
    expect(
      range([{ low: quantity(3.5, 'mmol/L') }, { low: quantity(2.5, 'mmol/L'), type: { coding: [{ code: 'critical' }] } }]),
    ).toEqual({ low: 3.5 })
    expect(range([{ low: quantity(14, 'mg/dL') }])).toBeUndefined()
    expect(
      range([
        { text: 'men 3.5-5', appliesTo: [{ text: 'men' }] },
        { text: 'women 3.4-5', appliesTo: [{ text: 'women' }] },
      ]),
    ).toEqual({ text: 'men 3.5-5; women 3.4-5' })
  })
  it('refuses the impossible, the timeless and what lies ahead', () => {
    expect(drops(read(lab('2823-3', 41, 'mmol/L')))).toEqual(['impossible'])
    expect(drops(read(lab('2823-3', 4, 'mmol/L', { effectiveDateTime: undefined })))).toEqual(['no-moment'])
    expect(drops(read(lab('2823-3', 4, 'mmol/L', { effectiveDateTime: '2019' })))).toEqual(['no-moment'])
    expect(drops(read(lab('2823-3', 4, 'mmol/L', { effectiveDateTime: '2026-11-25' })))).toEqual(['future'])
    expect(drops(read(observation(loinc('2823-3'), { valueCodeableConcept: { text: 'high' } })))).toEqual(['not-read'])
    expect(drops(read(observation(loinc('2823-3'), { dataAbsentReason: { text: 'haemolysed' } })))).toEqual(['not-read'])
  })
  it('says when only the month is known, and takes a day at noon where the person lives', () => {
    const [found] = read(lab('2823-3', 4, 'mmol/L', { effectiveDateTime: '2026-03' }))
    expect(found).toMatchObject({ draft: { at: '2026-03-01T12:00:00Z' }, remarks: ['day-not-known'] })
    expect(read(lab('2823-3', 4, 'mmol/L', { effectiveDateTime: '2026-07-03' }))[0]).toMatchObject({
      draft: { at: '2026-07-03T11:00:00Z', zone: 'Europe/London' },
    })
  })
})
