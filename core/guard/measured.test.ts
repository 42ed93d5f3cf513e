// What does the guard conclude from kidneys that were measured? Only what the number allows, and never over what was said.
import { describe, expect, test } from 'vitest'
import { kidney } from '../knowledge/actions/limits.js'
import type { Answer, Case, LabResult } from '../person/case.js'
import { someone } from './people.fixture.js'
import { judged } from './person.js'

const kidneys = ['kidney-severe', 'on-dialysis', 'kidney-disease-known'] as const
const lab = (analyte: string, value: number, more: Partial<LabResult> = {}): LabResult => ({
  analyte,
  value,
  reported: { value, unit: 'canonical' },
  ...more,
})
/** Of whom nobody asked about the kidneys, with these results. */
const unasked = (labs: readonly LabResult[], answers: Readonly<Record<string, Answer>> = {}): Case => {
  const known = someone([], { unasked: kidneys })
  return { ...known, labs, answers: { ...known.answers, ...answers } }
}
const concluded = (person: Case) => kidneys.map((fact) => judged(person).person.answers[fact])
const nothing = [undefined, undefined, undefined]

describe('kidneys that were measured', () => {
  test('answer for themselves at each limit and above it', () => {
    const { severe, reduced } = { severe: kidney.severe.value, reduced: kidney.reduced.value }
    expect(concluded(unasked([lab('egfr', severe - 1)]))).toEqual(nothing)
    expect(concluded(unasked([lab('egfr', severe)]))).toEqual([false, false, undefined])
    expect(concluded(unasked([lab('egfr', reduced - 1)]))).toEqual([false, false, undefined])
    expect(concluded(unasked([lab('egfr', reduced)]))).toEqual([false, false, false])
  })

  test.each([20, 45, 95])('say nothing of anything else at %d', (egfr) => {
    const said = unasked([lab('egfr', egfr)])
    const fresh = Object.keys(judged(said).person.answers).filter((fact) => !(fact in said.answers))
    expect(fresh.filter((fact) => !kidneys.some((one) => one === fact) && fact !== 'low-sodium-diet')).toEqual([])
  })

  test('are told by no other value, wherever it stands', () => {
    expect(concluded(unasked([]))).toEqual(nothing)
    expect(concluded(unasked([lab('ck', 300)]))).toEqual(nothing)
    expect(concluded(unasked([lab('egfr', 20), lab('ck', 300)]))).toEqual(nothing)
    expect(concluded(unasked([lab('egfr', 95), lab('ck', 20)]))).toEqual([false, false, false])
  })

  test('fill what was not answered, and go over no answer', () => {
    expect(concluded(unasked([lab('egfr', 95)], { 'kidney-severe': null }))).toEqual([false, false, false])
    expect(concluded(unasked([lab('egfr', 95)], { 'kidney-disease-known': true, 'on-dialysis': true }))).toEqual([
      false,
      true,
      true,
    ])
    expect(concluded(unasked([lab('egfr', 20)], { 'kidney-severe': false }))).toEqual([false, undefined, undefined])
  })

  test('count by the newest result, and not by one that says “less than”', () => {
    const old = lab('egfr', 95, { date: '2020-01-01' })
    const now = lab('egfr', 25, { date: '2026-01-01' })
    expect(concluded(unasked([now, old]))).toEqual(nothing)
    expect(concluded(unasked([old, now]))).toEqual(nothing)
    expect(concluded(unasked([lab('egfr', 60, { reported: { value: 60, unit: 'canonical', comparator: '<' } })]))).toEqual(
      nothing,
    )
    expect(concluded(unasked([lab('egfr', 90, { reported: { value: 90, unit: 'canonical', comparator: '>' } })]))).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('a person before the guard', () => {
  test('is worked out once', () => {
    const one = someone()
    expect(judged(one)).toBe(judged(one))
  })

  test('a value that nobody measured is no reason, whichever way it is asked', () => {
    const { leaf } = judged(someone())
    const low = { lab: 'magnesium', below: kidney.severe } as const
    expect([leaf(low, false), leaf(low, true)]).toEqual(['false', 'true'])
  })
})
