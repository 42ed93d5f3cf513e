// Does the timer lose or gain time, whatever is pressed and however long the screen sleeps?
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchPlan, stretchProtocols } from '@charley/core/fix'
import { backFrom, beginOf, elapsed, going, movedTo, placeAt, skipFrom, stopped, type Clock, type Step } from './clock.js'

const standing = stretchProtocols.find(({ id }) => id === 'hallegraeff-2012')!
const steps: readonly Step[] = stretchPlan(standing).steps
const total = beginOf(steps, steps.length)

// Hallegraeff 2012: ten seconds held, ten seconds of rest, three times, two muscles, both legs: 12 holds with 11 rests between.
test('the routine of the trial takes 230 seconds: 12 holds of ten and 11 rests of ten', () => {
  expect(steps.filter(({ kind }) => kind === 'hold')).toHaveLength(12)
  expect(total).toBe(230_000)
})

test('at each whole ten seconds the next step begins', () => {
  expect(placeAt(steps, 0)).toEqual({ done: false, index: 0, into: 0, left: 10_000 })
  expect(placeAt(steps, 9_999).index).toBe(0)
  expect(placeAt(steps, 10_000)).toEqual({ done: false, index: 1, into: 0, left: 10_000 })
  expect(placeAt(steps, 229_999)).toMatchObject({ done: false, index: 22, left: 1 })
  expect(placeAt(steps, 230_000).done).toBe(true)
})

test('back goes to the start of the step, and in its first two seconds to the step before', () => {
  expect(backFrom(steps, 15_000)).toBe(10_000)
  expect(backFrom(steps, 11_000)).toBe(0)
  expect(backFrom(steps, 500)).toBe(0)
})

test('skip goes on, and from the last step to the end', () => {
  expect(skipFrom(steps, 3_000)).toBe(10_000)
  expect(skipFrom(steps, 225_000)).toBe(total)
  expect(placeAt(steps, skipFrom(steps, 225_000)).done).toBe(true)
})

describe('whatever happens', () => {
  const anySteps = fc
    .array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 30 })
    .map((all): readonly Step[] =>
      all.map((seconds) => ({ kind: 'hold', position: 'calf-standing', side: 'left', seconds, turn: 1, turns: 1 })),
    )

  test('what has run and what is left of a step are together its length', () => {
    fc.assert(
      fc.property(anySteps, fc.nat(2_000_000), (all, passed) => {
        const { done, index, into, left } = placeAt(all, passed)
        if (done) expect(passed).toBeGreaterThanOrEqual(beginOf(all, all.length))
        else {
          expect(into + left).toBe(all[index]!.seconds * 1000)
          expect(beginOf(all, index) + into).toBe(passed)
        }
      }),
    )
  })

  test('skipping as often as there are steps ends any routine, and back never goes below its start', () => {
    fc.assert(
      fc.property(anySteps, (all) => {
        let passed = 0
        for (const _ of all) passed = skipFrom(all, passed)
        expect(placeAt(all, passed).done).toBe(true)
        for (const _ of [...all, undefined]) passed = backFrom(all, passed)
        expect(passed).toBe(0)
      }),
    )
  })

  test('pauses are not counted, and everything between them is', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ run: fc.nat(100_000), pause: fc.nat(10_000_000) }), { maxLength: 20 }), (turns) => {
        let now = 1_700_000_000_000
        let clock: Clock = { counted: 0 }
        for (const { run, pause } of turns) {
          clock = going(clock, now)
          now += run
          clock = stopped(clock, now)
          now += pause
        }
        expect(elapsed(clock, now)).toBe(turns.reduce((sum, { run }) => sum + run, 0))
      }),
    )
  })

  test('a clock put back takes nothing away', () => {
    expect(elapsed(going({ counted: 5_000 }, 100_000), 40_000)).toBe(5_000)
  })

  test('moving keeps a standing clock standing and a going clock going', () => {
    expect(movedTo({ counted: 1 }, 9_000, 50)).toEqual({ counted: 9_000 })
    expect(elapsed(movedTo({ counted: 1, since: 10 }, 9_000, 50), 60)).toBe(9_010)
  })
})
