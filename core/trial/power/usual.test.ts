// Is what is usual taken from the days that are known, and drawn to other people's only as far as the diary is short?
import { describe, expect, test } from 'vitest'
import { entry } from '../../diary/diary.fixture.js'
import { daysAfter, type Entry } from '../../diary/index.js'
import { powerPolicy } from '../../knowledge/trial/policy.js'
import { randomOf } from './random.js'
import { usualFrom, usualOf } from './usual.js'

const last = '2026-11-22'
/** The diary of the last days: cramps of each, all days closed. */
const diary = (counts: readonly number[], to = last): readonly Entry[] =>
  counts.flatMap((count, at) => {
    const date = daysAfter(to, at - counts.length + 1)
    return [
      entry('day-complete', `${date}T20:00:00Z`, { date, category: 'cramp', complete: true }),
      ...Array.from({ length: count }, () => entry('cramp', `${date}T02:00:00Z`, { severity: 4 })),
    ]
  })

describe('what is usual', () => {
  test('without a diary is what is usual for people, and wide', () => {
    const usual = usualOf([], last)
    expect(usual).toMatchObject({ days: 0, observed: 0, cramps: 0 })
    expect([usual.dispersion, usual.correlation]).toEqual([expect.closeTo(0.3, 12), expect.closeTo(0.2, 12)])
    expect(usual.perWeek.value).toBe(2)
    expect(usual.perWeek.low).toBeLessThan(0.3)
    expect(usual.perWeek.high).toBeGreaterThan(5)
    expect(usual.sleep).toEqual({ marks: 0, sd: 1.8, correlation: 0.2 })
  })

  test('is drawn to it by half a week of diary', () => {
    const usual = usualOf(diary(Array.from({ length: 28 }, (_, at) => Number(at % 2 === 0))), last)
    // 14 cramps in 4 weeks, and 1 in half a week.
    expect(usual.perWeek.value).toBeCloseTo(15 / 4.5, 12)
    expect(usual).toMatchObject({ days: 28, observed: 28, cramps: 14 })
    expect(usual.perWeek.low).toBeLessThan(15 / 4.5)
    // The first cramp is of a night before the diary began, and the last night's morning is not known.
    expect(usual.nightsPerWeek).toBeCloseTo((7 * (13 + 3.5 * (1 - Math.exp(-15 / 4.5 / 7)))) / (27 + 3.5), 10)
    expect(usual.grades.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12)
    expect(usual.grades[4]).toBeGreaterThan(0.3)
  })

  test('never counts a day that nobody closed, nor what is older than it looks back', () => {
    const known = diary([1, 0, 2, 0, 0, 1, 0])
    const unclosed = entry('cramp', `${daysAfter(last, -20)}T02:00:00Z`, {})
    const old = diary([9, 9, 9], daysAfter(last, -powerPolicy.historyDays.value))
    expect(usualOf([...known, unclosed, ...old], last).perWeek).toEqual(usualOf(known, last).perWeek)
  })

  test('somebody’s own word stands for four weeks of diary', () => {
    expect(usualFrom(7).perWeek.value).toBe(7)
    expect(usualFrom(0).perWeek.value).toBe(0)
    expect(usualFrom(7).perWeek.low).toBeGreaterThan(3)
    expect(usualFrom(7).nightsPerWeek).toBeCloseTo(7 * (1 - Math.exp(-1)), 12)
  })

  /** Twelve weeks; the level of each week as given. */
  const weeks = (levels: readonly number[], seed: number) => {
    const random = randomOf(seed)
    return diary(levels.flatMap((level) => Array.from({ length: 7 }, () => random.poisson(level / 7))))
  }
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  test('steady weeks are told from wild ones, and bad spells from wild weeks', () => {
    const of = (levels: readonly number[]) => Array.from({ length: 6 }, (_, seed) => usualOf(weeks(levels, seed), last))
    const steady = of(Array.from({ length: 12 }, () => 10))
    const wild = of([3, 17, 3, 17, 3, 17, 3, 17, 3, 17, 3, 17])
    const spells = of([17, 17, 17, 3, 3, 3, 17, 17, 17, 3, 3, 3])
    expect(mean(steady.map(({ dispersion }) => dispersion))).toBeLessThan(0.2)
    expect(mean(wild.map(({ dispersion }) => dispersion))).toBeGreaterThan(0.35)
    expect(mean(wild.map(({ correlation }) => correlation))).toBeLessThan(0.15)
    expect(mean(spells.map(({ correlation }) => correlation))).toBeGreaterThan(0.3)
  })

  test('the scatter of sleep comes from its marks', () => {
    const marks = Array.from({ length: 60 }, (_, at) =>
      entry('sleep', `${daysAfter(last, -at)}T07:30:00Z`, { quality: at % 2 === 0 ? 2 : 8 }),
    )
    const { sleep } = usualOf(marks, last)
    expect(sleep.marks).toBe(60)
    // Half 2, half 8: sd 3, drawn a little towards 1.8.
    expect(sleep.sd).toBeGreaterThan(2.7)
    expect(sleep.sd).toBeLessThan(3.03)
    expect(sleep.correlation).toBeLessThan(0.1)
  })
})
