import { describe, expect, test } from 'vitest'
import { daysAfter, localDate, type Entry } from '@charley/core'
import { commit, type Candidate, type MidReport, type Protocol, type TrialRecord, type TrialResult } from '@charley/core/trial'
import type { PlannedTrial, TrialView } from '../cases/trial/index.js'
import { draft } from '../cases/diary.fixture.js'
import { ask, expectProblem, ownServers, post, zone } from './api.fixture.js'

ownServers()

const known = { person: { age: 45, sex: 'female' }, answers: { pregnant: false }, medicines: [] }
const wishes = { tried: { candidate: 'magnesium-trial' }, runInDays: 1, periodDays: 2, washoutDays: 0, pairs: 2, blinded: true }
const today = localDate(new Date().toISOString(), 'Europe/London')
const body = (more: object = {}) => ({ case: known, wishes, hasAsked: true, anyway: true, zone: 'Europe/London', ...more })
const start = async (more: object = {}) => (await ask('POST', 'trials', body(more))).json<{ trial: TrialView }>().trial
const at = (on: string) => `${zone}&on=${on}`

describe('trials over HTTP', () => {
  test('before the start: candidates, an own idea, the own rate, a plan', async () => {
    const { candidates } = (await ask('POST', 'trials/candidates', { case: known })).json<{ candidates: Candidate[] }>()
    expect(candidates.find(({ id }) => id === 'b12-treatment')?.notByTrial).toBe('stays-too-long')
    const own = { kind: 'medicine-stop', name: 'no ramipril' }
    expect((await ask('POST', 'trials/own', { case: known, own })).json<Candidate>().verdict.permission).toBe('refused')
    expectProblem(await ask('POST', 'trials/own', { own: { name: 'x' } }), 422, 'kind')
    expect((await ask('GET', `trials/rate?${zone}`)).json()).toMatchObject({
      to: today,
      observed: 0,
      weeks: [],
      usual: { observed: 0 },
    })
    const plan = (await ask('POST', 'trials/power', body({ perWeek: 7 }))).json<PlannedTrial>()
    expect(plan.power.planned[0]!.shown.value).toBeLessThan(0.5)
    expect(plan.protocol).toMatchObject({ pairs: 2, blinded: true, start: today })
    expect((await ask('GET', `trials?${zone}`)).json()).toEqual({ trials: [], unreadable: [] })
  })

  test('slips are told, each with its field', async () => {
    const fields = async (more: object) =>
      (await ask('POST', 'trials', body(more))).json<{ errors: { field: string }[] }>().errors.map(({ field }) => field)
    expect(await fields({ anyway: false })).toEqual(['anyway'])
    expect(await fields({ hasAsked: false })).toEqual(['tried'])
    expect(await fields({ wishes: { ...wishes, pairs: -2 } })).toEqual(['pairs'])
    expect(await fields({ protocol: { pairs: 2 } })).toContain('protocol.tried')
    expect(await fields({ on: daysAfter(today, 3) })).toEqual(['on'])
    expect(await fields({ zone: 'Mars' })).toEqual(['zone'])
    expectProblem(await ask('POST', 'trials/read', { file: { format: 'x' } }), 422, 'charley-shared-trial')
    expectProblem(await ask('GET', 'trials/nobody'), 404)
    expectProblem(await ask('POST', 'trials/nobody/day', {}), 404)
    expectProblem(await ask('POST', 'trials', body(), { origin: 'https://evil.example' }), 403, 'own page')
  })

  test('a trial designed in the page: sealed there, checked here, followed by drafts, opened after the end', async () => {
    const from = daysAfter(today, -12)
    const { protocol } = (await ask('POST', 'trials/power', body({ on: from }))).json<{ protocol: Protocol }>()
    const sealed = commit(protocol, { secret: '5'.repeat(64) })
    const sent = body({ wishes: undefined, protocol, secret: sealed.seal.secret, commitment: sealed.commitment, on: from })
    expectProblem(await ask('POST', 'trials', { ...sent, commitment: 'a'.repeat(64) }), 422, 'does not fit')
    const first = await ask('POST', 'trials', sent)
    expect(first.status).toBe(201)
    const { trial } = first.json<{ trial: TrialView }>()
    expect(trial).toMatchObject({ id: protocol.id, commitment: sealed.commitment, state: 'running' })
    expect((await ask('POST', 'trials', sent)).json<{ trial: TrialView }>().trial.id).toBe(trial.id)
    expectProblem(await ask('POST', 'trials', body({ on: daysAfter(from, 1) })), 409, 'two trials at once')

    const address = `trials/${trial.id}`
    for (let day = 0; day < 9; day++) {
      const date = daysAfter(from, day)
      await post([
        draft('cramp', `${date}T02:00:00Z`, { severity: 4 }),
        draft('day-complete', `${date}T19:00:00Z`, { date, category: 'cramp', complete: true }),
        ...(day === 0 ? [] : [draft('trial-day', `${date}T19:00:00Z`, { trial: trial.id, date, taken: 'all' })]),
      ])
    }
    const mid = await ask('GET', `${address}?${at(daysAfter(from, 4))}`)
    expect(mid.json<TrialView>()).toMatchObject({
      today: { box: 2, said: { taken: 'all', complete: true, cramps: 1 } },
      toGuess: [0],
    })
    expect((await ask('POST', `${address}/guess`, { period: 0, arm: 'B', on: daysAfter(from, 4) })).status).toBe(201)
    const report = await ask('GET', `${address}/report?${at(daysAfter(from, 4))}`)
    expect(report.json<{ report: MidReport }>().report).toMatchObject({ gone: 5, pairs: 2, pairsDone: 1 })
    for (const answer of [first, mid, report]) expect(answer.text).not.toMatch(/"arm":|"secret"|5{64}/)
    for (const path of ['result', 'material', 'export.json']) expectProblem(await ask('GET', `${address}/${path}`), 409, 'sealed')
    const page = await ask('GET', `diary/day/${from}?${zone}`)
    expect(page.text).toContain(sealed.commitment)
    expect(page.text).not.toContain(sealed.seal.secret)
    const entry = page.json<{ entries: Entry[] }>().entries.find(({ kind }) => kind === 'trial')!
    expect((await ask('GET', `diary/entries/${entry.id}/history`)).text).not.toContain(sealed.seal.secret)
    expect((await ask('GET', 'diary/export.csv')).text).not.toContain(sealed.seal.secret)

    const { boxes } = (await ask('GET', `${address}/boxes`)).json<{ boxes: { box: number; days: number }[] }>()
    expect(boxes.map(({ box, days }) => [box, days])).toEqual([1, 2, 3, 4].map((box) => [box, 2]))
    const calendar = await ask('GET', `${address}/calendar.ics?at=07:15`)
    expect(calendar.type).toContain('text/calendar')
    expect(calendar.text).toContain('T071500')
    expect(calendar.headers.get('content-disposition')).toContain('charley-trial.ics')
    expectProblem(await ask('GET', `${address}/calendar.ics?at=never`), 422, 'never')
    const plan = await ask('GET', `${address}/protocol.json`)
    expect((await ask('POST', 'trials/read', { file: plan.json() })).json()).toEqual({ protocol: plan.json() })

    const day = await ask('POST', `${address}/day`, { on: daysAfter(from, 8), taken: 'none', sleep: 6, zone: 'Europe/London' })
    expect(day.json<TrialView>().today?.said).toMatchObject({ taken: 'none', complete: true, cramps: 1, sleep: 6 })
    expectProblem(await ask('POST', `${address}/end`, { why: 'finished', on: daysAfter(from, 5) }), 422, 'not finished')
    const end = await ask('POST', `${address}/end`, { why: 'finished', on: daysAfter(from, 9) })
    expect(end.json<TrialView>()).toMatchObject({ state: 'ended', end: { why: 'finished' } })
    const result = (await ask('GET', `${address}/result`)).json<{ seal: string; sealed: object; result: TrialResult }>()
    expect(result).toMatchObject({ seal: 'kept', sealed: JSON.parse(JSON.stringify(sealed)) as object })
    expect(result.result.counts).toMatchObject({ A: { total: 4, observed: 4 }, B: { total: 4, observed: 4 } })
    // Designed by a clock that stood in the past: that it was written down later than its first day is told.
    expect(result.result.problems.map(({ id }) => id)).toEqual(['sealed-late'])
    const { record } = (await ask('GET', `${address}/material`)).json<{ record: TrialRecord }>()
    expect(record.days).toHaveLength(9)
    expect((await ask('GET', `${address}/export.json`)).json()).toMatchObject({ format: 'charley-trial-export', trial: trial.id })
    expectProblem(await ask('POST', `${address}/day`, {}), 409, 'ended')
    const { trials } = (await ask('GET', `trials?${zone}`)).json<{ trials: TrialView[] }>()
    expect(trials.map(({ state }) => state)).toEqual(['ended'])
  })

  test('from wishes alone, and by another’s plan: the secret is drawn here', async () => {
    const one = await start({ wishes: { ...wishes, start: daysAfter(today, 30), runInDays: 0 } })
    expect(one).toMatchObject({ state: 'waiting', from: daysAfter(today, 30) })
    const shared = (await ask('GET', `trials/${one.id}/protocol.json`)).json<object>()
    const other = await start({ wishes: undefined, shared, start: daysAfter(today, 60) })
    expect(other).toMatchObject({ state: 'waiting', from: daysAfter(today, 60) })
    expect(other.commitment).not.toBe(one.commitment)
  })
})
