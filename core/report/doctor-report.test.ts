import { describe, expect, test } from 'vitest'
import { assess } from '../assess/index.js'
import { entry } from '../diary/diary.fixture.js'
import type { Entry } from '../diary/index.js'
import { readCaseFile } from '../person/index.js'
import { doctorReport } from './doctor-report.js'
import type { DoctorReport, LabLine } from './report.js'

const span = { from: '2026-09-28', to: '2026-11-22', made: '2026-11-22T20:00:00Z', date: '2026-11-22' }

function reportOf(file: unknown, entries: readonly Entry[] = []): DoctorReport {
  const { case: known } = readCaseFile(file)
  return doctorReport({
    case: known,
    saidLabs: known.labs,
    assessment: assess(known, { draws: 20 }),
    entries,
    trials: [],
    sources: ['case'],
    ...span,
  })
}

const lab = (name: string, value: string, unit: string, range?: object): Entry =>
  entry('lab', '2026-11-10T09:00:00Z', { name, value, unit, ...(range && { range }) })
const lineOf = (entries: readonly Entry[], analyte: string): LabLine | undefined =>
  reportOf({ person: { age: 69, sex: 'female' } }, entries).labs.find((one) => one.analyte === analyte)

describe('blood results', () => {
  test('the paper’s own range decides, also where it is printed as text', () => {
    expect(lineOf([lab('Magnesium', '0.68', 'mmol/L', { low: 0.7, high: 1 })], 'magnesium')).toMatchObject({
      outside: 'low',
      byPaper: true,
      value: '0.68',
    })
    expect(lineOf([lab('Magnesium', '0.72', 'mmol/L', { low: 0.7, high: 1 })], 'magnesium')?.outside).toBeUndefined()
    for (const [text, value, outside] of [
      ['> 50', '41', 'low'],
      ['50 – 120', '130', 'high'],
      ['<= 120', '<20', undefined],
      ['sufficient above fifty', '60', undefined],
    ] as const)
      expect({ text, outside: lineOf([lab('25-OH vitamin D', value, 'nmol/L', { text })], 'vitamin-d-25oh')?.outside }).toEqual({
        text,
        outside,
      })
  })

  test('without a range ours stands beside it, in the unit of the paper', () => {
    const line = lineOf([lab('Potassium', '3.1', 'mEq/L')], 'potassium')
    expect(line).toMatchObject({ outside: 'low', byPaper: false, unit: 'mEq/L' })
    expect(line?.usual?.low).toBeCloseTo(3.5, 6)
    expect(line?.range).toBeUndefined()
  })

  test('what nobody can read is kept as printed', () => {
    const { labs, quality } = reportOf({ person: { age: 69 } }, [lab('Moon dust', '7', 'g')])
    expect(labs).toMatchObject([{ name: 'Moon dust', value: '7', unit: 'g' }])
    expect(labs[0]?.reading).toBeUndefined()
    expect(quality.labsUnread).toBe(1)
  })

  test('a result of the case and of the diary is told once; eGFR is worked out and says so', () => {
    const file = {
      person: { age: 69, sex: 'female' },
      labs: [
        { name: 'potassium', value: 3.4, unit: 'mmol/L', date: '2026-11-10' },
        { name: 'creatinine', value: 90, unit: 'µmol/L' },
      ],
    }
    const { labs } = reportOf(file, [lab('Potassium', '3.4', 'mmol/L')])
    expect(labs.filter(({ analyte }) => analyte === 'potassium')).toHaveLength(1)
    expect(labs.find(({ analyte }) => analyte === 'egfr')?.remarks).toEqual(['worked-out'])
  })
})

describe('the cramps', () => {
  const day = (date: string) => entry('day-complete', `${date}T20:00:00Z`, { date, category: 'cramp', complete: true })
  const cramp = (at: string, more: object = {}, recorded = at) => entry('cramp', at, more, { recorded })
  const entries = [
    cramp('2026-11-18T02:10:00Z', { side: 'left', muscle: 'calf', severity: 4, minutes: 2 }),
    cramp('2026-11-18T04:10:00Z', { side: 'left', muscle: 'calf', severity: 7 }),
    cramp('2026-11-19T15:00:00Z', { side: 'right' }, '2026-11-22T15:00:00Z'),
    ...['2026-11-17', '2026-11-18', '2026-11-20', '2026-11-21'].map(day),
  ]

  test('days, sides, hours and marks; a day of which nobody said anything is unknown', () => {
    const { cramps, quality, crampList } = reportOf({ person: { age: 50 } }, entries)
    expect(cramps).toMatchObject({ from: '2026-11-17', to: '2026-11-22', observed: 4, cramps: 3, nights: 1 })
    expect(cramps?.days.map(({ cramps: of, complete }) => [of, complete])).toEqual([
      [0, true],
      [2, true],
      [1, false],
      [0, true],
      [0, true],
      [0, false],
    ])
    expect(cramps?.sides).toEqual({ left: 2, right: 1, both: 0, unsaid: 0 })
    expect(cramps?.hours[2]).toBe(1)
    expect(cramps?.severity).toEqual({ said: 2, median: 5.5, most: 7 })
    // Two cramps on the four days known; the third is on a day that nobody called complete.
    expect(cramps?.perWeek?.value).toBeCloseTo(3.5, 9)
    expect(cramps?.trend).toBeUndefined()
    expect(quality.cramps).toMatchObject({ late: 1, all: 3, noSide: 0, unrated: 1 })
    expect(crampList.map(({ date }) => date)).toEqual(['2026-11-18', '2026-11-18', '2026-11-19'])
  })

  test('no diary is no calendar', () => {
    expect(reportOf({ person: { age: 50 } }).cramps).toBeUndefined()
  })
})

test('the medicine that may bring about what is likely comes before a stronger link to what is not', () => {
  const report = reportOf({
    person: { age: 69, sex: 'female' },
    medicines: ['salbutamol', 'omeprazole'],
    labs: [{ name: 'magnesium', value: 0.41, unit: 'mmol/L' }],
    answers: { 'tingling-hands': true, twitching: true },
  })
  expect(report.linked[0]?.medicine.name).toBe('omeprazole')
  expect(report.ask.some(({ about, id }) => about === 'medicine' && id === 'ppi')).toBe(true)
})
