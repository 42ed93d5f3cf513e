import { beforeAll, describe, expect, test } from 'vitest'
import { daysAfter, localDate } from '@charley/core'
import type { Planned, UsualDiet } from '@charley/core/fix'
import { fullDay } from '../cases/diary.fixture.js'
import { ask, expectProblem, ownServers, post, zone } from './api.fixture.js'

ownServers()

const known = {
  person: { age: 45, sex: 'female' },
  answers: { pregnant: false },
  medicines: [],
  eating: { pattern: 'everything', allergies: [] },
}

describe('what is usually eaten, and a plan', () => {
  test('without a complete day there is no usual diet', async () => {
    expect((await ask('GET', `usual?${zone}`)).json()).toMatchObject({ usual: null, days: 0 })
  })

  describe('with a diary', () => {
    beforeAll(async () => {
      const today = localDate(new Date().toISOString(), 'Europe/London')
      await post([4, 3, 2, 1].flatMap((back) => fullDay(daysAfter(today, -back))))
    })

    test('the complete days become foods with portions and times a week', async () => {
      const { usual, days } = (await ask('GET', `usual?${zone}&days=14`)).json<{ usual: UsualDiet; days: number }>()
      expect(days).toBe(4)
      expect(usual).toMatchObject({ origin: 'diary', days: 4 })
      expect(usual.foods.find(({ key }) => key === 'charley:banana')?.timesPerWeek).toBeCloseTo(7, 9)
    })

    test('a plan is made here, from the diary or without it', async () => {
      const fromDiary = (await ask('POST', 'plan', { case: known })).json<Planned>()
      expect(['plan', 'impossible', 'nothing-needed']).toContain(fromDiary.kind)
      const typical = (await ask('POST', 'plan', { case: known, diaryDays: 0, wishes: { mostChanges: 3 } })).json<Planned>()
      if (typical.kind !== 'plan') throw new Error(typical.kind)
      expect(typical.plan.assumes).toContain('typical-diet')
      expect(typical.plan.changes.length).toBeLessThanOrEqual(3)
    })
  })

  test('what is missing is asked for, and slips are told', async () => {
    const { eating: _, ...unasked } = known
    expect((await ask('POST', 'plan', { case: unasked, diaryDays: 0 })).json()).toMatchObject({ kind: 'ask' })
    expectProblem(await ask('POST', 'plan', { case: { person: { age: 450 } } }), 422, '450')
    expectProblem(await ask('POST', 'plan', { case: known, wishes: { mostChanges: 'many' } }), 422, 'mostChanges')
    expectProblem(await ask('POST', 'plan', { case: known, wishes: { magic: true } }), 422, 'magic')
    expectProblem(await ask('POST', 'plan', { case: known, authority: 'mars' }), 422, 'nasem')
    expectProblem(await ask('POST', 'plan', { case: known, diaryDays: 'all' }), 422, 'diaryDays')
    expectProblem(await ask('GET', 'usual?days=9999'), 422, 'days')
  })
})
