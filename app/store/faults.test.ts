// What does a person hear when the disk is full, the file may not be written, is held, damaged or newer? And is everything still there?
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'libsql'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { buildWriter, runWriter } from './child.fixture.js'
import { draft } from './contract.fixture.js'
import { openStore, type StoreFault } from './index.js'
import { connect } from './sqlite/connection.js'
import { diaryStore } from './sqlite/diary.js'
import { withFaults } from './sqlite/faults.js'

const base = mkdtempSync(join(tmpdir(), 'charley-faults-'))
// Other users must be able to look in: a test of rights that runs as root plays another user.
chmodSync(base, 0o755)
let writer: Awaited<ReturnType<typeof buildWriter>>
let folder: string
let file: string
let made = 0
beforeAll(async () => void (writer = await buildWriter()))
afterAll(() => {
  rmSync(base, { recursive: true })
  rmSync(writer.folder, { recursive: true })
})
beforeEach(() => {
  folder = join(base, String(made++))
  mkdirSync(folder)
  file = join(folder, 'charley.db')
})

const isRoot = process.getuid?.() === 0
const onLinux = process.platform === 'linux'
/** Its own view of the file systems, in which it may mount what it likes; nothing of it is seen outside. */
const ownMounts = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c']
const hasMounts =
  onLinux && spawnSync('unshare', ['--user', '--map-root-user', '--mount', 'mount', '-t', 'tmpfs', 'none', '/mnt']).status === 0
const why = hasMounts ? '' : ' (not run: no user namespaces here)'

const about = (fault: StoreFault, ...words: readonly string[]) =>
  expect.objectContaining({
    name: 'StoreError',
    fault,
    message: expect.stringMatching(words.map((word) => `(?=.*${word})`).join('')),
  })

/** A store with one entry, closed. */
async function withOneEntry(): Promise<void> {
  const store = await openStore({ data: file })
  await store.diary.append([draft('a')], '2026-11-23T06:00:00Z')
  await store.close()
}

async function idsIn(path = file): Promise<readonly string[]> {
  const store = await openStore({ data: path })
  const entries = await store.diary.current({ person: 'me' })
  await store.close()
  return entries.map(({ id }) => id)
}

const saved = (lines: readonly string[]) =>
  lines.filter((line) => line.startsWith('saved ')).flatMap((line) => line.split(' ').slice(1))

describe('no room', () => {
  it('says that the disk is full, saves nothing of the batch, and goes on when there is room again', async () => {
    await withOneEntry()
    const connection = connect(file)
    const diary = diaryStore(connection)
    const [{ page_count: pages }] = connection.raw.pragma('page_count') as [{ page_count: number }]
    connection.raw.pragma(`max_page_count = ${pages + 2}`)
    const large = draft('b', { kind: 'note', payload: { text: 'x'.repeat(50_000) } })
    const write = () => withFaults(file, () => diary.append([draft('c'), large], '2026-11-23T06:00:00Z'))
    await expect(write()).rejects.toEqual(
      about('full', 'no room left', file, 'Everything that was saved before is safe', 'Free some space'),
    )
    expect(await diary.current({ person: 'me' })).toHaveLength(1)
    connection.raw.pragma('max_page_count = 1000000')
    await write()
    await connection.db.destroy()
    expect(await idsIn()).toEqual(['a', 'c', 'b'])
  })

  it.skipIf(!hasMounts)(
    `loses nothing on a disk of 12 MB that fills up, and goes on when there is room again${why}`,
    async () => {
      const script = 'mount -t tmpfs -o size=12m none "$0" && head -c 1000000 /dev/zero > "$0/ballast" && exec "$@"'
      const { lines, complaints } = await runWriter(writer.program, ['fill', file, join(folder, 'ballast')], {
        within: [...ownMounts, script, folder],
      })
      const [fault, there, after, end] = lines.slice(-4)
      expect(complaints).toBe('')
      expect(fault).toMatch(/^fault full There is no room left on the disk/)
      expect(there).toBe(`there ${saved(lines).length - 1} of ${saved(lines).length - 1}`)
      expect([after, end]).toEqual([expect.stringMatching(/^saved .*-1000000-/), 'closed'])
    },
  )

  it.skipIf(process.platform === 'win32')(
    'loses nothing when the file reaches the largest size that this user may write',
    async () => {
      const { lines, complaints } = await runWriter(writer.program, ['fill', file, ''], {
        within: ['sh', '-c', 'ulimit -f 24000 && exec "$@"', 'sh'],
      })
      expect(complaints).toBe('')
      expect(lines.find((line) => line.startsWith('fault'))).toMatch(/^fault full The disk takes no more for .*charley\.db/)
      expect(lines.at(-2)).toBe(`there ${saved(lines).length} of ${saved(lines).length}`)
      // Without the limit it is an ordinary diary again.
      expect(await idsIn()).toHaveLength(saved(lines).length)
    },
  )
})

