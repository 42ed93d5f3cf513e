// Is every right draft taken as it is, and every wrong one told by field and value, without ever throwing?
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draftProblemWords } from '../../words/en/diary-problems.js'
import { drafts, uuidOf } from '../diary.fixture.js'
import type { Draft } from '../entry.js'
import { readDraft, type DraftProblem } from './index.js'

const cramp: Draft = {
  id: uuidOf(1),
  person: 'me',
  kind: 'cramp',
  at: '2026-11-23T02:10:00Z',
  zone: 'Europe/London',
  payload: { severity: 7 },
}
const problemsOf = (input: unknown): readonly DraftProblem[] => {
  const read = readDraft(input)
  return 'problems' in read ? read.problems : []
}
const first = (input: unknown) => problemsOf(input)[0]

describe('what is right', () => {
  it('comes out as it went in, of every kind, also through JSON', () => {
    fc.assert(
      fc.property(drafts, (draft) => {
        expect(readDraft(draft)).toEqual({ draft })
        expect(readDraft(JSON.parse(JSON.stringify(draft)))).toEqual({ draft: JSON.parse(JSON.stringify(draft)) })
      }),
      { numRuns: 1000 },
    )
  })

  it('one tap is enough: a cramp with nothing but its moment', () => {
    expect(readDraft({ ...cramp, payload: {} })).toEqual({ draft: { ...cramp, payload: {} } })
  })

  it('is taken back by nothing in the place of something', () => {
    const back = { ...cramp, id: uuidOf(2), payload: null, replaces: cramp.id }
    expect(readDraft(back)).toEqual({ draft: back })
    expect(first({ ...cramp, payload: null })).toEqual({ code: 'nothing-to-take-back', field: 'payload', value: 'null' })
    expect(first({ ...back, replaces: back.id })?.code).toBe('replaces-itself')
  })

  it('moments come out in UTC to the second, so that text sorts as time; ids in small letters', () => {
    const read = (at: string) => {
      const found = readDraft({ ...cramp, at, id: '0B9F6F0E-6A1C-4F0E-9D53-1D2F3A4B5C6D' })
      return 'draft' in found ? [found.draft.at, found.draft.id] : found.problems
    }
    const id = '0b9f6f0e-6a1c-4f0e-9d53-1d2f3a4b5c6d'
    expect(read('2026-11-23T02:10:00.987Z')).toEqual(['2026-11-23T02:10:00Z', id])
    expect(read('2026-11-23T03:10+01:00')).toEqual(['2026-11-23T02:10:00Z', id])
    expect(read('2026-11-23T07:55:00+05:45')).toEqual(['2026-11-23T02:10:00Z', id])
  })
})

