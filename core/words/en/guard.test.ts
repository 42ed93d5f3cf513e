import { describe, expect, test } from 'vitest'
import { guard } from '../../guard/guard.js'
import { table } from '../../guard/table.fixture.js'
import { actions } from '../../knowledge/actions/index.js'
import { hours } from '../../knowledge/guard/amounts.js'
import { guardRules } from '../../knowledge/guard/index.js'
import { emptyCase } from '../../person/case.js'
import { guardWords } from './guard.js'

const own = Object.entries(guardWords).filter(([id]) => !id.includes(':'))

describe('the guard in words', () => {
  test('every rule has words, and no words lack a rule', () => {
    expect(own.map(([id]) => id).sort()).toEqual(guardRules.map(({ id }) => id).sort())
  })

  test('whatever can let something pass has a sentence of care, and nothing else has', () => {
    const lets = guardRules.filter(
      ({ verdict, unasked, when }) =>
        verdict === 'caution' || verdict === 'apart' || (unasked === 'caution' && when !== undefined),
    )
    expect(own.filter(([, { care }]) => care !== undefined).map(([id]) => id)).toEqual(
      own.map(([id]) => id).filter((id) => lets.some((rule) => rule.id === id)),
    )
  })

  test('every gate of an action that can speak has something to say', () => {
    const people = [emptyCase, ...table.map(({ person }) => person)]
    const said = new Set(actions.flatMap((action) => people.flatMap((person) => guard({ what: 'action', action }, person).rules)))
    expect([...said].filter((id) => (guardWords[id]?.why ?? '') === '')).toEqual([])
  })

  // Reading age 12: short sentences.
  test.each(own)('%s: sentences of at most 22 words', (_, { why, care }) => {
    for (const text of [why, care ?? '.']) {
      expect(text).toMatch(/\.$/)
      expect(text.split(/[.?!:](?:\s|$)/).filter((sentence) => sentence.trim().split(/\s+/).length > 22)).toEqual([])
    }
  })

  test.each([
    ['apart-levothyroxine', hours.levothyroxine, hours.levothyroxine],
    ['apart-antibiotic', hours.beforeQuinolone, hours.afterQuinolone],
    ['apart-moxifloxacin', hours.beforeMoxifloxacin, hours.afterMoxifloxacin],
    ['apart-eltrombopag', hours.beforeEltrombopag, hours.afterEltrombopag],
    ['apart-integrase', hours.beforeIntegrase, hours.afterIntegrase],
    ['apart-fat-binder', hours.beforeFatBinder, hours.afterFatBinder],
    ['apart-bisphosphonate', hours.bisphosphonate, hours.bisphosphonate],
    ['apart-iron', hours.iron, hours.iron],
    ['apart-digoxin', hours.digoxin, hours.digoxin],
  ])('%s says the hours of the rule', (id, before, after) => {
    const spelled = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
    expect(guardWords[id]?.care).toContain(`${spelled[before.value]} hours`)
    expect(guardWords[id]?.care).toContain(`${spelled[after.value]} hours`)
  })
})
