// Does a trial's day hold what the diary says of it, and is what nobody closed unknown rather than nothing?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { datesBetween, daysAfter, type Entry } from '../../diary/index.js'
import { entry } from '../../diary/diary.fixture.js'
import { firstDay, lastDay, periodsOf } from '../design/periods.js'
import { plain, protocols, secretA, secrets } from '../design/protocol.fixture.js'
import { commit, trialStart } from '../design/seal.js'
import type { Protocol, TrialDay } from '../trial.js'
import { countBins, gradedDays } from './bins.js'
import { endOf, guessesOf, trialsIn } from './entries.js'
import { integrity } from './integrity.js'
import { trialDays } from './trial-days.js'

const seal = { secret: secretA }
const complete = (date: string, isComplete = true): Entry =>
  entry('day-complete', `${date}T20:00:00Z`, { date, category: 'cramp', complete: isComplete })
const dayOf = (entries: readonly Entry[], date: string): TrialDay =>
  trialDays(plain, seal, entries, lastDay(plain)).find((day) => day.date === date)!

describe('a day', () => {
  test('belongs to the run-in, to a washout or to what counts', () => {
    const days = trialDays(plain, seal, [], '2030-01-01')
    expect(days.length).toBe(14 + 8 * 14)
    expect(days[13]).toEqual({ date: '2026-12-07', period: -1, arm: null, washout: false, observed: false, cramps: 0 })
    expect(days[14]).toMatchObject({ date: '2026-12-08', period: 0, arm: 'A', washout: true })
    expect(days[19]).toMatchObject({ date: '2026-12-13', period: 0, arm: 'A', washout: false })
    expect(days[28]).toMatchObject({ date: '2026-12-22', period: 1, arm: 'B', washout: true })
    expect(trialDays(plain, seal, [], '2026-11-25').map(({ date }) => date)).toEqual(['2026-11-24', '2026-11-25'])
    expect(trialDays(plain, seal, [], '2026-11-23')).toEqual([])
  })

  test('has its cramps by the date where they were lived, and no figure that nobody vouches for', () => {
    const cramps = [
      // Half past eleven in the evening in New York is the next day in London.
      entry('cramp', '2026-12-15T04:30:00Z', { severity: 7 }, { zone: 'America/New_York' }),
      entry('cramp', '2026-12-14T12:00:00Z', { severity: 3 }),
      entry('cramp', '2026-12-14T13:00:00Z', {}),
    ]
    expect(dayOf(cramps, '2026-12-14')).toMatchObject({ cramps: 3, observed: false })
    for (const field of ['crampNight', 'severity', 'sleep', 'taken'])
      expect(dayOf(cramps, '2026-12-14')).not.toHaveProperty(field)
    const closed = [...cramps, complete('2026-12-14')]
    expect(dayOf(closed, '2026-12-14')).toMatchObject({ cramps: 3, observed: true, severity: 7 })
    // The night is known only when its morning is.
    expect(dayOf(closed, '2026-12-14')).not.toHaveProperty('crampNight')
    expect(dayOf([...closed, complete('2026-12-15')], '2026-12-14').crampNight).toBe(true)
    expect(dayOf([...closed, complete('2026-12-15')], '2026-12-15')).toMatchObject({ cramps: 0, severity: 0 })
    expect(dayOf([...closed, complete('2026-12-14', false)], '2026-12-14').observed).toBe(false)
  })

  test('with cramps of which nobody said how bad they were has no severity', () => {
    const entries = [entry('cramp', '2026-12-14T12:00:00Z', {}), complete('2026-12-14')]
    expect(dayOf(entries, '2026-12-14')).not.toHaveProperty('severity')
  })

  test('a cramp at three in the morning is of the night before', () => {
    const entries = [entry('cramp', '2026-12-15T03:00:00Z', {}), ...['14', '15', '16'].map((day) => complete(`2026-12-${day}`))]
    expect(dayOf(entries, '2026-12-14')).toMatchObject({ crampNight: true, cramps: 0 })
    expect(dayOf(entries, '2026-12-15')).toMatchObject({ crampNight: false, cramps: 1 })
  })

  test('sleep is of the night before when it is written down by day; what was said last holds', () => {
    const entries = [
      entry('sleep', '2026-12-15T08:00:00Z', { quality: 4 }),
      entry('sleep', '2026-12-15T09:00:00Z', { quality: 6 }),
      entry('sleep', '2026-12-16T22:30:00Z', { quality: 8 }),
      entry('sleep', '2026-12-18T08:00:00Z', { minutes: 400 }),
    ]
    expect(dayOf(entries, '2026-12-14').sleep).toBe(6)
    expect(dayOf(entries, '2026-12-16').sleep).toBe(8)
    expect(dayOf(entries, '2026-12-17')).not.toHaveProperty('sleep')
  })

  test('what was taken is of this trial, and what was said last holds', () => {
    const said = (taken: 'all' | 'some' | 'none', trial = plain.id) =>
      entry('trial-day', '2026-12-14T20:00:00Z', { trial, date: '2026-12-14', taken })
    expect(dayOf([said('all'), said('some')], '2026-12-14').taken).toBe(0.5)
    expect(dayOf([said('none')], '2026-12-14').taken).toBe(0)
    expect(dayOf([said('all', '00000000-0000-4000-8000-000000000000')], '2026-12-14')).not.toHaveProperty('taken')
  })
})

