import { describe, expect, test } from 'vitest'
import { entry } from '../diary/diary.fixture.js'
import type { LabPaper } from '../diary/index.js'
import type { LabResult } from '../person/case.js'
import { labLines } from './labs.js'

const today = '2026-11-22'
const lab = (at: string, name: string, value: string, unit: string, more: Partial<LabPaper> = {}) =>
  entry('lab', at, { name, value, unit, ...more })
const said = (value: number, date?: string): LabResult => ({
  analyte: 'potassium',
  value,
  reported: { value, unit: 'mmol/L' },
  ...(date !== undefined && { date }),
})
const latest = (entries: Parameters<typeof labLines>[0], results: readonly LabResult[] = []) =>
  labLines(entries, results, 'female', today)
    .filter(({ isLatest }) => isLatest)
    .map(({ name, value }) => `${name} ${value}`)

describe('which result is the latest', () => {
  test('of one day the one of the later hour', () => {
    const morning = lab('2026-11-10T09:00:00Z', 'Potassium', '6.2', 'mmol/L', { remarks: ['haemolysed'] })
    const evening = lab('2026-11-10T16:00:00Z', 'Potassium', '3.4', 'mmol/L')
    expect(latest([morning, evening])).toEqual(['Potassium 3.4'])
  })

  test('two figures of one day are both told, the one that is weighed first; the same figure is told once', () => {
    const paper = [lab('2026-11-10T09:00:00Z', 'Potassium', '3.4', 'mmol/L')]
    const values = (results: readonly LabResult[]) => labLines(paper, results, 'female', today).map(({ value }) => value)
    expect(values([said(3.1, '2026-11-10')])).toEqual(['3.1', '3.4'])
    expect(values([said(3.4, '2026-11-10')])).toEqual(['3.4'])
    expect(values([said(3.4, '2026-11')])).toEqual(['3.4'])
    expect(values([said(3.4)])).toEqual(['3.4'])
    expect(values([said(3.4, '2026-10-01')])).toEqual(['3.4', '3.4'])
  })

  test('what lay outside more than a year ago is old, and comes after what lies outside now', () => {
    const lines = labLines(
      [
        lab('2024-02-01T09:00:00Z', 'Vitamin B12', '180', 'ng/L', { range: { low: 197, high: 771 } }),
        lab('2026-11-10T09:00:00Z', 'Magnesium', '0.6', 'mmol/L', { range: { low: 0.7, high: 1 } }),
      ],
      [],
      'female',
      today,
    )
    expect(lines.map(({ analyte, isOld }) => [analyte, isOld])).toEqual([
      ['magnesium', undefined],
      ['vitamin-b12', true],
    ])
    const old = (date: string) => labLines([], [said(4, date)], 'female', today)[0]?.isOld
    expect(['2025-11-21', '2025-11-22', '2025-10', '2025-11', '2024', '2025'].map(old)).toEqual([
      true,
      undefined,
      true,
      undefined,
      true,
      undefined,
    ])
  })
})

test('a printed range is read with its unit and in brackets', () => {
  const outside = (text: string) =>
    labLines([lab('2026-11-10T09:00:00Z', 'Albumin', '3.2', 'g/dL', { range: { text } })], [], 'female', today)[0]
  expect(outside('(3.3-5.0 g/dL)')).toMatchObject({ outside: 'low', byPaper: true })
  expect(outside('3.0 – 5.0 g/dL')).toMatchObject({ byPaper: true })
  expect(outside('3.0 – 5.0 g/dL')?.outside).toBeUndefined()
  expect(outside('adults: see leaflet')).toMatchObject({ byPaper: false })
})

test('limits for deciding are never shown as a laboratory’s range; what lies below them is marked all the same', () => {
  const lines = labLines(
    [
      lab('2026-11-10T09:00:00Z', 'Ferritin', '12', 'ug/L'),
      lab('2026-11-10T09:00:00Z', 'Vitamin B12', '210', 'pmol/L'),
      lab('2026-11-10T09:00:00Z', 'Potassium', '4.1', 'mmol/L'),
    ],
    [],
    'female',
    today,
  )
  expect(lines.map(({ analyte, usual, outside }) => [analyte, usual !== undefined, outside])).toEqual([
    ['ferritin', false, 'low'],
    ['vitamin-b12', false, undefined],
    ['potassium', true, undefined],
  ])
})
