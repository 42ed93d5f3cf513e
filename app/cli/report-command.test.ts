import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { main } from './main.js'

const folder = mkdtempSync(join(tmpdir(), 'charley-report-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const example = join(folder, 'case.yaml')
writeFileSync(example, 'person: { age: 60 }')

async function report(...args: readonly string[]) {
  const out: string[] = []
  const spies = (['error', 'log'] as const).map((name) =>
    vi.spyOn(console, name).mockImplementation((text: string) => void out.push(text)),
  )
  const code = await main(['report', example, '--no-diary', ...args])
  for (const spy of spies) spy.mockRestore()
  return { code, out: out.join('\n') }
}

test('a slip bears the name of its option; one thing goes to standard output', async () => {
  for (const [args, told] of [
    [['--from', '2026-02-30'], '--from 2026-02-30'],
    [['--to', 'tomorrow'], '--to tomorrow'],
    [['--to', '2999-01-01'], 'still to come'],
    [['--from', '2026-05-10', '--to', '2026-05-01'], 'earlier day first'],
    [['--md', ''], '--md'],
    [['--md', '-', '--json'], 'Only one thing'],
  ] as const)
    expect(await report(...args)).toMatchObject({ code: 2, out: expect.stringContaining(told) as string })
})

test('a page is for the eyes of its owner, and is never written over', async () => {
  const file = join(folder, 'page.md')
  expect(await report('--md', file)).toMatchObject({ code: 0 })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  writeFileSync(file, 'mine')
  expect(await report('--md', file)).toMatchObject({ code: 2, out: expect.stringContaining('left alone') as string })
  expect(readFileSync(file, 'utf8')).toBe('mine')
})
