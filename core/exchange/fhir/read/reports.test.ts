// Do results keep together what a report, a panel or a component holds? Once each, with the moment of what they stand in.
import { describe, expect, it } from 'vitest'
import { bundle, drops, lab, loinc, observation, payloads, quantity, read } from '../resources.fixture.js'

describe('reports and panels', () => {
  const inside = { ...lab('2823-3', 4.1, 'mmol/L'), id: 'r1', effectiveDateTime: undefined }
  const report = (more: object) => ({
    resourceType: 'DiagnosticReport',
    id: 'rep',
    status: 'final',
    code: { text: 'Chemistry' },
    effectiveDateTime: '2026-11-03T08:40:00Z',
    ...more,
  })
  it('reads contained results once, with the moment of the report', () => {
    const found = read(report({ contained: [inside], result: [{ reference: '#r1' }] }))
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ what: 'entry', draft: { kind: 'lab', at: '2026-11-03T08:40:00Z' } })
  })
  it('does not take contained and referenced results twice', () => {
    const beside = { ...lab('2823-3', 4.1, 'mmol/L'), id: 'other' }
    const found = read(
      bundle(report({ contained: [inside], result: [{ reference: '#r1' }, { reference: 'Observation/other' }] }), beside),
    )
    expect(payloads(found, 'lab')).toHaveLength(1)
    expect(drops(found)).toEqual(['twice'])
  })
  it('keeps two different results of one day without an hour', () => {
    const day = { effectiveDateTime: '2026-11-03' }
    const found = read(
      bundle(lab('2823-3', 4.1, 'mmol/L', { id: 'a', ...day }), lab('2823-3', 5.9, 'mmol/L', { id: 'b', ...day })),
    )
    expect(payloads(found, 'lab')).toHaveLength(2)
    expect(new Set(found.map((one) => one.what === 'entry' && one.key)).size).toBe(2)
  })
  it('gives the corrected result the key of the preliminary one', () => {
    const key = (value: number, status: string) =>
      read(lab('2823-3', value, 'mmol/L', { id: 'a', status })).map((one) => one.what === 'entry' && one.key)
    expect(key(5.9, 'preliminary')).toEqual(key(4.4, 'corrected'))
  })
  it('gives members of a panel its moment', () => {
    const panel = observation({ text: 'Electrolytes' }, { hasMember: [{ reference: 'Observation/r1' }] }, { id: 'p' })
    expect(payloads(read(bundle(panel, inside)), 'lab')).toHaveLength(1)
  })
  it('reads components, each under its own code', () => {
    const found = read(
      observation(
        { text: 'Electrolytes' },
        {
          component: [
            { code: loinc('2823-3'), valueQuantity: quantity(4.1, 'mmol/L') },
            { code: loinc('2951-2'), valueQuantity: quantity(139, 'mmol/L') },
          ],
        },
      ),
    )
    expect(payloads(found, 'lab').map(({ loinc: code }) => code)).toEqual(['2823-3', '2951-2'])
  })
  it('measures the body in its own units', () => {
    const found = read(
      bundle(
        observation(loinc('29463-7'), { valueQuantity: quantity(185, '[lb_av]') }),
        observation(loinc('8302-2'), {
          valueQuantity: { value: 1.7, unit: 'm', system: 'http://unitsofmeasure.org', code: 'm' },
        }),
      ),
    )
    expect(payloads(found, 'measure')).toEqual([
      { what: 'weightKg', value: 83.91458845 },
      { what: 'heightCm', value: 170 },
    ])
    expect(drops(read(observation(loinc('29463-7'), { valueQuantity: { value: 80 } })))).toEqual(['not-read'])
    expect(drops(read(observation(loinc('29463-7'), { valueQuantity: quantity(8000, 'kg') })))).toEqual(['impossible'])
  })
})
