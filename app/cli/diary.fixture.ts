// For the tests of the diary's commands: the program in this process, with a diary of its own for each test.
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { daysAfter, localDate } from '@charley/core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest'
import { zoneHere } from '../cases/index.js'
import { openStore } from '../store/index.js'
import { main } from './main.js'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly error: string
}

/** Where the tests of one file keep their data; `data` is that of the test that runs, and may be set. */
export const here = { folder: '', data: '' }

/** To be called at the top of a test file. The built-in foods are put in once; each test writes into a copy. */
export function ownDiaries(): void {
  let made = 0
  beforeAll(async () => {
    here.folder = mkdtempSync(join(tmpdir(), 'charley-diary-cli-'))
    await (await openStore({ data: join(here.folder, 'fresh') })).close()
  })
  afterAll(() => rmSync(here.folder, { recursive: true }))
  beforeEach(() => {
    here.data = join(here.folder, `diary-${++made}`)
    cpSync(join(here.folder, 'fresh'), here.data, { recursive: true })
  })
  afterEach(() => vi.restoreAllMocks())
}

/** Runs one command line; what it printed, and its exit code. */
export async function charley(...args: string[]): Promise<Ran> {
  const lines = { out: [] as string[], error: [] as string[] }
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.out.push(line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void lines.error.push(line))
  const code = await main([...args, '--data', here.data])
  const [out, error] = [lines.out.join('\n'), lines.error.join('\n')]
  expect(`${out}${error}`).not.toMatch(/\n\s+at .*:\d+:\d+|undefined|\[object|NaN/)
  expect(out).not.toContain('\u001b')
  return { code, out, error }
}

/** What it prints with --json. */
export async function asJson<T>(...args: string[]): Promise<T> {
  const { out } = await charley(...args, '--json')
  return JSON.parse(out) as T
}

/** A slip of the person: a message, exit code 2. */
export async function isSlip(args: readonly string[]): Promise<void> {
  const { code, error } = await charley(...args)
  expect(code).toBe(2)
  expect(error).not.toBe('')
}

export const today = (): string => localDate(new Date().toISOString(), zoneHere())
export const yesterday = (): string => daysAfter(today(), -1)

/** No line is wider than the terminal. */
export const fits = (text: string, width = 88): void =>
  expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(width)
