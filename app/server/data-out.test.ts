import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { draft } from '../cases/diary.fixture.js'
import type { DeletionPlan, DeletionProof, RestoreReport } from '../cases/data-out/index.js'
import { ask, expectProblem, here, ownServers, post, start } from './api.fixture.js'

ownServers()

const noon = '2026-11-23T12:00:00Z'
const raw = { 'content-type': 'application/octet-stream' }

async function backup(): Promise<Uint8Array> {
  const answer = await fetch(`${here.server.url}api/backup`)
  expect(answer.headers.get('content-disposition')).toContain('charley-backup.zip')
  return new Uint8Array(await answer.arrayBuffer())
}

describe('files to take along', () => {
  test.each([
    ['export.csv', 'text/csv', /^id,kind/],
    ['export.foods.csv', 'text/csv', /^local_date/],
    ['export.json', 'application/json', /^\{"format":"charley-diary"/],
    ['export.fhir.json', 'application/fhir+json', /^\{"resourceType":"Bundle"/],
    ['export.ics', 'text/calendar', /^BEGIN:VCALENDAR/],
  ])('%s', async (path, type, begins) => {
    await post([draft('cramp', noon, { side: 'left' })])
    const answer = await ask('GET', `${path}?from=2026-11-23&to=2026-11-23`)
    expect(answer).toMatchObject({ status: 200, type: expect.stringContaining(type), text: expect.stringMatching(begins) })
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="charley-/)
    expectProblem(await ask('GET', `${path}?from=2026-02-30`), 422, 'not on the calendar')
  })

  test('FHIR with a case has the likely causes; a case that is none is told', async () => {
    const answer = await ask('POST', 'export.fhir.json', { case: { version: 1, person: { age: 60 }, answers: { calf: true } } })
    expect(answer).toMatchObject({ status: 200, text: expect.stringContaining('"RiskAssessment"') })
    expectProblem(await ask('POST', 'export.fhir.json', { case: { person: { age: 'old' } } }), 422)
  })
})

test('a backup is looked at, put back on another day, and nothing is lost', async () => {
  await post([draft('note', noon, { text: 'in the backup' })])
  const zip = await backup()
  expect(strFromU8(unzipSync(zip)['entries.ndjson']!)).toContain('in the backup')
  const second = await start('second')
  try {
    const sent = await ask('POST', 'restore', zip, raw, second)
    const { id, report } = sent.json<{ id: string; report: RestoreReport }>()
    expect(report).toMatchObject({
      restored: false,
      program: '0.1.0',
      parts: [{ part: 'entries', there: 0, conflicts: 0 }, {}, {}, {}],
    })
    expect((await ask('GET', 'data/summary', undefined, {}, second)).json()).toMatchObject({ kinds: [], entries: 0 })
    const done = await ask('POST', `restore/${id}`, {}, {}, second)
    expect(done.json()).toEqual({ report: { ...report, restored: true } })
    expectProblem(await ask('POST', `restore/${id}`, {}, {}, second), 404, 'Hand it in again')
    const again = await fetch(`${second.url}api/backup`)
    expect(Buffer.from(await again.arrayBuffer()).equals(Buffer.from(zip))).toBe(true)
    const left = (await ask('POST', 'restore', zip, raw, second)).json<{ id: string }>()
    expect((await ask('DELETE', `restore/${left.id}`, undefined, {}, second)).status).toBe(204)
    expectProblem(await ask('DELETE', `restore/${left.id}`, undefined, {}, second), 404)
    expectProblem(await ask('POST', 'restore', zip.subarray(0, 300), raw, second), 422, 'damaged')
    expectProblem(await ask('POST', 'restore', {}, {}, second), 415)
    expectProblem(await ask('POST', 'restore', zip, { ...raw, origin: 'http://evil.example' }, second), 403)
  } finally {
    await second.close()
  }
})

test('deleting takes two steps, and says how it was checked', async () => {
  await post([draft('sleep', noon, { minutes: 400 })])
  const wish = { what: 'kind', kind: 'sleep' }
  const { plan } = (await ask('POST', 'delete', wish)).json<{ plan: DeletionPlan }>()
  expect(plan).toMatchObject({ things: 1, sentences: expect.arrayContaining(['1 night of sleep would go for good.']) })
  await post([draft('sleep', noon, { minutes: 410 })])
  expectProblem(await ask('POST', 'delete', { ...wish, token: plan.token }), 409, 'changed meanwhile')
  const fresh = (await ask('POST', 'delete', wish)).json<{ plan: DeletionPlan }>()
  const { proof } = (await ask('POST', 'delete', { ...wish, token: fresh.plan.token })).json<{ proof: DeletionProof }>()
  expect(proof).toMatchObject({ before: { entries: 2 }, after: { entries: 0 }, lookedFor: expect.any(Number) })
  // The second server of these tests may be reading the same file.
  if (!proof.isHeld) expect(proof.found).toBe(0)
  expectProblem(await ask('POST', 'delete', wish), 404, 'nothing to delete')
  expectProblem(await ask('POST', 'delete', { what: 'kind', kind: 'spell' }), 422, 'no kind of entry')
  expectProblem(await ask('POST', 'delete', { what: 'one' }), 422)
  expectProblem(await ask('POST', 'delete', wish, { origin: 'http://evil.example' }), 403)
})
