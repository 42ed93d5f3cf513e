// Does a trial's result read as a person speaks: short, with chances in words, and true to the numbers?
import { describe, expect, it } from 'vitest'
import { centItems } from '../../knowledge/trial/cent.js'
import { modelIds, outcomes, type Estimate, type Protocol } from '../../trial/trial.js'
import type { CentEntry, MidReport, TrialResult } from '../../trial/result/index.js'
import { changeText, chanceText, countText, smallChance } from './trial-amounts.js'
import { centText } from './trial-cent.js'
import { midSentences, problemText, resultSentences, trialModelWords, trialOutcomeWords, variantText } from './trial.js'

const protocol: Protocol = {
  format: 'charley-trial',
  version: 1,
  id: '6f1f0c3e-6c5f-4a63-9a39-0d2f6e6f4a10',
  created: '2026-02-28T20:00:00Z',
  tried: { candidate: 'magnesium-trial', name: 'magnesium', how: '250 mg with supper.' },
  against: { name: 'nothing', how: 'As usual.' },
  outcome: 'cramps',
  also: ['sleep'],
  start: '2026-03-01',
  zone: 'Europe/London',
  runInDays: 14,
  periodDays: 14,
  washoutDays: 3,
  pairs: 4,
  blinded: false,
  prior: { mean: 0, sd: 0.7, from: 'open' },
  rule: { worthwhile: 0.8, adoptAt: 0.9, dropAt: 0.1, stopAtEvidence: 20 },
  hemisphere: 0,
}
const estimate = (changes: Partial<Estimate> = {}): Estimate => ({
  model: 'negative-binomial-ar1',
  how: 'hmc',
  mean: 0.7,
  sd: 0.2,
  low: 0.37,
  middle: 0.67,
  high: 1.18,
  better: 0.87,
  worthwhile: 0.75,
  worse: 0.13,
  curve: [],
  ...changes,
})
const arm = { periods: 4, days: 44, observed: 40, total: 20, usual: 3.5 }
const result: TrialResult = {
  outcome: 'cramps',
  problems: [],
  complete: true,
  counts: { A: arm, B: arm },
  periods: [],
  primary: estimate(),
  beside: [estimate({ model: 'gamma-poisson' })],
  priorCurve: [],
  priors: [{ id: 'open', prior: protocol.prior, estimate: estimate() }],
  variantModel: 'negative-binomial-trend',
  missing: { A: 4 / 44, B: 4 / 44, variants: [{ id: 'missed-worse-tried', estimate: estimate() }], tipping: 6.4 },
  asTaken: estimate(),
  withWashout: estimate(),
  adherence: { B: 0.9, said: 50, days: 112 },
  perWeek: {
    against: { low: 2, middle: 3.5, high: 5 },
    tried: { low: 1.2, middle: 2.3, high: 3.6 },
    avoided: { low: -0.5, middle: 1.2, high: 2.8 },
  },
  randomisation: { pairs: 4, better: 2 / 16, either: 4 / 16, smallest: 1 / 16 },
  evidence: { value: 2.25, most: 2.25, needed: 20, pairs: 4 },
  placebo: { canExplain: 'some', ratio: 0.68, beyond: 0.51, runIn: 4.5, against: 3.5 },
  blinding: { planned: false, guessed: 0, right: 0 },
  harms: { stopped: false },
  also: [{ outcome: 'sleep', estimate: estimate({ middle: 0.6, low: -0.2, high: 1.3 }) }, { outcome: 'cramp-nights' }],
  decision: { say: 'go-on', because: 'in-between', chance: 0.75 },
  cent: [],
}
const changed = (changes: Partial<TrialResult>): TrialResult => ({ ...result, ...changes })
const allOf = (one: TrialResult, by: Protocol = protocol): readonly string[] => {
  const { problems, headline, effect, decision, sections } = resultSentences(one, by)
  return [...problems, headline, ...effect, decision, ...sections.flatMap(({ title, lines }) => [title, ...lines])]
}

