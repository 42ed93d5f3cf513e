// Do the layouts of real hospitals read rightly? Shapes seen in public samples of several vendors and releases, with invented figures.
import { describe, expect, it } from 'vitest'
import { readLab } from '../../../labs/index.js'
import { bundle, drops, lab, loinc, observation, payloads, quantity, read, remarks } from '../resources.fixture.js'

const local = (display: string) => ({ coding: [{ system: 'https://example.org/codeSet/72', code: '1', display }], text: display })
const labs = (resource: object) => payloads(read(resource), 'lab')

describe('laboratory results', () => {
  it('with a code of the house alone come in by name, and can be read again', () => {
    for (const name of ['Potassium Level', 'Sodium Lvl', 'Creatinine(Serum)', 'Magnesium, plasma']) {
      const unit = /^[PS]/.test(name) ? 'mmol/L' : 'mg/dL'
      const [paper] = labs(observation(local(name), { valueQuantity: { value: name === 'Sodium Lvl' ? 139 : 4, unit } }))
      expect([name, paper && readLab(paper).ok]).toEqual([name, true])
    }
  })

  it('whole urea in mg/dL is not taken for its nitrogen', () => {
    const value = (name: string, more: object = {}) => {
      const [paper] = labs(observation(local(name), { valueQuantity: { value: 40, unit: 'mg/dL' } }, more))
      const reading = paper && readLab(paper)
      return reading?.ok === true ? Number(reading.result.value.toFixed(1)) : undefined
    }
    // 60.056 g/mol: 400 mg/L are 6.66 mmol/L; as nitrogen, 28.014 g in a mole, 14.28.
    expect(value('Urea')).toBe(6.7)
    expect(value('Urea nitrogen')).toBe(14.3)
    expect(value('BUN')).toBe(14.3)
    expect(value('Urea', { referenceRange: [{ high: { value: 25, unit: 'mg/dL' } }] })).toBe(14.3)
  })

  it('with the code of blood and another specimen are a contradiction', () => {
    const urine = { contained: [{ resourceType: 'Specimen', id: 's', type: { text: 'Urine' } }], specimen: { reference: '#s' } }
    expect(drops(read(lab('2823-3', 45, 'mmol/L', urine)))).toEqual(['not-read'])
    expect(labs(observation(loinc('2823-3', 'Potassium pre-dialysis'), { valueQuantity: quantity(5, 'mmol/L') }))).toHaveLength(1)
  })

  it('of a report on two specimens take neither for their own', () => {
    const report = {
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { text: 'x' },
      specimen: [{ reference: '#u' }, { reference: '#b' }],
      contained: [
        { resourceType: 'Specimen', id: 'u', type: { text: 'Urine' } },
        { resourceType: 'Specimen', id: 'b', type: { text: 'Blood' } },
        { ...lab('2823-3', 4.1, 'mmol/L'), id: 'k' },
      ],
      result: [{ reference: '#k' }],
    }
    expect(labs(report)).toHaveLength(1)
  })

  it('of an unborn child, a donor or a device are not the person’s', () => {
    expect(drops(read(lab('2823-3', 4.1, 'mmol/L', { focus: [{ display: 'fetus' }] })))).toEqual(['not-ours'])
    expect(drops(read(lab('2823-3', 4.1, 'mmol/L', { subject: { reference: 'Device/7' } })))).toEqual(['not-ours'])
  })

  it('whose meaning an unknown extension may turn round are not read; a spoilt sample told so is marked', () => {
    const kds = 'https://www.medizininformatik-initiative.de/fhir/core/modul-labor/StructureDefinition'
    const says = (url: string) =>
      lab('2823-3', 5.9, 'mmol/L', { modifierExtension: [{ url, valueCoding: { display: 'Specimen hemolyzed (finding)' } }] })
    expect(drops(read(says('https://example.org/not-done')))).toEqual(['not-read'])
    expect(labs(says(`${kds}/InterpretationsbeeinflussendeEigenschaft`))).toMatchObject([{ remarks: ['haemolysed'] }])
  })

  it('with a range that stands on its head keep none', () => {
    const upside = lab('787-2', 85, 'fL', { referenceRange: [{ low: quantity(100, 'fL'), high: quantity(80, 'fL') }] })
    expect(labs(upside)[0]).not.toHaveProperty('range')
  })

  it('in a unit that speaks of red cells or of creatinine are not read as of serum', () => {
    expect(drops(read(lab('2284-8', 30, 'ng/mL{RBC}')))).toEqual(['not-read'])
    expect(drops(read(lab('2823-3', 4.1, 'mmol/L{Cre}')))).toEqual(['not-read'])
    expect(labs(lab('14682-9', 80, 'umol/L{Cre}'))).toHaveLength(1)
  })

  it('are known by the number of the code system as by its address', () => {
    const code = { coding: [{ system: 'urn:oid:2.16.840.1.113883.6.1', code: '2823-3' }] }
    expect(labs(observation(code, { valueQuantity: quantity(4.1, 'mmol/L') }))[0]?.loinc).toBe('2823-3')
  })
})

