// Where does a diary live while it is tried? In a server of its own with an empty data folder; both are gone when the test is.
import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as plain, type Page } from '@playwright/test'

const program = fileURLToPath(new URL('../../app/bin/charley.js', import.meta.url))
const movedClock = new URL('moved-clock.mjs', import.meta.url).href
const patienceMs = 60_000

export interface DiaryServer {
  readonly url: string
  /** Stops it as a power cut would. */
  readonly stop: () => Promise<void>
  /** Starts it again, at the same address and with the same data. */
  readonly start: () => Promise<void>
  /** Tells it another time; it goes on from there. */
  readonly setTime: (time: Date) => Promise<void>
  /** Asks it as any program may; throws its sentence. */
  readonly ask: <T>(method: string, path: string, body?: unknown) => Promise<T>
}

/** Starts the program and waits until it says where it is. */
function serve(data: string, port: string, offset: number): Promise<{ readonly process: ChildProcess; readonly url: string }> {
  const child = spawn(process.execPath, ['--import', movedClock, program, 'serve', '--port', port], {
    env: { ...process.env, CHARLEY_DATA: data, CHARLEY_CLOCK_OFFSET: String(offset) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  return new Promise((resolve, reject) => {
    let said = ''
    const late = setTimeout(() => reject(new Error(`The server has not started: ${said}`)), patienceMs)
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(said)?.[0]
      if (!url) return
      clearTimeout(late)
      resolve({ process: child, url })
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', listen)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}: ${said}`)))
  })
}

async function openDiary(): Promise<DiaryServer & { readonly close: () => Promise<void> }> {
  const data = mkdtempSync(join(tmpdir(), 'charley-diary-'))
  let offset = 0
  let running = await serve(data, '0', offset)
  const { url } = running
  const stop = async () => {
    const { process: child } = running
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await ended
  }
  return {
    url,
    stop,
    start: async () => {
      running = await serve(data, new URL(url).port, offset)
    },
    setTime: async (time) => {
      offset = time.getTime() - Date.now()
      const { process: child } = running
      const heard = new Promise((resolve) => child.once('message', resolve))
      child.send({ offset })
      await heard
    },
    ask: async <T>(method: string, path: string, body?: unknown) => {
      const response = await fetch(new URL(`api/${path}`, url), {
        method,
        // A program that changes something says that it means this server.
        headers: { origin: new URL(url).origin, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return JSON.parse(text) as T
    },
    close: async () => {
      await stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Tests with a diary of their own; its page is the base of every address. */
export const test = plain.extend<{ readonly diary: DiaryServer }>({
  // eslint-disable-next-line no-empty-pattern
  diary: async ({}, use) => {
    const diary = await openDiary()
    await use(diary)
    await diary.close()
  },
  baseURL: async ({ diary }, use) => use(diary.url),
  viewport: { width: 390, height: 844 },
  timezoneId: 'Europe/London',
})

/** Opens a screen of the diary and waits for its heading. */
export async function openScreen(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`)
  await page.locator('.diary h1').first().waitFor()
}
