// Before anything is asked, how much of troublesome cramps goes to each cause? The budget of causes.md 0.2 (rule 2) and 0.3.
import { describe, expect, it } from 'vitest'
import type { Cause, Known } from '../types/index.js'
import { background, causes } from './index.js'

type Age = 'at30' | 'at50' | 'at70'
type Sex = 'female' | 'male' | 'either'
const ages: readonly Age[] = ['at30', 'at50', 'at70']

/** Women and men average to the prior (the convention of background.ts), to first order. */
const bySex = (mean: number, female: Known | undefined, sex: Sex) => {
  if (sex === 'either' || female === undefined) return mean
  return (mean * 2 * (sex === 'female' ? female.value : 1)) / (1 + female.value)
}

/** P(cause), its chains included, parents taken as independent. */
function present(cause: Cause, age: Age, sex: Sex): number {
  let absent = 1 - bySex(cause.prior[age].value, cause.female, sex)
  for (const { cause: parent, probability } of cause.from ?? []) {
    absent *=
      1 -
      probability.value *
        present(
          causes.find(({ id }) => id === parent)!,
          age,
          sex,
        )
  }
  return 1 - absent
}

/** The rate of troublesome cramps through one cause, untested. */
function rateOf(cause: Cause, age: Age, sex: Sex): number {
  const links = cause.processes.map(({ rate }) =>
    rate.kind === 'link' ? rate.probability.value : background.leak[age].value * (rate.relativeRisk.value - 1),
  )
  return present(cause, age, sex) * links.reduce((sum, link) => sum + link, 0)
}

const sumOf = (list: readonly Cause[], age: Age, sex: Sex = 'either') =>
  list.reduce((sum, cause) => sum + rateOf(cause, age, sex), 0)
const leakOf = (age: Age, sex: Sex = 'either') => bySex(background.leak[age].value, background.female, sex)
const totalOf = (age: Age, sex: Sex = 'either') => leakOf(age, sex) + sumOf(causes, age, sex)

// Medicines are another room's: their part of all troublesome cramps, from the table of causes.md 0.3.
const medicines: Readonly<Record<Age, number>> = { at30: 0.03, at50: 0.071, at70: 0.118 }
const everything = (age: Age, sex: Sex = 'either') =>
  totalOf(age, sex) + (leakOf(age, sex) / leakOf(age)) * totalOf(age) * (medicines[age] / (1 - medicines[age]))

describe('the budget before any question', () => {
  it.each(ages)('leaves 0.35 to 0.75 of the rate to the background, %s', (age) => {
    expect(leakOf(age) / totalOf(age)).toBeGreaterThan(0.35)
    expect(leakOf(age) / totalOf(age)).toBeLessThan(0.75)
  })

  it.each(ages)('keeps the background at 0.45 to 0.60 once medicines are counted, %s', (age) => {
    expect(leakOf(age) / everything(age)).toBeGreaterThan(0.45)
    expect(leakOf(age) / everything(age)).toBeLessThan(0.6)
  })

  it.each(ages)('gives all nutrients and electrolytes together 4 to 6 %%, %s', (age) => {
    const share =
      sumOf(
        causes.filter(({ type }) => type === 'nutrient'),
        age,
      ) / totalOf(age)
    expect(share).toBeGreaterThan(0.04)
    expect(share).toBeLessThan(0.06)
  })

  it.each(ages)('ranks no cause above half the background, and none of the rare and serious above 1 %%, %s', (age) => {
    for (const cause of causes) {
      const share = rateOf(cause, age, 'either') / totalOf(age)
      expect(share, cause.id).toBeLessThan(cause.type === 'rare-serious' ? 0.01 : leakOf(age) / totalOf(age) / 2)
    }
  })
})

describe('the total against the survey (NHANES 2005-06, reference/population.md)', () => {
  it('is about 3.5 % at 30, 6 % at 50, 8 to 9 % at 70', () => {
    expect(everything('at30')).toBeGreaterThan(0.032)
    expect(everything('at30')).toBeLessThan(0.038)
    expect(everything('at50')).toBeGreaterThan(0.055)
    expect(everything('at50')).toBeLessThan(0.065)
    expect(everything('at70')).toBeGreaterThan(0.08)
    expect(everything('at70')).toBeLessThan(0.09)
  })

  it('is near 4.3 % of men and 7.0 % of women', () => {
    // Parts of the adult population at 20-39, 40-59 and 60 or over, summed survey weights of that cycle.
    const part = { at30: 0.38, at50: 0.39, at70: 0.23 }
    const overall = (sex: Sex) => ages.reduce((sum, age) => sum + part[age] * everything(age, sex), 0)
    expect(overall('male')).toBeCloseTo(0.043, 2)
    expect(overall('female')).toBeCloseTo(0.07, 2)
    expect(overall('female') / overall('male')).toBeGreaterThan(1.45)
    expect(overall('female') / overall('male')).toBeLessThan(1.8)
  })

  it('is near 10 % in pregnancy (SE 2.1)', () => {
    const { rate } = causes.find(({ id }) => id === 'pregnancy-cramps')!.processes[0]!
    const pregnant = rate.probability.value + leakOf('at30', 'female') - rate.probability.value * leakOf('at30', 'female')
    expect(pregnant).toBeGreaterThan(0.079)
    expect(pregnant).toBeLessThan(0.121)
  })
})

describe('chains', () => {
  // Totals of table A (causes.md A1, A3).
  const tableA: readonly (readonly [id: string, at30: number, at50: number, at70: number])[] = [
    ['low-vitamin-d', 0.076, 0.057, 0.029],
    ['osteomalacia', 0.0003, 0.0003, 0.001],
    ['low-calcium', 0.002, 0.003, 0.005],
    ['low-magnesium', 0.02, 0.025, 0.03],
    ['low-potassium', 0.008, 0.012, 0.02],
    ['low-sodium', 0.005, 0.015, 0.05],
    ['low-b12', 0.01, 0.02, 0.05],
    ['low-thiamine', 0.003, 0.005, 0.01],
    ['cirrhosis', 0.001, 0.004, 0.005],
    ['polyneuropathy', 0.008, 0.025, 0.08],
  ]
  it.each(tableA)('bring %s to the total of table A', (id, ...totals) => {
    const cause = causes.find((candidate) => candidate.id === id)!
    ages.forEach((age, index) => {
      const ratio = present(cause, age, 'either') / totals[index]!
      expect(ratio, age).toBeGreaterThan(0.85)
      expect(ratio, age).toBeLessThan(1.18)
    })
  })
})