describe('diagnoses by name', () => {
  const facts = (text: string, more: object = {}) =>
    payloads(
      read({
        resourceType: 'Condition',
        clinicalStatus: { coding: [{ code: 'active' }] },
        recordedDate: '2026-10-01',
        code: { text },
        ...more,
      }),
      'answer',
    ).map(({ fact, value }) => (value === true ? fact : `!${fact}`))
  it.each([
    ['Injury of tendon of the rotator cuff of shoulder', []],
    ['Haematoma', []],
    ['Chest pain', []],
    ['Shortness of breath', []],
    ['Nocturnal leg cramps', []],
    ['Anemia (disorder)', []],
    ['Diarrhea', []],
    ['HIV test negative', []],
    ['Diabetes mellitus in mother', []],
    ['Type 2 diabetes mellitus without complication (disorder)', ['diabetes-known']],
    ['Chronic kidney disease, stage IV (severe) (HCC)', ['kidney-disease-known', 'kidney-severe']],
    ['Deep vein thrombosis of left lower extremity', ['clot-before']],
    ['Deep vein thrombosis of upper limb', []],
  ])('%s: %j', (text, expected) => expect(facts(text)).toEqual(expected))
  it('by the German code list too', () => {
    const code = { coding: [{ system: 'http://fhir.de/CodeSystem/bfarm/icd-10-gm', code: 'E11.90' }] }
    expect(facts('', { code })).toEqual(['diabetes-known'])
  })
})

describe('medicines', () => {
  const ingredient = (text: string) =>
    payloads(read({ resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text } }), 'medicine')[0]
      ?.ingredient
  it.each([
    ['lisinopril 20 MG / hydrochlorothiazide 12.5 MG Oral Tablet', 'lisinopril / hydrochlorothiazide'],
    ['losartan potassium-hydrochlorothiazide 50-12.5 mg tablet', 'losartan / hydrochlorothiazide'],
    ['200 ACTUAT Albuterol 0.09 MG/ACTUAT Metered Dose Inhaler', 'salbutamol'],
    ['24 HR metoprolol succinate 25 MG Extended Release Oral Tablet [Toprol]', 'metoprolol'],
    ['3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus]', 'insulin glargine'],
    ['Carbamazepine[Tegretol]', 'carbamazepine'],
    ['Hydrocortisone 10 MG/ML Topical Cream', undefined],
    ['Adcal-D3 1500mg/400unit chewable tablets', 'calcium with vitamin d'],
  ])('%s is %s', (text, expected) => expect(ingredient(text)).toBe(expected))

  it('of R5: the concept in its new place, and whether it is taken', () => {
    const five = (more: object) =>
      read({
        resourceType: 'MedicationStatement',
        status: 'recorded',
        medication: { concept: { text: 'Furosemide 40 MG' } },
        ...more,
      })
    expect(payloads(five({}), 'medicine')).toMatchObject([{ ingredient: 'furosemide' }])
    expect(drops(five({ adherence: { code: { coding: [{ code: 'not-taking' }] } } }))).toEqual(['taken-back'])
  })

  it('of DSTU2: an order that ended on a day', () => {
    const order = { resourceType: 'MedicationOrder', status: 'stopped', dateWritten: '2025-03-01', dateEnded: '2025-04-01' }
    const found = read({ ...order, medicationCodeableConcept: { text: 'Furosemide' } })
    expect(payloads(found, 'medicine')[0]?.regular).toEqual({ since: '2025-03-01', until: '2025-04-01' })
  })
})

describe('allergies of DSTU2', () => {
  const allergy = (status: string) => read({ resourceType: 'AllergyIntolerance', status, substance: { text: 'Peanut' } })
  it('have one status for all', () => {
    expect(remarks(allergy('active'))).toEqual([[]])
    expect(remarks(allergy('unconfirmed'))).toEqual([['unconfirmed']])
    for (const status of ['inactive', 'resolved', 'refuted'])
      expect([status, drops(allergy(status))]).toEqual([status, ['taken-back']])
  })
})

describe('who and how', () => {
  const patient = (id: string, given: string) => ({
    resourceType: 'Patient',
    id,
    name: [{ family: 'Person', given: [given] }],
    birthDate: '1961-02-03',
    gender: 'female',
  })
  const of = (id: string, code: string) => lab(code, 4.1, 'mmol/L', { subject: { reference: `Patient/${id}` } })
  const both = (given: string) => bundle(patient('a', 'Ann'), patient('b', given), of('a', '2823-3'), of('b', '6298-4'))
  it('two numbers of one person are one; sisters of one day are two', () => {
    expect(payloads(read(both('Ann')), 'lab')).toHaveLength(2)
    expect(payloads(read(both('Eve')), 'lab')).toHaveLength(0)
    expect(payloads(read(both('Eve'), { onePerson: true }), 'lab')).toHaveLength(2)
  })

  it('a pregnancy of now is known from the status that summaries carry', () => {
    const status = (code: string, day: string) =>
      read(observation(loinc('82810-3'), { valueCodeableConcept: { coding: [{ code }] } }, { effectiveDateTime: day }))
    expect(payloads(status('77386006', '2026-10-01'), 'answer')).toEqual([{ fact: 'pregnant', value: true }])
    expect(drops(status('77386006', '2024-10-01'))).toEqual(['taken-back'])
    expect(drops(status('60001007', '2026-10-01'))).toEqual(['not-ours'])
  })

  it('weight as hospitals code it', () =>
    expect(payloads(read(observation(loinc('3141-9'), { valueQuantity: quantity(70, 'kg') })), 'measure')).toEqual([
      { what: 'weightKg', value: 70 },
    ]))
})
