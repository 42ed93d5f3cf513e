// What does a record say of eating and of the person? Allergies, diet orders, sex and age, answers; and hostile input of every kind.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundle, drops, lab, loinc, payloads, read, remarks } from '../resources.fixture.js'

const sct = (code: string, display?: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, ...(display && { display }) }],
})
const answers = (resource: object) => payloads(read(resource), 'answer').map(({ fact, value }) => [fact, value])

const allergy = (text: string, more: object = {}) => ({
  resourceType: 'AllergyIntolerance',
  code: { text },
  recordedDate: '2024-01-01',
  ...more,
})

describe('what is not eaten', () => {
  it('gathers all allergies of a file into one entry, for a later list replaces an earlier', () => {
    const found = read(
      bundle(
        allergy('Peanut'),
        allergy('Allergy to eggs'),
        allergy('Shellfish'),
        allergy('Penicillin'),
        allergy('Lactose intolerance'),
      ),
    )
    expect(payloads(found, 'eating')).toEqual([
      { allergies: ['peanut', 'egg', 'crustaceans', 'molluscs'], leavesOut: ['lactose'] },
    ])
    expect(drops(found)).toEqual(['not-ours'])
  })
  it('drops what was refuted or outgrown, and keeps what nobody confirmed', () => {
    expect(drops(read(allergy('Peanut', { verificationStatus: { coding: [{ code: 'refuted' }] } })))).toEqual(['taken-back'])
    expect(drops(read(allergy('Egg', { clinicalStatus: { coding: [{ code: 'resolved' }] } })))).toEqual(['taken-back'])
    expect(remarks(read(allergy('Egg', { verificationStatus: { coding: [{ code: 'unconfirmed' }] } })))).toEqual([
      ['unconfirmed'],
    ])
  })
  const order = (oralDiet: object, more: object = {}) => ({
    resourceType: 'NutritionOrder',
    status: 'active',
    intent: 'order',
    dateTime: '2026-06-01',
    oralDiet,
    ...more,
  })
  const nutrient = (code: string, value: number, unit: string) => ({
    nutrient: [{ modifier: sct(code), amount: { value, unit, system: 'http://unitsofmeasure.org', code: unit } }],
  })
  it('reads a diet order as limits', () => {
    expect(payloads(read(order(nutrient('39972003', 2000, 'mg'))), 'eating')).toEqual([{ lowSodium: true }])
    expect(payloads(read(order(nutrient('33463005', 1.5, 'L'))), 'eating')).toEqual([{ fluidLimitMlPerDay: 1500 }])
    expect(drops(read(order(nutrient('39972003', 4, 'g'))))).toEqual(['not-ours'])
    expect(
      drops(read(order({ texture: [{ modifier: sct('228055009', 'Liquidized food') }], type: [{ text: 'Pureed diet' }] }))),
    ).toEqual(['not-ours'])
  })
  it('takes the strictest of several, and none that is over', () => {
    const found = read(
      bundle(order(nutrient('33463005', 2000, 'mL'), { id: 'a' }), order(nutrient('33463005', 1200, 'mL'), { id: 'b' })),
    )
    expect(payloads(found, 'eating')).toEqual([{ fluidLimitMlPerDay: 1200 }])
    for (const status of ['completed', 'revoked', 'draft'])
      expect(drops(read(order(nutrient('39972003', 2, 'g'), { status })))).toEqual(['taken-back'])
  })
})