/** Days of a trial as anyone might have kept them. */
const kept = fc
  .tuple(protocols, secrets, fc.infiniteStream(fc.tuple(fc.boolean(), fc.nat(4), fc.option(fc.nat(10)), fc.option(fc.nat(10)))))
  .map(([protocol, secret, stream]) => {
    const periods = periodsOf(protocol, { secret })
    const days = datesBetween(protocol.start, lastDay(protocol)).map((date): TrialDay => {
      const [observed, cramps, sleep, severity] = stream.next().value
      const period = periods.find(({ from, to }) => from <= date && date <= to)
      return {
        date,
        period: period?.period ?? -1,
        arm: period?.arm ?? null,
        washout: period !== undefined && date < period.countedFrom,
        observed,
        cramps,
        ...(observed && { crampNight: cramps > 0 }),
        ...(observed && severity !== null && { severity }),
        ...(sleep !== null && { sleep }),
        ...(severity !== null && { taken: severity > 5 ? 1 : 0 }),
      }
    })
    return { protocol, days }
  })
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0)

describe('bins', () => {
  test('hold every observed day that counts once, and no other', () => {
    fc.assert(
      fc.property(kept, ({ protocol, days }) => {
        const counted = days.filter(({ observed, washout, arm }) => observed && !washout && arm !== null)
        const bins = countBins(days, protocol, 'cramps')
        for (const arm of [0, 1] as const) {
          const own = counted.filter((day) => day.arm === (arm === 1 ? 'B' : 'A'))
          const some = bins.filter((bin) => bin.arm === arm)
          expect(sum(some.map((bin) => bin.days))).toBe(own.length)
          expect(sum(some.map((bin) => bin.count))).toBe(sum(own.map(({ cramps }) => cramps)))
        }
        for (const { days: some, season, taken = 0 } of bins) {
          expect(some).toBeGreaterThan(0)
          expect(some).toBeLessThanOrEqual(7)
          expect(Math.abs(season)).toBeLessThanOrEqual(1)
          expect(taken).toBeLessThanOrEqual(1)
        }
        const nights = countBins(days, protocol, 'cramp-nights')
        for (const bin of nights) expect(bin.count).toBeLessThanOrEqual(bin.days)
        expect(sum(nights.map(({ count }) => count))).toBe(counted.filter(({ crampNight }) => crampNight).length)
        // In the order of the days, about the middle of the trial.
        bins.slice(1).forEach(({ week }, at) => expect(week).toBeGreaterThan(bins[at]!.week))
        const half = (protocol.pairs * protocol.periodDays) / 7
        for (const { week } of bins) expect(Math.abs(week)).toBeLessThanOrEqual(half)
      }),
      { numRuns: 25 },
    )
  })

  test('what stands on days that nobody closed changes nothing', () => {
    fc.assert(
      fc.property(kept, fc.nat(20), ({ protocol, days }, more) => {
        const changed = days.map((day) =>
          day.observed ? day : { ...day, cramps: day.cramps + more, severity: 9, crampNight: true },
        )
        for (const outcome of ['cramps', 'cramp-nights'] as const)
          expect(countBins(changed, protocol, outcome)).toEqual(countBins(days, protocol, outcome))
        expect(gradedDays(changed, protocol, 'severity')).toEqual(gradedDays(days, protocol, 'severity'))
      }),
      { numRuns: 25 },
    )
  })

  test('nine days that count are five and four; weeks and season are those of their middle', () => {
    const days = trialDays(
      plain,
      seal,
      datesBetween('2026-11-24', '2027-03-31').map((date) => complete(date)),
      '2027-03-31',
    )
    const bins = countBins(days, plain, 'cramps')
    expect(bins.length).toBe(16)
    expect(bins.slice(0, 2).map((bin) => bin.days)).toEqual([5, 4])
    // 112 days from 8 December: the middle is half a day after the 56th, 1 February. 13 to 17 December: the 15th.
    expect(bins[0]!.week).toBeCloseTo((7 - 55.5) / 7, 12)
    // 15 December is day 349; mid-July is day 196.
    expect(bins[0]!.season).toBeCloseTo(Math.cos((2 * Math.PI * 153) / 365.25), 2)
    const south: Protocol = { ...plain, hemisphere: -1 }
    expect(countBins(days, south, 'cramps')[0]!.season).toBeCloseTo(-bins[0]!.season, 12)
    expect(countBins(days, { ...plain, hemisphere: 0 }, 'cramps')[0]!.season).toBe(0)
    // The last night of all is known, for its morning was closed too.
    expect(sum(countBins(days, plain, 'cramp-nights').map((bin) => bin.days))).toBe(72)
  })

  test('graded days are one a day, of the periods only', () => {
    const entries = [
      complete('2026-12-01'),
      complete('2026-12-14'),
      entry('cramp', '2026-12-14T12:00:00Z', { severity: 6 }),
      entry('sleep', '2026-12-20T08:00:00Z', { quality: 7 }),
    ]
    const days = trialDays(plain, seal, entries, '2027-03-31')
    expect(gradedDays(days, plain, 'severity').map(({ value, arm, period }) => ({ value, arm, period }))).toEqual([
      { value: 6, arm: 0, period: 0 },
    ])
    expect(gradedDays(days, plain, 'sleep').map(({ value }) => value)).toEqual([7])
  })
})

