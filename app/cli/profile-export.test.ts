import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import type { Entry } from '@charley/core'
import Papa from 'papaparse'
import { main } from './main.js'
import { asJson, charley, here, ownDiaries } from './diary.fixture.js'

ownDiaries()

describe('charley profile, export and where', () => {
  test('a profile changes only where it is told to', async () => {
    expect((await charley('profile')).out).toContain('Nothing is known of you yet')
    await charley(
      'profile',
      '--birth-year',
      '1990',
      '--sex',
      'female',
      '--height',
      `5'6"`,
      '--weight',
      '11 st',
      '--pregnancy-weeks',
      '12',
    )
    expect(await asJson('profile')).toEqual({
      birthYear: 1990,
      sex: 'female',
      heightCm: 167.6,
      weightKg: 69.9,
      pregnancyWeeks: 12,
    })
    expect(await asJson('profile', '--pregnancy-weeks', 'none', '--authority', 'uk')).toEqual({
      birthYear: 1990,
      sex: 'female',
      heightCm: 167.6,
      weightKg: 69.9,
      authority: 'uk',
    })
    expect((await charley('profile')).out).toMatch(/Year of birth +1990/)
    for (const args of [
      ['--birth-year', '62'],
      ['--sex', 'x'],
      ['--height', 'tall'],
      ['--weight', '1000'],
      ['--activity', 'lazy'],
    ])
      expect((await charley('profile', ...args)).code).toBe(2)
  })

  test('the diary comes out as CSV into a new file, and no file is written over', async () => {
    await charley('log', 'a banana', '--yes')
    const file = join(here.folder, 'diary.csv')
    expect((await charley('export', file)).code).toBe(0)
    const { data: rows } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true })
    expect(rows).toMatchObject([{ kind: 'food', food_id: 'charley:banana', severity_0_to_10: '' }])
    const again = await charley('export', file)
    expect([again.code, again.error]).toEqual([2, expect.stringContaining('there already')])
    expect((await charley('export', join(here.folder, 'no/where.csv'))).error).toContain('Make it first')
    const printed: string[] = []
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0)
    expect((await charley('export', '-')).code).toBe(0)
    expect(printed.join('')).toBe(readFileSync(file, 'utf8'))
  })

  test('where says the place, the size and the number, and makes nothing', async () => {
    here.data = join(here.folder, 'nowhere')
    expect((await charley('where')).out).toContain('Nothing is there yet')
    expect(existsSync(here.data)).toBe(false)
    await charley('log', 'a banana, 2 eggs', '--yes')
    await charley('undo')
    const { out } = await charley('where')
    expect(out.split('\n')[0]).toBe(join(here.data, 'charley.db'))
    expect(out).toMatch(/[\d.]+ kB.*4 entries/s)
    expect(await asJson('where')).toMatchObject({ entries: 4, chosenBy: 'option', bytes: expect.any(Number) })
  })

  test('a file that is no diary is left alone, with a sentence and exit code 2', async () => {
    here.data = join(here.folder, 'foreign.db')
    const text = 'something else altogether, long enough to be looked at as a page of a database. '.repeat(20)
    writeFileSync(here.data, text)
    for (const args of [['today'], ['cramp'], ['where'], ['foods', 'releases']]) {
      const { code, error } = await charley(...args)
      expect(code).toBe(2)
      expect(error).toContain('foreign.db')
    }
    expect(readFileSync(here.data, 'utf8')).toBe(text)
  })
})

describe('the help and the built program', () => {
  test.each([['log'], ['cramp'], ['cramp', 'fill'], ['foods', 'import'], ['labs', 'add'], ['intake'], ['where'], ['export']])(
    '%s %s --help helps',
    async (...names) => {
      vi.spyOn(console, 'log').mockImplementation(() => undefined)
      expect(await main([...names, '--help'])).toBe(0)
      expect(await main(['help', ...names])).toBe(0)
    },
  )

  test('keeps its data where CHARLEY_DATA says, and three of them at once lose nothing', async () => {
    const bin = fileURLToPath(new URL('../bin/charley.js', import.meta.url))
    const env = { ...process.env, CHARLEY_DATA: here.data, NO_COLOR: '1' }
    const run = promisify(execFile)
    const cramps = ['left', 'right', 'both'].map((side) => run(process.execPath, [bin, 'cramp', '--side', side], { env }))
    for (const { stdout, stderr } of await Promise.all(cramps)) {
      expect(stdout).toContain('Written down')
      expect(stderr).toBe('')
    }
    const { entries } = await asJson<{ entries: Entry[] }>('today')
    expect(entries.map(({ payload }) => payload)).toEqual(
      expect.arrayContaining([{ side: 'left' }, { side: 'right' }, { side: 'both' }]),
    )
  })
})
