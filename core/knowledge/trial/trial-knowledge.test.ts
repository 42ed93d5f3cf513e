// Does every number of a trial's design have its range and its source, and is everything tried an action of the knowledge?
import { describe, expect, test } from 'vitest'
import { actions } from '../actions/index.js'
import { sources } from '../sources.js'
import type { Known } from '../types/index.js'
import { eachKnown } from '../walk.js'
import { notTriable, triable } from './candidates.js'
import * as policy from './policy.js'
import { trialPriors } from './priors.js'
import { reporting } from './reporting.js'

const known: { readonly address: string; readonly number: Known }[] = []
eachKnown({ policy: { ...policy }, triable, trialPriors, reporting }, (number, address) => known.push({ address, number }))

describe('the numbers of a trial', () => {
  test('are many', () => {
    expect(known.length).toBeGreaterThan(90)
  })

  test('lie in their ranges, say why, and name sources that exist', () => {
    const ids = new Set(sources.map(({ id }) => id))
    for (const { address, number } of known) {
      expect(number.low, address).toBeLessThanOrEqual(number.value)
      expect(number.value, address).toBeLessThanOrEqual(number.high)
      expect(number.note, address).not.toBe('')
      expect(
        number.sources.filter((source) => !ids.has(source)),
        address,
      ).toEqual([])
      // What is derived may rest on arithmetic alone.
      if (number.kind === 'measured' || number.kind === 'recalled') expect(number.sources.length, address).toBeGreaterThan(0)
    }
  })

  test('of lengths agree with one another', () => {
    const { trialLimits, trialDefaults } = policy
    expect(trialDefaults.pairs.value).toBeGreaterThanOrEqual(trialLimits.pairs.low.value)
    expect(trialDefaults.dropAt.value).toBeLessThan(trialDefaults.adoptAt.value)
    for (const { periodDays = trialDefaults.periodDays, washoutDays } of triable) {
      expect(washoutDays.value).toBeLessThan(periodDays.value)
      expect(washoutDays.value).toBeLessThanOrEqual(trialLimits.washoutDays.high.value)
    }
  })
})

describe('what can be tried', () => {
  test('is an action each, once; what is never suggested can never be tried', () => {
    const ids = [...triable, ...notTriable].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids)
      expect(
        actions.find((action) => action.id === id),
        id,
      ).toBeDefined()
    const never = actions.filter(({ position }) => position !== 'suggest').map(({ id }) => id)
    expect(triable.filter(({ id }) => never.includes(id))).toEqual([])
  })
})
