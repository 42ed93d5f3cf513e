// Does the diary's evidence flow into the search, and stay as small as it deserves?
import { describe, expect, test } from 'vitest'
import type { Case } from '../person/case.js'
import { nameOfFact } from '../words/naming.js'
import { knowledge } from '../knowledge/index.js'
import { assess } from './index.js'

const base: Case = {
  person: { age: 46, sex: 'female' },
  answers: { 'at-night': true, calf: true, sudden: true, 'hard-knot': true, 'hands-lock': true },
  labs: [],
}
const eating = (value: number, nutrient: 'magnesiumMg' | 'calciumMg' | 'thiaminMg' = 'magnesiumMg'): Case => ({
  ...base,
  intakes: [{ nutrient, probabilityInadequate: { value, low: Math.max(0, value - 0.1), high: Math.min(1, value + 0.1) } }],
})
const of = (person: Case, id: string) => assess(person, { draws: 0 }).ranking.find((cause) => cause.id === id)!

describe('usual intake as a risk', () => {
  test.each(knowledge.intake.asRisk)(
    '$nutrient: the likelier too little, the likelier $cause, smoothly',
    ({ nutrient, cause }) => {
      const present = [0, 0.25, 0.5, 0.75, 1].map((p) => of(eating(p, nutrient), cause).present!.value)
      for (let at = 1; at < present.length; at++) expect(present[at]!).toBeGreaterThan(present[at - 1]!)
    },
  )

  test.each(knowledge.intake.asRisk)(
    '$nutrient: at the common probability nothing changes',
    ({ nutrient, cause, prevalence }) => {
      expect(of(eating(prevalence.value, nutrient), cause).present!.value).toBeCloseTo(of(base, cause).present!.value, 12)
    },
  )

  test('the surest shortage is a hint and never a finding: its odds at most double, and the background stays in front', () => {
    const odds = (p: number) => p / (1 - p)
    const before = of(base, 'low-magnesium').present!.value
    const after = of(eating(1), 'low-magnesium').present!.value
    expect(odds(after) / odds(before)).toBeLessThan(2)
    expect(assess(eating(1), { draws: 0 }).ranking[0]?.id).toBe(assess(base, { draws: 0 }).ranking[0]?.id)
  })

  test('takes the place of the answered question that means the same', () => {
    const both: Case = { ...eating(0.1, 'calciumMg'), answers: { ...base.answers, 'low-calcium-diet': true } }
    expect(of(both, 'low-calcium').present!.value).toBeLessThan(of({ ...both, intakes: [] }, 'low-calcium').present!.value)
  })

  test('stands among the reasons, by a name that people read', () => {
    const line = of(eating(0.95), 'low-magnesium').evidence.find(({ fact }) => fact === 'magnesium-intake')
    expect(line?.bits).toBeGreaterThan(0)
    expect(line?.answer).toBe(true)
    for (const { id } of knowledge.intake.asRisk) expect(nameOfFact(id)).not.toBe(id)
  })
})
