import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../person/evaluate.js'
import { actionWords } from '../../words/en/actions.js'
import { causes } from '../causes/index.js'
import { descriptors } from '../descriptors/index.js'
import { findings } from '../findings/index.js'
import { analytes } from '../labs/index.js'
import { medicines } from '../medicines/index.js'
import { risks } from '../risks/index.js'
import { sources } from '../sources.js'
import { eachKnown } from '../walk.js'
import { doses } from './doses.js'
import { actions } from './index.js'

const ids = actions.map(({ id }) => id)

describe('actions', () => {
  test('ids are unique', () => expect(new Set(ids).size).toBe(ids.length))

  test('answer causes that exist', () => {
    const asCauses = medicines.filter(({ relativeRisk }) => relativeRisk)
    const known = new Set([...causes, ...asCauses].map(({ id }) => id).concat('background'))
    const strange = actions.flatMap(({ id, causes: list }) =>
      list === 'any' ? [] : list.filter((cause) => !known.has(cause)).map((cause) => `${id}: ${cause}`),
    )
    expect(strange).toEqual([])
  })

  test('are there for every cause that asks for them', () => {
    expect(causes.flatMap((cause) => cause.actions.filter((action) => !ids.includes(action)))).toEqual([])
  })

  test('are guarded by facts and blood values that exist', () => {
    const facts = new Set([...findings, ...descriptors, ...risks, ...medicines].map(({ id }) => id))
    const labs = new Set(analytes.map(({ id }) => id))
    const strange = actions.flatMap(({ id, guard }) =>
      [...guard.refuse, ...guard.askFirst]
        .flatMap(leavesOf)
        .flatMap((leaf) =>
          'fact' in leaf
            ? facts.has(leaf.fact)
              ? []
              : [`${id}: ${leaf.fact}`]
            : 'lab' in leaf && !labs.has(leaf.lab)
              ? [`${id}: ${leaf.lab}`]
              : [],
        ),
    )
    expect(strange).toEqual([])
  })

  test('name sources that exist, and what is measured names one', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited: string[] = actions.flatMap((action) => action.sources)
    eachKnown([actions, doses], (number) => {
      cited.push(...number.sources)
      expect(number.low <= number.value && number.value <= number.high).toBe(true)
      expect(number.kind === 'judged' ? number.note : number.sources).not.toHaveLength(0)
    })
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  test('the four that are never suggested are never (DESIGN.md 5)', () => {
    const never = actions.filter(({ position }) => position === 'never').map(({ id }) => id)
    expect(never).toEqual(expect.arrayContaining(['quinine', 'high-dose-vitamin-d', 'potassium-pills', 'stop-a-medicine']))
  })

  test('every supplement has a guard', () => {
    const bare = actions.filter(({ kind, guard }) => kind === 'supplement' && guard.refuse.length + guard.askFirst.length === 0)
    // B vitamins by mouth have no refusing condition; their position sends them to a prescriber.
    expect(bare.map(({ id }) => id)).toEqual(['b12-treatment', 'thiamine-treatment'])
    expect(bare.every(({ position }) => position === 'prescriber')).toBe(true)
  })
})

describe('words of actions', () => {
  test('every action has them, and no words stand without an action', () => {
    expect(Object.keys(actionWords).sort()).toEqual([...ids].sort())
  })

  test('a refusal and a referral have words exactly where they can happen', () => {
    for (const { id, kind, position, guard } of actions) {
      const words = actionWords[id]!
      const canRefuse = position === 'never' || guard.refuse.length > 0
      expect([id, words.refused !== '']).toEqual([id, canRefuse])
      const unknownAsks =
        position === 'prescriber' || kind === 'supplement' || ((kind === 'food' || kind === 'fluids') && guard.refuse.length > 0)
      const canAsk = position !== 'never' && (unknownAsks || guard.askFirst.length > 0)
      expect([id, words.askFirst !== '']).toEqual([id, canAsk])
    }
  })

  test('name, way, evidence and harms are always said', () => {
    expect(
      Object.values(actionWords).filter(({ name, how, evidence, harms }) => !name || how.length === 0 || !evidence || !harms),
    ).toEqual([])
  })

  test('the amounts in the words are those of the knowledge', () => {
    const written = [
      'zero',
      'one',
      'two',
      'three',
      'four',
      'five',
      'six',
      'seven',
      'eight',
      'nine',
      'ten',
      'eleven',
      'twelve',
      'thirteen',
      'fourteen',
    ]
    const says = (text: string, amount: number) =>
      new RegExp(`\\b(${amount}|${written[amount] ?? (amount === 30 ? 'thirty' : amount)})\\b`, 'i').test(text)
    for (const [id, amounts] of Object.entries(doses)) {
      const text = actionWords[id]!.how.join(' ')
      for (const [name, { value, low, high }] of Object.entries(amounts))
        expect([id, name, says(text, value) || (says(text, low) && says(text, high))]).toEqual([id, name, true])
    }
  })
})
