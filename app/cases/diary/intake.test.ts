import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { daysAfter, emptyCase, knowledge, type Case } from '@charley/core'
import type { Store } from '../../store/index.js'
import { draft, fullDay, openAt, tempData } from '../diary.fixture.js'
import { caseFromDiary, diaryFacts } from './case.js'
import { intakeReport } from './intake.js'
import { labsOverTime } from './labs.js'
import { keepProfile, profileOn, stageOn } from './profile.js'
import { keepEntries } from './write.js'

const { data, forget } = tempData()
let store: Store
const now = new Date('2026-11-20T12:00:00Z')
const span = { from: '2026-11-01', to: '2026-11-14' }
beforeAll(async () => {
  store = await openAt(data)
  const days = Array.from({ length: 10 }, (_, day) => fullDay(daysAfter(span.from, day)))
  await keepEntries(store, days.flat())
  await keepEntries(store, [
    draft('medicine', '2026-11-18T08:00:00Z', { name: 'Natrilix', ingredient: 'indapamide', dose: { value: 2.5, unit: 'mg' } }),
    draft('medicine', '2026-11-19T08:00:00Z', { name: 'Zzyzx drops' }),
    draft('medicine', '2026-08-01T08:00:00Z', { name: 'Furosemide' }),
    draft('lab', '2026-11-02T09:00:00Z', { name: 'magnesium', value: '0.62', unit: 'mmol/L' }),
    draft('lab', '2026-06-02T09:00:00Z', { name: 'Mg', value: '0,80', unit: 'mmol/l' }),
    draft('lab', '2026-11-02T09:00:00Z', { name: 'potassium', value: '4.1', unit: 'fL' }),
    draft('lab', '2026-11-02T09:00:00Z', { name: 'wellness index', value: '7', unit: '' }),
  ])
})
afterAll(async () => {
  await store.close()
  forget()
})

describe('the profile', () => {
  test('is empty at first, kept whole, and refused where it cannot be', async () => {
    expect(await profileOn(store, 'me', '2026-11-20T12:00:00Z')).toEqual({})
    const profile = { birthYear: 1990, sex: 'female', heightCm: 165, weightKg: 60, pregnancyWeeks: 20 } as const
    expect(await keepProfile(store, 'me', profile, now)).toEqual(profile)
    await expect(keepProfile(store, 'me', { sex: 'male', pregnancyWeeks: 20 }, now)).rejects.toMatchObject({ reason: 'unfit' })
    await expect(keepProfile(store, 'me', 'x', now)).rejects.toMatchObject({ reason: 'unfit' })
  })

  test('weeks of pregnancy go on, also when the rest is said again meanwhile, and end', async () => {
    const on = async (days: number) => (await profileOn(store, 'me', `${daysAfter('2026-11-20', days)}T12:00:00Z`)).pregnancyWeeks
    expect(await on(6)).toBe(20)
    expect(await on(7)).toBe(21)
    // Every six days the same profile with another authority: the seventh day still comes.
    for (const days of [6, 12, 18]) {
      const later = new Date(`${daysAfter('2026-11-20', days)}T12:00:00Z`)
      const said = await profileOn(store, 'me', later.toISOString())
      await keepProfile(store, 'me', { ...said, authority: days === 12 ? 'uk' : 'efsa' }, later)
    }
    expect(await on(21)).toBe(23)
    expect(await on(7 * 25)).toBe(45)
    expect(await on(7 * 26)).toBeUndefined()
  })

  test('the age is that of the year, the weight what was said or measured last', async () => {
    await keepEntries(store, [draft('measure', '2026-11-19T07:00:00Z', { what: 'weightKg', value: 58 })])
    const at = '2026-11-20T13:00:00Z'
    expect((await stageOn(store, 'me', at)).stage).toMatchObject({ ageYears: 36, sex: 'female', weightKg: 60 })
    await keepEntries(store, [draft('measure', '2026-12-24T07:00:00Z', { what: 'weightKg', value: 63 })])
    expect((await stageOn(store, 'me', at)).stage.weightKg).toBe(63)
  })
})

