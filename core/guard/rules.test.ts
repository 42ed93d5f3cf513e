// Does every rule say what the reference says, to whom it should and to nobody else? And would it show if a rule were wrong?
import { describe, expect, test } from 'vitest'
import { guardRules } from '../knowledge/guard/index.js'
import type { GuardRule } from '../knowledge/types/index.js'
import type { Guard } from './gate.js'
import { guard, guardOf } from './guard.js'
import { table, type Row } from './table.fixture.js'

const cases = table.map((row) => ({ name: `${row.rule}: ${row.side}`, row }))

describe('the table', () => {
  test.each(cases)('$name', ({ row: { suggestion, person, permission, rules } }) => {
    const verdict = guard(suggestion, person)
    expect({ permission: verdict.permission, rules: [...verdict.rules].sort() }).toEqual({ permission, rules: [...rules].sort() })
  })

  test('has a hit and a near miss for every rule', () => {
    const sides = (rule: string) => table.filter((row) => row.rule === rule).map(({ side }) => side)
    const bare = guardRules.filter(({ id }) => !sides(id).includes('hit') || !sides(id).includes('miss'))
    expect(bare.map(({ id }) => id)).toEqual([])
    expect(table.length).toBeGreaterThanOrEqual(150)
  })

  test('a near miss differs from its hit by one fact', () => {
    const hits = table.filter(({ side }) => side === 'hit')
    const far = hits.flatMap((hit) => {
      const miss = table.find(({ rule, side }) => rule === hit.rule && side === 'miss')!
      const apart = [...differences(hit.suggestion, miss.suggestion), ...differences(hit.person, miss.person)]
      return apart.length === 1 ? [] : [`${hit.rule}: ${apart.join(', ')}`]
    })
    expect(far).toEqual([])
  })
})

/** Where two records differ. A medicine or a result is one fact, whatever it is made of; so is one food or one drink instead of another. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (Object.is(one, other)) return []
  const records = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null
  if (!records || /(medicines|labs)\.\d+$|\.food$/.test(path)) return JSON.stringify(one) === JSON.stringify(other) ? [] : [path]
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>]
  if (path === '' && 'what' in a && a['what'] !== b['what']) return ['suggestion']
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => differences(a[key], b[key], `${path}.${key}`))
}

/** Everything about a verdict that a face could show. */
const answer = (by: Guard, { suggestion, person }: Row) => JSON.stringify(by(suggestion, person))
const without = (rule: GuardRule) => guardOf(guardRules.filter((each) => each !== rule))
const instead = (rule: GuardRule, other: GuardRule) => guardOf(guardRules.map((each) => (each === rule ? other : each)))
const flipped: Readonly<Record<GuardRule['verdict'], GuardRule['verdict']>> = {
  refuse: 'ask-first',
  'ask-first': 'refuse',
  caution: 'refuse',
  apart: 'ask-first',
}
const never = { any: [] }

describe('a wrong rule shows in the table', () => {
  const changes = (rule: GuardRule, by: Guard) =>
    table.filter((row) => row.rule === rule.id).some((row) => answer(by, row) !== answer(guard, row))

  test.each(guardRules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
    expect(changes(rule, without(rule)), 'left out').toBe(true)
    expect(changes(rule, instead(rule, { ...rule, verdict: flipped[rule.verdict] })), 'with another verdict').toBe(true)
    const negated: GuardRule = { ...rule, when: rule.when === undefined ? never : { not: rule.when } }
    expect(changes(rule, instead(rule, negated)), 'the other way round').toBe(true)
  })
})
