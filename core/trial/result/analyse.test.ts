// Does a whole analysis hold together? Anchors: algorithms.md e5 (31 against 17 cramps in 42 days), CENT 2015's 44 parts, symmetry.
import { describe, expect, it } from 'vitest'
import { centItems } from '../../knowledge/trial/cent.js'
import { reporting } from '../../knowledge/trial/reporting.js'
import { sources } from '../../knowledge/sources.js'
import { eachKnown } from '../../knowledge/walk.js'
import type { Entry } from '../../diary/index.js'
import { commit, lastDay, periodsOf } from '../design/index.js'
import { daysFor, protocolFor, type DayRule } from '../evidence/days.fixture.js'
import type { Arm, Order, Outcome, Protocol } from '../trial.js'
import { fitOutcome } from './fit-outcome.js'
import { analyseTrial, midReport, recordOf, verdictOf, type TrialRecord, type TrialResult } from './index.js'

const seal = { secret: '5c'.repeat(32) }
const recordFor = (protocol: Protocol, orders: readonly Order[], rule: DayRule, upTo?: number): TrialRecord => {
  const days = daysFor(protocol, orders, rule, upTo)
  return { sealed: commit(protocol, seal), days, upTo: days.at(-1)!.date, guesses: [], problems: [] }
}

/** 42 days each: so many cramps under each arm, spread over the days. */
const anchor = (counts: Readonly<Record<Arm, number>>): TrialRecord => {
  const protocol = protocolFor({ pairs: 3, washoutDays: 0 })
  const seen = { A: 0, B: 0 }
  return recordFor(protocol, ['AB', 'BA', 'AB'], ({ arm }) => {
    if (arm === null) return {}
    const day = seen[arm]++
    return { cramps: Math.floor(((day + 1) * counts[arm]) / 42) - Math.floor((day * counts[arm]) / 42) }
  })
}

const marks: DayRule = ({ arm, period, index }) => ({
  cramps: arm === 'B' ? (index % 5 === 0 ? 1 : 0) : index % 3 === 0 ? 1 + (period % 2) : 0,
  severity: (index * 7 + (arm === 'B' ? 0 : 3)) % 8,
  sleep: ((index * 5) % 6) + (arm === 'B' ? 3.5 : 2),
  ...(index % 9 === 4 && { observed: false, crampNight: undefined, severity: undefined, sleep: undefined }),
  ...(arm === 'B' && { taken: index % 7 === 0 ? 0 : 1 }),
})
const orders: readonly Order[] = ['BA', 'AB', 'AB', 'BA']
const resultOf = (outcome: Outcome): TrialResult =>
  analyseTrial(
    recordFor(
      protocolFor({
        outcome,
        ...(outcome === 'sleep' && {
          prior: { mean: 0, sd: 1.5, from: 'open' },
          rule: { ...protocolFor().rule, worthwhile: 0.5 },
        }),
      }),
      orders,
      marks,
    ),
  )

describe('the anchor: 31 cramps against 17 in 42 days', () => {
  const result = analyseTrial(anchor({ A: 31, B: 17 }))

  it('comes out of the simplest model to nine digits', () => {
    const simple = result.beside.find(({ model }) => model === 'gamma-poisson')!
    expect(simple.mean).toBeCloseTo(0.5806451613, 9)
    expect(simple.sd).toBeCloseTo(0.1749089253, 9)
    expect(simple.low).toBeCloseTo(0.3058651657, 9)
    expect(simple.middle).toBeCloseTo(0.5579218964, 9)
    expect(simple.high).toBeCloseTo(0.9856524605, 9)
    expect(simple.better).toBeCloseTo(0.9778079195, 9)
  })

  it('is told more carefully by the model that decides: nearer to nothing, and wider', () => {
    const [simple] = result.beside
    expect(result.primary!.model).toBe('negative-binomial-ar1')
    expect(result.primary!.middle).toBeGreaterThan(simple!.middle)
    expect(result.primary!.middle).toBeLessThan(0.8)
    expect(result.primary!.better).toBeLessThan(simple!.better)
    expect(Math.log(result.primary!.high / result.primary!.low)).toBeGreaterThan(Math.log(simple!.high / simple!.low) * 0.95)
  })

  it('counts 5.2 against 2.8 a week, about 2 avoided', () => {
    expect(result.counts.A).toMatchObject({ observed: 42, total: 31, usual: 31 / 6 })
    expect(result.counts.B).toMatchObject({ observed: 42, total: 17 })
    expect(result.perWeek!.avoided.middle).toBeGreaterThan(0.8)
    expect(result.perWeek!.avoided.middle).toBeLessThan(3)
    expect(result.perWeek!.avoided.low).toBeLessThan(result.perWeek!.avoided.middle)
    expect(result.randomisation).toMatchObject({ pairs: 3, better: 1 / 8, smallest: 1 / 8 })
  })

  it('is the same the other way round, turned over, for models with a prior about nothing', () => {
    const turned = analyseTrial(anchor({ A: 17, B: 31 }))
    for (const [i, { model, middle, better }] of result.beside.entries()) {
      if (model !== 'negative-binomial' && model !== 'poisson-trend') continue
      expect(turned.beside[i]!.model).toBe(model)
      // The level under A has a prior of its own, so that turning is nearly, not wholly, exact.
      expect(turned.beside[i]!.middle * middle).toBeCloseTo(1, 1)
      expect(turned.beside[i]!.better + better).toBeCloseTo(1, 1)
    }
    expect(turned.evidence.value).toBeCloseTo(result.evidence.value, 12)
  })
})

