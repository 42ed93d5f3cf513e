// Is what was acknowledged there, whatever happens to the process? Killed a hundred times, and two at once.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entry } from '@charley/core'
import { buildWriter, listen, runWriter } from './child.fixture.js'
import { openStore, type Store } from './index.js'

const kills = 100
const folder = mkdtempSync(join(tmpdir(), 'charley-durability-'))
let writer: Awaited<ReturnType<typeof buildWriter>>
beforeAll(async () => void (writer = await buildWriter()))
afterAll(() => {
  rmSync(folder, { recursive: true })
  rmSync(writer.folder, { recursive: true })
})

const savedIn = (lines: readonly string[]) => lines.flatMap((line) => (line.startsWith('saved ') ? line.split(' ').slice(1) : []))

async function everything(store: Store): Promise<readonly Entry[]> {
  const all: Entry[] = []
  for (;;) {
    const page = await store.diary.everything('me', all.at(-1)?.id)
    if (page.length === 0) return all
    all.push(...page)
  }
}

/** Batches of which something is there, and not all. */
function halfThere(ids: readonly string[]): readonly string[] {
  const found = new Map<string, number>()
  for (const id of ids) {
    const key = id.replace(/^(.*-\d+)-\d+-of-/, '$1 of ')
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  return [...found].flatMap(([key, count]) => (key.endsWith(` of ${count}`) ? [] : [`${count} from ${key}`]))
}

/** Opens the file as the next start of Charley would, and holds it against what was acknowledged. */
async function check(file: string, acknowledged: ReadonlySet<string>): Promise<readonly Entry[]> {
  const store = await openStore({ data: file })
  const entries = await everything(store)
  await store.close()
  const ids = new Set(entries.map(({ id }) => id))
  expect([...acknowledged].filter((id) => !ids.has(id))).toEqual([])
  expect(halfThere([...ids])).toEqual([])
  const broken = entries.filter(
    ({ id, kind, payload }) => kind !== 'note' || (payload !== null && !payload.text.startsWith(`${id} `)),
  )
  expect(broken).toEqual([])
  const raw = new Database(file)
  expect(raw.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }])
  expect(raw.pragma('foreign_key_check')).toEqual([])
  raw.close()
  return entries
}

describe('a diary that is being written', () => {
  it(
    `loses nothing acknowledged and keeps nothing by halves when its process is killed ${kills} times`,
    { timeout: 600_000 },
    async () => {
      const file = join(folder, 'killed.db')
      const acknowledged = new Set<string>()
      /** Milliseconds from the start of a process to its open store, at the last look. */
      let toOpen = 300
      for (let kill = 0; kill < kills; kill++) {
        const child = spawn(process.execPath, [writer.program, 'for ever', file, `run${kill}`], {
          stdio: ['ignore', 'pipe', 'pipe'],
        })
        // One in four is killed at some moment of its start (the first ones while they make the tables), the others while they write:
        // soon after opening, or once something was acknowledged.
        const from = ['start', 'open', 'saved', 'open'][kill % 4]!
        const started = performance.now()
        const killSoon = (within: number) => setTimeout(() => child.kill('SIGKILL'), Math.random() * within)
        let waiting = true
        const ended = listen(child, (line) => {
          if (line === 'open' && from !== 'start') toOpen = performance.now() - started
          if (!waiting || !line.startsWith(from)) return
          waiting = false
          killSoon(80)
        })
        if (from === 'start') killSoon(toOpen)
        const { lines, complaints } = await ended
        expect(complaints).toBe('')
        for (const id of savedIn(lines)) acknowledged.add(id)
        if (kill % 20 === 19) await check(file, acknowledged)
      }
      const entries = await check(file, acknowledged)
      expect(acknowledged.size).toBeGreaterThanOrEqual(kills / 4)
      expect(entries.length).toBeGreaterThanOrEqual(acknowledged.size)
      console.log(`${kills} kills: ${acknowledged.size} entries acknowledged, ${entries.length} there`)
    },
  )

  it('takes what two processes write at once, from their first start on', { timeout: 300_000 }, async () => {
    for (const attempt of [1, 2, 3]) {
      const file = join(folder, `shared-${attempt}.db`)
      const both = await Promise.all(['page', 'terminal'].map((name) => runWriter(writer.program, ['batches', file, name, '80'])))
      expect(both.map(({ complaints, lines }) => [complaints, lines.at(-1)])).toEqual([
        ['', 'closed'],
        ['', 'closed'],
      ])
      const saved = both.flatMap(({ lines }) => savedIn(lines))
      expect(saved).toHaveLength(2 * 240)
      expect(await check(file, new Set(saved))).toHaveLength(saved.length)
    }
  })

  const canTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0
  const why = canTrace ? '' : ' (not run: no strace here)'
  it.skipIf(!canTrace)(`is flushed to the disk each time before anything is called saved${why}`, async () => {
    const [file, trace] = [join(folder, 'traced.db'), join(folder, 'trace.txt')]
    const within = ['strace', '--follow-forks', '--trace=pwrite64,write,fsync,fdatasync', '--output', trace]
    const { lines, complaints } = await runWriter(writer.program, ['batches', file, 'traced', '30'], { within })
    expect([complaints, savedIn(lines)]).toEqual(['', expect.objectContaining({ length: 90 })])
    const calls = readFileSync(trace, 'latin1').split('\n')
    const saved = calls.flatMap((call, index) => (call.includes('write(1, "saved') ? [index] : []))
    expect(saved).toHaveLength(30)
    for (const index of saved)
      expect(calls.slice(0, index).findLast((call) => /\b(pwrite64|fsync|fdatasync)\(/.test(call))).toMatch(/\bf(data)?sync\(/)
    // A call that was saved without a write of its own would pass above.
    for (const [index, call] of saved.entries())
      expect(calls.slice(saved[index - 1] ?? 0, call).some((line) => line.includes('pwrite64('))).toBe(true)
  })
})
