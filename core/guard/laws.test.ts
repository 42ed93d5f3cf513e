// Which laws hold for every rule, whoever comes and whatever is suggested?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actions } from '../knowledge/actions/index.js'
import { guardRules } from '../knowledge/guard/index.js'
import type { Answer, Case, Override } from '../person/case.js'
import { guard } from './guard.js'
import { classes, dropMedicines, no, someone } from './people.fixture.js'
import type { Suggestion, Verdict } from './suggestion.js'
import { table } from './table.fixture.js'

const facts = Object.keys(no)
const order: Readonly<Record<Verdict['permission'], number>> = { allowed: 0, 'ask-first': 1, refused: 2 }
const strictness = (suggestion: Suggestion, person: Case): number => order[guard(suggestion, person).permission]
const runs = { numRuns: 200 }

const suggestions: fc.Arbitrary<Suggestion> = fc.oneof(
  fc.constantFrom(...table.map(({ suggestion }) => suggestion)),
  fc.constantFrom(...actions.map((action): Suggestion => ({ what: 'action', action }))),
)

const people = fc
  .record({
    age: fc.option(fc.integer({ min: 10, max: 95 }), { nil: undefined }),
    sex: fc.constantFrom('female', 'male', undefined),
    yes: fc.subarray(facts, { maxLength: 5 }),
    unknown: fc.subarray(facts, { maxLength: 5 }),
    unasked: fc.subarray(facts, { maxLength: 40 }),
    takes: fc.option(fc.subarray([...classes, 'unplaced'], { maxLength: 4 }), { nil: undefined }),
    egfr: fc.option(fc.integer({ min: 5, max: 120 }), { nil: undefined }),
  })
  .map(({ yes, unknown, unasked, takes, egfr, age, sex }): Case => {
    const whole = someone(yes, { unknown, unasked, takes: takes ?? [], ...(egfr !== undefined && { labs: { egfr } }) })
    const { age: _age, sex: _sex, ...size } = whole.person
    const person = { ...whole, person: { ...size, ...(age !== undefined && { age }), ...(sex !== undefined && { sex }) } }
    return takes === undefined ? dropMedicines(person) : person
  })

const answered = (person: Case, fact: string, answer: Answer): Case => ({
  ...person,
  answers: { ...person.answers, [fact]: answer },
})
const unasked = (person: Case, fact: string): Case => ({
  ...person,
  answers: Object.fromEntries(Object.entries(person.answers).filter(([id]) => id !== fact)),
})
/** Facts that only make sense with another one: answered on their own they are taken back by it. */
const own = facts.filter((fact) => fact !== 'hyperemesis')

describe('what speaks against something never makes it freer', () => {
  test('a fact that becomes true', () => {
    fc.assert(
      fc.property(suggestions, people, fc.constantFrom(...own), (suggestion, person, fact) => {
        expect(strictness(suggestion, answered(person, fact, true))).toBeGreaterThanOrEqual(
          strictness(suggestion, answered(person, fact, false)),
        )
      }),
      runs,
    )
  })

  test('an answer that turns out not to be known, or was never asked for', () => {
    fc.assert(
      fc.property(suggestions, people, fc.constantFrom(...own), (suggestion, person, fact) => {
        const denied = strictness(suggestion, answered(person, fact, false))
        expect(strictness(suggestion, answered(person, fact, null))).toBeGreaterThanOrEqual(denied)
        expect(strictness(suggestion, unasked(person, fact))).toBeGreaterThanOrEqual(denied)
      }),
      runs,
    )
  })

  test('a medicine more, of whatever class or of none that anyone could place', () => {
    const more = fc.constantFrom(...[...classes].map((id) => [id]), [])
    fc.assert(
      fc.property(suggestions, people, more, (suggestion, person, classesOf) => {
        const before = { ...person, medicines: person.medicines ?? [] }
        const after = { ...before, medicines: [...before.medicines, { name: 'new', ingredient: 'new', classes: classesOf }] }
        expect(strictness(suggestion, after)).toBeGreaterThanOrEqual(strictness(suggestion, before))
      }),
      runs,
    )
  })

  test('a lower kidney function', () => {
    const egfr = fc.integer({ min: 5, max: 120 })
    const measured = (person: Case, value: number): Case => ({
      ...person,
      labs: [{ analyte: 'egfr', value, reported: { value, unit: 'mL/min' } }],
    })
    fc.assert(
      fc.property(suggestions, people, egfr, egfr, (suggestion, person, a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)]
        expect(strictness(suggestion, measured(person, low))).toBeGreaterThanOrEqual(
          strictness(suggestion, measured(person, high)),
        )
      }),
      runs,
    )
  })

  test('more of a supplement, and more of it taken already', () => {
    const nutrient = fc.constantFrom(
      'magnesiumMg',
      'calciumMg',
      'vitaminDUg',
      'vitaminB6Mg',
      'ironMg',
      'zincMg',
      'folicAcidUg' as const,
    )
    const amount = fc.integer({ min: 1, max: 3000 })
    fc.assert(
      fc.property(nutrient, people, amount, amount, amount, (nutrient, person, perDay, more, alreadyPerDay) => {
        const of = (perDay: number, alreadyPerDay: number): Suggestion => ({
          what: 'supplement',
          nutrient,
          perDay,
          alreadyPerDay,
        })
        const little = strictness(of(perDay, 0), person)
        expect(strictness(of(perDay + more, 0), person)).toBeGreaterThanOrEqual(little)
        expect(strictness(of(perDay, alreadyPerDay), person)).toBeGreaterThanOrEqual(little)
      }),
      runs,
    )
  })
})

