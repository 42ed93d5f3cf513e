import { describe, expect, test } from 'vitest'
import { causes } from '../causes/index.js'
import type { Finding } from '../types/index.js'
import { findings } from './index.js'

const each = findings.map((finding) => [finding.id, finding] as const)
const named = (id: string): Finding => {
  const found = findings.find((finding) => finding.id === id)
  if (found === undefined) throw new Error(`no finding ${id}`)
  return found
}

// Medicine classes that are causes of their own (they carry a relative risk).
const actingMedicines = ['laba', 'dihydropyridine']
const explainable = new Set([...causes.map(({ id }) => id), ...actingMedicines])

describe('integrity', () => {
  test('ids are unique, and every code of table B2 that is no descriptor stands once', () => {
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length)
    const codes = findings.flatMap(({ aliases }) => aliases.filter((alias) => /^f\d\d$/.test(alias)))
    const descriptors = new Set([15, 16, 53, 54])
    const wanted = Array.from({ length: 60 }, (_, i) => i + 1).filter((n) => !descriptors.has(n))
    expect([...codes].sort()).toEqual(wanted.map((n) => `f${String(n).padStart(2, '0')}`))
  })

  test.each(each)('%s: chances inside their ranges, and these inside 0 to 1', (_, { leak, given }) => {
    for (const { value, low, high } of [leak.under60, leak.over60, ...Object.values(given)]) {
      expect(low).toBeGreaterThan(0)
      expect(value).toBeGreaterThanOrEqual(low)
      expect(high).toBeGreaterThanOrEqual(value)
      expect(high).toBeLessThan(1)
    }
  })

  test('every cause exists', () => {
    const unknown = findings.flatMap(({ id, given }) =>
      Object.keys(given)
        .filter((cause) => !explainable.has(cause))
        .map((cause) => [id, cause]),
    )
    expect(unknown).toEqual([])
  })

  test('no cause makes a finding rarer than it is without', () => {
    const below = findings.flatMap(({ id, leak, given }) =>
      Object.entries(given)
        .filter(([, { value }]) => value < Math.max(leak.under60.value, leak.over60.value))
        .map(([cause]) => [id, cause]),
    )
    expect(below).toEqual([])
  })
})

describe('agreement with the reference', () => {
  // causes.md B2: finding, cause, P(finding | cause).
  test.each([
    ['numb-feet', 'polyneuropathy', 0.75],
    ['tingling-mouth', 'hypoparathyroidism', 0.55],
    ['hard-to-rise', 'osteomalacia', 0.94],
    ['hard-to-rise', 'hypothyroidism', 0.38],
    ['fatigue', 'hypothyroidism', 0.81],
    ['walking-pain', 'arterial-disease', 0.35],
    ['restless-urge', 'restless-legs', 0.97],
    ['cold-pale-foot', 'arterial-disease', 0.25],
    ['one-calf-swollen', 'deep-vein-clot', 0.6],
    ['waddling', 'osteomalacia', 0.24],
    ['jaundice-or-swollen-belly', 'cirrhosis', 0.45],
    ['second-wind', 'metabolic-myopathy', 0.88],
  ])('%s given %s', (finding, cause, probability) => {
    expect(named(finding).given[cause]?.value).toBe(probability)
  })

  // causes.md B2 leaks with an age split.
  test.each([
    ['numb-feet', 0.04, 0.1],
    ['hard-to-rise', 0.05, 0.15],
    ['unsteady', 0.04, 0.15],
    ['back-pain-to-leg', 0.15, 0.2],
    ['walking-pain', 0.03, 0.08],
    ['both-ankles-swell', 0.06, 0.15],
    ['easy-fracture', 0.03, 0.1],
  ])('%s is commoner with age', (finding, under60, over60) => {
    const { leak } = named(finding)
    expect([leak.under60.value, leak.over60.value]).toEqual([under60, over60])
  })

  // The T tokens of B2: how common these are in weekly crampers, whatever the cause.
  test.each([
    ['twitching', 0.35],
    ['restless-urge', 0.16],
    ['cold-feet-in-bed', 0.35],
    ['tight-calf', 0.3],
  ])('%s has the leak of people with weekly cramps', (finding, leak) => {
    expect(named(finding).leak.under60.value).toBe(leak)
    expect(named(finding).leak.over60.value).toBe(leak)
  })

  // causes.md B4: Trousseau LR+ ~94 and LR- .06; Chvostek LR+ 2.8 and LR- .39.
  test('bedside signs of low calcium have their likelihood ratios', () => {
    const ratios = (id: string) => {
      const [leak, total] = [named(id).leak.under60.value, named(id).given['low-calcium']!.value]
      return [total / leak, (1 - total) / (1 - leak)]
    }
    const [trousseau, chvostek] = [ratios('trousseau-sign'), ratios('chvostek-sign')]
    expect(trousseau[0]).toBeCloseTo(94, 0)
    expect(trousseau[1]).toBeCloseTo(0.06, 2)
    expect(chvostek[0]).toBeCloseTo(2.8, 1)
    expect(chvostek[1]).toBeCloseTo(0.39, 2)
  })

  // Severe-only figures of B2 belong to the few with magnesium under 0.50 mmol/L, not to the whole node.
  test('mild low magnesium does not pass for tetany', () => {
    for (const id of ['tingling-mouth', 'hands-lock', 'seizure-or-noisy-breathing']) {
      const { given } = named(id)
      expect(given['low-magnesium']!.value * 3).toBeLessThan(given['low-calcium']!.value)
    }
  })
})
