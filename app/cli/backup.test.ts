import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Entry } from '@charley/core'
import { asJson, charley, fits, here, isSlip, ownDiaries } from './diary.fixture.js'

ownDiaries()

test('export in each form, on the days asked for; one form at a time', async () => {
  await charley('log', 'a banana', '--yes')
  await charley('cramp', '--side', 'left')
  for (const [form, begins] of [
    ['--csv', 'id,kind'],
    ['--foods-csv', 'local_date'],
    ['--json', '{"format":"charley-diary"'],
    ['--fhir', '{"resourceType":"Bundle"'],
    ['--ics', 'BEGIN:VCALENDAR'],
  ] as const) {
    const file = join(here.folder, `out${form}`)
    expect(await charley('export', form, '-o', file)).toMatchObject({ code: 0, out: expect.stringContaining('yours alone') })
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`^${begins.replace('{', '\\{')}`))
    expect(statSync(file).mode & 0o077).toBe(0)
  }
  const none = join(here.folder, 'none.json')
  await charley('export', '--json', '--to', '1999-12-31', none)
  expect((JSON.parse(readFileSync(none, 'utf8')) as { entries: unknown[] }).entries).toEqual([])
  const wrong = join(here.folder, 'wrong')
  for (const args of [
    ['--json', '--fhir', wrong],
    [],
    ['--from', 'yesterday', wrong],
    ['--fhir', '--case', 'nowhere.yaml', wrong],
  ])
    await isSlip(['export', ...args])
  expect(existsSync(wrong)).toBe(false)
})

test('a backup comes back elsewhere; a look writes nothing; a broken one is told', async () => {
  await charley('log', 'a banana, 2 eggs', '--yes')
  const file = join(here.folder, 'all.zip')
  const made = await charley('backup', file)
  expect(made.out).toMatch(/Everything is in .*2 entries.*not encrypted/s)
  await isSlip(['backup', file])
  here.data = join(here.folder, 'elsewhere')
  const looked = await charley('restore', file, '--dry-run')
  expect(looked.out).toMatch(/2 entries, every version counted: 2 would be put back, 0 are here already.*Nothing was written/s)
  fits(looked.out)
  expect(await asJson('where')).toMatchObject({ entries: 0 })
  expect((await charley('restore', file)).out).toContain('2 entries were put back')
  expect((await charley('restore', file)).out).toContain('0 entries were put back; 2 were here already.')
  const broken = join(here.folder, 'broken.zip')
  writeFileSync(broken, readFileSync(file).subarray(0, 400))
  expect(await charley('restore', broken)).toMatchObject({ code: 2, error: expect.stringContaining('damaged') })
  await isSlip(['restore', join(here.folder, 'nowhere.zip')])
})

test('delete asks first, and proves it', async () => {
  await charley('log', 'a banana', '--yes')
  await charley('cramp', '--side', 'left')
  const { entries } = await asJson<{ entries: Entry[] }>('today')
  const cramp = entries.find(({ kind }) => kind === 'cramp')!
  // No terminal to ask in: nothing happens without --yes.
  expect(await charley('delete', '--all')).toMatchObject({ code: 2, error: expect.stringMatching(/Nothing was deleted.*--yes/s) })
  expect(await asJson('where')).toMatchObject({ entries: 2 })
  const one = await charley('delete', '--one', cramp.id, '--yes')
  expect(one.out).toMatch(/Deleted: 1 entry. None is left.*every byte of charley.db.*none is left/s)
  fits(one.out)
  expect(await asJson('delete', '--kind', 'food', '--yes')).toMatchObject({ plan: { things: 1 }, proof: { found: 0 } })
  for (const args of [[], ['--one', cramp.id], ['--kind', 'spell'], ['--all', '--kind', 'food'], ['--all']])
    await isSlip(['delete', ...args, '--yes'])
  expect(existsSync(join(here.data, 'charley.db'))).toBe(true)
})
