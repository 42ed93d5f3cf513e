import { expect, test } from 'vitest'
import { entry } from '../diary/diary.fixture.js'
import type { MedicineTaken } from '../diary/index.js'
import { readCaseFile } from '../person/index.js'
import { stoppedMedicines, withDiaryDetails } from './medicines.js'

const taken = (name: string, more: Partial<MedicineTaken> = {}) => entry('medicine', '2026-09-28T08:00:00Z', { name, ...more })
const { case: known } = readCaseFile({ medicines: ['omeprazole', { name: 'furosemide', dose: '40 mg' }] })
const entries = [
  taken('Losec 40 mg', { ingredient: 'omeprazole', dose: { value: 40, unit: 'mg' }, regular: { since: '2015-03-01' } }),
  taken('Furosemide', { dose: { value: 80, unit: 'mg' }, regular: { since: '2024-01-01', until: '2026-10-01' } }),
  taken('Atorvastatin', { dose: { value: 20, unit: 'mg' }, regular: { since: '2021-01-01', until: '2026-10-20' } }),
  taken('Simvastatin', { regular: { until: '2020-01-01' } }),
  taken('Digoxin', { regular: { until: '2026-11-22' } }),
]

test('dose and first day come from the diary where the case has none', () => {
  expect(withDiaryDetails(known, entries).medicines).toMatchObject([
    { name: 'omeprazole', dose: '40 mg', since: '2015-03-01' },
    { name: 'furosemide', dose: '40 mg', since: '2024-01-01' },
  ])
})

test('what was ended is told with its day, unless it is on the list still or ends today', () => {
  expect(stoppedMedicines(entries, known, '2026-11-22')).toEqual([
    { name: 'Atorvastatin', dose: '20 mg', since: '2021-01-01', until: '2026-10-20' },
    { name: 'Simvastatin', until: '2020-01-01' },
  ])
})
