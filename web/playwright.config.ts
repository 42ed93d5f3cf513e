// How is the page tried in a real browser? The built page, served on this machine, in the Chromium that is installed.
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../scripts/find-browser.mjs'

const port = 41_987
const here = fileURLToPath(new URL('.', import.meta.url))
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))
/** Another server of the page may be named; then none is started. */
const elsewhere = process.env['CHARLEY_PAGE']
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'browser',
  outputDir: '../test-results',
  // A slow shared machine may lose a race once; what fails twice is broken. The report calls it flaky.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  reporter: 'line',
  use: {
    baseURL: elsewhere ?? `http://127.0.0.1:${port}/`,
    launchOptions: { ...(executablePath && { executablePath }), args: ['--no-sandbox', '--disable-gpu'] },
  },
  ...(elsewhere === undefined && {
    webServer: {
      command: `"${process.execPath}" "${vite}" preview "${here}" --port ${port} --strictPort`,
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
  }),
})