describe('the entries of a trial', () => {
  const sealed = commit(plain, seal)
  const start = entry('trial', '2026-11-23T08:00:00Z', trialStart(sealed), { recorded: '2026-11-23T08:00:01.000Z' })
  const guess = (period: number, arm: 'A' | 'B') => entry('trial-guess', '2027-01-01T08:00:00Z', { trial: plain.id, period, arm })

  test('are read back; what was said last holds', () => {
    expect(trialsIn([start]).map(({ read }) => read)).toEqual([{ ok: true, sealed }])
    expect(guessesOf([guess(1, 'A'), guess(0, 'B'), guess(1, 'B')], plain.id)).toEqual([
      { period: 0, arm: 'B' },
      { period: 1, arm: 'B' },
    ])
    const end = entry('trial-end', '2027-03-30T08:00:00Z', { trial: plain.id, why: 'finished' })
    expect(endOf([start, end], plain.id)).toEqual({ why: 'finished', at: '2027-03-30T08:00:00Z' })
    expect(endOf([start, end], 'another')).toBeUndefined()
  })

  const ids = (entries: readonly Entry[], one = sealed) => integrity(one, entries).map(({ id }) => id)

  test('nothing is wrong with a trial that was left alone', () => {
    expect(integrity(sealed, [start])).toEqual([])
  })

  test('what was changed, is late, overlaps or cannot be is named', () => {
    expect(ids([start], { ...sealed, protocol: { ...plain, pairs: 5 } })).toEqual(['broken-commitment'])
    expect(ids([start], { ...sealed, protocol: { ...plain, pairs: -5 } })).toEqual(['broken-commitment', 'unsound-protocol'])
    const edited = entry('trial', start.at, trialStart(commit({ ...plain, pairs: 5 }, seal)), {
      replaces: start.id,
      recorded: '2026-11-25T08:00:00.000Z',
    })
    expect(ids([start, edited])).toEqual(['edited-after-start'])
    const takenBack = entry('trial', start.at, null, { replaces: start.id })
    expect(ids([start, takenBack])).toEqual(['edited-after-start'])
    expect(ids([{ ...start, recorded: '2026-12-08T09:00:00.000Z' } as Entry])).toEqual(['sealed-late'])

    const otherId = '11111111-2222-4333-8444-555555555555'
    const other = (from: string) =>
      entry('trial', start.at, trialStart(commit({ ...plain, id: otherId, start: from }, seal)), { recorded: start.recorded })
    expect(integrity(sealed, [start, other('2027-03-01')])).toEqual([{ id: 'overlapping-trial', what: otherId }])
    expect(ids([start, other(daysAfter(lastDay(plain), 1))])).toEqual([])
    // One that was ended before this one began overlaps no more.
    const ended = entry('trial-end', '2026-11-20T08:00:00Z', { trial: otherId, why: 'stopped' })
    expect(ids([start, other('2026-10-01'), ended])).toEqual([])

    const impossible = entry('cramp', `${firstDay(plain)}T12:00:00Z`, { severity: -3 })
    expect(integrity(sealed, [start, impossible])).toEqual([
      { id: 'impossible-entry', what: `${impossible.id} payload.severity` },
    ])
    expect(integrity(sealed, [start, guess(8, 'A')])).toEqual([{ id: 'unknown-period', what: '8' }])
  })
})
