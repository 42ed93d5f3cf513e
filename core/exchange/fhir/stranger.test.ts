// Can a system that knows nothing of us understand each resource by itself? Who said it, in which unit, whether it holds still.
import { describe, expect, it } from 'vitest'
import { assess } from '../../assess/index.js'
import type { Draft } from '../../diary/index.js'
import { emptyCase } from '../../person/index.js'
import { fhirWords } from '../../words/en/fhir.js'
import { writeFhirBundle, type FhirResource } from './index.js'
import { piece, pieces } from './read/pieces.js'

let count = 0
const draft = <K extends Draft['kind']>(kind: K, payload: Extract<Draft, { kind: K }>['payload']): Draft => {
  const id = `00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`
  return { id, person: 'me', kind, at: '2026-11-03T08:40:00Z', zone: 'Europe/London', payload } as Draft
}
const known = { ...emptyCase, person: { age: 60, sex: 'female' as const }, answers: { 'at-night': true } }
const entries = [
  draft('answer', { fact: 'at-night', value: true }),
  draft('answer', { fact: 'vegetarian', value: false }),
  draft('cramp', { severity: 7 }),
  draft('measure', { what: 'weightKg', value: 70 }),
  draft('food', { name: 'Oats', quantity: { value: 50, unit: 'g' }, amounts: {} }),
  draft('lab', { name: 'HbA1c', value: '41', unit: 'mmol/mol' }),
  draft('lab', { name: 'HbA1c', value: '5.9', unit: '%' }),
  draft('lab', { name: 'eGFR', value: '69', unit: 'mL/min/1.73m2' }),
  draft('lab', { name: 'urea', value: '40', unit: 'mg/dL urea' }),
  draft('medicine', { name: 'Furosemide', regular: { since: '2026-01-01', until: '2026-12-31' } }),
  draft('medicine', { name: 'Ramipril', regular: { since: '2025-01-01', until: '2026-01-31' } }),
]
const now = '2026-11-23T12:00:00Z'
const bundle = writeFhirBundle({ entries, now, case: known, assessment: assess(known, { draws: 50 }) }, fhirWords)
const all = bundle.entry.map(({ resource }) => resource)
const of = (type: string): readonly FhirResource[] => all.filter(({ resourceType }) => resourceType === type)
const codes = (one: FhirResource | undefined) => pieces(piece(one?.code)?.coding).map(({ code }) => code)
const named = (text: string) => of('Observation').filter(({ code }) => (code as { text?: string }).text === text)

describe('a stranger', () => {
  it('is told by each resource that the person reported it', () => {
    for (const one of all.filter(({ resourceType }) => resourceType !== 'RiskAssessment'))
      expect([one.id, one.meta]).toMatchObject([one.id, { security: [{ code: 'PATRPT' }] }])
    expect(JSON.stringify(of('RiskAssessment')[0]?.method)).toContain('Self-reported')
    for (const one of of('MedicationStatement')) expect(one.informationSource).toEqual(one.subject)
  })

  it('finds every reference in the bundle, and the answers behind the ranking', () => {
    const here = new Set(bundle.entry.map(({ fullUrl }) => fullUrl))
    const referred = [...JSON.stringify(bundle).matchAll(/"reference":"(urn:[^"]+)"/g)].map(([, to]) => to)
    expect(referred.filter((to) => !here.has(to ?? ''))).toEqual([])
    expect(pieces(of('RiskAssessment')[0]?.basis)).toHaveLength(1)
  })

  it('never takes two people for one: the Patient has the same id each time, and another in everybody else’s bundle', () => {
    const patientOf = (some: readonly Draft[]) =>
      writeFhirBundle({ entries: some, now, case: known, assessment: assess(known, { draws: 50 }) }, fhirWords).entry[0]
    const [once, again, other] = [entries, entries, entries.slice(1)].map(patientOf)
    expect(once?.fullUrl).toBe(again?.fullUrl)
    expect(once?.fullUrl).not.toBe(other?.fullUrl)
    expect(once?.fullUrl).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/)
    expect(JSON.stringify(bundle)).not.toContain('0000000000c')
  })

  it('sees which medicines are taken on the day of writing', () =>
    expect(of('MedicationStatement').map(({ status }) => status)).toEqual(['active', 'completed']))

  it('gets the code that goes with the unit, and none that says more than the paper', () => {
    expect(named('HbA1c').map((one) => codes(one)[0])).toEqual(['59261-8', '4548-4'])
    expect(codes(named('eGFR')[0])).toEqual(['lab'])
    expect(codes(named('urea')[0])).toEqual(['lab'])
    expect(named('urea')[0]?.valueQuantity).toMatchObject({ code: 'mg/dL{urea}' })
  })

  it('reads how much was eaten', () => expect(JSON.stringify(all)).toContain('"valueQuantity":{"value":50,"unit":"g"'))
  it('hears of no diagnosis but that it is none', () =>
    expect(JSON.stringify(bundle).replace('It informs and is no diagnosis.', '')).not.toMatch(/diagnos/i))
})
