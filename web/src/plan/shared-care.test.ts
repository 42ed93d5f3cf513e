// Is a caution that several changes share said once, and every other one where it belongs?
import { expect, test } from 'vitest'
import type { Verdict } from '@charley/core/fix'
import { ownCare, sharedCare } from './shared-care.js'

const hours = {
  kind: 'judged',
  value: 4,
  low: 2,
  high: 4,
  sources: [],
  note: 'hours',
} as unknown as Verdict['apart'][number]['hoursBefore']
const verdict = (cautions: readonly string[], apart: readonly string[] = []): Verdict => ({
  permission: 'allowed',
  because: [],
  rules: cautions,
  open: [],
  whom: [],
  cautions,
  apart: apart.map((from) => ({ from, hoursBefore: hours, hoursAfter: hours })) as unknown as Verdict['apart'],
})
const changes = [
  { verdict: verdict(['potassium-unknown', 'sodium'], ['levothyroxine']) },
  { verdict: verdict(['potassium-unknown']) },
  { verdict: verdict([], ['levothyroxine']) },
]

test('what several changes share is said above them, and no more by each', () => {
  const shared = sharedCare(changes)
  expect(shared?.cautions).toEqual(['potassium-unknown'])
  expect(shared?.apart.map(({ from }) => from)).toEqual(['levothyroxine'])
  expect(changes.map((one) => ownCare(one.verdict, shared).cautions)).toEqual([['sodium'], [], []])
  expect(changes.flatMap((one) => ownCare(one.verdict, shared).apart)).toEqual([])
})

test('nothing is lost: said above or said there, each caution of each change stands', () => {
  const shared = sharedCare(changes)
  for (const one of changes) {
    const said = [...(shared?.cautions ?? []), ...ownCare(one.verdict, shared).cautions]
    for (const caution of one.verdict.cautions) expect(said).toContain(caution)
  }
})

test('one change alone, and changes that share nothing, keep their own', () => {
  expect(sharedCare(changes.slice(0, 1))).toBeUndefined()
  expect(sharedCare([{ verdict: verdict(['a']) }, { verdict: verdict(['b']) }])).toBeUndefined()
  expect(sharedCare([])).toBeUndefined()
  expect(ownCare(verdict(['a']), undefined).cautions).toEqual(['a'])
})
