// Are the chances right? Beside closed forms of the log-normal and the normal, and the same at every time of asking.
import { expect, test } from 'vitest'
import { compositionSpread } from '../../knowledge/plan/index.js'
import { normalCdf } from '../../nutrition/normal.js'
import { dietOf, eaten, food, requestOf } from '../plan.fixture.js'
import { drawsFor } from './draw.js'

const share = (values: Float64Array, above: number) => values.filter((value) => value >= above).length / values.length
/** 500 draws: a share is within four standard errors of what it should be, 63 times out of a million not. */
const NEAR = 4 * Math.sqrt(0.25 / 500)
const milk = eaten('milk-skimmed', 7)
const figure = food('milk-skimmed').amounts.calciumMg!
const daily = figure.value * 2

test('one food of one figure is log-normal about the table’s mean', () => {
  const request = requestOf(dietOf([milk]), [])
  const { before } = drawsFor(request, 1)('calciumMg', [])
  const cv = compositionSpread('calciumMg', figure.kind, 'milk-and-dairy').value
  const sd = Math.sqrt(Math.log(1 + cv * cv))
  for (const times of [0.8, 1, 1.2]) {
    const expected = 1 - normalCdf((Math.log(times) + (sd * sd) / 2) / sd)
    expect(Math.abs(share(before, daily * times) - expected)).toBeLessThan(NEAR)
  }
})

test('too few days lie normally about what is usual, alike before and after', () => {
  const few = { ...dietOf([milk]), standardError: { calciumMg: 1000 } }
  const { before, after } = drawsFor(requestOf(few, []), 1)('calciumMg', [{ food: food('milk-skimmed'), perDay: 200 }])
  expect(Math.abs(share(before, daily + 1000) - (1 - normalCdf(1)))).toBeLessThan(NEAR)
  // The same food and the same days: a second glass adds one glass of that very draw.
  expect(after.every((value, i) => value >= before[i]!)).toBe(true)
})

test('the same seed draws the same, another seed another', () => {
  const request = requestOf(dietOf([milk]), [])
  const of = (seed: number) => Array.from(drawsFor(request, seed)('calciumMg', []).before)
  expect(of(1)).toEqual(of(1))
  expect(of(1)).not.toEqual(of(2))
})