describe('the headline', () => {
  it('is the sentence that the issue asks for', () => {
    expect(resultSentences(result, protocol).headline).toBe(
      'Fewer cramps with chance 87 in 100, most likely a third fewer; 1 chance in 4 that it is nothing worth having.',
    )
  })

  it('says more where it is more, and that it is nothing where nothing was seen', () => {
    const worse = estimate({ better: 0.2, worse: 0.8, middle: 1.5, worthwhile: 0.02 })
    expect(resultSentences(changed({ primary: worse }), protocol).headline).toBe(
      'More cramps with chance 80 in 100, most likely half as many again; 98 chances in 100 that it is nothing worth having.',
    )
    const { primary: _, perWeek: _week, placebo: _placebo, missing: _missing, ...nothing } = result
    expect(resultSentences({ ...nothing, decision: { say: 'go-on', because: 'too-little' } }, protocol).headline).toMatch(
      /not enough/,
    )
  })

  it('tells severity by its odds, as such', () => {
    const { effect } = resultSentences(changed({ outcome: 'severity', primary: estimate({ middle: 0.5, high: 1 }) }), protocol)
    expect(effect[0]).toBe(
      'The odds of a worse day: halved is the best guess. It lies between more than halved and about the same, 19 times in 20.',
    )
  })

  it('tells nights by the nights themselves, and sleep in points', () => {
    expect(
      resultSentences(changed({ outcome: 'cramp-nights', primary: estimate({ middle: 0.5 }) }), protocol).headline,
    ).toContain('most likely a third fewer;')
    const sleep = changed({ outcome: 'sleep', primary: estimate({ middle: 0.8, low: -0.1, high: 1.6 }) })
    expect(resultSentences(sleep, { ...protocol, rule: { ...protocol.rule, worthwhile: 0.5 } }).headline).toContain(
      'Better sleep with chance 87 in 100, most likely 0.8 points better out of ten',
    )
  })
})

describe('amounts', () => {
  it.each([
    [0.5, 'half as many'],
    [2 / 3, 'a third fewer'],
    [0.75, 'a quarter fewer'],
    [0.8, 'a fifth fewer'],
    [1, 'about as many'],
    [1.5, 'half as many again'],
    [2, 'twice as many'],
    [5, '5 times as many'],
  ])('a ratio of %s is %s', (ratio, words) => expect(changeText(ratio)).toBe(words))

  it('chances are never none and never certain', () => {
    expect([0, 0.004, 0.876, 0.999, 1].map(chanceText)).toEqual([
      'less than 1 in 100',
      'less than 1 in 100',
      '88 in 100',
      'more than 99 in 100',
      'more than 99 in 100',
    ])
    expect([0.25, 0.34, 0.5, 0.4, 0.001].map(smallChance)).toEqual([
      '1 chance in 4',
      '1 chance in 3',
      'an even chance',
      '40 chances in 100',
      'less than 1 chance in 100',
    ])
    expect(countText(1, 'pair')).toBe('1 pair')
  })
})

