// Does a file come in through the page's addresses? A real server, a real file, from the sending to the undoing.
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { describe, expect, it } from 'vitest'
import { cronometer } from '../import/files.fixture.js'
import { ask, expectProblem, here, ownServers } from './api.fixture.js'

ownServers()

const raw = { 'content-type': 'application/octet-stream' }
const send = (name: string, content: string, query = '&zone=UTC') =>
  ask('POST', `data/imports?name=${name}${query}`, content, raw)

interface Run {
  readonly id: string
  readonly state: string
  readonly import?: string
  readonly report?: { readonly format: string; readonly kinds: readonly { readonly kind: string; readonly fresh: number }[] }
  readonly columns?: { readonly names: readonly string[] }
  readonly problem?: string
}

async function settled(id: string): Promise<Run> {
  for (;;) {
    const run = (await ask('GET', `data/imports/${id}`)).json<Run>()
    if (run.state !== 'reading' && run.state !== 'taking') return run
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function sent(name: string, content: string): Promise<Run> {
  const answer = await send(name, content)
  expect(answer.status).toBe(202)
  return settled(answer.json<Run>().id)
}

describe('bringing a file in through the page', () => {
  it('is looked through, taken in when told, listed and undone', async () => {
    const found = await sent('servings.csv', cronometer['servings.csv'])
    expect(found).toMatchObject({ state: 'found', report: { format: 'cronometer', name: 'servings.csv' } })
    expect((await ask('GET', 'data/imports')).json()).toEqual({ imports: [] })
    expect((await ask('POST', `data/imports/${found.id}/take`, {})).status).toBe(202)
    const done = await settled(found.id)
    expect(done.state).toBe('done')
    expect((await ask('GET', 'data/imports')).json()).toMatchObject({
      imports: [{ id: done.import, state: 'taken', entries: 4 }],
    })
    expect((await ask('POST', `data/imports/${done.import}/undo`, {})).json()).toMatchObject({ import: done.import, removed: 4 })
    expectProblem(await ask('POST', `data/imports/${found.id}/take`, {}), 409)
  })

  it('asks for columns, and looks again with them', async () => {
    const asked = await sent('t.csv', 'Wann,Mg\n2026-11-01,250\n')
    expect(asked).toMatchObject({ state: 'needs-columns', columns: { names: ['Wann', 'Mg'] } })
    expect((await ask('POST', `data/imports/${asked.id}/columns`, { columns: { Wann: 'at', Mg: 'magnesiumMg' } })).status).toBe(
      202,
    )
    expect(await settled(asked.id)).toMatchObject({ state: 'found', report: { kinds: [{ kind: 'food', fresh: 1 }] } })
    expect((await ask('DELETE', `data/imports/${asked.id}`)).json()).toMatchObject({ state: 'cancelled' })
  })

  it('takes two files that are on their way at once and no third, and forgets one that breaks off', async () => {
    const sentFolders = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`charley-sent-${process.pid}-`)).length
    const until = async (folders: number) => {
      while (sentFolders() !== folders) await new Promise((resolve) => setTimeout(resolve, 5))
    }
    const before = sentFolders()
    const begun = ['a.csv', 'b.csv'].map((name) => {
      const { origin } = new URL(here.server.url)
      const sending = request(new URL(`api/data/imports?name=${name}`, here.server.url), {
        method: 'POST',
        headers: { ...raw, origin, 'content-length': 100 },
      })
      sending.on('error', () => undefined)
      sending.write('Date,')
      return sending
    })
    await until(before + 2)
    expectProblem(await send('c.csv', 'Date,Magnesium (mg)\n2026-01-01,5\n'), 409, /Another file/)
    for (const sending of begun) sending.destroy()
    await until(before)
    expect(await sent('c.csv', 'Date,Magnesium (mg)\n2026-01-01,5\n')).toMatchObject({ state: 'found' })
  })

  it('says in a sentence what is wrong with a file, and turns away what is not asked for', async () => {
    expect(await sent('x.csv', '<html>')).toMatchObject({
      state: 'failed',
      problem: expect.stringMatching(/none of the formats/),
    })
    expectProblem(await send('x.csv', 'a', '&zone=Mars'), 422, /time zone/)
    expectProblem(await ask('POST', 'data/imports?zone=UTC', 'a', raw), 422)
    expectProblem(await ask('POST', 'data/imports?name=a', 'a', { ...raw, origin: 'http://other.example' }), 403)
    expectProblem(await ask('POST', 'data/imports?name=a', {}), 415)
    expectProblem(await ask('GET', 'data/imports/none'), 404)
    expectProblem(await ask('POST', 'data/imports/none/undo', {}), 404)
    expect(here.folder).not.toBe('')
  })
})
