// What somebody does not eat, and what a clinician set aside, as a case file says it.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allergens, eatingPatterns, leftOut } from '../knowledge/types/index.js'
import { problemWords } from '../words/en/problems.js'
import { isForgivable } from './case-file-problems.js'
import { writeCaseFile } from './case-file-write.js'
import { readCaseFile } from './case-file.js'

const eatingOf = (eating: unknown) => readCaseFile({ person: { age: 50 }, eating })
const override = { rule: 'magnesium-kidney-reduced', by: 'Dr A', reason: 'level checked monthly', date: '2026-05-31' }
const overridesOf = (overrides: unknown) => readCaseFile({ person: { age: 50 }, overrides })

describe('eating', () => {
  test('is read as it stands', () => {
    const said = {
      pattern: 'no-meat-but-fish',
      allergies: ['milk', 'tree-nuts'],
      leavesOut: ['pork', 'alcohol'],
      lowSodium: true,
      fluidLimitMlPerDay: 1500,
    }
    const { case: read, problems, notes } = eatingOf(said)
    expect(problems).toEqual([])
    expect(read.eating).toEqual(said)
    expect(notes.map(({ code }) => code)).toEqual(['taken-to-mean'])
  })

  test.each(allergens)('%s is understood by its own name', (id) => {
    expect(eatingOf({ allergies: [id] }).case.eating).toEqual({ allergies: [id] })
  })
  test.each(leftOut)('%s is understood by its own name', (id) => {
    expect(eatingOf({ leavesOut: [id] }).case.eating).toEqual({ leavesOut: [id] })
  })
  test.each(eatingPatterns)('%s is understood by its own name', (id) => {
    expect(eatingOf({ pattern: id }).case.eating).toEqual({ pattern: id })
  })

  test.each([
    ['dairy', ['milk']],
    ['eggs', ['egg']],
    ['prawns', ['crustaceans']],
    ['shellfish', ['crustaceans', 'molluscs']],
    ['nuts', ['tree-nuts', 'peanut']],
    ['soy', ['soya']],
    ['wheat', ['gluten']],
    ['coeliac', ['gluten']],
    ['sulfites', ['sulphites']],
    ['crustaceens', ['crustaceans']],
    ['none', []],
  ])('allergic to %s', (name, means) => {
    const { case: read, problems } = eatingOf({ allergies: [name] })
    expect(problems).toEqual([])
    expect(read.eating?.allergies).toEqual(means)
  })

  test('a list in one line, and "none" for all of it', () => {
    expect(eatingOf({ allergies: 'milk, eggs; milk' }).case.eating).toEqual({ allergies: ['milk', 'egg'] })
    expect(eatingOf({ allergies: 'none', leavesOut: 'none known' }).case.eating).toEqual({ allergies: [], leavesOut: [] })
    expect(eatingOf({ allergies: false, leavesOut: [] }).case.eating).toEqual({ allergies: [], leavesOut: [] })
  })

  test('what nobody asked stays unasked', () => {
    expect(eatingOf({ allergies: null, leavesOut: 'unknown', lowSodium: '?' }).case).not.toHaveProperty('eating')
    expect(eatingOf(null).case).not.toHaveProperty('eating')
    expect(eatingOf({ lowSodium: 'no' }).case.eating).toEqual({ lowSodium: false })
  })

  test('an allergy that is not understood is never set aside', () => {
    const { problems } = eatingOf({ allergies: ['kiwi fruit'] })
    expect(problems).toMatchObject([
      { code: 'unknown-name', kind: 'allergen', path: 'eating.allergies[0]', value: '"kiwi fruit"' },
    ])
    expect(problems.map(isForgivable)).toEqual([false])
    expect(problemWords(problems[0]!)).toEqual({
      what: 'eating.allergies[0]: "kiwi fruit" is not one of the fourteen allergens that labels name.',
      remedy: expect.stringContaining('milk, egg, fish'),
    })
    expect(eatingOf({ leavesOut: ['mushrooms'] }).problems.map(isForgivable)).toEqual([true])
  })

  test.each([
    [{ pattern: 'fruitarian-ish' }, 'unknown-name eating.pattern'],
    [{ pattern: 3 }, 'wrong-type eating.pattern'],
    [{ allergies: 7 }, 'wrong-type eating.allergies'],
    [{ allergies: [7] }, 'wrong-type eating.allergies[0]'],
    [{ lowSodium: 'a bit' }, 'wrong-type eating.lowSodium'],
    [{ fluidLimitMlPerDay: 1.5 }, 'out-of-range eating.fluidLimitMlPerDay'],
    [{ fluidLimitMlPerDay: '1.5 L' }, 'wrong-type eating.fluidLimitMlPerDay'],
    [{ colour: 'red' }, 'unknown-name eating.colour'],
    ['vegan', 'wrong-type eating'],
  ])('%j is reported', (said, problem) => {
    expect(eatingOf(said).problems.map(({ code, path }) => `${code} ${path}`)).toEqual([problem])
  })

  test('the pattern of the diet is the pattern of eating, told apart', () => {
    const patternOf = (diet: string) => readCaseFile({ diet: { pattern: diet } }).case.eating
    expect(patternOf('vegan')).toEqual({ pattern: 'vegan' })
    expect(patternOf('pescatarian')).toEqual({ pattern: 'no-meat-but-fish' })
    expect(patternOf('halal')).toEqual({ pattern: 'everything', leavesOut: ['pork', 'alcohol'] })
    expect(readCaseFile({ answers: { vegan: true } }).case.eating).toEqual({ pattern: 'vegan' })
    expect(readCaseFile({ diet: { pattern: 'halal' }, eating: { leavesOut: ['pork'] } }).case.eating).toEqual({
      pattern: 'everything',
      leavesOut: ['pork'],
    })
  })

  test('and the other way: what follows from the pattern follows from eating as well', () => {
    expect(eatingOf({ pattern: 'vegetarian' }).case.answers).toEqual({ vegetarian: true, 'vegan-without-b12': false })
    expect(eatingOf({ pattern: 'no-meat-but-fish' }).case.answers).toEqual({ vegetarian: false, 'vegan-without-b12': false })
    expect(readCaseFile({ medicines: [], eating: { pattern: 'vegan' } }).case.answers).toEqual({ 'vegan-without-b12': true })
  })

  test('two patterns are a contradiction', () => {
    const { problems } = readCaseFile({ diet: { pattern: 'vegan' }, eating: { pattern: 'vegetarian' } })
    expect(problems).toMatchObject([{ code: 'contradiction', path: 'eating.pattern', otherPath: 'diet.pattern' }])
    expect(readCaseFile({ diet: { pattern: 'plant-based' }, eating: { pattern: 'vegan' } }).problems).toEqual([])
  })
})

