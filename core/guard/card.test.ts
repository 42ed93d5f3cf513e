// Is a card what CDS Hooks 2.0 wants, and does it say what the verdict says?
import { describe, expect, test } from 'vitest'
import { actions } from '../knowledge/actions/index.js'
import type { Case } from '../person/case.js'
import { cardWords } from '../words/en/guard-card.js'
import { cardOf } from './card.js'
import { guard } from './guard.js'
import { food, someone } from './people.fixture.js'
import type { Suggestion } from './suggestion.js'
import { table } from './table.fixture.js'

const uuids = { card: '5f0a3c1e-7f0b-4f55-9c2e-0f3a6f1f2a10', suggestion: '5f0a3c1e-7f0b-4f55-9c2e-0f3a6f1f2a11' }
const cardFor = (suggestion: Suggestion, person: Case) =>
  cardOf(suggestion, guard(suggestion, person), { uuids, words: cardWords })
const magnesium: Suggestion = { what: 'supplement', nutrient: 'magnesiumMg', perDay: 240, alreadyPerDay: 0 }

describe('a card', () => {
  test('refuses in words, with the reason and whom to ask', () => {
    expect(cardFor(magnesium, someone(['heart-block']))).toEqual({
      uuid: uuids.card,
      summary: 'Not for this person: Magnesium, 240 mg a day',
      detail: '- Magnesium slows the signal that makes the heart beat. With heart block that can be too slow.',
      indicator: 'critical',
      source: {
        label: 'Charley, what may be suggested',
        topic: {
          code: 'magnesium-heart-block',
          system: 'urn:charley:guard-rule',
          display: 'Magnesium slows the signal that makes the heart beat. With heart block that can be too slow.',
        },
      },
      suggestions: [{ label: 'Ask the heart team', uuid: uuids.suggestion, isRecommended: true }],
      selectionBehavior: 'at-most-one',
      overrideReasons: [
        { code: 'benefit-outweighs-risk', system: 'urn:charley:override-reason', display: 'The benefit outweighs the risk' },
        { code: 'will-be-monitored', system: 'urn:charley:override-reason', display: 'It will be monitored' },
        { code: 'taken-before-without-harm', system: 'urn:charley:override-reason', display: 'It was taken before without harm' },
        { code: 'facts-out-of-date', system: 'urn:charley:override-reason', display: 'The facts behind it are out of date' },
      ],
    })
  })

  test('asks with a warning', () => {
    const card = cardFor(magnesium, someone(['pregnant']))
    expect([card.indicator, card.summary]).toEqual(['warning', 'Ask first: Magnesium, 240 mg a day'])
    expect(card.suggestions.map(({ label }) => label)).toEqual(['Ask the midwife or the doctor'])
    expect(card.overrideReasons).toHaveLength(4)
  })

  test('allows with care and hours, and there is nothing to set aside', () => {
    const card = cardFor(magnesium, someone([], { takes: ['tetracycline-or-quinolone', 'digoxin'] }))
    expect(card.indicator).toBe('info')
    expect(card.detail.split('\n')).toEqual([
      '- It keeps your antibiotic out of the body.',
      '- It keeps some digoxin out of the body.',
      '- Tell whoever looks after your digoxin that you take magnesium.',
      '- Take it 6 hours before or 3 hours after: tetracycline or quinolone antibiotic.',
      '- Keep it 2 hours away from: digoxin.',
    ])
    expect(card).not.toHaveProperty('selectionBehavior')
    expect([card.suggestions, card.overrideReasons]).toEqual([[], []])
  })

  test('says nothing where nothing is to be said', () => {
    const card = cardFor(magnesium, someone())
    expect([card.summary, card.detail]).toEqual(['Nothing speaks against it: Magnesium, 240 mg a day', ''])
    expect(card.source).toEqual({ label: 'Charley, what may be suggested' })
  })

  test('names what a clinician set aside', () => {
    const overrides = [{ rule: 'magnesium-kidney-reduced', by: 'Dr A', reason: 'level checked', date: '2026-05-31' }]
    const card = cardFor(magnesium, someone([], { labs: { egfr: 45 }, overrides }))
    expect(card.detail).toBe('- A clinician set a rule aside: magnesium-kidney-reduced.')
  })

  test('offers no reason to set aside what is never suggested', () => {
    const quinine = actions.find(({ id }) => id === 'quinine')!
    expect(cardFor({ what: 'action', action: quinine }, someone()).overrideReasons).toEqual([])
    expect(cardFor({ what: 'salt-substitute' }, someone()).overrideReasons).toEqual([])
    expect(cardFor({ what: 'salt-substitute' }, someone([], { takes: ['digoxin'] })).overrideReasons).toEqual([])
    const home = actions.find(({ id }) => id === 'home-remedies')!
    expect(cardFor({ what: 'action', action: home }, someone()).overrideReasons).toEqual([])
  })

  test('is not made without words for a rule that spoke', () => {
    const words = { ...cardWords, rules: {} }
    const verdict = guard(magnesium, someone(['heart-block']))
    expect(() => cardOf(magnesium, verdict, { uuids, words })).toThrow(/magnesium-heart-block/)
    expect(() => cardOf(magnesium, { ...verdict, rules: ['constructor'] }, { uuids, words })).toThrow(/constructor/)
  })

  test('has a summary of one line under 140 characters, whatever the name', () => {
    const endless: Suggestion = { what: 'food', food: food('x'.repeat(300), { alcoholG: 9 }), morePerDay: 100, eaten: true }
    const { summary } = cardFor(endless, someone())
    expect(summary).toHaveLength(139)
    expect(summary.endsWith('x…')).toBe(true)
    const just: Suggestion = { ...endless, food: food('x'.repeat(109), { alcoholG: 9 }) }
    const spaced: Suggestion = { ...endless, food: food(`${'x'.repeat(107)} ${'x'.repeat(9)}`, { alcoholG: 9 }) }
    expect(cardFor(spaced, someone()).summary).toBe(`Not for this person: more of: ${'x'.repeat(107)}…`)
    expect(cardFor(just, someone()).summary).toBe(`Not for this person: more of: ${'x'.repeat(109)}`)
  })

  // CDS Hooks 2.0, Card Attributes: summary under 140, indicator of three, source.label; selectionBehavior where there are suggestions.
  test.each(table.map((row) => ({ name: `${row.rule}: ${row.side}`, row })))('$name fits the shape', ({ row }) => {
    const card = cardFor(row.suggestion, row.person)
    expect(card.summary.length).toBeLessThan(140)
    expect(card.summary).toMatch(/: \S/)
    expect(['info', 'warning', 'critical']).toContain(card.indicator)
    expect(card.source.label).not.toBe('')
    expect(card.selectionBehavior === undefined).toBe(card.suggestions.length === 0)
    for (const { code, system, display } of card.overrideReasons)
      expect([code, system, display].every((text) => text !== '')).toBe(true)
    expect(card.detail === '').toBe(row.rules.length === 0)
  })

  test('words every kind of suggestion', () => {
    const kinds: readonly Suggestion[] = [
      ...table.map(({ suggestion }) => suggestion),
      ...actions.map((action): Suggestion => ({ what: 'action', action })),
    ]
    for (const suggestion of kinds) expect(cardWords.what(suggestion)).not.toMatch(/undefined|^$/)
    expect(cardWords.what({ what: 'supplement', nutrient: 'vitaminK2Ug', perDay: 180 })).toBe('Vitamin K2, 180 µg a day')
  })
})
