// For the tests of the API: real servers on a data folder of their own, asked as the page asks.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect } from 'vitest'
import { startServer, type RunningServer } from './server.js'

export interface Answer {
  readonly status: number
  readonly type: string
  readonly text: string
  readonly headers: Headers
  readonly json: <T = Record<string, unknown>>() => T
}

/** What the tests of one file ask: a server, and another one on the same data. */
export const here = { folder: '', server: {} as RunningServer, twin: {} as RunningServer }
export const place = (name: string): string => join(here.folder, name)
export const start = (data: string): Promise<RunningServer> => startServer({ folder: place('page'), data: place(data) })

/** To be called at the top of a test file. */
export function ownServers(): void {
  beforeAll(async () => {
    here.folder = mkdtempSync(join(tmpdir(), 'charley-api-'))
    mkdirSync(place('page'))
    writeFileSync(join(place('page'), 'index.html'), '<!doctype html><title>Charley</title>')
    here.server = await start('diary')
    here.twin = await start('diary')
  })
  afterAll(async () => {
    await Promise.all([here.server.close(), here.twin.close()])
    rmSync(here.folder, { recursive: true })
  })
}

/** Asks as the page does, unless told otherwise; a header that is undefined is left out. */
export async function ask(
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string | undefined>> = {},
  { url }: RunningServer = here.server,
): Promise<Answer> {
  const own = {
    origin: method === 'GET' ? undefined : url.slice(0, -1),
    'content-type': body === undefined ? undefined : 'application/json',
    ...headers,
  }
  const sent = Object.fromEntries(Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
  const raw = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body)
  const response = await fetch(`${url}api/${path}`, {
    method,
    headers: sent,
    ...(body !== undefined && { body: raw }),
  })
  const text = await response.text()
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text,
    headers: response.headers,
    json: <T>() => JSON.parse(text) as T,
  }
}

/** What every problem must be: of its kind, with a sentence, and nothing of the program's insides. */
export function expectProblem(answer: Answer, status: number, said: string | RegExp = ''): void {
  expect({ status: answer.status, text: answer.text }).toMatchObject({ status })
  expect(answer.type).toContain('application/problem+json')
  const problem = answer.json<{ type: string; title: string; status: number; detail: string }>()
  expect(problem.status).toBe(status)
  expect(problem.type).toMatch(/^urn:charley:[a-z-]+$/)
  expect(problem.title).not.toBe('')
  expect(problem.detail).toMatch(said)
  expect(answer.text).not.toMatch(/node_modules|\\n\s+at |\.[jt]s:\d|SQLITE|FST_/)
}

/** The address of the diary's tests in a query. */
export const zone = 'zone=Europe%2FLondon'
export const post = (drafts: unknown, headers: Readonly<Record<string, string | undefined>> = {}): Promise<Answer> =>
  ask('POST', 'diary/entries', { drafts }, headers)