describe('overrides', () => {
  test('are read with rule, who, why and when', () => {
    const { case: read, problems, notes } = overridesOf([override])
    expect([read.overrides, problems, notes]).toEqual([[override], [], []])
    expect(overridesOf([{ ...override, rule: 'magnesium-trial:ask-first' }]).case.overrides).toHaveLength(1)
    expect(overridesOf([]).case).not.toHaveProperty('overrides')
    expect(overridesOf(null).case).not.toHaveProperty('overrides')
  })

  test.each(['rule', 'by', 'reason', 'date'] as const)('without %s are reported and left out', (field) => {
    const { case: read, problems } = overridesOf([{ ...override, [field]: null }])
    expect(problems).toMatchObject([{ code: 'missing-field', path: 'overrides[0]', field }])
    expect(read).not.toHaveProperty('overrides')
  })

  test.each([
    [{ ...override, rule: 'magnesium-kidney-reducd' }, 'unknown-name overrides[0].rule'],
    [{ ...override, date: '2026-05' }, 'wrong-type overrides[0].date'],
    [{ ...override, date: 'Tuesday' }, 'wrong-type overrides[0].date'],
    [{ ...override, by: 7 }, 'wrong-type overrides[0].by'],
    [{ ...override, reason: ' ' }, 'wrong-type overrides[0].reason'],
    [{ ...override, colour: 'red' }, 'unknown-name overrides[0].colour'],
    ['all of them', 'wrong-type overrides[0]'],
  ])('%j is reported', (said, problem) => {
    const { case: read, problems } = overridesOf([said])
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([problem])
    expect(read.overrides ?? []).toEqual(problem.includes('colour') ? [override] : [])
  })

  test('no rule is guessed, and the nearest are named', () => {
    const [problem] = overridesOf([{ ...override, rule: 'magnesium-kidney-reducd' }]).problems
    expect(problem).toMatchObject({ kind: 'guard-rule', nearest: expect.arrayContaining(['magnesium-kidney-reduced']) })
    expect(problemWords(problem!).remedy).toContain('magnesium-kidney-reduced')
  })

  test('of what nobody sets aside are kept, and said to be without use', () => {
    for (const rule of ['quinine-never', 'quinine:never', 'diltiazem:ask-first']) {
      expect(overridesOf([{ ...override, rule }]).notes).toMatchObject([{ code: 'not-used', path: 'overrides[0].rule' }])
    }
  })

  test('must be a list', () => {
    expect(overridesOf(override).problems).toMatchObject([{ code: 'wrong-type', path: 'overrides', expected: 'list' }])
  })
})

test('what is written down is read again', () => {
  const eating = fc.record(
    {
      pattern: fc.constantFrom(...eatingPatterns),
      allergies: fc.subarray([...allergens]),
      leavesOut: fc.subarray([...leftOut]),
      lowSodium: fc.boolean(),
      fluidLimitMlPerDay: fc.integer({ min: 200, max: 10_000 }),
    },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(eating, fc.boolean(), (eating, overridden) => {
      const first = readCaseFile({ person: { age: 40 }, eating, ...(overridden && { overrides: [override] }) })
      expect(first.problems).toEqual([])
      expect(first.case.eating ?? {}).toEqual(eating)
      const again = readCaseFile(writeCaseFile(first.case))
      expect([again.problems, again.case]).toEqual([[], first.case])
    }),
  )
})
