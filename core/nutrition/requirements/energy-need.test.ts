// Is the need for energy what the equations of 2023 say? Worked values and every coefficient from the dossier, and properties.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossier, numeral, tablesUnder } from '../../knowledge/intake/dossier.fixture.js'
import { intake } from '../../knowledge/intake/index.js'
import type { LifeStage } from '../report.js'
import { energyNeed, ironRisk } from './index.js'

const text = dossier('nutrients.md')

describe('worked values of the dossier', () => {
  it.each<readonly [string, LifeStage, number]>([
    ['woman of 35', { ageYears: 35, sex: 'female', heightCm: 165, weightKg: 65, activity: 'low-active' }, 2208.52],
    ['man of 70', { ageYears: 70, sex: 'male', heightCm: 175, weightKg: 80, activity: 'inactive' }, 2260.47],
    ['boy of 10', { ageYears: 10, sex: 'male', heightCm: 140, weightKg: 34, activity: 'active' }, 2141.65],
    [
      'pregnant, 24 weeks',
      { ageYears: 28, sex: 'female', heightCm: 168, weightKg: 70, activity: 'active', pregnancyWeeks: 24 },
      2932.02,
    ],
    [
      'breast-feeding',
      { ageYears: 30, sex: 'female', heightCm: 162, weightKg: 62, activity: 'inactive', breastfeedingMonths: 3 },
      2427.26,
    ],
  ])('%s', (_, stage, kcal) => {
    expect(energyNeed(stage)!.kcal.value).toBeCloseTo(kcal, 2)
  })

  it('the error of one prediction: 342, 241, 302 kcal; 90 % lie within 1.645 of them', () => {
    const man = energyNeed({ ageYears: 70, sex: 'male', heightCm: 175, weightKg: 80, activity: 'inactive' })!
    expect(man.standardError).toBe(342)
    expect(man.kcal.high - man.kcal.value).toBeCloseTo(1.6449 * 342, 1)
    const woman = { ageYears: 30, sex: 'female', heightCm: 162, weightKg: 62, activity: 'inactive' } as const
    expect(energyNeed(woman)!.standardError).toBe(241)
    expect(energyNeed({ ...woman, pregnancyWeeks: 10 })).toEqual(energyNeed(woman))
    expect(energyNeed({ ...woman, pregnancyWeeks: 20 })).toMatchObject({
      standardError: 302,
      flags: ['weight-before-pregnancy-unknown'],
    })
  })

  it('infants: a boy of 3 months, 61 cm, 6 kg; a girl of 8 months, 70 cm, 8.5 kg', () => {
    // −716.45 − 0.25 + 17.82·61 + 15.06·6 + 50; −69.15 + 80·(8/12) + 2.65·70 + 54.15·8.5 + 20.
    expect(energyNeed({ ageYears: 0.25, sex: 'male', heightCm: 61, weightKg: 6 })!.kcal.value).toBeCloseTo(510.68, 2)
    expect(energyNeed({ ageYears: 8 / 12, sex: 'female', heightCm: 70, weightKg: 8.5 })!.kcal.value).toBeCloseTo(649.96, 2)
  })
})

describe.skipIf(!text)('every coefficient', () => {
  const { infants, byActivity, pregnant, activityBelow } = intake.energy
  const key = (activity: string) => activity.replace(' ', '-') as 'inactive'

  it('stands as printed', () => {
    const [main, pregnancy, cutoffs] = tablesUnder(text!, '## 1.4 Energy') as [string[][], string[][], string[][]]
    const groups: Readonly<Record<string, string>> = {
      'Men ≥19': 'men',
      'Women ≥19': 'women',
      'Boys 3–18': 'boys-3-18',
      'Girls 3–18': 'girls-3-18',
      'Boys 0–2': 'boys-0-2',
      'Girls 0–2': 'girls-0-2',
    }
    let group = ''
    let checked = 0
    for (const [name, activity, ...cells] of main.slice(1)) {
      group = name === '' ? group : name!
      const id = groups[group]
      const equation =
        infants.find((one) => one.id === id)?.equation ?? byActivity.find((one) => one.id === id)!.equations[key(activity!)]
      expect([equation.constant, equation.age, equation.height, equation.weight].map(({ value }) => value)).toEqual(
        cells.map(numeral),
      )
      checked++
    }
    expect(checked).toBe(18)
    for (const [activity, ...cells] of pregnancy.slice(1)) {
      const { constant, age, height, weight, gestation } = pregnant[key(activity!)]
      expect([constant, age, height, weight, gestation].map((known) => known?.value)).toEqual(cells.map(numeral))
    }
    for (const [ages, ...cells] of cutoffs.slice(1)) {
      const name = ages!.replace('–', '-').replace('≥19', '19-up') as keyof typeof activityBelow
      const printed = cells.filter((cell) => cell !== '—').map(numeral)
      expect(Object.values(activityBelow[name]).map(({ value }) => value)).toEqual(printed)
    }
  })
})

