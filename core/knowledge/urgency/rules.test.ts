import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../person/evaluate.js'
import { ruleWords } from '../../words/en/urgency.js'
import { descriptors } from '../descriptors/index.js'
import { findings } from '../findings/index.js'
import { analytes } from '../labs/index.js'
import { medicines } from '../medicines/index.js'
import { risks } from '../risks/index.js'
import { sources } from '../sources.js'
import { eachKnown } from '../walk.js'
import { rules } from './index.js'

const leaves = rules.flatMap(({ id, when }) => leavesOf(when).map((leaf) => ({ id, leaf })))

describe('red flags', () => {
  test('ids are unique', () => expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length))

  test('speak of facts, options and analytes that exist', () => {
    const facts = new Set([...findings, ...descriptors, ...risks, ...medicines].map(({ id }) => id).concat('female', 'male'))
    const labs = new Set(analytes.map(({ id }) => id))
    const options = new Map(
      descriptors.map((each) => [each.id, each.kind === 'choice' ? each.options.map(({ id }) => id) : undefined]),
    )
    const strange = leaves.filter(({ leaf }) => {
      if ('lab' in leaf) return !labs.has(leaf.lab)
      if ('number' in leaf) return false
      if (typeof leaf.is === 'string') return !options.get(leaf.fact)?.includes(leaf.is)
      return !facts.has(leaf.fact)
    })
    expect(strange).toEqual([])
  })

  test('every limit and every rule names sources that exist', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited: string[] = rules.flatMap((rule) => rule.sources)
    eachKnown(rules, (number) => cited.push(...number.sources))
    expect(cited.filter((id) => !known.has(id))).toEqual([])
  })

  test('what is measured or recalled says where; what is judged says on what ground', () => {
    expect(rules.filter(({ kind, sources }) => kind !== 'judged' && sources.length === 0).map(({ id }) => id)).toEqual([])
    expect(rules.filter(({ note }) => note.length < 15).map(({ id }) => id)).toEqual([])
  })

  test('every rule has its words, and no words stand without a rule', () => {
    expect(Object.keys(ruleWords).sort()).toEqual(rules.map(({ id }) => id).sort())
  })

  test('emergencies name the numbers to call, and first', () => {
    const first = (id: string) => ruleWords[id]!.doNow[0]!
    const emergencies = rules.filter(({ tier }) => tier === 'emergency').map(({ id }) => id)
    expect(emergencies.filter((id) => !/999, 112 or 911/.test(first(id)))).toEqual([])
  })

  test('what waits until today says so, and where to turn', () => {
    const sameDay = rules.filter(({ tier }) => tier === 'same-day').map(({ id }) => ruleWords[id]!.doNow.join(' '))
    expect(sameDay.filter((words) => !/today|now\./.test(words))).toEqual([])
  })
})

describe('sources', () => {
  test('ids are unique and lower case', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length)
    expect(sources.filter(({ id }) => !/^[a-z0-9-]+$/.test(id))).toEqual([])
  })

  test('each can be found again', () => {
    expect(sources.filter(({ title, where }) => title.length < 5 || where.length < 3)).toEqual([])
  })
})
