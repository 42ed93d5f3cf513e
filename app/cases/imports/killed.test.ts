// What becomes of an import whose process is killed in the middle? A real process, really killed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { buildWriter, listen } from '../../store/child.fixture.js'
import { openStore } from '../../store/index.js'
import { imports } from './index.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-killed-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('an import that is killed', () => {
  it('is unfinished, and can be gone on with or undone, however often', { timeout: 120_000 }, async () => {
    const { folder: built, program } = await buildWriter('app/cases/imports/child.fixture.ts')
    try {
      const data = join(folder, 'killed.db')
      const file = join(folder, 'killed.csv')
      const rows = Array.from({ length: 1600 }, (_, index) => `2026-01-0${1 + (index % 9)},${index}`).join('\n')
      writeFileSync(file, `Date,Magnesium (mg)\n${rows}\n`)
      /** Kills it after so many acknowledged writes. */
      const run = async (task: string, killAfter: number) => {
        const given = [program, task, data, file, String(killAfter)]
        const { lines, complaints } = await listen(spawn(process.execPath, given, { stdio: ['ignore', 'pipe', 'pipe'] }))
        expect(complaints).toBe('')
        return lines.at(-1) === 'done'
      }
      const look = async () => {
        const store = await openStore({ data })
        const found = { list: await imports(store, 'me'), entries: await store.diary.current({ person: 'me' }) }
        await store.close()
        return found
      }
      expect(await run('take', 2)).toBe(false)
      const cut = await look()
      expect(cut.list).toMatchObject([{ state: 'unfinished', entries: cut.entries.length }])
      expect(cut.entries.length).toBeGreaterThanOrEqual(1000)
      expect(cut.entries.length % 500).toBe(0)
      expect(await run('take', Infinity)).toBe(true)
      const whole = await look()
      expect(whole.list).toMatchObject([{ id: cut.list[0]!.id, state: 'taken', entries: 1600 }])
      expect(new Set(whole.entries.map(({ payload }) => JSON.stringify(payload))).size).toBe(1600)

      expect(await run('undo', 1)).toBe(false)
      expect((await look()).list).toMatchObject([{ state: 'unfinished' }])
      expect(await run('undo', Infinity)).toBe(true)
      const undone = await look()
      expect(undone.entries).toEqual([])
      expect(undone.list).toMatchObject([{ state: 'undone', undone: { removed: 1600, kept: 0, gone: 0 } }])
    } finally {
      rmSync(built, { recursive: true })
    }
  })
})
