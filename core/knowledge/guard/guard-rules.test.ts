// Do the guard's rules hold together: ids, facts, sources, and what they say about not knowing?
import { describe, expect, test } from 'vitest'
import { leavesOf } from '../../person/evaluate.js'
import { findings } from '../findings/index.js'
import { descriptors } from '../descriptors/index.js'
import { analytes } from '../labs/index.js'
import { medicines } from '../medicines/index.js'
import { risks } from '../risks/index.js'
import { sources } from '../sources.js'
import { guardRules } from './index.js'

const facts = new Set([...findings, ...descriptors, ...risks, ...medicines].map(({ id }) => id))
const labs = new Set(analytes.map(({ id }) => id))
const classes = new Set(medicines.map(({ id }) => id))

describe('rules of the guard', () => {
  test('have ids of their own', () => expect(new Set(guardRules.map(({ id }) => id)).size).toBe(guardRules.length))

  test('speak of facts and blood values that exist', () => {
    const strange = guardRules.flatMap(({ id, when, unless }) =>
      [when, unless]
        .flatMap((condition) => (condition ? leavesOf(condition) : []))
        .flatMap((leaf) => {
          if ('fact' in leaf) return facts.has(leaf.fact) ? [] : [`${id}: ${leaf.fact}`]
          return 'lab' in leaf && !labs.has(leaf.lab) ? [`${id}: ${leaf.lab}`] : []
        }),
    )
    expect(strange).toEqual([])
  })

  test('say on what ground, with sources that exist; what was read names one', () => {
    const known = new Set(sources.map(({ id }) => id))
    const cited = guardRules.flatMap((rule) => rule.sources)
    expect(cited.filter((id) => !known.has(id))).toEqual([])
    expect(guardRules.filter(({ note }) => note.trim() === '').map(({ id }) => id)).toEqual([])
    expect(guardRules.filter((rule) => rule.kind !== 'judged' && rule.sources.length === 0).map(({ id }) => id)).toEqual([])
  })

  test('name whom to ask, and what they are about', () => {
    expect(guardRules.filter(({ whom, about }) => whom.length === 0 || about.length === 0).map(({ id }) => id)).toEqual([])
  })

  test('fail closed about supplements: nothing that refuses or asks lets an unasked supplement pass in silence', () => {
    const open = guardRules.filter(
      ({ about, verdict, unasked, when }) =>
        when !== undefined &&
        verdict !== 'caution' &&
        (unasked === 'passes' || unasked === 'kidneys') &&
        about.some((each) => each.what === 'supplement' && !each.nutrients?.every((nutrient) => nutrient === 'potassiumMg')),
    )
    // Potassium as a supplement is refused to everybody by a rule without a condition.
    expect(open.map(({ id }) => id)).toEqual([])
    const closed = guardRules.find(({ id }) => id === 'potassium-never')
    expect(closed).toMatchObject({ verdict: 'refuse', never: true })
    expect(closed).not.toHaveProperty('when')
  })

  test('keep apart from a medicine class that is the condition, by whole hours either side', () => {
    const apart = guardRules.filter(({ verdict }) => verdict === 'apart')
    expect(guardRules.filter((rule) => rule.apart !== undefined)).toEqual(apart)
    for (const rule of apart) {
      expect(classes.has(rule.apart!.from), rule.id).toBe(true)
      expect(rule.when, rule.id).toEqual({ fact: rule.apart!.from })
      expect(rule.apart!.hoursBefore.value, rule.id).toBeGreaterThanOrEqual(1)
      expect(rule.apart!.hoursAfter.value, rule.id).toBeGreaterThanOrEqual(1)
    }
  })

  test('what is never suggested holds for everybody', () => {
    expect(guardRules.filter(({ never, when, verdict }) => never && (when !== undefined || verdict !== 'refuse'))).toEqual([])
  })
})