describe('no leave to write', () => {
  /** The superuser may write anything; the test then plays the user "nobody". */
  const nobody = 65534
  const other = isRoot ? { uid: nobody, gid: nobody } : {}

  it.skipIf(process.platform === 'win32')('says that the file is not writable, and leaves it', async () => {
    await withOneEntry()
    chmodSync(file, 0o444)
    if (isRoot)
      for (const path of [folder, ...readdirSync(folder).map((name) => join(folder, name))]) chownSync(path, nobody, nobody)
    const { lines } = await runWriter(writer.program, ['batches', file, 'b'], other)
    expect(lines[0]).toBe('open')
    expect(lines.at(-1)).toMatch(
      /^fault read-only Charley may not open or write .*charley\.db.*Everything that was saved before is safe/,
    )
    expect(saved(lines)).toEqual([])
    chmodSync(file, 0o600)
    expect(await idsIn()).toEqual(['a'])
  })

  it.skipIf(process.platform === 'win32')('says that the folder may not be written', async () => {
    await withOneEntry()
    chmodSync(folder, isRoot ? 0o755 : 0o555)
    chmodSync(file, 0o644)
    const inside = await runWriter(writer.program, ['batches', file, 'b'], other)
    expect(inside.lines.at(-1)).toMatch(/^fault read-only Charley .*charley\.db/)
    const beside = await runWriter(writer.program, ['batches', join(folder, 'new', 'x.db'), 'b'], other)
    expect(beside.lines).toEqual([expect.stringMatching(/^fault read-only Charley may not open or write .*x\.db.*CHARLEY_DATA/)])
    chmodSync(folder, 0o755)
    expect(await idsIn()).toEqual(['a'])
  })

  it.skipIf(!hasMounts)(`says so on a disk that is mounted to be read only${why}`, async () => {
    await withOneEntry()
    const script = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"'
    const { lines, complaints } = await runWriter(writer.program, ['batches', file, 'b'], {
      within: [...ownMounts, script, folder],
    })
    expect([complaints, lines.at(-1)]).toEqual(['', expect.stringMatching(/^fault read-only Charley .*charley\.db/)])
    expect(await idsIn()).toEqual(['a'])
  })

  it('says which path cannot be made', async () => {
    writeFileSync(join(folder, 'letter.txt'), 'Dear diary')
    const below = join(folder, 'letter.txt', 'diary')
    await expect(openStore({ data: below })).rejects.toEqual(about('read-only', 'may not open or write', below))
  })
})

describe('a file that is held, damaged, or not ours', () => {
  it('waits about five seconds for the other program, then says so', { timeout: 30_000 }, async () => {
    await withOneEntry()
    const store = await openStore({ data: file })
    const other = new Database(file)
    other.exec('begin immediate')
    await expect(store.diary.append([draft('b')], '2026-11-23T06:00:00Z')).rejects.toEqual(
      about('locked', 'Another program is holding', file),
    )
    expect(await store.diary.current({ person: 'me' })).toHaveLength(1)
    other.exec('rollback')
    other.close()
    await store.diary.append([draft('b')], '2026-11-23T06:00:00Z')
    await store.close()
    expect(await idsIn()).toEqual(['a', 'b'])
  })

  /** Opening must fail as told, and the file must stay as it is to the byte. */
  async function untouched(expected: unknown): Promise<void> {
    const before = readFileSync(file)
    await expect(openStore({ data: file })).rejects.toEqual(expected)
    expect(readFileSync(file).equals(before)).toBe(true)
  }

  it('leaves a file that is no database', async () => {
    writeFileSync(file, 'Dear diary, my calf hurts. '.repeat(500))
    await untouched(about('damaged', 'is damaged, or it is no Charley file', 'put a backup back', file))
  })

  it('leaves a file that was cut short', async () => {
    await withOneEntry()
    truncateSync(file, 4096)
    await untouched(about('damaged', file))
  })

  it('says that a file is damaged inside', async () => {
    const store = await openStore({ data: file })
    await store.diary.append(
      Array.from({ length: 2000 }, (_, index) => draft(`entry-${index}`)),
      '2026-11-23T06:00:00Z',
    )
    await store.close()
    const bytes = readFileSync(file)
    // The pages that hold entries and their indexes: those in which the word "entry-" stands.
    for (let page = 4096; page < bytes.length; page += 4096)
      if (bytes.subarray(page, page + 4096).includes('entry-')) bytes.fill(0x5a, page, Math.min(page + 4096, bytes.length))
    writeFileSync(file, bytes)
    const opened = await openStore({ data: file })
    await expect(opened.diary.current({ person: 'me' })).rejects.toEqual(about('damaged', file))
    await expect(opened.diary.append([draft('b')], '2026-11-23T06:00:00Z')).rejects.toEqual(about('damaged', file))
    await opened.close()
  })

  it('leaves a file that a newer Charley wrote', async () => {
    await withOneEntry()
    const newer = new Database(file)
    newer.exec(`insert into kysely_migration values ('999-stars', '2031-01-01T00:00:00Z'); create table stars (name text)`)
    newer.pragma('wal_checkpoint(truncate)')
    newer.close()
    await untouched(about('newer', 'newer Charley', 'untouched', 'Update Charley', file))
  })

  it.each([0, 252006])('leaves another program’s database, marked as %i', async (mark) => {
    const theirs = new Database(file)
    theirs.exec(
      `pragma application_id = ${mark}; create table moz_places (url text); insert into moz_places values ('https://example.org')`,
    )
    theirs.close()
    await untouched(about('damaged', 'belongs to another program', 'another place', file))
  })
})
