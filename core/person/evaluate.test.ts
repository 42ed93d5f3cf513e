import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judged, type Condition } from '../knowledge/types/index.js'
import { emptyCase, type Answer, type Case } from './case.js'
import { evaluate, factsOf, judgeLeaf, latest, restsOn, undecided, type Truth } from './evaluate.js'

const limit = (value: number) => judged(value, [value, value], 'a limit of this test')
const fact = (id: string): Condition => ({ fact: id })
const answered = (answers: Record<string, Answer>): Case => ({ ...emptyCase, answers })
const potassium = (value: number, more: { comparator?: '<' | '>'; date?: string } = {}) => ({
  analyte: 'potassium',
  value,
  reported: { value, unit: 'mmol/L', ...(more.comparator && { comparator: more.comparator }) },
  ...(more.date && { date: more.date }),
})

describe('facts', () => {
  test('a yes, a no, a don’t know and silence', () => {
    expect(evaluate(fact('calf'), answered({ calf: true }))).toBe('true')
    expect(evaluate(fact('calf'), answered({ calf: false }))).toBe('false')
    expect(evaluate(fact('calf'), answered({ calf: null }))).toBe('unknown')
    expect(evaluate(fact('calf'), emptyCase)).toBe('unknown')
  })

  test('a choice is compared with its option, a wanted "no" with no', () => {
    const same = { fact: 'side', is: 'same-leg' }
    expect(evaluate(same, answered({ side: 'same-leg' }))).toBe('true')
    expect(evaluate(same, answered({ side: 'either-leg' }))).toBe('false')
    expect(evaluate({ fact: 'often', is: false }, answered({ often: false }))).toBe('true')
    expect(evaluate({ fact: 'often', is: false }, emptyCase)).toBe('unknown')
  })

  test('medicine classes come from the list when there is one', () => {
    const listed: Case = { ...emptyCase, medicines: [{ name: 'Zocor', ingredient: 'simvastatin', classes: ['statin'] }] }
    expect(evaluate(fact('statin'), listed)).toBe('true')
    expect(evaluate(fact('thiazide'), listed)).toBe('false')
    expect(evaluate(fact('thiazide'), { ...emptyCase, medicines: [] })).toBe('false')
    expect(evaluate(fact('thiazide'), emptyCase)).toBe('unknown')
    // The list says nothing of what is no medicine.
    expect(evaluate(fact('calf'), listed)).toBe('unknown')
  })

  test('sex and the week of pregnancy answer what they imply', () => {
    expect(evaluate(fact('pregnant'), { ...emptyCase, person: { sex: 'male' } })).toBe('false')
    expect(evaluate(fact('pregnant'), { ...emptyCase, person: { sex: 'female' } })).toBe('unknown')
    expect(evaluate(fact('pregnant'), { ...emptyCase, person: { pregnancyWeeks: 20 } })).toBe('true')
    expect(evaluate(fact('female'), { ...emptyCase, person: { sex: 'male' } })).toBe('false')
    expect(evaluate(fact('female'), emptyCase)).toBe('unknown')
    // Neither without the other.
    expect(evaluate(fact('hyperemesis'), answered({ pregnant: false }))).toBe('false')
    expect(evaluate(fact('hyperemesis'), { ...emptyCase, person: { sex: 'male' } })).toBe('false')
    expect(evaluate(fact('missed-dialysis'), answered({ 'on-dialysis': false }))).toBe('false')
    expect(evaluate(fact('missed-dialysis'), answered({ 'on-dialysis': true }))).toBe('unknown')
  })
})

describe('blood values', () => {
  const low: Condition = { lab: 'potassium', below: limit(3) }
  const high: Condition = { lab: 'potassium', above: limit(5) }

  test('limits are strict', () => {
    expect(evaluate(low, { ...emptyCase, labs: [potassium(3)] })).toBe('false')
    expect(evaluate(low, { ...emptyCase, labs: [potassium(2.9)] })).toBe('true')
    expect(evaluate(high, { ...emptyCase, labs: [potassium(5)] })).toBe('false')
    expect(evaluate(low, emptyCase)).toBe('unknown')
  })

  test('the latest result counts, and one without a date is the paper in hand', () => {
    const old = potassium(2, { date: '2020-01-31' })
    const recent = potassium(4, { date: '2024-02-01' })
    expect(latest('potassium', [recent, old])).toBe(recent)
    expect(latest('potassium', [old, recent])).toBe(recent)
    expect(latest('potassium', [potassium(3.3), recent])?.value).toBe(3.3)
    expect(latest('magnesium', [recent])).toBeUndefined()
    expect(evaluate(low, { ...emptyCase, labs: [old, recent] })).toBe('false')
  })

  test('"<" and ">" decide only what they can', () => {
    const under = { ...emptyCase, labs: [potassium(3, { comparator: '<' })] }
    expect(evaluate(low, under)).toBe('true')
    expect(evaluate({ lab: 'potassium', below: limit(2) }, under)).toBe('unknown')
    expect(evaluate(high, under)).toBe('false')
    const over = { ...emptyCase, labs: [potassium(5, { comparator: '>' })] }
    expect(evaluate(high, over)).toBe('true')
    expect(evaluate({ lab: 'potassium', above: limit(6) }, over)).toBe('unknown')
    expect(evaluate(low, over)).toBe('false')
  })
})

