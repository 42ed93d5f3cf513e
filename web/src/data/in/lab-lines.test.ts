import type { FoundLab } from '@charley/core/exchange'
import { expect, test } from 'vitest'
import { firstDate, lineOf, paperOf } from './lab-lines.js'

const found: FoundLab = {
  line: 4,
  shown: 'Potassium 3.4 mmol/L (3.5 - 5.1) L',
  paper: { name: 'Potassium', value: '3.4', unit: 'mmol/L', range: { low: 3.5, high: 5.1 }, loinc: '2823-3' },
  date: '2026-03-02',
  reading: { ok: false, problem: { kind: 'not-a-number', given: '' } },
}

test('a line that is left as it is goes into the diary as printed', () => {
  expect(paperOf(lineOf(found, '2026-03-02'))).toEqual(found.paper)
})

test('another unit takes the printed range away, another test also the code', () => {
  const line = lineOf(found, undefined)
  expect(paperOf({ ...line, value: ' 3.9 ' })).toEqual({ ...found.paper, value: '3.9' })
  expect(paperOf({ ...line, unit: 'mEq/L' })).toEqual({ name: 'Potassium', value: '3.4', unit: 'mEq/L', loinc: '2823-3' })
  expect(paperOf({ ...line, name: 'Sodium' })).toEqual({ name: 'Sodium', value: '3.4', unit: 'mmol/L' })
})

test('only a date that differs from the report’s own stands on the line', () => {
  expect(lineOf(found, '2026-03-02').date).toBeUndefined()
  expect(lineOf(found, '2026-03-01').date).toBe('2026-03-02')
  expect(firstDate([{ ...found, date: undefined } as unknown as FoundLab, found])).toBe('2026-03-02')
})