describe('people', () => {
  it('gives sex and year of birth, and never a name', () => {
    const found = read({ resourceType: 'Patient', gender: 'female', birthDate: '1961-02', name: [{ family: 'Person' }] })
    expect(payloads(found, 'profile')).toEqual([{ birthYear: 1961, sex: 'female' }])
    expect(JSON.stringify(found)).not.toContain('Person')
    expect(drops(read({ resourceType: 'Patient', gender: 'other' }))).toEqual(['not-ours'])
  })
  it('takes nothing where a file holds two people', () => {
    const of = (reference: string) => lab('2823-3', 4.1, 'mmol/L', { id: reference.slice(-1), subject: { reference } })
    expect(drops(read(bundle(of('Patient/1'), of('Patient/2'))))).toEqual(['not-ours', 'not-ours'])
    const patient = { resourceType: 'Patient', id: '1', gender: 'male' }
    const same = {
      resourceType: 'Bundle',
      entry: [
        { fullUrl: 'urn:uuid:p', resource: patient },
        { resource: of('urn:uuid:p') },
        { resource: { ...of('Patient/1'), effectiveDateTime: '2026-01-01' } },
      ],
    }
    expect(payloads(read(same), 'lab')).toHaveLength(2)
  })
  it('reads a questionnaire response to ours only', () => {
    const response = (questionnaire: string) => ({
      resourceType: 'QuestionnaireResponse',
      status: 'completed',
      questionnaire,
      authored: '2026-01-01T10:00:00Z',
      item: [
        { linkId: 'at-night', answer: [{ valueBoolean: true }] },
        { linkId: 'nonsense', answer: [{ valueBoolean: true }] },
      ],
    })
    expect(answers(response('urn:charley:questionnaire:interview|1'))).toEqual([['at-night', true]])
    expect(drops(read(response('http://example.org/Questionnaire/1')))).toEqual(['not-ours'])
  })
})

describe('the same file another day', () => {
  it('has the same keys, also for what has no date in it', () => {
    const undated = [
      { resourceType: 'Patient', gender: 'female' },
      allergy('Peanut', { recordedDate: undefined }),
      { resourceType: 'MedicationStatement', status: 'active', medicationCodeableConcept: { text: 'furosemide' } },
      { resourceType: 'Condition', code: { text: 'Heart failure' } },
      lab('2823-3', 4.1, 'mmol/L'),
    ]
    const keys = (now: string) => read(bundle(...undated), { now }).map((one) => one.what === 'entry' && one.key)
    expect(keys('2026-11-23T12:00:00Z')).toEqual(keys('2026-12-24T08:00:00Z'))
    expect(new Set(keys('2026-11-23T12:00:00Z')).size).toBe(5)
  })
})

describe('anything at all', () => {
  it('is read or told, and never throws', () => {
    const pieces = fc.constantFrom<unknown>(
      'Observation',
      'active',
      '2026-01-01',
      loinc('2823-3'),
      { value: 4, unit: 'mmol/L' },
      [{ reference: '#a' }],
      null,
      7,
      [],
      {},
      '',
    )
    const fields =
      'status code effectiveDateTime valueQuantity subject contained component specimen note referenceRange medicationCodeableConcept dosage item clinicalStatus verificationStatus oralDiet extension meta identifier category'.split(
        ' ',
      )
    const types =
      'Observation Condition MedicationStatement MedicationRequest Patient QuestionnaireResponse AllergyIntolerance NutritionOrder DiagnosticReport Bundle'.split(
        ' ',
      )
    const resource = fc
      .tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...fields), fc.oneof(pieces, fc.jsonValue())))
      .map(([resourceType, rest]) => ({ ...rest, resourceType }))
    fc.assert(
      fc.property(
        fc.oneof(
          resource,
          fc.array(resource).map((all) => bundle(...all)),
          fc.jsonValue(),
        ),
        (one) => {
          for (const found of read(one)) expect(found.place.file).toBe('x.json')
        },
      ),
      { numRuns: 250 },
    )
  })
  it('nested beyond reason is told', () => {
    let deep: unknown = 'x'
    for (let level = 0; level < 20_000; level++) deep = [deep]
    expect(drops(read({ ...lab('2823-3', 4, 'mmol/L'), code: { coding: deep } }))).toEqual(['not-ours'])
    expect(() => read({ resourceType: 'Condition', code: deep })).not.toThrow()
  })
})