describe('a whole analysis', () => {
  const cramps = resultOf('cramps')

  it('gives the same numbers for the same record and seed, in plain data', () => {
    expect(resultOf('cramps')).toEqual(cramps)
    expect(JSON.parse(JSON.stringify(cramps))).toEqual(cramps)
  })

  it('decides as the verdict alone does', () => {
    const record = recordFor(protocolFor(), orders, marks)
    const { decision, primary } = verdictOf(record)
    expect(cramps.decision).toEqual(decision)
    expect(cramps.primary).toEqual(primary)
  })

  it.each([
    ['cramps', 'negative-binomial-ar1', ['gamma-poisson', 'poisson-trend', 'negative-binomial', 'negative-binomial-trend']],
    ['cramp-nights', 'binomial-ar1', ['beta-binomial', 'binomial-trend']],
    ['severity', 'ordinal-ar1', ['ordinal-trend']],
    ['sleep', 'normal-ar1', ['normal-trend']],
  ] as const)('of %s rests on %s, with the simpler models beside it', (outcome, primary, beside) => {
    const result = outcome === 'cramps' ? cramps : resultOf(outcome)
    expect(result.primary!.model).toBe(primary)
    expect(result.beside.map(({ model }) => model)).toEqual(beside)
    expect(result.problems).toEqual([])
    expect(result.primary!.better + result.primary!.worse).toBeCloseTo(1, 9)
    expect(result.primary!.low).toBeLessThan(result.primary!.middle)
    expect(result.primary!.middle).toBeLessThan(result.primary!.high)
    expect(result.missing!.variants).toHaveLength(3)
    expect(result.asTaken!.model).toBe(result.variantModel)
    expect(result.withWashout!.model).toBe(result.variantModel)
    expect(result.perWeek === undefined).toBe(outcome === 'severity' || outcome === 'sleep')
    expect(result.priors.map(({ prior }) => prior.from)).toEqual(
      outcome === 'sleep' ? ['open', 'sceptical'] : ['open', 'published', 'sceptical'],
    )
  })

  it('moves towards nothing with a sceptical prior, and shows the prior that was sealed first', () => {
    const of = (from: string) => cramps.priors.find(({ id }) => id === from)!.estimate
    expect(Math.abs(Math.log(of('sceptical').middle))).toBeLessThan(Math.abs(Math.log(of('open').middle)))
    expect(cramps.priors[0]!.estimate).toEqual(cramps.beside.find(({ model }) => model === cramps.variantModel))
    // The same data fitted anew under the other prior.
    const sceptical = protocolFor({ prior: cramps.priors.find(({ id }) => id === 'sceptical')!.prior })
    const anew = fitOutcome('negative-binomial-trend', {
      days: daysFor(sceptical, orders, marks),
      protocol: sceptical,
      outcome: 'cramps',
      prior: sceptical.prior,
      seed: 1,
    })!
    expect(of('sceptical').middle).toBeCloseTo(Math.exp(anew.effect.quantile(0.5)), 4)
    expect(of('sceptical').low).toBeCloseTo(Math.exp(anew.effect.quantile(0.025)), 4)
    expect(of('sceptical').worthwhile).toBeCloseTo(anew.effect.below(Math.log(0.8)), 4)
  })

  it('tells the outcomes counted too, without letting them decide', () => {
    const record = recordFor(protocolFor({ also: ['sleep', 'cramp-nights'] }), orders, marks)
    const result = analyseTrial(record)
    expect(result.also.map(({ outcome }) => outcome)).toEqual(['sleep', 'cramp-nights'])
    expect(result.also[0]!.estimate!.middle).toBeGreaterThan(0)
    expect(result.decision).toEqual(cramps.decision)
  })

  it('has nothing to compare where an arm was never observed, and says so', () => {
    const result = analyseTrial(recordFor(protocolFor(), orders, ({ arm }) => ({ observed: arm !== 'B' })))
    expect(result.primary).toBeUndefined()
    expect(result.beside).toEqual([])
    expect(result.decision).toEqual({ say: 'go-on', because: 'too-little' })
    expect(result.cent).toHaveLength(44)
  })

  it('drops what did harm, and does not decide before the end without the evidence', () => {
    const harmed = analyseTrial({ ...recordFor(protocolFor(), orders, marks, 14 + 31), end: { why: 'harm', note: 'a rash' } })
    expect(harmed.decision).toMatchObject({ say: 'drop', because: 'harm' })
    expect(harmed.harms).toEqual({ stopped: true, note: 'a rash' })
    const half = verdictOf(recordFor(protocolFor(), orders, marks, 14 + 60))
    expect(half).toMatchObject({ complete: false, decision: { say: 'go-on', because: 'too-early' } })
  })
})

