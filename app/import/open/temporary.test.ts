// Does a file that must be on the disk stand where nobody else can look, and never for ever? And is an unpacked export read as its zip is?
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { cronometer, readFile, zipped } from '../files.fixture.js'
import { openSource } from './open.js'
import { clearUp, ownFolder } from './temporary.js'

const place = mkdtempSync(join(tmpdir(), 'charley-test-'))
afterAll(() => rmSync(place, { recursive: true }))

describe('a folder of our own', () => {
  it('is for this user only, and goes when its process is long gone', async () => {
    const folder = await ownFolder('sent')
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    rmSync(folder, { recursive: true })

    const gone = spawnSync(process.execPath, ['-e', '']).pid
    const make = (name: string, hoursAgo: number) => {
      mkdirSync(join(place, name))
      writeFileSync(join(place, name, 'export.zip'), 'health')
      const then = new Date(Date.now() - hoursAgo * 3_600_000)
      utimesSync(join(place, name), then, then)
    }
    make(`charley-sent-${gone}-old`, 2)
    make(`charley-health-${gone}-old`, 2)
    make(`charley-health-${gone}-new`, 0)
    make(`charley-sent-${process.ppid}-running`, 2)
    make(`charley-sent-${process.pid}-now`, 0)
    // The number of this process, but from before it began: a container begun anew.
    make(`charley-sent-${process.pid}-before`, 1000)
    make(`charley-other-${gone}-x`, 2)
    mkdirSync(join(place, 'elsewhere'))
    symlinkSync(join(place, 'elsewhere'), join(place, `charley-sent-${gone}-link`))
    await clearUp(place)
    expect(readdirSync(place).toSorted()).toEqual(
      [
        `charley-health-${gone}-new`,
        `charley-sent-${process.ppid}-running`,
        `charley-sent-${process.pid}-now`,
        `charley-sent-${gone}-link`,
        `charley-other-${gone}-x`,
        'elsewhere',
      ].toSorted(),
    )
    await clearUp(join(place, 'nowhere'))
  })
})

describe('an export that was unpacked', () => {
  it('is read like its zip, without following links out of it', async () => {
    const folder = join(place, 'export')
    mkdirSync(join(folder, 'tables'), { recursive: true })
    for (const [name, text] of Object.entries(cronometer)) writeFileSync(join(folder, 'tables', name), text)
    symlinkSync('/etc', join(folder, 'etc'))
    const [read, packed] = [await readFile(folder), await readFile(zipped('x.zip', cronometer))]
    expect(read).toEqual(packed)
    const marks = async () => (await openSource(folder)).sha256
    const before = await marks()
    expect(await marks()).toBe(before)
    writeFileSync(join(folder, 'tables', 'notes.csv'), 'Day,Time,Group,Note\n')
    expect(await marks()).not.toBe(before)
  })
})
