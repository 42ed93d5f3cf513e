// Do the sentences say what the figures say, whichever way they point?
import { describe, expect, it } from 'vitest'
import type { Association, ExposureKind, Link } from '../../trial/associations/index.js'
import { exposureKinds } from '../../trial/associations/index.js'
import { differenceText, patternSentences, rangeText, timesInTen, unjudgedGroups, unseenText } from './patterns.js'

const link = (value: number, more: Partial<Link> = {}): Link => ({
  lag: 0,
  nights: 120,
  less: { nights: 80, mean: 0, share: 0.2 },
  more: { nights: 40, mean: 24, share: 0.2 + value },
  difference: { value, low: value - 0.2, high: value + 0.2 },
  byLuck: 0.004,
  seenFrom: 0.2,
  ...more,
})
const judged = (kind: ExposureKind, best: Link, more: object = {}) =>
  ({
    id: kind,
    kind,
    unit: 'g',
    days: 150,
    state: 'goes-with',
    compares: 'any',
    best,
    links: [best],
    mayFollow: false,
    orderUnknown: false,
    ...more,
  }) as Extract<Association, { readonly best: Link }>

describe('shares of nights', () => {
  it('are said in tenths, to the half', () => {
    expect([0.01, 0.05, 0.1, 0.31, 0.34, 0.99].map(timesInTen)).toEqual([
      'hardly ever',
      'about ½ time in 10',
      'about 1 time in 10',
      'about 3 times in 10',
      'about 3½ times in 10',
      'nearly always',
    ])
    expect(differenceText(-0.3, 'nights')).toBe('3 nights in 10 fewer')
    expect(differenceText(0.01, 'nights')).toBe('no difference')
  })

  it('ranges name both ends, the nearer to nothing first', () => {
    expect(rangeText({ value: 0.3, low: 0.1, high: 0.5 }, 'nights')).toBe('from 1 night in 10 to 5 nights in 10 more')
    expect(rangeText({ value: -0.3, low: -0.5, high: -0.01 }, 'days')).toBe('from hardly any to 5 days in 10 fewer')
    expect(rangeText({ value: 0, low: -0.2, high: 0.25 }, 'nights')).toBe('from 2 nights in 10 fewer to 2½ nights in 10 more')
  })
})

describe('a link', () => {
  it('says which way, when, how much, how likely by luck, and what to keep in mind', () => {
    expect(patternSentences(judged('alcohol', link(0.3)), 'nights', [])).toEqual({
      headline: 'After alcohol, a cramp more often',
      numbers:
        'In the night after a day with alcohol, you had a cramp about 5 times in 10. After a day without: about 2 times in 10.',
      range:
        'By so few nights the gap is known only roughly: from 1 night in 10 to 5 nights in 10 more. Links that stand out in a diary tend to look larger than they are.',
      luck: 'Luck alone shows a link as clear as this in about one such diary of 250, among all that was looked at.',
      cautions: ['If you drink a lot every day, do not stop from one day to the next: ask a doctor first.'],
    })
  })

  it('of a medicine never invites to stop it, and may be the other way round', () => {
    const medicine = judged('medicine', link(-0.1, { lag: 1 }), { name: 'Bisoprolol', unit: 'yes-no', mayFollow: true })
    const { headline, cautions } = patternSentences(medicine, 'nights', [])
    expect(headline).toBe('A day after Bisoprolol, a cramp less often')
    expect(cautions.join(' ')).toMatch(/other way round.*Do not stop or change a medicine on your own/)
  })

  it('of sleep speaks of nights and of hours', () => {
    const least = { nights: 40, mean: 350, share: 0.4 }
    const sleep = judged('sleep-minutes', link(-0.2, { less: least, more: { nights: 40, mean: 485, share: 0.2 } }), {
      compares: 'more',
      unit: 'minutes',
    })
    expect(patternSentences(sleep, 'nights', []).numbers).toBe(
      'In the night after your longest nights (about 8 h 5 min), you had a cramp about 2 times in 10. After your shortest (about 5 h 50 min): about 4 times in 10.',
    )
  })

  it('that comes along with another names it', () => {
    const wine = judged('alcohol', link(0.3))
    const drink = judged('fluids', link(0.2), { along: 'alcohol' })
    expect(patternSentences(drink, 'nights', [wine, drink]).cautions[0]).toMatch(/along with this: Alcohol\./)
  })

  it('there are words for every kind, each way of comparing and each lag', () => {
    for (const kind of exposureKinds)
      for (const compares of ['any', 'more'])
        for (const lag of [0, 1, 2] as const)
          for (const span of ['nights', 'days'] as const) {
            const { headline, numbers } = patternSentences(judged(kind, link(0.2, { lag }), { compares, name: 'x' }), span, [])
            expect(`${headline} ${numbers}`).not.toMatch(/undefined|NaN| {2}|more more|a day with the/)
          }
  })
})

describe('what was not found', () => {
  it('says how large a link would have been seen, and what cannot be told, by its reason', () => {
    expect(unseenText(judged('caffeine', link(0.05)), 'nights')).toBe('A gap of 2 nights in 10 or more would have been seen.')
    const open = (kind: ExposureKind, why: string, name?: string) =>
      ({ id: kind, kind, unit: 'g', days: 3, state: 'cannot-tell', why, ...(name && { name }) }) as Association
    expect(
      unjudgedGroups(
        [open('sodium', 'few-days'), open('heat', 'hardly-varies'), open('supplement', 'hardly-varies', 'Vitamin D')],
        42,
      ),
    ).toEqual([
      ['Exercise in the heat and Vitamin D', expect.stringContaining('Nearly the same every day')],
      ['Salt (sodium)', expect.stringContaining('42 nights')],
    ])
  })
})
