import { expect, test } from 'vitest'
import { readCaseFile, type Case } from '@charley/core'
import { caseFile } from './case-file.js'

const known: Case = {
  person: { age: 63, sex: 'female', heightCm: 165, weightKg: 71 },
  answers: { 'at-night': true, thigh: false, side: 'either-leg', 'numb-feet': null, labs: null, heightWeight: null },
  medicines: [{ name: 'Lasix', ingredient: 'furosemide', classes: ['loop-diuretic'] }],
  labs: [
    { analyte: 'potassium', value: 3.4, reported: { value: 3.4, unit: 'mmol/L' } },
    { analyte: 'crp', value: 5, reported: { value: 5, unit: 'mg/L', comparator: '<' } },
  ],
}

test('what is downloaded is read back without a problem, and means the same', () => {
  const read = readCaseFile(JSON.parse(JSON.stringify(caseFile(known))))
  expect(read.problems).toEqual([])
  expect(read.case.person).toEqual(known.person)
  expect(read.case.answers).toMatchObject({ 'at-night': true, thigh: false, side: 'either-leg' })
  expect(read.case.medicines?.map(({ classes }) => classes)).toEqual([['loop-diuretic']])
  expect(read.case.labs.map(({ analyte, value, reported }) => [analyte, value, reported.comparator])).toEqual([
    ['potassium', 3.4, undefined],
    ['crp', 5, '<'],
  ])
})

test('what somebody eats and leaves out, and what a clinician set aside, go with it', () => {
  const eating = {
    pattern: 'no-meat-but-fish',
    allergies: ['milk'],
    leavesOut: ['alcohol'],
    lowSodium: true,
    fluidLimitMlPerDay: 1500,
  } as const
  const overrides = [{ rule: 'vitamin-k-steady', by: 'Dr Ada Osei', reason: 'diet is steady', date: '2026-11-02' }]
  const read = readCaseFile(JSON.parse(JSON.stringify(caseFile({ ...known, eating, overrides }))))
  expect(read.problems).toEqual([])
  expect(read.case.eating).toEqual(eating)
  expect(read.case.overrides).toEqual(overrides)
  // Nothing to leave out is an answer; it is not the same as not having been asked.
  expect(caseFile({ ...known, eating: { allergies: [] } })).toHaveProperty('eating', { allergies: [] })
  expect(caseFile(known)).not.toHaveProperty('eating')
})

test('screens of the interview and "don\'t know" leave no trace', () => {
  expect(caseFile(known)).toMatchObject({ answers: { 'at-night': true, thigh: false, side: 'either-leg' } })
  expect(JSON.stringify(caseFile(known))).not.toMatch(/null|heightWeight"/)
})

test('"takes none" is not the same as "not asked"', () => {
  const { medicines: _, ...unasked } = known
  expect(caseFile({ ...known, medicines: [] })).toHaveProperty('medicines', [])
  expect(caseFile(unasked)).not.toHaveProperty('medicines')
})