describe('what is wrong', () => {
  it.each<readonly [string, unknown, Partial<DraftProblem>]>([
    ['no record', 'a cramp', { code: 'wrong-type', field: '', value: '"a cramp"' }],
    ['a list', [cramp], { code: 'wrong-type', field: '', value: '[…]' }],
    ['no id', { ...cramp, id: undefined }, { code: 'missing', field: 'id' }],
    ['an id that is none', { ...cramp, id: '42' }, { code: 'not-a-uuid', field: 'id', value: '"42"' }],
    ['a kind that is none', { ...cramp, kind: 'spasm' }, { code: 'not-a-choice', field: 'kind', value: '"spasm"' }],
    ['a day that is not on the calendar', { ...cramp, at: '2026-02-30T02:10:00Z' }, { code: 'not-an-instant', field: 'at' }],
    ['a moment without its distance from Greenwich', { ...cramp, at: '2026-11-23T02:10:00' }, { code: 'not-an-instant' }],
    ['a moment long ago', { ...cramp, at: '1066-10-14T09:00:00Z' }, { code: 'out-of-range', field: 'at', low: 1900 }],
    ['a zone that is none', { ...cramp, zone: 'Europe/Atlantis' }, { code: 'unknown-zone', value: '"Europe/Atlantis"' }],
    ['a bare offset', { ...cramp, zone: '+05:45' }, { code: 'unknown-zone' }],
    [
      'too bad',
      { ...cramp, payload: { severity: 11 } },
      { code: 'out-of-range', field: 'payload.severity', value: '11', low: 0, high: 10 },
    ],
    ['a number in quotes', { ...cramp, payload: { severity: '7' } }, { code: 'wrong-type', expected: 'number', value: '"7"' }],
    [
      'not a number',
      { ...cramp, payload: { minutes: Number.NaN } },
      { code: 'wrong-type', field: 'payload.minutes', value: 'NaN' },
    ],
    ['another field', { ...cramp, payload: { pain: 7 } }, { code: 'unknown-field', field: 'payload.pain', value: '7' }],
    ['an entry that was stored', { ...cramp, recorded: '2026-11-23T02:10:01Z' }, { code: 'unknown-field', field: 'recorded' }],
    ['null for a field', { ...cramp, payload: { side: null } }, { code: 'not-a-choice', field: 'payload.side', value: 'null' }],
    ['no payload', { ...cramp, payload: undefined }, { code: 'missing', field: 'payload' }],
    ['a name of spaces', { ...cramp, person: '  ' }, { code: 'empty', field: 'person' }],
    ['a letter where a name should be', { ...cramp, person: 'x'.repeat(301) }, { code: 'too-long', field: 'person', limit: 300 }],
  ])('%s', (_, input, problem) => {
    expect(first(input)).toMatchObject(problem)
  })

  const of = (kind: string, payload: unknown) => first({ ...cramp, kind, payload })
  it('in foods: negative and impossible amounts, unknown nutrients and kinds', () => {
    const food = (amounts: unknown) => of('food', { name: 'milk', quantity: { value: 200, unit: 'ml' }, amounts })
    expect(food({ calciumMg: { value: -1, kind: 'label' } })).toMatchObject({
      code: 'out-of-range',
      field: 'payload.amounts.calciumMg.value',
    })
    expect(food({ calciumMg: { value: 240, kind: 'guess' } })).toMatchObject({
      code: 'not-a-choice',
      field: 'payload.amounts.calciumMg.kind',
    })
    expect(food({ calcium: { value: 240, kind: 'label' } })).toMatchObject({
      code: 'unknown-field',
      field: 'payload.amounts.calcium',
    })
    expect(food({ calciumMg: 240 })).toMatchObject({ code: 'wrong-type', expected: 'record' })
    expect(food(JSON.parse('{"__proto__": {"value": 1, "kind": "label"}}'))).toMatchObject({ code: 'unknown-field' })
    expect(of('food', { name: 'milk' })).toMatchObject({ code: 'missing', field: 'payload.amounts' })
    expect(of('food', { name: 'milk', quantity: { value: 900, unit: 'piece' }, amounts: {} })).toMatchObject({
      code: 'out-of-range',
      field: 'payload.quantity.value',
      high: 500,
    })
  })

  it('figures of a food of which nobody knows how much was eaten; bare nutrients are no food', () => {
    const amounts = { magnesiumMg: { value: 27, kind: 'analysed' } }
    expect(of('food', { foodId: 'fndds:1', name: 'banana', amounts })).toMatchObject({
      code: 'contradiction',
      other: 'payload.quantity',
    })
    expect(of('food', { name: 'magnesium', amounts })).toBeUndefined()
  })

  it('in measures, profiles and days', () => {
    expect(of('measure', { what: 'weightKg', value: 7000 })).toMatchObject({ code: 'out-of-range', unit: 'kg' })
    expect(of('measure', { what: 'pulsePerMin', value: 72 })).toBeUndefined()
    expect(of('profile', { sex: 'male', pregnancyWeeks: 12 })).toMatchObject({ code: 'contradiction', other: 'payload.sex' })
    expect(of('profile', { sex: 'male', breastfeedingMonths: 2 })).toMatchObject({
      code: 'contradiction',
      field: 'payload.breastfeedingMonths',
    })
    expect(of('profile', { birthYear: 1961.5 })).toMatchObject({ expected: 'whole-number' })
    expect(of('day-complete', { date: '2026-02-29', category: 'food', complete: true })).toMatchObject({ code: 'not-a-date' })
    expect(of('day-complete', { date: '2028-02-29', category: 'food', complete: true })).toBeUndefined()
    expect(of('day-complete', { date: '2026-02-28', category: 'food', complete: 'yes' })).toMatchObject({ expected: 'yes-no' })
  })

  it('is told all at once, outside and inside', () => {
    const problems = problemsOf({ ...cramp, id: 'x', zone: 'y', payload: { severity: 99, minutes: -1 } })
    expect(problems.map(({ field }) => field)).toEqual(['id', 'zone', 'payload.minutes', 'payload.severity'])
    const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`field${at}`, at]))
    expect(problemsOf({ ...cramp, payload: many }).length).toBe(50)
  })
})

describe('whatever comes in', () => {
  const soundOrTold = (input: unknown) => {
    const read = readDraft(input)
    if ('draft' in read) return
    expect(read.problems.length).toBeGreaterThan(0)
    for (const problem of read.problems) {
      expect(problem.value.length).toBeLessThan(65)
      expect(problem.field.length).toBeLessThan(100)
      const { what, remedy } = draftProblemWords(problem)
      expect(what).toMatch(/\.$/)
      expect(remedy).toMatch(/\.$/)
      if (problem.field !== '' && problem.code !== 'nothing-to-take-back') expect(what).toContain(problem.field)
      if (problem.value !== '' && !['empty', 'replaces-itself', 'nothing-to-take-back'].includes(problem.code))
        expect(what).toContain(problem.value)
    }
  }

  it('never throws, and every problem has its words with field and value', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true, withObjectString: true }),
        soundOrTold,
      ),
      {
        numRuns: 2000,
      },
    )
    fc.assert(
      fc.property(
        fc.json().map((text): unknown => JSON.parse(text)),
        soundOrTold,
      ),
    )
  })

  it('a right draft with one field turned into anything is sound or told', () => {
    const fields = ['id', 'person', 'kind', 'at', 'zone', 'payload', 'replaces', 'extra']
    fc.assert(
      fc.property(drafts, fc.constantFrom(...fields), fc.anything({ withBigInt: true }), (draft, field, value) =>
        soundOrTold({ ...draft, [field]: value }),
      ),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(drafts, fc.nat(), fc.anything({ withBigInt: true }), (draft, at, value) => {
        const names = Object.keys(draft.payload ?? {})
        const name = names[at % Math.max(1, names.length)] ?? 'note'
        soundOrTold({ ...draft, payload: { ...draft.payload, [name]: value } })
      }),
      { numRuns: 1000 },
    )
  })
})