describe('numbers of the person', () => {
  const thin: Condition = { number: 'bmi', below: limit(16) }
  const late: Condition = { number: 'pregnancyWeeks', above: limit(27) }

  test('body mass index needs height and weight', () => {
    // 40 kg at 1.65 m is 14.7 kg/m².
    expect(evaluate(thin, { ...emptyCase, person: { heightCm: 165, weightKg: 40 } })).toBe('true')
    expect(evaluate(thin, { ...emptyCase, person: { heightCm: 165, weightKg: 60 } })).toBe('false')
    expect(evaluate(thin, { ...emptyCase, person: { weightKg: 40 } })).toBe('unknown')
  })

  test('weeks are unknown unless given, and false for someone who is not pregnant', () => {
    expect(evaluate(late, { ...emptyCase, person: { pregnancyWeeks: 30 } })).toBe('true')
    expect(evaluate(late, answered({ pregnant: true }))).toBe('unknown')
    expect(evaluate(late, answered({ pregnant: false }))).toBe('false')
    expect(evaluate(late, { ...emptyCase, person: { sex: 'male' } })).toBe('false')
  })
})

describe('what would settle it, and what it rests on', () => {
  const rule: Condition = { any: [{ all: [fact('a'), fact('b')] }, { all: [fact('c'), { lab: 'sodium', below: limit(125) }] }] }

  test('parts that a false sibling has decided are not needed', () => {
    expect(undecided(rule, emptyCase)).toEqual(['a', 'b', 'c', 'sodium'])
    expect(undecided(rule, answered({ a: false, c: true }))).toEqual(['sodium'])
    expect(undecided(rule, answered({ a: false, c: false }))).toEqual([])
    expect(undecided(rule, answered({ a: true, b: true }))).toEqual([])
  })

  test('reasons are the leaves that made it so', () => {
    const leaf = (answers: Record<string, Answer>) => (each: Parameters<typeof judgeLeaf>[0]) =>
      judgeLeaf(each, answered(answers))
    expect(restsOn(rule, leaf({ a: true, b: true, c: true }))).toEqual(['a', 'b'])
    expect(restsOn({ not: { any: [fact('a'), fact('b')] } }, leaf({ a: false, b: false }))).toEqual(['a', 'b'])
    expect(restsOn(rule, leaf({ a: true }))).toEqual([])
  })

  test('facts of a condition are facts, each once', () => {
    expect(factsOf({ all: [rule, fact('a'), { number: 'age', above: limit(65) }] })).toEqual(['a', 'b', 'c'])
  })
})

describe('Kleene’s laws', () => {
  const names = ['a', 'b', 'c', 'd'] as const
  const conditions = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom(...names).map((name): Condition => ({ fact: name })),
      fc.constantFrom(...names).map((name): Condition => ({ fact: name, is: false })),
      tie('condition').map((inner): Condition => ({ not: inner })),
      fc.array(tie('condition'), { maxLength: 4 }).map((all): Condition => ({ all })),
      fc.array(tie('condition'), { maxLength: 4 }).map((any): Condition => ({ any })),
      fc
        .tuple(fc.integer({ min: 0, max: 4 }), fc.array(tie('condition'), { maxLength: 4 }))
        .map(([atLeast, of]): Condition => ({ atLeast, of })),
    ),
  })).condition
  const answers = fc.record({
    a: fc.option(fc.boolean()),
    b: fc.option(fc.boolean()),
    c: fc.option(fc.boolean()),
    d: fc.option(fc.boolean()),
  })
  const cases = answers.map((each) => answered(each))
  const order: Record<Truth, number> = { false: 0, unknown: 1, true: 2 }
  const opposite: Record<Truth, Truth> = { false: 'true', unknown: 'unknown', true: 'false' }

  test('and is the least, or the greatest, not turns over', () => {
    fc.assert(
      fc.property(fc.array(conditions, { minLength: 1, maxLength: 4 }), cases, (list, person) => {
        const truths = list.map((each) => evaluate(each, person)).sort((x, y) => order[x] - order[y])
        expect(evaluate({ all: list }, person)).toBe(truths[0])
        expect(evaluate({ any: list }, person)).toBe(truths.at(-1))
        expect(evaluate({ not: list[0]! }, person)).toBe(opposite[evaluate(list[0]!, person)])
      }),
    )
  })

  test('De Morgan, and counts as sums of cases', () => {
    fc.assert(
      fc.property(fc.array(conditions, { maxLength: 4 }), cases, (list, person) => {
        const negated = list.map((each): Condition => ({ not: each }))
        expect(evaluate({ not: { all: list } }, person)).toBe(evaluate({ any: negated }, person))
        expect(evaluate({ atLeast: 1, of: list }, person)).toBe(evaluate({ any: list }, person))
        expect(evaluate({ atLeast: list.length, of: list }, person)).toBe(evaluate({ all: list }, person))
        // At least k hold unless more than n − k fail.
        const k = Math.ceil(list.length / 2)
        expect(evaluate({ atLeast: k, of: list }, person)).toBe(
          opposite[evaluate({ atLeast: list.length - k + 1, of: negated }, person)],
        )
      }),
    )
  })

  test('more knowledge settles and never unsettles', () => {
    fc.assert(
      fc.property(
        conditions,
        answers,
        fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.boolean(), d: fc.boolean() }),
        (rule, some, all) => {
          const before = evaluate(rule, answered(some))
          const known = Object.fromEntries(names.map((name) => [name, some[name] ?? all[name]]))
          const after = evaluate(rule, answered(known))
          expect(after).not.toBe('unknown')
          expect(before === 'unknown' || before === after).toBe(true)
        },
      ),
    )
  })

  test('what is undecided settles it, and nothing is undecided in a settled one', () => {
    fc.assert(
      fc.property(conditions, answers, fc.boolean(), (rule, some, fill) => {
        const missing = undecided(rule, answered(some))
        expect(missing.length > 0).toBe(evaluate(rule, answered(some)) === 'unknown')
        const filled = { ...some, ...Object.fromEntries(missing.map((name) => [name, fill])) }
        expect(evaluate(rule, answered(filled))).not.toBe('unknown')
      }),
    )
  })
})
