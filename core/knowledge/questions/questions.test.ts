import { describe, expect, test } from 'vitest'
import { factsOf } from '../../person/evaluate.js'
import { descriptors } from '../descriptors/index.js'
import { findings } from '../findings/index.js'
import { medicines } from '../medicines/index.js'
import { risks } from '../risks/index.js'
import { questions } from './index.js'

const facts = [...descriptors, ...findings, ...risks.filter(({ aside }) => !aside)].map(({ id }) => id)
// What stands in the person's own record, in `medicines` and in `labs`, is asked but is no fact of the network.
const ownRecord = ['age', 'sex', 'heightWeight', 'pregnancyWeeks', 'medicines', 'labs']
const asked = questions.flatMap(({ asks }) => asks)
const follows = questions.flatMap(({ id, when }, index) => (when ? factsOf(when) : []).map((fact) => ({ id, fact, index })))

describe('integrity', () => {
  test('ids are unique', () => {
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })

  test('every fact and every part of the record is asked by exactly one question, and nothing else is', () => {
    expect([...asked].sort()).toEqual([...facts, ...ownRecord].sort())
  })

  test('conditions speak of facts, of medicine classes, or of the sex', () => {
    const known = new Set([...facts, ...medicines.map(({ id }) => id), 'male', 'female'])
    expect(follows.filter(({ fact }) => !known.has(fact))).toEqual([])
  })

  test('a follow-up stands after the questions it follows', () => {
    const place = new Map(questions.flatMap(({ asks }, index) => asks.map((fact) => [fact, index] as const)))
    expect(follows.filter(({ fact, index }) => (place.get(fact) ?? -1) >= index)).toEqual([])
  })

  test('no screen holds more than seven', () => {
    expect(questions.filter(({ asks }) => asks.length > 7)).toEqual([])
  })

  test('one fact for most kinds, several for many and for the picture of the body; choices where they can be chosen', () => {
    const several = new Set(['many', 'body'])
    expect(questions.filter(({ kind, asks }) => several.has(kind) !== asks.length > 1)).toEqual([])
    const choices = new Set(descriptors.filter(({ kind }) => kind === 'choice').map(({ id }) => id))
    const asking = questions.filter(({ asks }) => asks.some((fact) => choices.has(fact)))
    expect(asking.map(({ id, kind }) => [id, kind])).toEqual([
      ['where', 'body'],
      ['how-long', 'choice'],
    ])
  })

  test('phases come in the order of the interview, and what is urgent stands in its own', () => {
    const changes = questions.map(({ phase }) => phase).filter((phase, index, all) => phase !== all[index - 1])
    expect(changes).toEqual(['about-you', 'urgent', 'cramp', 'health', 'life', 'medicines', 'labs'])
    expect(questions.filter(({ phase, urgent }) => (urgent === true) !== (phase === 'urgent'))).toEqual([])
  })

  test('what only a clinician or a laboratory can know comes last', () => {
    const examined = ['weak-foot-pulse', 'trousseau-sign', 'chvostek-sign', 'ankle-brachial-low', 'emg-neuropathy']
    const tested = findings.map(({ id }) => id).filter((id) => id.startsWith('lab-'))
    expect(
      questions
        .slice(-2)
        .flatMap(({ asks }) => asks)
        .sort(),
    ).toEqual([...examined, ...tested].sort())
  })
})
