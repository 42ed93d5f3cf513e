// Do the periods fill the trial without gap or overlap, with the arms that the seal says?
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesBetween, daysAfter } from '../../diary/index.js'
import { boxesOf, firstDay, lastDay, periodsOf, spansOf } from './periods.js'
import { plain, protocols, secretA, secrets } from './protocol.fixture.js'
import { sequenceOf } from './seal.js'

test('one trial, day by day', () => {
  const periods = periodsOf(plain, { secret: secretA })
  expect(periods.map(({ arm }) => arm).join('')).toBe('ABABBABA')
  expect(periods[0]).toEqual({
    period: 0,
    arm: 'A',
    from: '2026-12-08',
    to: '2026-12-21',
    washoutTo: '2026-12-12',
    countedFrom: '2026-12-13',
  })
  expect(lastDay(plain)).toBe('2027-03-29')
  expect(periods.at(-1)!.to).toBe('2027-03-29')
})

test('periods follow one another, are equally long, and hold each arm once a pair', () => {
  fc.assert(
    fc.property(protocols, secrets, (protocol, secret) => {
      const periods = periodsOf(protocol, { secret })
      expect(periods.length).toBe(protocol.pairs * 2)
      expect(firstDay(protocol)).toBe(daysAfter(protocol.start, protocol.runInDays))
      let next = firstDay(protocol)
      for (const { from, to, washoutTo, countedFrom } of periods) {
        expect(from).toBe(next)
        expect(datesBetween(from, to).length).toBe(protocol.periodDays)
        expect(datesBetween(from, countedFrom).length - 1).toBe(protocol.washoutDays)
        if (washoutTo === undefined) expect(protocol.washoutDays).toBe(0)
        else expect(daysAfter(washoutTo, 1)).toBe(countedFrom)
        expect(countedFrom <= to).toBe(true)
        next = daysAfter(to, 1)
      }
      const orders = sequenceOf({ secret }, protocol.pairs)
      orders.forEach((order, pair) => expect(periods[pair * 2]!.arm + periods[pair * 2 + 1]!.arm).toBe(order))
      expect(spansOf(protocol)).toEqual(periods.map(({ arm: _arm, ...span }) => span))
    }),
    { numRuns: 25 },
  )
})

test('a box holds what is tried in B, and what it is compared with in A', () => {
  for (const { arm, box, period, fill } of boxesOf(plain, { secret: secretA })) {
    expect(fill).toBe(arm === 'B' ? plain.tried : plain.against)
    expect(box).toBe(period + 1)
  }
})
