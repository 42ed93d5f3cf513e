// `npm test`: every check, every test, and the tests in a real browser. The last line alone says how it went.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check } from './check.mjs'
import { findBrowser, howToGetBrowser } from './find-browser.mjs'
import { installIfStale, runProgram, say } from './tools.mjs'

await installIfStale()
const reports = mkdtempSync(join(tmpdir(), 'charley-test-'))
const read = (name) => {
  try {
    return JSON.parse(readFileSync(join(reports, name), 'utf8'))
  } catch {
    return undefined
  }
}

/** Totals of a run. A run that failed without a failing test (it crashed, it found none) counts as one failure. */
const totals = (code, passed, failed) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed })

async function unitTests() {
  const output = join(reports, 'vitest.json')
  const code = await runProgram('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`])
  const report = read('vitest.json')
  return totals(code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0)
}

async function browserTests() {
  const browser = findBrowser()
  if (browser === undefined) {
    console.error(
      process.env.CHARLEY_BROWSER
        ? `CHARLEY_BROWSER is ${process.env.CHARLEY_BROWSER}, and there is no such file.`
        : `The tests of the page need Chromium or Chrome, and none is installed here. This gets it:\n\n  ${howToGetBrowser()}\n`,
    )
    return { passed: 0, failed: 1 }
  }
  say(`With ${browser}`)
  const env = { CHARLEY_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') }
  const code = await runProgram(
    '@playwright/test/playwright',
    ['test', '--config', 'web/playwright.config.ts', '--reporter=line,json'],
    { env },
  )
  const stats = read('playwright.json')?.stats
  return totals(code, (stats?.expected ?? 0) + (stats?.flaky ?? 0), stats?.unexpected ?? 0)
}

const failedChecks = await check()
say('\n── tests (vitest)')
const unit = await unitTests()
say('\n── tests in the browser (playwright)')
const browser = await browserTests()
rmSync(reports, { recursive: true, force: true })

for (const name of failedChecks) say(`Failed check: ${name}`)
const passed = unit.passed + browser.passed
const failed = unit.failed + browser.failed + failedChecks.length
process.exitCode = failed === 0 ? 0 : 1
say(`${passed} passed, ${failed} failed`)
