// Is the same read in little memory as in much? And does anything at all make the reading throw?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { phoneWords } from '../../words/en/exchange-phone.js'
import type { Found } from '../exchange.js'
import type { HealthElement } from './element.js'
import { appleMoment } from './date.js'
import { appleReading } from './reading.js'

function readAll(elements: readonly HealthElement[], most?: number): readonly Found[] {
  const slices = [{ part: 0, parts: 1 }]
  const found: Found[] = []
  for (let slice = slices.shift(); slice; slice = slices.shift()) {
    const reading = appleReading({
      file: 'export.xml',
      zone: 'Europe/London',
      now: '2026-11-23T12:00:00Z',
      names: phoneWords,
      slice,
      ...(most !== undefined && { most }),
    })
    for (const element of elements)
      if (reading.wants(element.name, element.attributes['type'] ?? '')) found.push(...reading.take(element))
    found.push(...reading.end())
    slices.push(...reading.later)
  }
  return found
}

const Q = 'HKQuantityTypeIdentifier'
const moment = fc.integer({ min: 0, max: 4000 }).map((hours) => {
  const text = new Date(Date.UTC(2026, 0, 1) + hours * 900_000).toISOString()
  return `${text.slice(0, 10)} ${text.slice(11, 19)} +0000`
})
const any = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom('5', '0.3', 'HKCategoryValueSleepAnalysisAsleepREM', 'HKCategoryValueSeverityMild') },
  { weight: 1, arbitrary: fc.string() },
)
const record: fc.Arbitrary<HealthElement> = fc
  .record({
    type: fc.constantFrom(
      ...['DietaryIron', 'DietaryWater', 'DietaryEnergyConsumed', 'BodyMass', 'BloodPressureSystolic'].map((name) => Q + name),
      'HKCategoryTypeIdentifierSleepAnalysis',
      'HKCategoryTypeIdentifierHeadache',
    ),
    sourceName: fc.constantFrom('Watch', 'Phone'),
    unit: fc.constantFrom('mg', 'kg', 'mL', 'Cal', 'mmHg', ''),
    startDate: fc.oneof({ weight: 9, arbitrary: moment }, { weight: 1, arbitrary: fc.string() }),
    endDate: fc.oneof({ weight: 9, arbitrary: moment }, { weight: 1, arbitrary: fc.string() }),
    value: any,
  })
  .map((attributes) => ({ name: 'Record', attributes, children: [] }))
const correlation = fc.tuple(moment, fc.array(record, { maxLength: 4 })).map(([startDate, children]): HealthElement => ({
  name: 'Correlation',
  attributes: { type: 'HKCorrelationTypeIdentifierFood', sourceName: 'Watch', startDate },
  children,
}))
const workout = fc.tuple(moment, moment, any).map(([startDate, endDate, duration]): HealthElement => ({
  name: 'Workout',
  attributes: { workoutActivityType: 'HKWorkoutActivityTypeRunning', startDate, endDate, duration },
  children: [],
}))
const elements = fc.array(fc.oneof(record, correlation, workout), { maxLength: 120 })

describe('a moment', () => {
  it.each([
    ['2024-09-21 19:57:00 +1000', '2024-09-21T09:57:00.000Z'],
    // A telephone whose clock counts to twelve, with the narrow blank of newer systems.
    ['2024-09-21 7:57:00\u202fpm +1000', '2024-09-21T09:57:00.000Z'],
    ['2024-09-21 12:05:00 AM +0000', '2024-09-21T00:05:00.000Z'],
    ['2024-09-21 13:05:00 PM +0000', undefined],
    ['2024-02-30 1:05:00 am +0000', undefined],
    ['2024-09-21 7:57:00 +1000', undefined],
  ])('%s is %s', (text, instant) => {
    const found = appleMoment(text)
    expect(found && new Date(found.ms).toISOString()).toBe(instant)
  })
})

describe('reading Apple Health', () => {
  it('gives the same entries in many small slices as in one', () => {
    const keys = (found: readonly Found[]) =>
      found.flatMap((one) => (one.what === 'entry' ? [JSON.stringify([one.key, one.draft])] : [])).sort()
    fc.assert(
      fc.property(elements, (list) => {
        expect(keys(readAll(list, 300))).toEqual(keys(readAll(list)))
      }),
      { numRuns: 60 },
    )
  })

  it('never gives an amount below zero, a key twice, or a moment ahead', () => {
    fc.assert(
      fc.property(elements, (list) => {
        const found = readAll(list).filter((one) => one.what === 'entry')
        for (const { draft } of found) {
          expect(draft.at <= '2026-11-24T12:00:00Z').toBe(true)
          if (draft.kind === 'food' || draft.kind === 'drink')
            for (const { value } of Object.values(draft.payload?.amounts ?? {})) expect(value).toBeGreaterThanOrEqual(0)
        }
        const gathered = found.filter(({ draft }) => draft.kind !== 'note')
        expect(new Set(gathered.map(({ key }) => key)).size).toBe(gathered.length)
      }),
      { numRuns: 100 },
    )
  })
})