describe('the checklist of CENT 2015', () => {
  it('has 25 items in 44 parts, each once, each answered', () => {
    expect(new Set(centItems.map(({ item }) => Number.parseInt(item, 10))).size).toBe(25)
    expect(new Set(centItems.map(({ item }) => item)).size).toBe(44)
    const { cent } = resultOf('cramps')
    expect(cent.map(({ item }) => item)).toEqual(centItems.map(({ item }) => item))
    const of = (item: string) => cent.find((entry) => entry.item === item)!
    expect(of('8c').values).toEqual({ sequence: 'BAABABBA' })
    expect(of('3a').values).toMatchObject({ pairs: 4, periods: 8, periodDays: 14, washoutDays: 3 })
    expect(of('12b').state).toBe('not-applicable')
    expect(of('25').state).toBe('not-known')
  })

  it('and the numbers behind a result have sources that exist', () => {
    const ids = new Set(sources.map(({ id }) => id))
    let count = 0
    eachKnown(reporting, ({ low, value, high, note, sources: cited }) => {
      count++
      expect(low <= value && value <= high && note !== '').toBe(true)
      for (const id of cited) expect(ids).toContain(id)
    })
    expect(count).toBe(Object.keys(reporting).length)
    expect(ids).toContain('cent-2015')
  })
})

