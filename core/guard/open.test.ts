// Does a verdict say when it speaks only because something is not known, and of what would have to be known?
import { describe, expect, test } from 'vitest'
import type { Action, Condition, GuardRule } from '../knowledge/types/index.js'
import { gateOf } from './gate.js'
import { ownWords } from './own-gate.js'
import { someone, type More } from './people.fixture.js'
import { judged } from './person.js'
import { verdictOf, type Word } from './word.js'

const rule = (more: Partial<GuardRule>): GuardRule => ({
  id: 'made-up',
  about: [{ what: 'supplement', nutrients: ['magnesiumMg'] }],
  verdict: 'refuse',
  whom: ['doctor'],
  unasked: 'ask-first',
  kind: 'judged',
  sources: [],
  note: 'for the test',
  ...more,
})
const either: Condition = { any: [{ fact: 'kidney-severe' }, { fact: 'heart-block' }] }
const judge = (made: GuardRule, person: More, yes: readonly string[] = []) =>
  gateOf([made], () => false)(
    { what: 'supplement', nutrient: 'magnesiumMg', perDay: 100, alreadyPerDay: 0 },
    someone(yes, person),
  )

describe('a rule', () => {
  const asks = rule({ when: either })
  test('that is about the person speaks for what is known', () => {
    expect(judge(asks, {}, ['heart-block'])).toMatchObject({
      permission: 'refused',
      because: ['heart-block'],
      rules: ['made-up'],
      open: [],
    })
  })

  test('that may be about the person speaks only because nobody knows', () => {
    expect(judge(asks, { unasked: ['heart-block'] })).toMatchObject({
      permission: 'ask-first',
      because: ['heart-block'],
      open: ['made-up'],
    })
  })

  test('that closes for doubtful kidneys asks about the kidneys alone', () => {
    const kidneys = rule({ when: either, unasked: 'kidneys' })
    const unasked = ['kidney-severe', 'on-dialysis', 'kidney-disease-known', 'heart-block']
    expect(judge(kidneys, { unasked, age: 70 })).toMatchObject({
      permission: 'ask-first',
      because: ['kidney-severe'],
      open: ['made-up'],
    })
    expect(judge(kidneys, { unasked, age: 45 })).toMatchObject({ permission: 'allowed', because: [], open: [] })
  })

  test('… unless something else was asked in vain: then it asks about all of it', () => {
    const kidneys = rule({ when: either, unasked: 'kidneys' })
    const person = { unasked: ['kidney-severe', 'on-dialysis', 'kidney-disease-known'], unknown: ['heart-block'], age: 70 }
    expect(judge(kidneys, person)).toMatchObject({ permission: 'ask-first', because: ['kidney-severe', 'heart-block'] })
  })

  test('takes what nobody asked about for no, also where the rule hangs on a no', () => {
    const when: Condition = { all: [{ not: { fact: 'heart-block' } }, { fact: 'kidney-severe' }] }
    const made = rule({ when, unasked: 'caution' })
    expect(judge(made, { unasked: ['heart-block'], unknown: ['kidney-severe'] })).toMatchObject({ permission: 'ask-first' })
    expect(judge(made, { unasked: ['heart-block', 'kidney-severe', 'kidney-disease-known'] })).toMatchObject({
      permission: 'allowed',
      cautions: ['made-up'],
    })
  })

  test('that asks of everybody names all that is not known', () => {
    const person = { unasked: ['kidney-severe', 'on-dialysis', 'kidney-disease-known', 'heart-block'], age: 70 }
    expect(judge(asks, person).because).toEqual(['kidney-severe', 'heart-block'])
  })
})

describe('an action’s own gate', () => {
  const action = (more: Partial<Action>): Action => ({
    id: 'made-up',
    kind: 'supplement',
    causes: 'any',
    certainty: 'low',
    sources: [],
    position: 'suggest',
    guard: { refuse: [{ fact: 'kidney-severe' }], askFirst: [] },
    ...more,
  })
  const doubted: More = { age: 70, unasked: ['kidney-severe', 'kidney-disease-known', 'on-dialysis'] }
  const words = (made: Action, person: More) => ownWords(made, judged(someone([], person)))

  test.each(['supplement', 'food', 'fluids'] as const)(
    '%s: doubtful kidneys are asked about, and it is said to be open',
    (kind) => {
      expect(words(action({ kind }), doubted)).toMatchObject([{ level: 'ask-first', because: ['kidney-severe'], open: true }])
      expect(words(action({ kind }), {})).toEqual([])
    },
  )

  test.each(['stretch', 'exercise', 'see', 'test', 'habit'] as const)('%s: nothing is asked that nobody knows', (kind) => {
    expect(words(action({ kind }), doubted)).toEqual([])
  })

  test('what only a prescriber decides is open only while something is not known', () => {
    const made = action({ kind: 'medicine-review', position: 'prescriber' })
    expect(words(made, doubted)).toEqual([
      { rule: 'made-up:ask-first', level: 'ask-first', because: ['kidney-severe'], whom: ['doctor'], never: true, open: true },
    ])
    expect(words(made, {})).toEqual([
      { rule: 'made-up:ask-first', level: 'ask-first', because: [], whom: ['doctor'], never: true },
    ])
  })
})

describe('all words together', () => {
  const word = (more: Partial<Word>): Word => ({ rule: 'a', level: 'ask-first', because: [], whom: ['doctor'], ...more })
  test('are open where a deciding one is', () => {
    expect(verdictOf([word({ open: true }), word({ rule: 'b' }), word({ rule: 'c', open: true })]).open).toEqual(['a', 'c'])
    expect(verdictOf([word({ open: true }), word({ rule: 'b', level: 'refused' })]).open).toEqual([])
  })
  test('say no hours where a word of hours has none', () => {
    expect(verdictOf([word({ level: 'apart' })]).apart).toEqual([])
  })
})
