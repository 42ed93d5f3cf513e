// Do measures, symptoms and the person come in from Apple Health, and is the rest counted?
import { describe, expect, it } from 'vitest'
import { correlation, drafts, dropped, food, metadata, NOON, read, record } from './export.fixture.js'

describe('measures', () => {
  const kilos = (value: string, start: string) => food('BodyMass', value, 'lb', start)
  it('are the last of a day; readings of blood pressure are all kept, once', async () => {
    const [systolic, diastolic] = [
      food('BloodPressureSystolic', '128', 'mmHg', NOON),
      food('BloodPressureDiastolic', '82', 'mmHg', NOON),
    ]
    const found = await read(
      kilos('151', '2026-03-04 21:00:00') +
        kilos('150', '2026-03-04 07:00:00') +
        food('Height', '5.9', 'ft', NOON) +
        food('RestingHeartRate', '58', 'count/min', NOON) +
        systolic +
        diastolic +
        food('BloodPressureSystolic', '131', 'mmHg', '2026-03-04 20:00:00') +
        correlation('BloodPressure', NOON, systolic + diastolic),
    )
    const values = drafts(found).map(({ payload }) => payload)
    expect(values).toEqual([
      { what: 'weightKg', value: 68.4924479 },
      { what: 'heightCm', value: 179.832 },
      { what: 'pulsePerMin', value: 58 },
      { what: 'systolicMmHg', value: 128 },
      { what: 'diastolicMmHg', value: 82 },
      { what: 'systolicMmHg', value: 131 },
    ])
    expect(dropped(found)).toEqual(['twice HKQuantityTypeIdentifierBodyMass 1'])
  })
})

describe('symptoms', () => {
  const symptom = (name: string, value: string, start = NOON) =>
    record({ type: `HKCategoryTypeIdentifier${name}`, value: `HKCategoryValueSeverity${value}`, start })
  it('are notes by their own names: cramps of the belly are never a cramp', async () => {
    const found = await read(
      symptom('AbdominalCramps', 'Severe') + symptom('Diarrhea', 'Unspecified') + symptom('Nausea', 'NotPresent'),
    )
    expect(drafts(found)).toMatchObject([
      { kind: 'note', payload: { text: 'Abdominal cramps: severe' } },
      { kind: 'note', payload: { text: 'Diarrhea' } },
    ])
    expect(dropped(found)).toEqual(['not-ours HKCategoryValueSeverityNotPresent 1'])
  })
})

describe('the rest', () => {
  it('is counted by type, steps among it', async () => {
    const steps = ['Watch', 'Phone', 'Watch'].map((source) => food('StepCount', '100', 'count', NOON, { source })).join('')
    const beat = food('HeartRate', '70', 'count/min', NOON, { inside: metadata('HKMetadataKeyHeartRateMotionContext', '0') })
    const found = await read(
      `${steps}${beat}<ActivitySummary dateComponents="2026-03-04"/><Future a="1"><Record type="x"/></Future>`,
    )
    expect(dropped(found)).toEqual([
      'not-ours HKQuantityTypeIdentifierStepCount 3',
      'not-ours HKQuantityTypeIdentifierHeartRate 1',
      'not-ours ActivitySummary 1',
      'not-ours Future 1',
    ])
  })

  it('says who it is: year of birth and sex', async () => {
    const me = `<Me HKCharacteristicTypeIdentifierDateOfBirth="1980-05-01" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexFemale"/>`
    expect(drafts(await read(me))).toMatchObject([
      { kind: 'profile', at: '2026-11-20T10:00:00Z', payload: { birthYear: 1980, sex: 'female' } },
    ])
    expect(
      drafts(
        await read(
          '<Me HKCharacteristicTypeIdentifierDateOfBirth="" HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet"/>',
        ),
      ),
    ).toEqual([])
  })
})
