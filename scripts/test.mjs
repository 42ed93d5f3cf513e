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
const totals = (code, passed, failed, names) => ({ passed, failed: code !== 0 && failed === 0 ? 1 : failed, names })

const firstLine = (text = '') => text.split('\n', 1)[0].slice(0, 300)

/** Each failed test with the first line of what it said: the end of a long log is often all that one gets to see. */
const failedUnits = (report) =>
  (report?.testResults ?? []).flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((one) => one.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${name}: ${firstLine(message)}`] : []
    return failed.map(({ fullName, failureMessages }) => `${name} › ${fullName}: ${firstLine(failureMessages[0])}`)
  })

const failedSpecs = (suites = []) =>
  suites.flatMap(({ suites: inner, specs = [] }) => [
    ...failedSpecs(inner),
    ...specs
      .filter(({ ok }) => !ok)
      .map(({ file, title, tests }) => `${file} › ${title}: ${firstLine(tests[0]?.results.at(-1)?.error?.message)}`),
  ])

async function unitTests() {
  const output = join(reports, 'vitest.json')
  const code = await runProgram('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`])
  const report = read('vitest.json')
  return totals(code, report?.numPassedTests ?? 0, report?.numFailedTests ?? 0, failedUnits(report))
}

async function browserTests() {
  const browser = findBrowser()
  if (browser === undefined) {
    console.error(
      process.env.CHARLEY_BROWSER
        ? `CHARLEY_BROWSER is ${process.env.CHARLEY_BROWSER}, and there is no such file.`
        : `The tests of the page need Chromium or Chrome, and none is installed here. This gets it:\n\n  ${howToGetBrowser()}\n`,
    )
    return { passed: 0, failed: 1, names: ['the tests of the page: no browser'] }
  }
  say(`With ${browser}`)
  const env = { CHARLEY_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(reports, 'playwright.json') }
  const code = await runProgram(
    '@playwright/test/playwright',
    ['test', '--config', 'web/playwright.config.ts', '--reporter=line,json'],
    { env },
  )
  const report = read('playwright.json')
  const { expected = 0, flaky = 0, unexpected = 0 } = report?.stats ?? {}
  return totals(code, expected + flaky, unexpected, failedSpecs(report?.suites))
}

const failedChecks = await check()
say('\n── tests (vitest)')
const unit = await unitTests()
say('\n── tests in the browser (playwright)')
const browser = await browserTests()
rmSync(reports, { recursive: true, force: true })

for (const name of failedChecks) say(`Failed check: ${name}`)
for (const name of [...unit.names, ...browser.names]) say(`Failed test: ${name}`)
const passed = unit.passed + browser.passed
const failed = unit.failed + browser.failed + failedChecks.length
process.exitCode = failed === 0 ? 0 : 1
say(`${passed} passed, ${failed} failed`)