describe('a verdict', () => {
  test('says who and why, and nothing that its permission leaves no room for', () => {
    fc.assert(
      fc.property(suggestions, people, (suggestion, person) => {
        const { permission, because, rules, whom, apart, cautions } = guard(suggestion, person)
        expect(new Set(rules).size).toBe(rules.length)
        for (const caution of cautions) expect(rules).toContain(caution)
        if (permission === 'allowed') expect([because, whom]).toEqual([[], []])
        else {
          expect(rules.length).toBeGreaterThan(0)
          expect(whom.length).toBeGreaterThan(0)
        }
        if (permission === 'refused') expect([apart, cautions]).toEqual([[], []])
      }),
      runs,
    )
  })

  test('is the same for the same case, asked again or written down again', () => {
    fc.assert(
      fc.property(suggestions, people, (suggestion, person) => {
        const again: Case = structuredClone(person)
        expect(guard(suggestion, person)).toEqual(guard(suggestion, person))
        expect(guard(suggestion, again)).toEqual(guard(suggestion, person))
      }),
      runs,
    )
  })
})

describe('a clinician’s word', () => {
  const ids = [
    ...guardRules.map(({ id }) => id),
    ...actions.flatMap(({ id }) => [`${id}:refuse`, `${id}:ask-first`, `${id}:never`]),
  ]
  const overrides = fc
    .subarray(ids)
    .map((rules) => rules.map((rule): Override => ({ rule, by: 'Dr A', reason: 'known to me', date: '2026-01-02' })))

  test('takes a refusal down to a question at most, and never tightens', () => {
    fc.assert(
      fc.property(suggestions, people, overrides, (suggestion, person, overrides) => {
        const [before, after] = [strictness(suggestion, person), strictness(suggestion, { ...person, overrides })]
        expect(after).toBeLessThanOrEqual(before)
        expect(after).toBeGreaterThanOrEqual(before - 1)
      }),
      runs,
    )
  })

  test('never moves what is never suggested', () => {
    const never = actions.filter(({ position }) => position === 'never').map((action): Suggestion => ({ what: 'action', action }))
    const too: readonly Suggestion[] = [
      { what: 'salt-substitute' },
      { what: 'stop-medicine', medicine: 'statin' },
      { what: 'drink', drink: 'tonic-water', extraMlPerDay: 200 },
      { what: 'supplement', nutrient: 'potassiumMg', perDay: 10 },
      { what: 'supplement', nutrient: 'vitaminDUg', perDay: 250 },
    ]
    fc.assert(
      fc.property(fc.constantFrom(...never, ...too), people, overrides, (suggestion, person, overrides) => {
        expect(guard(suggestion, { ...person, overrides }).permission).toBe('refused')
      }),
      runs,
    )
  })
})
