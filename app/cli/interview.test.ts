import { assess, type Case, type Question } from '@charley/core'
import { describe, expect, test } from 'vitest'
import type { Reply } from '../cases/reply.js'
import { converse, type Asker, type Turn } from './interview.js'
import { readHeight, readWeight } from './read-size.js'

/** Answers every fact from a sheet, and what the sheet does not hold with "no"; writes down what it was asked. */
function scripted(sheet: Partial<Case>, special: Readonly<Record<string, Turn>> = {}) {
  const asked: string[] = []
  const told: string[] = []
  const reply = (question: Question): Reply => {
    if (question.kind === 'medicines') return { medicines: sheet.medicines ?? [] }
    if (question.kind === 'labs') return { labs: [], answers: { labs: null } }
    const { age, sex, heightCm, weightKg } = { ...ordinary.person, ...sheet.person }
    if (question.asks[0] === 'age') return age === undefined ? {} : { person: { age } }
    if (question.asks[0] === 'sex') return sex === undefined ? {} : { person: { sex } }
    if (question.asks[0] === 'heightWeight')
      return heightCm === undefined || weightKg === undefined ? {} : { person: { heightCm, weightKg } }
    const plain = question.kind === 'choice' || question.asks.includes('side')
    return {
      answers: Object.fromEntries(
        question.asks.map((fact) => [
          fact,
          sheet.answers?.[fact] ?? (plain && (fact === 'side' || fact === 'duration') ? null : false),
        ]),
      ),
    }
  }
  const asker: Asker = {
    ask: (question) => {
      asked.push(question.id)
      const turn = special[question.id]
      return Promise.resolve(
        turn !== undefined && asked.filter((id) => id === question.id).length === 1 ? turn : { reply: reply(question) },
      )
    },
    tell: (assessment) => {
      told.push(assessment.urgency.tier)
      return Promise.resolve(assessment.urgency.tier !== 'emergency')
    },
  }
  return { asker, asked, told }
}

const ordinary: Partial<Case> = {
  person: { age: 66, sex: 'male', heightCm: 175, weightKg: 75 },
  answers: {
    'at-night': true,
    sudden: true,
    'hard-knot': true,
    calf: true,
    'stretch-ends-it': true,
    duration: 'under-10-minutes',
    side: 'either-leg',
  },
}

describe('the interview', () => {
  test('asks who it is, then what cannot wait, and never the same question twice', async () => {
    const { asker, asked } = scripted(ordinary)
    const known = await converse(asker)
    expect(asked.slice(0, 2)).toEqual(['age', 'sex'])
    expect(asked.indexOf('leg-now')).toBeLessThan(asked.indexOf('where'))
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).not.toContain('pregnancy')
    expect(assess(known, { draws: 0 }).ranking[0]?.id).toBe('background')
  })

  test('stops at an emergency, after telling', async () => {
    const { asker, asked, told } = scripted({
      ...ordinary,
      answers: { 'chest-pain-or-breathless': true, 'one-calf-swollen': true },
    })
    const known = await converse(asker)
    expect(told).toContain('emergency')
    expect(asked).not.toContain('diet')
    expect(assess(known, { draws: 0 }).urgency.tier).toBe('emergency')
  })

  test('going back asks the last question again, and takes its answer back', async () => {
    const { asker, asked } = scripted(ordinary, { sex: 'back' })
    await converse(asker)
    expect(asked.slice(0, 4)).toEqual(['age', 'sex', 'age', 'sex'])
  })

  test('a skipped question leaves nothing behind and is not asked again; finishing ends it', async () => {
    const { asker, asked } = scripted(ordinary, { age: 'skip', 'leg-now': 'finish' })
    const known = await converse(asker)
    expect(known.person.age).toBeUndefined()
    expect(asked.filter((id) => id === 'age')).toHaveLength(1)
    expect(asked.at(-1)).toBe('leg-now')
  })
})

test.each([
  ['165', 165],
  ['1.65', 165],
  ['1,65 m', 165],
  [`5'6"`, 167.6],
  ['5 ft 6 in', 167.6],
  ['6 feet', 182.9],
  ['tall', undefined],
])('the height %s is %s cm', (text, cm) => {
  expect(readHeight(text)).toBe(cm)
})
test.each([
  ['70', 70],
  ['70.5 kg', 70.5],
  ['154 lb', 69.9],
  ['11 st 4', 71.7],
  ['heavy', undefined],
])('the weight %s is %s kg', (text, kg) => {
  expect(readWeight(text)).toBe(kg)
})