describe('the account of intake', () => {
  test('counts complete days, judges by the authority asked, and names what would close a gap', async () => {
    const report = await intakeReport(store, 'me', { ...span, authority: 'nasem' })
    expect(report.days.map(({ date }) => date)).toHaveLength(10)
    expect(report.days.every(({ complete }) => complete)).toBe(true)
    const magnesium = report.adequacy.find(({ nutrient }) => nutrient === 'magnesiumMg')!
    // NASEM: pregnant, 31 to 50: EAR 300, RDA 360 mg (reference/nutrients.md).
    expect(magnesium.requirement).toMatchObject({ ear: { value: 300 }, rda: { value: 360 } })
    expect(magnesium.verdict).toBe('likely-short')
    const gap = report.closers.find(({ nutrient }) => nutrient === 'magnesiumMg')!
    expect(gap.gap).toBeCloseTo(360 - magnesium.mean!.best, 9)
    expect(gap.foods[0]!.amount).toBeGreaterThanOrEqual(gap.foods[1]!.amount)
    expect(gap.foods.some(({ food }) => ['supplements', 'alcohol'].includes(food.group))).toBe(false)
    expect(report.adequacy.find(({ nutrient }) => nutrient === 'vitaminB12Ug')).toMatchObject({ verdict: 'cannot-judge' })
    expect(report.fluids[0]).toMatchObject({ date: '2026-11-01', drinksMl: { value: 200 } })
  })

  test('an unfinished day is shown and not judged', async () => {
    await keepEntries(store, [draft('food', '2026-11-13T08:00:00Z', { name: 'something', amounts: {} })])
    const report = await intakeReport(store, 'me', span)
    expect(report.days.at(-1)).toMatchObject({ date: '2026-11-13', complete: false })
    expect(report.adequacy[0]!.days).toBe(10)
  })

  test.each([[{ from: '2026-11-14', to: '2026-11-01' }], [{ from: 'x', to: '2026-11-01' }], [{ ...span, authority: 'who' }]])(
    '%j is refused',
    async (question) => {
      await expect(intakeReport(store, 'me', question)).rejects.toMatchObject({ name: 'Refused', reason: 'unfit' })
    },
  )
})

describe('blood results', () => {
  test('stand by test and date in one unit; what cannot be read says why', async () => {
    const series = await labsOverTime(store, 'me', now)
    const magnesium = series.find(({ analyte }) => analyte === 'magnesium')!
    expect(magnesium.points.map(({ at, value, unit, level }) => ({ at, value, unit, level }))).toEqual([
      { at: '2026-06-02T09:00:00Z', value: 0.8, unit: 'mmol/L', level: 'normal' },
      { at: '2026-11-02T09:00:00Z', value: 0.62, unit: 'mmol/L', level: 'low' },
    ])
    const potassium = series.find(({ analyte }) => analyte === 'potassium')!.points[0]!
    expect(potassium.value).toBeUndefined()
    expect(potassium.problem).toContain('mmol/L')
    expect(series.find(({ analyte }) => analyte === 'wellness index')!.points[0]!.problem).toContain('not a blood test')
  })
})

describe('what the diary says to the search for causes', () => {
  test('who, medicines of late, results that can be read, and the chance of eating too little', async () => {
    const { person, medicines, labs, intakes } = await diaryFacts(store, 'me', now)
    expect(person).toMatchObject({ age: 36, sex: 'female', heightCm: 165, pregnancyWeeks: 20 })
    expect(medicines).toEqual([
      expect.objectContaining({
        name: 'Natrilix',
        ingredient: 'indapamide',
        classes: expect.arrayContaining(['thiazide']),
        dose: '2.5 mg',
      }),
      expect.objectContaining({ name: 'Zzyzx drops', classes: [] }),
    ])
    expect(labs.map(({ analyte, value, date }) => [analyte, value, date])).toEqual([
      ['magnesium', 0.8, '2026-06-02'],
      ['magnesium', 0.62, '2026-11-02'],
    ])
    expect(intakes.map(({ nutrient }) => nutrient)).toContain('magnesiumMg')
    expect(intakes.every(({ probabilityInadequate: { low, value, high } }) => low <= value && value <= high)).toBe(true)
  })

  test('what the case says itself holds, and nothing of it goes', async () => {
    const known: Case = {
      ...emptyCase,
      person: { age: 40 },
      answers: { calf: true },
      medicines: [{ name: 'Statin', ingredient: 'simvastatin', classes: ['statin'] }],
      labs: [{ analyte: 'magnesium', value: 0.9, reported: { value: 0.9, unit: 'mmol/L' } }],
    }
    const both = await caseFromDiary(store, 'me', known, now)
    expect(both.person).toMatchObject({ age: 40, sex: 'female' })
    expect(both.answers).toEqual({ calf: true })
    expect(both.medicines?.map(({ ingredient }) => ingredient)).toEqual(['simvastatin', 'indapamide', 'Zzyzx drops'])
    expect(both.labs).toEqual(known.labs)
    expect(both.intakes).not.toHaveLength(0)
  })

  test('an empty diary adds nothing: not asked stays not asked', async () => {
    expect(await caseFromDiary(store, 'nobody', emptyCase, now)).toEqual(emptyCase)
  })

  test('the limits of a pregnancy are those of the knowledge', () => {
    expect(knowledge.intake.limits.diary.pregnancyWeeks.high.value).toBe(45)
  })
})
