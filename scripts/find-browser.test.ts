import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findBrowser, howToGetBrowser } from './find-browser.mjs'

let folder: string
const executable = (path: string) => {
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'charley-browser-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('CHARLEY_BROWSER decides, and a wrong one is not replaced by another', () => {
  const chosen = executable(join(folder, 'mine/browser'))
  const other = executable(join(folder, 'path/chromium'))
  expect(findBrowser({ CHARLEY_BROWSER: chosen, PATH: join(other, '..') }, 'linux')).toBe(chosen)
  expect(findBrowser({ CHARLEY_BROWSER: join(folder, 'nowhere'), PATH: join(other, '..') }, 'linux')).toBeUndefined()
})

test('the first on PATH is taken; a file that cannot run is not', () => {
  const plain = join(folder, 'first/chromium')
  mkdirSync(join(plain, '..'), { recursive: true })
  writeFileSync(plain, '')
  chmodSync(plain, 0o644)
  const good = executable(join(folder, 'second/google-chrome'))
  expect(findBrowser({ PATH: [join(plain, '..'), join(good, '..')].join(':') }, 'linux')).toBe(good)
})

test('on a Mac the application folder of the person counts too', () => {
  const chrome = executable(join(folder, 'home/Applications/Chromium.app/Contents/MacOS/Chromium'))
  expect(findBrowser({ PATH: '', HOME: join(folder, 'home') }, 'darwin')).toBe(chrome)
})

test('there is one command for each platform', () => {
  for (const platform of ['linux', 'darwin', 'win32'] as const) expect(howToGetBrowser(platform).split('\n')).toHaveLength(1)
})