describe('every sentence', () => {
  const everything: readonly (readonly string[])[] = [
    allOf(result),
    ...(['likely-worthwhile', 'unlikely-worthwhile', 'harm', 'too-early', 'not-trusted'] as const).map((because) =>
      allOf(changed({ decision: { say: 'go-on', because, chance: 0.5 }, harms: { stopped: true, note: 'a rash' } })),
    ),
    ...outcomes.map((outcome) => allOf(changed({ outcome, problems: [{ id: 'overlapping-trial', what: 'another' }] }))),
    allOf(
      changed({
        blinding: { planned: true, guessed: 8, right: 8, byChance: 1 / 16 },
        evidence: { ...result.evidence, value: 30 },
      }),
      { ...protocol, blinded: true },
    ),
  ]

  it('is short, whole, and without a bare percentage', () => {
    for (const text of everything.flat()) {
      expect(text).not.toMatch(/%|undefined|NaN|Infinity|\{|\}/)
      for (const sentence of text.split(/[.;!?](?:\s|$)/))
        expect(sentence.trim().split(/\s+/).length, sentence).toBeLessThanOrEqual(32)
    }
  })

  it('tells what the coin, hope and missing nights leave open', () => {
    const { sections } = resultSentences(result, protocol)
    const of = (id: string) => sections.find((section) => section.id === id)!.lines.join(' ')
    expect(of('coin')).toContain('2 of these 16')
    expect(of('coin')).toContain('1 in 16 is the best')
    const many = changed({ randomisation: { pairs: 40, better: 0.03, either: 0.06, smallest: 2 ** -40 } })
    expect(resultSentences(many, protocol).sections[0]!.lines.join(' ')).toContain('3 in 100 of them')
    expect(of('hope')).toContain('about a third fewer')
    expect(of('hope')).toContain('You knew which was which')
    expect(of('missing')).toContain('6.4 times as bad')
    expect(of('also')).toContain('This does not decide.')
  })

  it('never rounds a chance onto the bar that it misses', () => {
    const near = changed({ primary: estimate({ worthwhile: 0.896 }) })
    expect(resultSentences(near, protocol).effect.join(' ')).toContain('The chance of that is 89.6 in 100.')
  })

  it('puts what is wrong first', () => {
    expect(resultSentences(changed({ problems: [{ id: 'broken-commitment' }] }), protocol).problems[0]).toMatch(/seal is broken/)
    expect(problemText({ id: 'something-new', what: 'x' })).toBe('something-new x')
  })
})

describe('the report on the way', () => {
  const mid: MidReport = {
    problems: [],
    days: 126,
    gone: 52,
    pairs: 4,
    pairsDone: 1,
    counted: 29,
    observed: 27,
    enough: false,
    complete: false,
  }

  it('says how far, what is missing, and that looking does not spoil it', () => {
    expect(midSentences(mid)).toEqual([
      'Day 52 of 126.',
      '1 pair of 4 finished.',
      '2 days of 29 missing. Missing is not the same as none.',
      'Not enough yet. Go on as planned.',
    ])
    const open = midSentences({ ...mid, evidence: { value: 1.5, most: 1.5, needed: 20, pairs: 2 }, taken: 0.9 }).join(' ')
    expect(open).toContain('1.5 to 1')
    expect(open).toContain('9 tenths')
  })

  it('names no arm and no direction', () => {
    for (const enough of [false, true])
      expect(midSentences({ ...mid, enough, evidence: { value: 25, most: 25, needed: 20, pairs: 7 } }).join(' ')).not.toMatch(
        /better|worse|fewer|more cramps|magnesium/i,
      )
  })
})

describe('ids', () => {
  it('all have words', () => {
    for (const id of modelIds) expect(trialModelWords[id]).not.toBe('')
    for (const id of outcomes) expect(trialOutcomeWords[id].name).not.toBe('')
    for (const id of ['published', 'sceptical', 'open', 'own', 'missed-worse-both', 'missed-worse-tried', 'missed-worse-against'])
      expect(variantText(id)).not.toBe(id)
  })

  it('of CENT 2015 have a title, and a sentence wherever they can be told', () => {
    const told = (item: string): CentEntry => ({ item, state: 'told', values: {} })
    for (const { item } of centItems) {
      expect(centText({ item, state: 'not-known', values: {} })).toMatchObject({ item, text: 'Not known.' })
      expect(centText(told(item)).title).not.toBe(item)
    }
    expect(centText({ item: '12b', state: 'not-applicable', values: {} }).text).toBe('Does not apply.')
    expect(centText({ item: '8c', state: 'told', values: { sequence: 'BAAB' } }).text).toBe('BAAB, as far as it came.')
  })
})
