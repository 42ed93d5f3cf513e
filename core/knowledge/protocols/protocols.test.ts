// Are the stretches those of the trials? Expected values: reference/nutrients.md 7, the abstract of Hallegraeff 2012 and its table in
// Cochrane CD008496, the abstract of Coppin 2005.
import { describe, expect, it } from 'vitest'
import { actions } from '../actions/index.js'
import { sources } from '../sources.js'
import { stretchPositions, type StretchProtocol } from '../types/index.js'
import { eachKnown } from '../walk.js'
import { printedMinutes, protocolsOfAction, stretchProtocols, stretchTrials } from './index.js'

const byId = (id: string): StretchProtocol => {
  const found = stretchProtocols.find((protocol) => protocol.id === id)
  if (!found) throw new Error(`no protocol "${id}"`)
  return found
}
const numbers = ({ steps }: StretchProtocol) =>
  steps.map(({ position, sides, holdSeconds, restSeconds, repeats }) => [
    position,
    sides,
    holdSeconds.value,
    restSeconds.value,
    repeats.value,
  ])

describe('the stretches before bed', () => {
  it('are ten seconds, ten of rest, three times, calf and thigh of each leg, every night for six weeks', () => {
    const standing = byId('hallegraeff-2012')
    expect(numbers(standing)).toEqual([
      ['calf-standing', 'each', 10, 10, 3],
      ['hamstring-standing', 'each', 10, 10, 3],
    ])
    expect([standing.timesPerDay.value, standing.weeks?.value, printedMinutes.value]).toEqual([1, 6, 3])
    expect(standing.when).toBe('before-bed')
  })

  it('have a sitting form with the same seconds', () => {
    expect(numbers(byId(byId('hallegraeff-2012').sitting!))).toEqual([['calf-sitting-towel', 'each', 10, 10, 3]])
  })
})

it('the lean against the wall is three times a day and part of no action, for it did nothing when tested', () => {
  for (const id of ['coppin-2005', 'daniell-1979']) expect(byId(id).timesPerDay.value).toBe(3)
  const used = Object.values(protocolsOfAction).flatMap((protocols) => protocols.map(({ id }) => id))
  expect(used).not.toContain('coppin-2005')
  expect(used).not.toContain('daniell-1979')
})

describe('what came of it', () => {
  const trial = (id: string) => stretchTrials.find((each) => each.id === id)!
  const range = (id: string) => trial(id).results.map(({ measure, difference: d }) => [measure, d.value, d.low, d.high])

  it('is told as published, the good and the bad', () => {
    expect(range('hallegraeff-2012')).toEqual([
      ['cramps-a-night', -1.2, -1.8, -0.6],
      ['pain-of-ten', -1.3, -1.7, -0.9],
    ])
    expect(range('coppin-2005')).toEqual([['cramps-in-four-weeks', 1.95, -3.01, 6.9]])
    expect(range('cochrane-non-drug-2021')).toEqual([['pain-of-ten', -1.3, -1.74, -0.86]])
    expect(stretchTrials.map(({ people }) => people.value)).toEqual([80, 191, 44, 64, 201])
  })

  it('is not called a help where the interval holds no difference, or where nobody was compared', () => {
    for (const { answer, results } of stretchTrials) {
      if (answer === 'helped') expect(results.every(({ difference }) => difference.high < 0)).toBe(true)
    }
    expect(trial('coppin-2005').answer).toBe('no-difference')
    expect(trial('daniell-1979').answer).toBe('cannot-tell')
  })
})

it('every id and source leads somewhere, every number has a ground', () => {
  const known = new Set(sources.map(({ id }) => id))
  const ids = new Set(stretchProtocols.map(({ id }) => id))
  expect(ids.size).toBe(stretchProtocols.length)
  eachKnown({ stretchProtocols, stretchTrials, printedMinutes }, (number, address) => {
    expect([number.low <= number.value, number.value <= number.high], address).toEqual([true, true])
    expect(number.note.length > 0 || number.kind === 'measured', address).toBe(true)
    expect(number.kind === 'judged' || number.sources.length > 0, address).toBe(true)
    for (const source of number.sources) expect(known, address).toContain(source)
  })
  for (const protocol of stretchProtocols) {
    expect(protocol.sources.every((source) => known.has(source))).toBe(true)
    if (protocol.sitting) expect(ids).toContain(protocol.sitting)
    for (const { position } of protocol.steps) expect(stretchPositions).toContain(position)
  }
  for (const trial of stretchTrials) {
    expect(known).toContain(trial.id)
    for (const id of trial.protocols) expect(ids).toContain(id)
  }
  for (const id of Object.keys(protocolsOfAction)) expect(actions.map((action) => action.id)).toContain(id)
})