const bodies = fc.record({
  ageYears: fc.integer({ min: 4, max: 90 }),
  sex: fc.constantFrom('female' as const, 'male' as const),
  heightCm: fc.integer({ min: 120, max: 205 }),
  weightKg: fc.integer({ min: 35, max: 160 }),
  activity: fc.constantFrom('inactive' as const, 'low-active' as const, 'active' as const, 'very-active' as const),
})

describe('properties', () => {
  it('a heavier or a taller body needs more, and the band holds the value', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { kcal } = energyNeed(body)!
        expect(energyNeed({ ...body, weightKg: body.weightKg + 1 })!.kcal.value).toBeGreaterThan(kcal.value)
        expect(energyNeed({ ...body, heightCm: body.heightCm + 1 })!.kcal.value).toBeGreaterThan(kcal.value)
        expect(kcal.low).toBeLessThanOrEqual(kcal.value)
        expect(kcal.high).toBeGreaterThan(kcal.value)
        expect(kcal.low).toBeGreaterThan(0)
      }),
    )
  })

  it('with anything unknown there is no figure', () => {
    fc.assert(
      fc.property(bodies, fc.constantFrom('ageYears', 'sex', 'heightCm', 'weightKg', 'activity'), (body, missing) => {
        const { [missing as 'sex']: _, ...rest } = body
        expect(energyNeed(rest)).toBeUndefined()
      }),
    )
  })

  it('of a body that cannot be there is no figure, and never a negative one', () => {
    expect(energyNeed({ ageYears: 101, sex: 'male', heightCm: 45, weightKg: 3, activity: 'inactive' })).toBeUndefined()
  })

  it('milk adds 400 kcal for half a year, then 380, and both at once take the larger', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const woman = { ...body, sex: 'female' as const }
        const plain = energyNeed(woman)!.kcal.value
        expect(energyNeed({ ...woman, breastfeedingMonths: 6 })!.kcal.value).toBeCloseTo(plain + 400, 6)
        expect(energyNeed({ ...woman, breastfeedingMonths: 7 })!.kcal.value).toBeCloseTo(plain + 380, 6)
        expect(energyNeed({ ...woman, breastfeedingMonths: 20 })!.kcal.value).toBeCloseTo(plain, 6)
        const both = energyNeed({ ...woman, pregnancyWeeks: 20, breastfeedingMonths: 7 })!
        const carried = energyNeed({ ...woman, pregnancyWeeks: 20 })!.kcal.value
        expect(both.kcal.value).toBeCloseTo(Math.max(carried, plain + 380), 6)
        expect(both.flags).toContain('both-pregnant-and-lactating')
      }),
    )
  })
})

describe('iron', () => {
  it('1000 women of IOM 2001, Table 14-1: 16.6 % short, and not the 7.3 % of a cut-point', () => {
    const people = [1, 1, 3, 10, 15, 20, 23, 27, 50, 150, 200, 175, 125, 200]
    const within = [4, 4.5, 5, 6, 6.5, 7, 8, 8.5, 9, 10, 12, 14, 17, 20]
    const short = people.reduce((sum, count, at) => sum + count * ironRisk(within[at]!).value, 0)
    expect(short).toBeCloseTo(166.3, 1)
    expect(people.slice(0, 7).reduce((sum, count) => sum + count, 0)).toBe(73)
  })

  it('more iron never raises the risk, at any amount', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }), (a, b) => {
        expect(ironRisk(Math.max(a, b)).value).toBeLessThanOrEqual(ironRisk(Math.min(a, b)).value)
      }),
    )
    expect([4.41, 4.42, 8.07, 8.08, 18.23, 18.24].map((mg) => ironRisk(mg).value)).toEqual([1, 0.96, 0.55, 0.45, 0.04, 0])
    expect(() => ironRisk(Number.NaN)).toThrow('NaN')
    expect(() => ironRisk(-1)).toThrow('-1')
  })
})
