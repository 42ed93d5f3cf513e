// What is usual for this person, and does it meet the need? A few days, drawn towards people of the same age and sex.
import type { Spread } from '../knowledge/intake/index.js'
import type { Figure, Gathered } from './gather.js'
import { chanceMet, type Need } from './need.js'
import type { Estimate } from './report.js'
import { expected, levelOf, populationOf, rootOfMean, usualAt, usualMean } from './usual.js'

/** 90 % of a normal lies within this many SDs. */
const Z90 = 1.6448536269514722

const rootOf = (food: readonly Figure[], part: keyof Figure) =>
  food.reduce((sum, day) => sum + Math.cbrt(day[part]), 0) / food.length

const levelFrom = (food: readonly Figure[], part: keyof Figure, { mean, within, between }: Spread) =>
  levelOf(populationOf(mean.value, within.value, between.value), rootOf(food, part), food.length)

/** Usual intake of all sources with a 90 % band, which is as wide as the unknown figures make it. */
export function usualIntake({ food, supplement }: Gathered, spread: Spread): Estimate {
  return {
    value: usualMean(levelFrom(food, 'best', spread)) + supplement.best,
    low: usualAt(levelFrom(food, 'low', spread), -Z90) + supplement.low,
    high: usualAt(levelFrom(food, 'high', spread), Z90) + supplement.high,
  }
}

/** The chance at the best guess after `days` days: those there are, and as many more as it takes, whose mean is that of these. */
export function chanceUsualMeets(gathered: Gathered, spread: Spread, need: Need, days = gathered.days): number {
  const { food, supplement, supplementVariance } = gathered
  const population = populationOf(spread.mean.value, spread.within.value, spread.between.value)
  const seen = rootOf(food, 'best')
  const mean = food.reduce((sum, { best }) => sum + best, 0) / food.length
  const to = days > gathered.days ? rootOfMean(mean, population.withinSd) : seen
  const root = to + ((seen - to) * gathered.days) / days
  const besides = (supplementVariance * gathered.days) / days
  const cv = need.kind === 'normal' ? need.cv.value : 0
  return expected(levelOf(population, root, days), (usual) => chanceMet(need, usual + supplement.best, cv, besides))
}

/**
 * P(usual intake meets the need). The band is the lowest and the highest over the corners: unknown figures as none or at most, and
 * each SD (within a person, between people, of the need) at either end of its range.
 */
export function probabilityMet(gathered: Gathered, spread: Spread, need: Need): Estimate {
  const { food, supplement, supplementVariance, days } = gathered
  const value = chanceUsualMeets(gathered, spread, need)
  const corners = [value]
  const cvs = need.kind === 'normal' ? [need.cv.low, need.cv.high] : [0]
  for (const within of [spread.within.low, spread.within.high]) {
    for (const between of [spread.between.low, spread.between.high]) {
      const population = populationOf(spread.mean.value, within, between)
      for (const part of ['low', 'high'] as const) {
        const level = levelOf(population, rootOf(food, part), days)
        for (const cv of cvs) {
          corners.push(expected(level, (usual) => chanceMet(need, usual + supplement[part], cv, supplementVariance)))
        }
      }
    }
  }
  return { value, low: Math.min(...corners), high: Math.max(...corners) }
}
