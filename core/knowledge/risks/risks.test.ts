import { describe, expect, test } from 'vitest'
import { causes } from '../causes/index.js'
import type { CauseId, Risk } from '../types/index.js'
import { risks } from './index.js'

const each = risks.map((risk) => [risk.id, risk] as const)
const named = (id: string): Risk => {
  const found = risks.find((risk) => risk.id === id)
  if (found === undefined) throw new Error(`no risk ${id}`)
  return found
}
const odds = (id: string, cause: CauseId): number | undefined => {
  const effect = named(id).effects.find((e) => e.cause === cause)
  return effect && 'odds' in effect ? effect.odds.value : undefined
}
const probability = (id: string, cause: CauseId): number => {
  const effect = named(id).effects.find((e) => e.cause === cause)
  return effect && 'probability' in effect ? effect.probability.value : 0
}

describe('integrity', () => {
  test('ids are unique, and every code of table B3 but age and sex is there', () => {
    expect(new Set(risks.map(({ id }) => id)).size).toBe(risks.length)
    const codes = new Set(risks.flatMap(({ aliases }) => aliases))
    const wanted = Array.from({ length: 34 }, (_, i) => `r${String(i + 3).padStart(2, '0')}`)
    expect(wanted.filter((code) => !codes.has(code))).toEqual([])
  })

  test.each(each)('%s: numbers inside their ranges, causes known, each cause once', (_, { prevalence, effects, background }) => {
    const chances = [prevalence, ...effects.flatMap((e) => ('probability' in e ? [e.probability] : []))]
    const factors = [...(background ? [background] : []), ...effects.flatMap((e) => ('odds' in e ? [e.odds] : []))]
    for (const { value, low, high } of [...chances, ...factors]) {
      expect(low).toBeGreaterThan(0)
      expect(value).toBeGreaterThanOrEqual(low)
      expect(high).toBeGreaterThanOrEqual(value)
    }
    for (const { high } of chances) expect(high).toBeLessThan(1)
    const about = effects.map(({ cause }) => cause)
    expect(new Set(about).size).toBe(about.length)
    for (const cause of about) expect(causes.map(({ id }) => id)).toContain(cause)
  })
})

/** The part of each prior (at 30, 50, 70) that is left once these risks are answered "no". */
function leftWithout(cause: CauseId, answered: readonly string[]): readonly number[] {
  const { prior } = causes.find(({ id }) => id === cause)!
  return [prior.at30, prior.at50, prior.at70].map(({ value }) => {
    const left = answered.reduce((p, id) => {
      const common = named(id).prevalence.value
      return Math.max(0, (p - common * probability(id, cause)) / (1 - common))
    }, value)
    return left / value
  })
}

describe('"no" agrees with the priors', () => {
  test.each([
    ['pregnancy-cramps', 'pregnant'],
    ['dialysis', 'on-dialysis'],
    ['alcohol', 'alcohol-over-14-units'],
    ['diabetes', 'diabetes-known'],
    ['kidney-disease', 'kidney-severe'],
    ['heat-salt-loss', 'heat'],
  ])('nearly nothing of %s is left without %s', (cause, risk) => {
    for (const left of leftWithout(cause, [risk])) expect(left).toBeLessThan(0.2)
  })

  const definitional = new Set(['pregnancy-cramps', 'dialysis', 'alcohol', 'diabetes', 'kidney-disease', 'heat-salt-loss'])
  const untold = [
    ...new Set(risks.flatMap(({ effects }) => effects.flatMap((e) => ('probability' in e ? [e.cause] : [])))),
  ].filter((cause) => !definitional.has(cause))
  test.each(untold)('%s may be there untold: every "no" together leaves a tenth or more at any age', (cause) => {
    const answered = risks.filter(({ id }) => probability(id, cause) > 0).map(({ id }) => id)
    for (const left of leftWithout(cause, answered)) expect(left).toBeGreaterThan(0.1)
  })
})

describe('agreement with the reference', () => {
  test.each([
    ['diabetes-known', 'diabetes'],
    ['on-dialysis', 'dialysis'],
    ['pregnant', 'pregnancy-cramps'],
    ['cirrhosis-known', 'cirrhosis'],
    ['neuropathy-known', 'polyneuropathy'],
    ['arterial-disease-known', 'arterial-disease'],
    ['parkinson-known', 'parkinsonism'],
    ['hypoparathyroidism-known', 'hypoparathyroidism'],
    ['heart-failure-known', 'heart-failure'],
    ['gut-disease', 'malabsorption'],
  ])('%s is %s', (risk, cause) => {
    expect(probability(risk, cause)).toBeGreaterThanOrEqual(0.97)
  })

  // causes.md B3 and the modifiers of table A.
  test.each([
    ['diarrhoea', 'low-potassium', 10],
    ['diarrhoea', 'low-magnesium', 8],
    ['vomiting-or-laxatives', 'low-potassium', 15],
    ['alcohol-dependence', 'low-thiamine', 30],
    ['liver-disease-known', 'cirrhosis', 50],
    ['smoker', 'arterial-disease', 3],
    ['family-motor-neurone', 'motor-neurone-disease', 50],
    ['nitrous-oxide', 'low-b12', 50],
    ['recent-injury', 'compartment-syndrome', 200],
    ['dirty-wound-no-booster', 'tetanus-stiff-person', 500],
    ['endurance-overdrinking', 'low-sodium', 50],
    ['cancer-active', 'deep-vein-clot', 2.71],
    ['clot-before', 'deep-vein-clot', 2.25],
    ['statin-with-interacting', 'rhabdomyolysis', 10],
  ])('%s multiplies the odds of %s', (risk, cause, factor) => {
    expect(odds(risk, cause)).toBe(factor)
  })

  // S:Herrick19: black 17.5 %, Hispanic 5.9 % against white 2.1 %; the pooled figure lies between.
  test('darker skin lies between the measured groups', () => {
    const ratio = (p: number) => p / (1 - p) / (0.021 / 0.979)
    expect(odds('darker-skin', 'low-vitamin-d')).toBeGreaterThan(ratio(0.059))
    expect(odds('darker-skin', 'low-vitamin-d')).toBeLessThan(ratio(0.175))
  })

  // S:Garrison15: 1 + 0.33 cos(…), so the seasons lie evenly about the year.
  test('summer and winter average to the year', () => {
    expect((named('summer').background!.value + named('winter').background!.value) / 2).toBeCloseTo(1, 10)
  })
})