describe('from the diary to the result', () => {
  const protocol = protocolFor({ pairs: 2, zone: 'UTC' })
  const sealed = commit(protocol, seal)
  let count = 0
  const entry = (kind: Entry['kind'], at: string, payload: unknown) =>
    ({
      id: `00000000-0000-4000-8000-${String(count++).padStart(12, '0')}`,
      person: 'p',
      kind,
      at,
      zone: 'UTC',
      payload,
      recorded: at,
    }) as Entry
  const dates = daysFor(protocol, ['AB', 'AB'], () => ({})).map(({ date }) => date)
  const closed = dates.map((date) => entry('day-complete', `${date}T21:00:00Z`, { date, category: 'cramp', complete: true }))
  const armOn = (date: string) => periodsOf(protocol, seal).find(({ from, to }) => from <= date && date <= to)?.arm
  const cramps = dates
    .filter((date, i) => armOn(date) !== 'B' && i % 2 === 0)
    .map((date) => entry('cramp', `${date}T02:00:00Z`, {}))
  const diary = [
    entry('trial', '2026-02-28T20:00:00Z', {
      trial: protocol.id,
      protocol: JSON.stringify(protocol),
      secret: seal.secret,
      commitment: sealed.commitment,
    }),
    ...closed,
    ...cramps,
    entry('trial-guess', '2026-04-01T20:00:00Z', { trial: protocol.id, period: 0, arm: 'A' }),
  ]

  it('gathers days, guesses and the end; the whole diary says what is in it', () => {
    const record = recordOf(
      sealed,
      [...diary, entry('trial-end', `${lastDay(protocol)}T22:00:00Z`, { trial: protocol.id, why: 'finished' })],
      '2026-12-31',
    )
    expect(record).toMatchObject({
      upTo: lastDay(protocol),
      end: { why: 'finished' },
      guesses: [{ period: 0, arm: 'A' }],
      problems: [],
    })
    expect(record.days).toHaveLength(14 + 4 * 14)
    const result = analyseTrial(record)
    expect(result).toMatchObject({ complete: true, problems: [], blinding: { guessed: 1 } })
    expect(result.counts.B.total).toBe(0)
    expect(result.primary!.better).toBeGreaterThan(0.95)
    expect(result.decision.say).toBe('adopt')
  })

  it('counts no day after the person ended it', () => {
    const record = recordOf(
      sealed,
      [...diary, entry('trial-end', '2026-04-10T12:00:00Z', { trial: protocol.id, why: 'stopped' })],
      '2026-12-31',
    )
    expect(record.days.at(-1)!.date).toBe('2026-04-10')
    expect(verdictOf(record)).toMatchObject({ complete: false, decision: { say: 'go-on', because: 'too-early' } })
  })

  it('lets a broken seal stand at the top and decide nothing', () => {
    const broken = { ...sealed, protocol: { ...protocol, rule: { ...protocol.rule, adoptAt: 0.5 } } }
    const result = analyseTrial(recordOf(broken, diary, '2026-12-31'))
    expect(result.problems.map(({ id }) => id)).toContain('broken-commitment')
    expect(result.decision).toMatchObject({ say: 'go-on', because: 'not-trusted' })
    const noSecret = recordOf({ ...sealed, seal: { secret: 'lost' } }, diary, '2026-12-31')
    expect(noSecret.days).toEqual([])
    expect(analyseTrial(noSecret).decision.because).toBe('not-trusted')
  })
})

describe('the report on the way', () => {
  const blinded = protocolFor({ blinded: true, pairs: 7 })
  const helps: DayRule = ({ arm, index }) => ({
    cramps: arm === 'A' && index % 2 === 0 ? 1 : 0,
    ...(index === 15 && { taken: 0.5 }),
  })
  const seven: readonly Order[] = ['AB', 'BA', 'BA', 'AB', 'BA', 'AB', 'AB']

  it('counts days and pairs', () => {
    expect(midReport(recordFor(blinded, seven, helps, 14 + 28 + 10))).toEqual({
      problems: [],
      days: 14 + 7 * 28,
      gone: 52,
      pairs: 7,
      pairsDone: 1,
      counted: 22 + 7,
      observed: 29,
      enough: false,
      taken: 0.5,
      complete: false,
    })
  })

  it('keeps the course of the evidence from who is blinded until it is enough: six pairs', () => {
    expect(midReport(recordFor(blinded, seven, helps, 14 + 5 * 28)).evidence).toBeUndefined()
    const enough = midReport(recordFor(blinded, seven, helps, 14 + 6 * 28))
    expect(enough.enough).toBe(true)
    expect(enough.evidence!.value).toBeCloseTo(221 / 11, 9)
    expect(midReport(recordFor({ ...blinded, blinded: false }, seven, helps, 14 + 28)).evidence).toMatchObject({
      value: 1,
      pairs: 1,
    })
  })

  it('is the same whichever arm does better: nothing in it unmasks', () => {
    for (const protocol of [blinded, { ...blinded, blinded: false }])
      for (const upTo of [14 + 28 + 3, 14 + 5 * 28, 14 + 7 * 28]) {
        const record = recordFor(protocol, seven, helps, upTo)
        const turned = record.days.map((day) => ({
          ...day,
          arm: day.arm === null ? null : day.arm === 'A' ? ('B' as const) : ('A' as const),
        }))
        expect(midReport({ ...record, days: turned })).toEqual(midReport(record))
        expect(JSON.stringify(midReport(record))).not.toMatch(/"(A|B|arm)"/)
      }
  })
})
