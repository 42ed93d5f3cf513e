import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import type { Entry } from '@charley/core'
import { draft, fullDay, uuid } from '../cases/diary.fixture.js'
import { ask, expectProblem, here, ownServers, place, post, start, zone } from './api.fixture.js'

ownServers()

const date = '2026-11-05'

describe('writing', () => {
  test('201 with what stands now; sent twice it is written once; another server on the same file sees it', async () => {
    const drafts = fullDay(date)
    const first = await post(drafts)
    expect(first.status).toBe(201)
    const { entries } = first.json<{ entries: Entry[] }>()
    expect(entries).toEqual(drafts.map((one) => ({ ...one, recorded: expect.any(String) })))
    expect((await post(drafts)).json()).toEqual({ entries })
    const page = (await ask('GET', `diary/day/${date}?${zone}`, undefined, {}, here.twin)).json<{ entries: Entry[] }>()
    expect(page.entries.map(({ id }) => id).sort()).toEqual(drafts.map(({ id }) => id).sort())
    await ask('POST', 'diary/entries', { drafts: [draft('note', `${date}T12:00:00Z`, { text: 'from the twin' })] }, {}, here.twin)
    expect((await ask('GET', `diary/day/${date}?${zone}`)).text).toContain('from the twin')
  })

  test('the same id with other content is a conflict, and a replaced entry that is nowhere is named', async () => {
    const one = draft('note', `${date}T12:00:00Z`, { text: 'one' })
    await post([one])
    expectProblem(await post([{ ...one, payload: { text: 'two' } }]), 409, 'another entry')
    expectProblem(await post([{ ...one, id: uuid(), replaces: uuid() }]), 422, 'no entry')
  })

  test.each([
    ['no drafts', {}, 422, 'nothing to write'],
    ['a list', [], 422, 'nothing to write'],
    ['null', null, 422, 'nothing to write'],
    ['a bad draft', { drafts: [{ kind: 'cramp' }] }, 422, 'missing'],
    ['half a JSON', '{"drafts": [', 400, 'JSON'],
    ['a poisoned JSON', '{"__proto__": {"x": 1}}', 400, 'cannot be read|JSON'],
  ])('%s is refused', async (_, body, status, said) => {
    expectProblem(await ask('POST', 'diary/entries', body), status as number, new RegExp(said as string))
  })

  test('every wrong thing is named with its place and its remedy', async () => {
    const bad = draft('cramp', `${date}T12:00:00Z`, { severity: 11, muscle: 'nose' })
    const { errors } = (await post([bad])).json<{ errors: { field: string; what: string; remedy: string }[] }>()
    expect(errors.map(({ field }) => field).sort()).toEqual(['payload.muscle', 'payload.severity'])
    expect(errors.every(({ what, remedy }) => what !== '' && remedy !== '')).toBe(true)
  })

  test('more than a megabyte is too much', async () => {
    const long = draft('note', `${date}T12:00:00Z`, { text: 'x'.repeat(1_100_000) })
    expectProblem(await post([long]), 413, 'smaller parts')
  })
})

describe('who may write', () => {
  const note = () => ({ drafts: [draft('note', `${date}T12:00:00Z`, { text: 'x' })] })
  const write = (headers: Readonly<Record<string, string | undefined>>) => ask('POST', 'diary/entries', note(), headers)

  test('a page of this server, by its origin or by the browser’s word for it', async () => {
    expect((await write({})).status).toBe(201)
    expect((await write({ origin: undefined, 'sec-fetch-site': 'same-origin' })).status).toBe(201)
  })

  test.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site that says it is ours', { origin: 'https://evil.example', 'sec-fetch-site': 'same-origin' }],
    ['a form of another site', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
    ['another port by the browser’s word', { origin: undefined, 'sec-fetch-site': 'same-site' }],
    ['who says nothing', { origin: undefined, 'sec-fetch-site': undefined }],
  ])('not %s', async (_, headers) => {
    expectProblem(await write(headers), 403, 'own page')
    for (const [method, path] of [
      ['PUT', 'profile'],
      ['POST', 'foods'],
      ['PUT', 'foods/favourites'],
      ['POST', 'foods/imports?name=x.zip'],
      ['DELETE', 'foods/imports/x'],
      ['POST', 'nowhere'],
    ] as const)
      expect((await ask(method, path, method === 'DELETE' ? undefined : {}, headers)).status, path).toBe(403)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', undefined])(
    'not as %s, which a form of another site could send',
    async (type) => {
      const body = new TextEncoder().encode(JSON.stringify(note()))
      expectProblem(await ask('POST', 'diary/entries', body, { 'content-type': type }), 415, 'content type')
      expectProblem(await ask('POST', 'foods/imports?name=x.zip', body, { 'content-type': type }), 415, 'content type')
    },
  )

  test('no other origin is told that it may read, and nothing is kept by a cache', async () => {
    const { headers } = await ask('GET', 'profile', undefined, { origin: 'https://evil.example' })
    expect(headers.get('access-control-allow-origin')).toBeNull()
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    const asked = await ask('OPTIONS', 'diary/entries', undefined, { origin: 'https://evil.example' })
    expect(asked.headers.get('access-control-allow-methods')).toBeNull()
  })

  test('another host name reaches nothing', async () => {
    const { hostname, port } = new URL(here.server.url)
    const status = await new Promise((resolve, reject) => {
      request({ hostname, port, path: '/api/profile', headers: { host: 'evil.example' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status).toBe(421)
  })
})

describe('a data file that cannot be used', () => {
  test('leaves the page as it is; the diary says why, and is there once it can be opened', async () => {
    writeFileSync(place('broken.db'), 'this is no database, and it is long enough to be read as one, page after page '.repeat(20))
    const lame = await start('broken.db')
    try {
      expect((await fetch(lame.url)).status).toBe(200)
      expectProblem(await ask('GET', 'profile', undefined, {}, lame), 503, 'damaged')
      expectProblem(await ask('GET', 'diary/export.csv', undefined, {}, lame), 503, 'damaged')
      expectProblem(await ask('POST', 'diary/entries', { drafts: fullDay(date) }, {}, lame), 503, 'damaged')
      rmSync(place('broken.db'))
      expect((await ask('GET', 'profile', undefined, {}, lame)).json()).toEqual({})
    } finally {
      await lame.close()
    }
  })

  test.skipIf(process.getuid?.() === 0)('a folder that may not be written is named (skipped for root, who may)', async () => {
    mkdirSync(place('closed'))
    chmodSync(place('closed'), 0o500)
    const lame = await start('closed')
    expectProblem(await ask('GET', 'profile', undefined, {}, lame), 503, 'may not')
    await lame.close()
  })

  test('is not made before somebody asks, and is whole in one file once the server has closed', async () => {
    const fresh = await start('fresh')
    expect(existsSync(place('fresh/charley.db'))).toBe(false)
    await ask('POST', 'diary/entries', { drafts: fullDay(date) }, {}, fresh)
    await fresh.close()
    expect(existsSync(place('fresh/charley.db'))).toBe(true)
    const again = await start('fresh')
    expect((await ask('GET', `diary/day/${date}?${zone}`, undefined, {}, again)).text).toContain('charley:banana')
    await again.close()
  })
})
