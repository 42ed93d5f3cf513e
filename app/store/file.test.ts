// Is the file what it promises to be? Whole by itself, only ever added to, and quick to find a day in.
import { copyFileSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { draft } from './contract.fixture.js'
import { openStore } from './index.js'
import { connect } from './sqlite/connection.js'
import { diaryStore } from './sqlite/diary.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-file-'))
const file = join(folder, 'charley.db')
afterAll(() => rmSync(folder, { recursive: true }))
beforeAll(async () => {
  const store = await openStore({ data: file })
  await store.diary.append([draft('a')], '2026-11-23T06:00:00Z')
  await store.close()
})

describe('the file', () => {
  it('is whole by itself once the store is closed', async () => {
    copyFileSync(file, join(folder, 'copy.db'))
    const copy = await openStore({ data: join(folder, 'copy.db') })
    expect(await copy.diary.current({ person: 'me' })).toHaveLength(1)
    await copy.close()
    expect(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0).toBe(0)
  })

  it('finds a day by walking along an index, and never all entries or their replaced versions', async () => {
    const connection = connect(file)
    const prepare = vi.spyOn(connection.raw, 'prepare')
    await diaryStore(connection).current({ person: 'me', from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' })
    const [query] = prepare.mock.lastCall!
    const plan = connection.raw.prepare(`explain query plan ${query}`).all('me', 1, 2) as { detail: string }[]
    await connection.db.destroy()
    expect(plan.map(({ detail }) => detail)).toEqual([
      'SEARCH entry USING INDEX entries_by_moment (person=? AND moment>? AND moment<?)',
      'CORRELATED SCALAR SUBQUERY 1',
      'SEARCH newer USING COVERING INDEX entries_by_replaced (replaces=?)',
      'SEARCH former USING INTEGER PRIMARY KEY (rowid=?) LEFT-JOIN',
    ])
  })

  it('never changes or removes an entry, whoever asks', async () => {
    const raw = new Database(file)
    expect(() => raw.exec(`update entries set payload = '{}'`)).toThrow('never changed')
    expect(() => raw.exec('delete from entries')).toThrow('never removed')
    expect(() =>
      raw.exec(`insert into entries select 2, 'b', person, kind, at, moment, zone, 'half {', recorded, null, 2 from entries`),
    ).toThrow('json_valid')
    raw.close()
  })
})
