import { describe, expect, test } from 'vitest'
import { localDate } from '@charley/core'
import type { Associations } from '@charley/core/trial'
import { ask, expectProblem, ownServers, zone } from './api.fixture.js'

ownServers()

describe('GET /api/patterns', () => {
  test('an empty diary is too little, over half a year up to today where one is', async () => {
    const found = (await ask('GET', `patterns?${zone}`)).json<Associations>()
    expect(found).toMatchObject({ verdict: 'too-little', looked: [], nights: { observed: 0, of: 182 } })
    expect(found.to).toBe(localDate(new Date().toISOString(), 'Europe/London'))
    const asked = (await ask('GET', `patterns?${zone}&from=2026-01-01&to=2026-03-01`)).json<Associations>()
    expect(asked).toMatchObject({ from: '2026-01-01', to: '2026-03-01', nights: { of: 60 } })
  })

  test('slips are told', async () => {
    expectProblem(await ask('GET', 'patterns?zone=Mars'), 422, 'Mars')
    expectProblem(await ask('GET', `patterns?${zone}&to=yesterday`), 422, 'yesterday')
    expectProblem(await ask('GET', `patterns?${zone}&from=2020-01-01`), 422, '366')
  })
})
