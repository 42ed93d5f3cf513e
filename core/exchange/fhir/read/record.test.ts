// What of a record holds for this person now? Medicines and diagnoses; and what does not.
import { describe, expect, it } from 'vitest'
import { bundle, drops, payloads, read, remarks } from '../resources.fixture.js'

const medicine = (resourceType: string, more: object) => ({
  resourceType,
  status: 'active',
  medicationCodeableConcept: {
    text: 'Furosemide 40 mg tablet',
    coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '4603' }],
  },
  ...more,
})
const statement = (more: object) => medicine('MedicationStatement', { effectivePeriod: { start: '2025-02-01' }, ...more })
const request = (more: object) => medicine('MedicationRequest', { intent: 'order', authoredOn: '2026-05-01', ...more })

describe('medicines', () => {
  it('are taken regularly since when the statement says', () => {
    const dosage = [{ text: 'one in the morning', doseAndRate: [{ doseQuantity: { value: 40, unit: 'mg' } }] }]
    expect(payloads(read(statement({ dosage })), 'medicine')).toEqual([
      {
        name: 'Furosemide 40 mg tablet',
        ingredient: 'furosemide',
        dose: { value: 40, unit: 'mg' },
        regular: { since: '2025-02-01' },
        directions: 'one in the morning',
      },
    ])
  })
  it('are not taken when the statement says so', () => {
    for (const status of ['not-taken', 'entered-in-error', 'intended'])
      expect([status, drops(read(statement({ status })))]).toEqual([status, ['taken-back']])
    expect(drops(read(statement({ wasNotTaken: true })))).toEqual(['taken-back'])
    expect(drops(read(statement({ status: 'stopped', effectivePeriod: undefined })))).toEqual(['taken-back'])
  })
  it('are over when stopped, with the day it ended', () => {
    const found = read(statement({ status: 'stopped', effectivePeriod: { start: '2025-02-01', end: '2025-08-01' } }))
    expect(payloads(found, 'medicine')[0]?.regular).toEqual({ since: '2025-02-01', until: '2025-08-01' })
    expect(remarks(found)).toEqual([['stopped']])
    const asserted = read(statement({ status: 'completed', dateAsserted: '2025-09-09' }))
    expect(payloads(asserted, 'medicine')[0]?.regular).toEqual({ since: '2025-02-01', until: '2025-09-09' })
  })
  it('that were prescribed are marked so; proposals, drafts and prohibitions are nothing', () => {
    expect(remarks(read(request({})))).toEqual([['prescribed']])
    expect(payloads(read(request({})), 'medicine')[0]?.regular).toEqual({ since: '2026-05-01' })
    for (const intent of ['proposal', 'plan', 'option']) expect(drops(read(request({ intent })))).toEqual(['not-ours'])
    for (const status of ['cancelled', 'draft', 'entered-in-error', 'stopped'])
      expect(drops(read(request({ status })))).toEqual(['taken-back'])
    expect(drops(read(request({ doNotPerform: true })))).toEqual(['taken-back'])
    const finished = read(request({ status: 'completed', dispenseRequest: { expectedSupplyDuration: { value: 10, code: 'd' } } }))
    expect(payloads(finished, 'medicine')[0]?.regular).toEqual({ since: '2026-05-01', until: '2026-05-11' })
  })
  it('are found behind a reference: contained, in the bundle, or where the caller has them', () => {
    const medication = {
      resourceType: 'Medication',
      id: 'm1',
      code: { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '6809', display: 'metformin' }] },
    }
    const by = (reference: string, more: object = {}) => ({
      ...statement({ medicationReference: { reference }, ...more }),
      medicationCodeableConcept: undefined,
    })
    const name = (found: ReturnType<typeof read>) => payloads(found, 'medicine').map((one) => one.name)
    expect(name(read(by('#m1', { contained: [medication] })))).toEqual(['metformin'])
    expect(name(read(bundle(by('Medication/m1'), medication)))).toEqual(['metformin'])
    expect(
      name(read(by('Medication/m1'), { resolve: (reference) => (reference === 'Medication/m1' ? medication : undefined) })),
    ).toEqual(['metformin'])
    expect(drops(read(by('Medication/m1')))).toEqual(['not-read'])
  })
})

const condition = (more: object) => ({
  resourceType: 'Condition',
  clinicalStatus: { coding: [{ code: 'active' }] },
  verificationStatus: { coding: [{ code: 'confirmed' }] },
  recordedDate: '2026-01-10',
  ...more,
})
const sct = (code: string, display?: string) => ({
  coding: [{ system: 'http://snomed.info/sct', code, ...(display && { display }) }],
})
const icd = (code: string) => ({ coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] })
const answers = (resource: object) => payloads(read(resource), 'answer').map(({ fact, value }) => [fact, value])

describe('diagnoses', () => {
  it('become facts by code and by name', () => {
    expect(answers(condition({ code: sct('44054006') }))).toEqual([['diabetes-known', true]])
    expect(answers(condition({ code: icd('N18.4') }))).toEqual([
      ['kidney-disease-known', true],
      ['kidney-severe', true],
    ])
    expect(answers(condition({ code: icd('N18.31') }))).toEqual([
      ['kidney-disease-known', true],
      ['kidney-severe', false],
    ])
    expect(answers(condition({ code: icd('E11.42') }))).toEqual([
      ['diabetes-known', true],
      ['neuropathy-known', true],
    ])
    expect(answers(condition({ code: icd('G25.81') }))).toEqual([['restless-legs-known', true]])
    expect(answers(condition({ code: icd('G25.89') }))).toEqual([])
    expect(answers(condition({ code: { text: 'Heart failure' } }))).toEqual([['heart-failure-known', true]])
  })
  it('are not true when refuted, doubted, denied or of the family', () => {
    const status = (code: string) => condition({ code: sct('44054006'), verificationStatus: { coding: [{ code }] } })
    expect(drops(read(status('refuted')))).toEqual(['taken-back'])
    expect(drops(read(status('entered-in-error')))).toEqual(['taken-back'])
    for (const code of ['provisional', 'differential', 'unconfirmed']) expect(drops(read(status(code)))).toEqual(['not-read'])
    for (const text of [
      'No diabetes',
      'Family history of diabetes',
      'Suspected heart failure',
      'Rule out DVT',
      'Diabetes mellitus ruled out',
      'Screening for diabetes',
    ])
      expect([text, answers(condition({ code: { text } }))]).toEqual([text, []])
    expect(answers(condition({ code: { text: 'No evidence of diabetes', ...sct('44054006') } }))).toEqual([])
  })
  it('resolved ones count only where they leave their mark', () => {
    const gone = (code: object) => condition({ code, clinicalStatus: { coding: [{ code: 'resolved' }] } })
    expect(answers(gone(icd('I82.4')))).toEqual([['clot-before', true]])
    expect(drops(read(gone(icd('E87.6'))))).toEqual(['taken-back'])
    expect(drops(read(condition({ code: icd('E87.6'), clinicalStatus: undefined, recordedDate: '2020-01-01' })))).toEqual([
      'taken-back',
    ])
    expect(answers(condition({ code: icd('E87.6') }))).toEqual([['low-potassium', true]])
  })
  it('a pregnancy of long ago is over', () => {
    expect(answers(condition({ code: sct('77386006'), recordedDate: '2026-08-01' }))).toEqual([['pregnant', true]])
    expect(answers(condition({ code: sct('77386006'), recordedDate: '2024-08-01' }))).toEqual([])
  })
  it('a code known from memory that the file calls something else is not believed', () => {
    expect(drops(read(condition({ code: sct('49049000', 'Type 2 diabetes mellitus') })))).toEqual(['not-read'])
    expect(answers(condition({ code: sct('49049000', 'Parkinson’s disease') }))).toEqual([['parkinson-known', true]])
  })
})
